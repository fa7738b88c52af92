import Household
import Money
import Phrases
import Rules
import Wording

/// What is odd about what was given as a debt's name, alone or before a row: a number, several debts, a loan among the cards or
/// a card among the loans. In quotes
/// it is meant.
func oddName(_ answer: String, _ kind: RowKind, _ reading: Reading) -> Text? {
  let (text, currency) = (trimmed(answer), reading.currency)
  guard !text.contains(where: \.isNewline), unquoted(text) == text, QuotedName(text) == nil,
    !endsList(text, reading.names),
    !saysThereAreSome(text), noDebt(text, kind, reading.names) == nil
  else {
    return nil
  }
  guard PartWithoutName(text, kind, reading) == nil, rowsOnOneLine(text, kind, reading) == nil else { return nil }
  let begins = kind == .loan ? nameFirst(text) : text
  if (try? cells(of: begins).cells.first).map({ isSumOrVague($0, currency) }) ?? false {
    return Text(
      en: "That begins with a number: is it the name? The name comes first here, the figures after it.",
      zh: "开头是一个数，是名称吗？这里先写名称，数字写在后面。")
  }
  if (try? isRow(text, kind, reading)) == false, let sum = sumInName(text, kind, currency) {
    let shown = truncated(sanitised(sum), to: 20)
    return Text(
      en: "Is “\(shown)” part of the name? A sum is set apart from it by a space.",
      zh: "“\(shown)”是名称的一部分吗？金额和名称之间要空一格。")
  }
  if speaksOfSeveral(text) || namesSeveral(text, reading.names) {
    return Text(
      en:
        "That reads as several debts in one, and each counts as a line of its own. Better one by one; Enter keeps it as one.",
      zh: "这像是好几笔合在一起。笔数要一笔一笔算，最好分开填；按回车就当一笔。")
  }
  let name = nameOfRow(text)
  let shown = truncated(sanitised(name), to: 20)
  if kind == .card, tellsLoan(name, reading.names) {
    return Text(
      en:
        "“\(shown)” is no card but a loan here, and loans come next. To leave it for then, write the next card, or: no more.",
      zh: "“\(shown)”在这里算贷款，不算信用卡，下一部分再填。留到后面：写下一张卡；没有卡了，写“没有了”。")
  }
  guard kind == .loan, tellsCard(name, reading.names) || isBankWithTwoSums(text, name, reading) else { return nil }
  let row = truncated(sanitised(text), to: 40)
  return Text(
    en:
      "“\(shown)” reads as a card, and cards came before. Enter keeps it as a loan; for a card write: add card \(row)",
    zh: "“\(shown)”像是信用卡，信用卡在上一部分。按回车就当贷款；是信用卡就写：加 信用卡 \(row)")
}

/// A bank with a limit and what is used of it, as a row of a card has them: no loan takes so much of itself each month.
private func isBankWithTwoSums(_ text: String, _ name: String, _ reading: Reading) -> Bool {
  guard reading.names.isBank(name), reading.names.kind(in: name) == nil,
    let entered = try? row(text, .loan, reading), case .loan(let loan) = entered.debt, loan.remaining == nil,
    case .monthly(let paid)? = loan.payment, let owed = loan.balance
  else { return false }
  return paid.amount.minorUnits > owed.amount.minorUnits / 5
}
