import Household
import Money
import Wording

/// Reads one line without a header: the name, then what each cell says, by its label where there is one.
/// - Throws: `AnswerProblem` naming the cell.
package func row(_ line: String, _ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  if let quoted = QuotedName(line), quoted.isMistakable(kind, reading) { return try quoted.row(kind, reading) }
  switch LabelledLine(line, kind, reading) {
  case .row(let labelled): return try labelled.row(kind, reading)
  case .partly(let unread): throw notClear(unread, kind)
  case .other: break
  }
  let (cells, isSeparated) = try cells(of: trimmed(line))
  return try row(cells, kind, isSeparated: isSeparated, reading)
}

/// - Parameter isSeparated: whether the first cell is the whole name.
/// - Throws: `AnswerProblem` naming the cell.
func row(
  _ cells: [String], _ kind: RowKind, isSeparated: Bool, _ reading: Reading
) throws(AnswerProblem) -> EnteredRow {
  let cells = isSeparated ? figureOffColon(cells) : cells
  var nameEnd = 1
  while !isSeparated, nameEnd < cells.count, RowValue(cells[nameEnd], for: kind, reading) == nil,
    !looksLikeNumber(cells[nameEnd])
  {
    nameEnd += 1
  }
  if let mark = cells[..<min(nameEnd, cells.count)].lastIndex(where: { cardNumberMarks.contains(plainWord($0)) }),
    let length = lengthOfCardNumber(cells[mark...])
  {
    nameEnd = max(nameEnd, mark + length)
  } else if isCardTail(cells, at: nameEnd, kind, reading) {
    nameEnd += 1
  }
  let name = try rowName(cells[..<min(nameEnd, cells.count)].joined(separator: " "))
  try checkHoldsNoSum(name, kind, reading.currency)
  guard nameEnd < cells.count else { throw onlyAName(kind) }
  var values: [RowValue] = []
  for cell in cells.dropFirst(nameEnd) { values.append(try value(cell, kind, reading)) }
  do throws(AnswerProblem) {
    return try kind == .card ? cardRow(name, values, reading) : loanRow(name, values, reading)
  } catch {
    let holdsTerm = kind == .loan && cells.count == nameEnd + 3 && isUsualTerm(cells[nameEnd + 1])
    throw isSeparated || holdsTerm ? error : numberInTwo(cells.dropFirst(nameEnd)) ?? error
  }
}

/// `$2,300` in what would be the name of a row, a sum in another currency, or `3万` in the middle of two names.
/// - Throws: `AnswerProblem`.
func checkHoldsNoSum(_ name: String, _ kind: RowKind, _ currency: Currency) throws(AnswerProblem) {
  if let sum = sumWithUnit(in: name) { throw numberInName(sum, kind) }
  for word in name.split(separator: " ").map(String.init) {
    let codes = currencyCodes(signedOn: word)
    if !codes.isEmpty, !codes.contains(currency.code) { _ = try sum(word, in: currency) }
  }
}

/// `招行 1234 30000 27600`: four digits that no limit is, before two sums that a limit and what is used are.
private func isCardTail(_ cells: [String], at place: Int, _ kind: RowKind, _ reading: Reading) -> Bool {
  guard kind == .card, cells.count > place + 2, cells[place].count == 4,
    cells[place].allSatisfy({ ("0"..."9").contains($0) })
  else { return false }
  let sums = cells[place...(place + 2)].map { cell -> Amount? in
    if case .sum(let stated)? = RowValue(cell, for: .card, reading) { stated.amount } else { nil }
  }
  guard let tail = sums[0], let limit = sums[1], let used = sums[2] else { return false }
  return tail < limit && used <= limit && used > tail
}

private func value(_ cell: String, _ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> RowValue {
  if let value = RowValue(cell, for: kind, reading) { return value }
  let shown = truncated(sanitised(cell), to: 20)
  do throws(NumberProblem) {
    _ = try Stated.read(cell, in: reading.currency, allowsNegative: true)
  } catch {
    if !holdsNumber(plainWord(cell)) { throw notClear(cell, kind) }
    if case .tooManyPlaces = error, possibleRatesOf(cell) {
      throw NumberProblem.periodMissing(number: trimmed(cell)).asAnswer
    }
    let problem = error
    throw AnswerProblem(
      Text(en: "\(shown): \(problem.message.en)", zh: "\(shown)：\(problem.message.zh)"), remedy: problem.remedy)
  }
  return .unknown
}

/// `0.2499`: a number below 1 that some rates are written as.
private func possibleRatesOf(_ cell: String) -> Bool {
  let text = trimmed(cell)
  return text.hasPrefix("0.") && isPlainNumber(text)
}
