/// The names that may stand in braces in sentences.
public enum SentenceBrace: String, Sendable, CaseIterable {
  // Sums.
  case sum, due, arrears, total, needed, dearer, least, savings
  /// The sum that follows a first one, or the rate.
  case later
  // Time.
  case day, days, month, months, longer, most
  // Names.
  case lender, lenders, person
  case rate, share
  // Numbers of checks.
  case count, over, on, within, open
  /// Titles of checks.
  case check, checks
  /// `Visa 3,000`.
  case part, parts
  /// What a finding says, as one of the sentences that say it.
  case finding, other
  /// What is urgent, in words.
  case matters
  /// Paths that are not known, in words.
  case missing
  /// `9,000 - 4,500 = 4,500`.
  case working
  /// What is drawn from savings, as one of the sentences that say it.
  case draw
  /// What savings are used for, each as one of the sentences that say it.
  case uses
  /// What falls due in full, as one of the sentences that say it.
  case sumsDue = "sums-due"
}
