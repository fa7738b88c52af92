import Household
import Money
import Wording

/// Whether an answer to "which card?" or "which loan?" is a row and not only a name. Text in quotes is a name.
/// - Throws: `AnswerProblem` where it cannot be told.
func isRow(_ text: String, _ kind: RowKind, in currency: Currency) throws(AnswerProblem) -> Bool {
  let line = trimmed(text)
  guard unquoted(line) == line else { return false }
  let values = try cells(of: line).cells.dropFirst().map { ($0, RowValue($0, for: kind, in: currency)) }
    .filter { $0.1 != nil || RowValue.looksLikeNumber($0.0) }
  let figures = values.filter { $0.1?.isFigure ?? true }.map(\.0)
  if values.count >= 2, !figures.isEmpty { return true }
  guard let figure = figures.first, figure.count >= 2 else { return false }
  if isSaidAsSum(figure) { return true }
  guard figure.count >= 3 else { return false }
  throw numberInName(figure, kind)
}

/// `约2万`, `3,000元`: what is no plain number, a name hardly ends with.
private func isSaidAsSum(_ figure: String) -> Bool {
  !figure.allSatisfy { ("0"..."9").contains($0) } && (try? Stated.read(figure, in: .cny)) != nil
}

private func numberInName(_ number: String, _ kind: RowKind) -> AnswerProblem {
  let shown = truncated(sanitised(number), to: 20)
  return AnswerProblem(
    Text(en: "is \(shown) part of the name?", zh: "\(shown) 是名称的一部分吗？"),
    remedy: kind == .card
      ? Text(
        en: "a row needs name, limit and used; a name with a number goes in quotes", zh: "一行要有名称、额度、已用；名称里带数字的，加引号")
      : Text(
        en: "a row needs name, owed and payment; a name with a number goes in quotes", zh: "一行要有名称、欠款、每月还；名称里带数字的，加引号"))
}

/// The name of a row; the sum of a table is no debt.
/// - Throws: `AnswerProblem`.
func rowName(_ text: String) throws(AnswerProblem) -> String {
  if isTotal(text) {
    throw AnswerProblem(
      Text(en: "that reads as the total of a table, not as a debt", zh: "这像是合计，不是一笔债"),
      remedy: Text(en: "give each debt its own name", zh: "每笔债写自己的名称"))
  }
  return try name(text)
}

func isTotal(_ name: String) -> Bool {
  let words = [
    "合计", "总计", "小计", "共计", "总和", "汇总", "累计", "total", "totals", "subtotal", "sub total", "grand total", "sum",
  ]
  return words.contains(headingWord(name.filter { $0 != ":" && $0 != "：" }))
}

func onlyAName(_ kind: RowKind) -> AnswerProblem {
  AnswerProblem(
    Text(en: "only a name, no figures", zh: "只有名称，没有数字"),
    remedy: kind == .card
      ? Text(en: "write name, limit, used, or - for what is not known", zh: "写名称、额度、已用；不清楚的写 -")
      : Text(en: "write name, owed, paid each month, or - for what is not known", zh: "写名称、欠款、每月还；不清楚的写 -"))
}
