/// The names that may stand in braces in sentences.
public enum SentenceBrace: String, Sendable, CaseIterable {
  // Sums.
  case sum, due, arrears, total, needed, dearer
  /// The sum that follows a first one, or the rate.
  case later
  // Time.
  case day, days, month, months, longer, most
  // Names.
  case lender, lenders
  case rate
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
