import Money
import Rules
import Wording

/// The debts that one line tells one after another, `我现在花呗欠6300、借呗欠2万，每月还2650、房贷还有82万`, a line each; what has no name goes with
/// the debt before it, words that name no lender and hold no figure are left out. nil where a line tells one debt, or none.
func debtsToldInOneLine(_ line: String, _ reading: Reading) -> [String]? {
  guard line.utf8.count < longestLine, !line.contains("\t"), !line.contains("\"") else { return nil }
  var told: [String] = []
  var debts = 0
  for part in partsOfSentence(line).map(withoutOpening) {
    if namesADebt(part, reading) {
      told.append(part)
      debts += 1
    } else if let last = told.indices.last, isFigureOfDebt(part, reading) {
      told[last] += "，" + part
    } else if holdsNumber(plainWord(part)) || mayBeLender(part, reading.names) {
      told.append(part)
    }
  }
  return debts > 1 ? told : nil
}

/// A message of this many bytes is no line of a list.
private let longestLine = 2_000

private func partsOfSentence(_ line: String) -> [String] {
  let characters = Array(line)
  var parts = [""]
  for (place, character) in characters.enumerated() {
    let isInNumber =
      character == "," && place > 0 && isDigit(characters[place - 1])
      && characters[(place + 1)...].prefix(while: isDigit).count == 3
    if ",，;；。、".contains(character), !isInNumber {
      parts.append("")
    } else {
      parts[parts.count - 1].append(character)
    }
  }
  return parts.map { trimmed($0) }
}

/// A name, and behind it what is owed.
private func namesADebt(_ part: String, _ reading: Reading) -> Bool {
  let kind = kindOfRow(part, usual: .loan, reading.names)
  guard case .row(let row) = LabelledLine(part, kind, reading), row.fault == nil, row.cells[.balance] != nil else {
    return false
  }
  return !holdsNumber(row.name)
}

/// `招行信用卡`, of which no figure is told.
private func mayBeLender(_ part: String, _ names: Names) -> Bool {
  names.kind(in: part) != nil || names.isCard(part) || names.isBank(part)
}

/// `每月还2650`, but not `每月工资7500`.
private func isFigureOfDebt(_ part: String, _ reading: Reading) -> Bool {
  let word = plainWord(part)
  return rowLabels.contains { label in
    guard word.begins(with: label.word), let first = trimmed(word.dropFirst(label.word.count)).first else {
      return false
    }
    return isDigit(first) || "约一二两三四五六七八九十¥￥$£€".contains(first)
  }
}

private func withoutOpening(_ part: String) -> String {
  var rest = part
  for opening in ["老师您好", "您好", "你好", "我现在", "我目前", "目前", "现在", "另外", "还有", "我"] { _ = rest.takePrefix(opening) }
  return trimmed(rest)
}
