import Household
import Money
import Wording

/// What a column's cell holds; nil where there is none.
/// - Throws: `AnswerProblem` naming the column and the cell.
func value<Value>(
  _ column: Column, of cells: [Column: String], _ read: (String) throws(AnswerProblem) -> Value
) throws(AnswerProblem) -> Value? {
  guard let cell = cells[column] else { return nil }
  do throws(AnswerProblem) {
    return try read(cell)
  } catch {
    let shown = truncated(sanitised(cell), to: 20)
    let (name, message) = (column.name, error.message)
    throw AnswerProblem(
      Text(en: "\(name.en) “\(shown)”: \(message.en)", zh: "\(name.zh)“\(shown)”：\(message.zh)"), remedy: error.remedy)
  }
}

/// `0.05%` under a heading that says a day's rate is a day's. Of several that say the same, the first.
/// - Throws: `AnswerProblem`, for rates that do not say the same too.
func rate(in cells: [Column: String]) throws(AnswerProblem) -> Rate? {
  var rates: [Rate] = []
  for (column, period) in [(Column.rate, ""), (.dailyRate, "/day"), (.monthlyRate, "/month")] {
    let found = try value(column, of: cells) { cell throws(AnswerProblem) in try rate(cell, period) }
    if let found { rates.append(found) }
  }
  for (first, other) in zip(rates, rates.dropFirst()) where !isNear(first, other) {
    throw differing(first, other)
  }
  return rates.first
}

private func rate(_ cell: String, _ period: String) throws(AnswerProblem) -> Rate {
  let word = plainWord(cell)
  let isBare = word.allSatisfy { "0123456789.% ".contains($0) }
  guard period.isEmpty || !isBare || word.contains("%") else {
    throw AnswerProblem(
      Text(en: "no % or 万 with it", zh: "没写是 % 还是万分之几"), remedy: Text(en: "for example 0.05% or 万5", zh: "例如 0.05%、万5"))
  }
  return try rate(isBare ? cell + period : cell)
}

private func differing(_ one: Rate, _ other: Rate) -> AnswerProblem {
  AnswerProblem(
    Text(
      en: "two rates that do not agree: \(one.formatted(.en)) and \(other.formatted(.en))",
      zh: "两个利率对不上：\(one.formatted(.zh))，\(other.formatted(.zh))"),
    remedy: Text(en: "keep the one that is right", zh: "留下对的那一个"))
}

/// As near as 360 days are to 365, and what rounding makes of a day's rate.
private func isNear(_ one: Rate, _ other: Rate) -> Bool {
  let (low, high) = (min(one.perYear, other.perYear), max(one.perYear, other.perYear))
  return high * Ratio(95, 100) <= low
}

/// `2`, `2个月`, `无`.
/// - Throws: `AnswerProblem`.
func monthsBehind(_ cell: String) throws(AnswerProblem) -> Int {
  let word = plainWord(cell)
  if ["无", "没有", "none", "no", "否"].contains(word) { return 0 }
  let number = ["个月", "月", "months", "month"].first(where: word.hasSuffix).map { word.dropLast($0.count) }
  if let months = Int(trimmed(number ?? word[...])), (0...1_200).contains(months) { return months }
  throw AnswerProblem(
    Text(en: "a number of months", zh: "请写月数"), remedy: Text(en: "for example 0 or 2", zh: "例如 0 或 2"))
}

/// `5`, `5日`, `每月5号`, `15th`.
/// - Throws: `AnswerProblem`.
func dayOfMonth(_ cell: String) throws(AnswerProblem) -> Int {
  let word = plainWord(cell)
  let digits = word.filter { ("0"..."9").contains($0) }
  let around = word.filter { !("0"..."9").contains($0) && $0 != " " }
  if ["", "日", "号", "每月日", "每月号", "th", "st", "nd", "rd"].contains(around), let day = Int(digits),
    (1...31).contains(day)
  {
    return day
  }
  throw AnswerProblem(
    Text(en: "no day of the month", zh: "不是每月的哪一天"), remedy: Text(en: "1 to 31, for example 15", zh: "写 1 到 31，例如 15"))
}

/// The kind that a cell names; nil for one that says only that it is a loan.
/// - Throws: `AnswerProblem` that lists the kinds.
func loanKind(_ cell: String) throws(AnswerProblem) -> Loan.Kind? {
  if ["loan", "loans", "贷款", "借款", "债务"].contains(plainWord(cell)) { return nil }
  let word = plainWord(cell)
  let kindOnly = word.hasSuffix(" loan") ? String(word.dropLast(5)) : word
  let chosen = [cell, kindOnly].lazy.compactMap { try? choice($0, among: kindChoices) }.first
    .flatMap { Loan.Kind(rawValue: $0.id) }
  if let kind = chosen ?? kindNamed(in: cell) { return kind }
  let kinds = Loan.Kind.allCases.map(\.rawValue).joined(separator: ", ")
  throw AnswerProblem(
    Text(en: "no kind of debt", zh: "没有这一类"),
    remedy: Text(en: "one of card, \(kinds)", zh: "可写：信用卡、网贷、消费贷、车贷、房贷、经营贷、民间借贷、亲友借款、其他"))
}

/// `10`, `10期`, `10 months`.
/// - Throws: `AnswerProblem`.
func instalmentsLeft(_ cell: String) throws(AnswerProblem) -> Int {
  for text in [cell, "\(trimmed(cell))期"] {
    if case .remaining(let months)? = RowValue(text, for: .loan, in: .cny) { return months }
  }
  throw AnswerProblem(
    Text(en: "no number of instalments", zh: "不是期数"), remedy: Text(en: "for example 10", zh: "例如 10"))
}

/// - Throws: `AnswerProblem`.
func note(_ cell: String) throws(AnswerProblem) -> String {
  if let fault = faultOfNote(cell) { throw AnswerProblem(fault, remedy: noteRemedy) }
  return cell
}
