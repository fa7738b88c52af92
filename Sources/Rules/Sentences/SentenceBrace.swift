/// The names that may stand in braces in sentences.
public enum SentenceBrace: String, Sendable, CaseIterable {
  // Sums.
  case sum, due, arrears, total, needed, dearer, least, savings
  case budget, cost, more, there, takes, lacks
  case change, interest, left, unmet, received, payment, fee
  /// The sum that was said, where another one is right.
  case said
  /// The sum that follows a first one, or the rate.
  case later
  // Time.
  case day, days, month, months, years, longer, most, from, end, span
  // Names.
  case lender, lenders, person, card
  /// Whoever speaks: `I` or `we`, `my` or `our`, `me` or `us`.
  case who, whose, whom
  /// The place that a pack is for.
  case place
  case rate, share
  /// What a share is held against.
  case line
  /// Percentage points.
  case points, below
  /// `Part 4, 3(2)`: what the pack rests on.
  case source
  /// `cent`, 「分」.
  case unit
  // Numbers of debts.
  case inside, outside
  // Strategies by their names; of one, what is said of its end.
  case plan, plans
  /// What ends with a plan, as one of the sentences that say it.
  case what
  // Lists of what some sentences say.
  case ways, differences
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
