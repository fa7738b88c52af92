import Wording

/// What an English heading says by its words, in whatever order; nil where it says nothing known.
func englishMeaning(_ word: String) -> HeadingMeaning? {
  let words = Set(word.replacing("/mo", with: " mo").split(separator: " ").map(String.init))
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  if has("pay", "payment", "pmt"), has("mo", "month") { return .column(.payment) }
  if has("tenure", "term", "years", "yrs"), has("left", "remaining") { return .column(.remaining) }
  if has("emis"), has("left", "remaining", "pending") { return .column(.remaining) }
  if let count = countOfPayments(words) { return count }
  let countsTimeLate = has("months", "days") && has("behind", "late", "arrears", "overdue")
  if has("id", "number", "no", "index", "row", "rank", "order", "priority"), !countsTimeLate { return .serial }
  if has("owed", "owes"), has("by") { return .column(.holder) }
  if has("who"), has("owe", "owed") { return .column(.name) }
  if has("me"), has("owed", "owes", "owe"), has("to") || has("owes") { return .ignored }
  if has("how"), has("often") { return .frequency }
  if words.isSubset(of: ["per", "a", "every", "week", "weekly", "fortnight", "fortnightly", "pw"]),
    has("week", "weekly", "fortnight", "fortnightly", "pw")
  {
    return .column(.payment)
  }
  let asksHowOften = has("frequency", "freq")
  if asksHowOften || has("cycle", "interval", "cadence"), !has("statement", "billing") || asksHowOften {
    return .frequency
  }
  if has("currency", "ccy") { return .currency }
  if has("principal", "interest"), !has("only"),
    has("portion", "part", "component", "share")
      || has("payment", "pmt", "instalment", "installment")
        && !has("rate", "total")
  {
    return .ignored
  }
  if has("interest"), has("this"), has("month", "period") { return .ignored }
  let isOfAnotherDay = has("previous", "prior", "old", "high", "highest", "peak", "average", "avg", "lowest")
  if isOfAnotherDay, has("balance", "bal", "owed", "credit", "debt") { return .ignored }
  if has("after"), has("balance", "bal", "payment", "owed") { return .ignored }
  if has("status", "state") { return .status }
  if has("missed"), has("payments", "instalments", "installments") { return .column(.behind) }
  if has("rate", "interest"), has("period", "basis", "per"), words.count == 2 { return .ratePeriod }
  if has("available", "unused"), !has("interest", "date") { return .available }
  if has("remaining", "left"), has("limit", "credit") { return .available }
  if has("method", "autopay", "mode", "plan") { return .ignored }
  let isPayment = has("payment", "payments", "pmt", "pay", "repayment", "installment", "instalment", "monthly")
  if isPayment, !has("date", "day", "off", "left", "remaining"), !words.isDisjoint(with: plannedWords) {
    return .planned
  }
  if has("pay"), has("left", "remaining", "still") { return .column(.balance) }
  if has("total"), has("payment", "payments", "repayment", "repayments"), !has("monthly") { return .ignored }
  if has("next"), has("due", "payment", "pmt"), has("date", "day") { return .column(.due) }
  if has("repayable", "repay"), has("total", "amount", "sum") { return .dueSum }
  if has("extra", "fee", "fees", "bank", "score", "ytd", "last", "next", "payee", "late")
    && !has("days", "months")
  {
    return .ignored
  }
  if has("days", "months", "payments"), has("late", "behind", "overdue", "past", "delinquent") {
    return .column(.behind)
  }
  if has("date", "day"), !has("past") { return englishDate(words) }
  if has("free"), has("interest"), has("days", "period", "months", "until", "weeks") { return .ignored }
  if has("history") { return .ignored }
  let isSum = has("balance", "bal", "amount", "amt", "principal", "debt", "value", "loan", "sum", "owed")
  if has("received", "credited") { return .ignored }
  if has(
    "original", "orig", "initial", "starting", "start", "opening", "borrowed", "org", "beginning",
    "financed", "purchase", "disbursed", "sanctioned", "advance", "advanced"), isSum
  {
    return .original
  }
  if has("interest"),
    has("paid", "total", "amount", "accrued", "balance", "owed", "due", "outstanding", "charge", "cost")
  {
    return .ignored
  }
  if has("interest"), has("only", "free") { return isPayment ? .column(.payment) : .ignored }
  if has("apr", "rate", "interest", "int") {
    return .column(
      has("daily", "pd", "day")
        ? .dailyRate
        : has("monthly", "pm", "mth", "mo", "month") ? .monthlyRate : has("promo", "intro") ? .promotion : .rate)
  }
  if has("minimum", "min") { return .column(.minimum) }
  if has("limit") || has("credit") && has("line") { return .column(.limit) }
  if has("arrears") || has("overdue", "past") && (isSum || has("due")) { return .column(.arrears) }
  if has("months", "payments", "instalments", "installments", "terms", "periods", "term") {
    if has("left", "remaining", "outstanding") { return .column(.remaining) }
    return has("made", "paid", "completed", "elapsed") ? .termPaid : .term
  }
  if has("emis"), has("paid", "done") { return .termPaid }
  if has("payment", "payments", "repayment", "repayments"), has("left", "remaining", "outstanding"), !has("monthly") {
    return .left
  }
  if has("payment", "pmt", "pymt", "repayment", "repayments", "repaying", "installment", "instalment", "emi", "pay")
    || has("monthly") && isSum
  {
    return .column(.payment)
  }
  if has("paid", "repaid", "cleared") { return .paidSoFar }
  if has("remaining", "current", "curr", "outstanding", "unpaid", "owing", "owed", "payoff", "left", "present"),
    isSum || has("total")
  {
    return .column(.balance)
  }
  if has("balance", "bal", "owed", "owe", "owing") || has("used"), !has("ratio", "percent", "pct", "rate") {
    return .column(.balance)
  }
  if has("total", "amount"), isSum { return .weakBalance }
  if has("name", "lender", "creditor") { return .column(.name) }
  if has("type", "kind", "category") { return .column(.kind) }
  return nil
}

/// `Repayments left`, `No. of payments`, `EMIs outstanding`: several payments are counted, unless their sum is named; one payment
/// that is left may be either.
private func countOfPayments(_ words: Set<String>) -> HeadingMeaning? {
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  let isLeft = has("left", "remaining", "pending", "outstanding", "go")
  guard !has("total", "amount", "sum", "value", "balance", "date", "interest", "extra", "cost"),
    !has("late", "behind", "overdue", "past", "arrears", "delinquent", "missed")
  else { return nil }
  if has("repayment", "payment", "instalment", "installment", "emi"), isLeft, !has("due", "monthly", "next") {
    return .left
  }
  guard has("payments", "repayments", "instalments", "installments", "pmts", "emis", "terms", "periods", "months")
  else {
    return nil
  }
  if isLeft, has("number", "no", "of") || !has("months", "terms", "periods", "payments") { return .column(.remaining) }
  guard has("number", "no", "of") else { return nil }
  return has("made", "paid", "done", "completed") ? .termPaid : .term
}

/// Beside a payment: it is one that is thought of, not the one that is due.
private let plannedWords: Set<String> = [
  "new", "snowball", "avalanche", "accelerated", "planned", "proposed", "suggested", "target", "projected", "optimized",
  "offered", "offer", "goal", "recommended", "adjusted", "extra",
]

private func englishDate(_ words: Set<String>) -> HeadingMeaning {
  if !words.isDisjoint(with: ["due", "payment", "pay", "pmt", "repayment", "repay"]) { return .column(.due) }
  if !words.isDisjoint(with: ["end", "maturity", "final", "payoff", "finish"]) { return .end }
  return !words.isDisjoint(with: ["curr", "current", "as", "snapshot", "balance"]) ? .day : .ignored
}
