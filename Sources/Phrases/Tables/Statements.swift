import Wording

/// The columns of an account's statement: a day, what was bought, a sum or what went out and came in, and what the account then
/// held.
func isStatement(_ headings: [DebtImport.Heading]) -> Bool {
  let words = Set(headings.map { headingWord($0.name) })
  let isOfDays =
    headings.contains { $0.meaning == .day }
    || !words.isDisjoint(with: ["transaction date", "posting date", "post date", "value date", "交易日期", "交易日", "记账日期"])
  guard isOfDays, words.contains(where: { $0 == "balance" || $0.contains("余额") }) else { return false }
  if waysOfMoney.contains(where: { !words.isDisjoint(with: $0.out) && !words.isDisjoint(with: $0.into) }) {
    return true
  }
  guard words.contains("amount") || words.contains("金额") || words.contains("交易金额") else { return false }
  return !words.isDisjoint(with: [
    "description", "details", "narrative", "particulars", "reference", "摘要", "交易说明", "说明", "用途", "交易摘要",
  ])
}

/// What the columns of money that goes out and comes in are called.
private let waysOfMoney: [(out: Set<String>, into: Set<String>)] = [
  (
    ["paid out", "money out", "out", "withdrawal", "withdrawals", "debit", "debits", "debit amount", "spent"],
    ["paid in", "money in", "in", "deposit", "deposits", "credit", "credits", "credit amount", "received"]
  ),
  (["支出", "支取", "借方", "借方发生额", "支出金额", "转出"], ["收入", "存入", "贷方", "贷方发生额", "收入金额", "转入"]),
]
