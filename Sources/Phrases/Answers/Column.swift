/// What a column of a table of debts holds.
enum Column: String, CaseIterable {
  case name, kind, limit, balance, rate
  case dailyRate = "daily rate"
  case monthlyRate = "monthly rate"
  case promotion = "promo rate"
  case payment, minimum, paid, remaining, behind, arrears, due
  case dueInFull = "due in full"
  case holder, note
}
