import Household
import Money
package import Rules
import Wording

/// The words of a row before its first figure: `student loan` of `student loan 25000 150 5%`.
package func nameOfRow(_ line: String) -> String {
  var words: [Substring] = []
  for word in trimmed(line).split(whereSeparator: { $0.isWhitespace || ",，;；:：\t".contains($0) }) {
    let plain = plainWord(String(word))
    if looksLikeNumber(plain) || isUnknownWord(plain) { break }
    if !words.isEmpty,
      rowLabels.contains(where: { plain.begins(with: $0.word) && holdsNumber(plain) || plain == $0.word })
    {
      break
    }
    words.append(word)
  }
  return words.joined(separator: " ")
}

/// What a row of a pasted block is: as the list it was pasted into, unless its name, or a limit, tells the other.
package func kindOfRow(_ line: String, usual: RowKind, _ names: Names) -> RowKind {
  let name = nameOfRow(withoutBullet(line))
  switch usual {
  case .card: return tellsLoan(name, names) ? .loan : .card
  case .loan:
    let hasLimit = names.kind(in: name) == nil && ["额度", "limit"].contains(where: plainWord(line).contains)
    return hasLimit || tellsCard(name, names) ? .card : .loan
  }
}

/// Whether a name tells a loan and no card: `花呗`, `student loan`, `朋友`, `银行贷款`; of a bank only where it says so.
package func tellsLoan(_ name: String, _ names: Names) -> Bool {
  let plain = plainWord(name)
  guard !["卡", "card"].contains(where: plain.contains), !names.isCard(name) else { return false }
  let words = plain.split { !$0.isLetter }
  if plain.replacing("借记", with: "").contains(where: { "贷借".contains($0) }) && !plain.contains("贷记")
    || words.contains("loan") || words.contains("loans")
  {
    return true
  }
  return names.kind(in: name) != nil && !plain.contains("银行")
    && (!names.isBank(name) || names.kind(in: name) == .online)
}

package func tellsCard(_ name: String, _ names: Names) -> Bool { names.isCard(name) && names.kind(in: name) == nil }

/// The rows of a line that holds several: `Visa 5000 3800, MC 2000 500`; nil for one row.
package func rowsOnOneLine(_ line: String, _ kind: RowKind, _ reading: Reading) -> [String]? {
  guard line.contains(where: { ",，;；、".contains($0) }), !line.contains("\""), !line.contains("\t") else { return nil }
  let parts = segments(of: line.replacing(":", with: " ").replacing("：", with: " "))
  guard parts.count > 1 else { return nil }
  let part = LabelledPart(kind: kind, currency: reading.currency)
  for text in parts {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count > 1, !looksLikeNumber(first), !holdsNumber(plainWord(first)),
      !rowLabels.contains(where: { plainWord(first).begins(with: $0.word) })
    else { return nil }
    let figures = words.dropFirst().count {
      RowValue($0, for: kind, reading)?.isFigure == true || part.labelled($0) != nil
    }
    guard figures > 1 else { return nil }
  }
  return parts
}

/// Whether a line speaks of several debts in one: `两张卡一共5万`, `all my loans 50000`.
package func speaksOfSeveral(_ line: String) -> Bool {
  let word = plainWord(line)
  guard holdsNumber(word), !isTotal(nameOfRow(line)) else { return false }
  if ["加起来", "合计", "altogether", "in total", "all my ", "all of my "].contains(where: word.contains)
    || ["一共", "总共"].contains(where: { sumsUpDebts($0, in: word) })
  {
    return true
  }
  if word.split(separator: " ").dropFirst().contains(where: { ["x2", "x3", "x4", "×2", "×3", "*2"].contains($0) }) {
    return true
  }
  let counts = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "几"]
  if counts.contains(where: { count in ["张", "笔"].contains { word.contains(count + $0) } }) { return true }
  let words = word.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  return zip(words, words.dropFirst()).contains { count, thing in
    ["cards", "loans", "debts"].contains(thing) && (spokenCount(count) ?? 0) > 1
  }
}

/// `一共` of `招行一共5万`, not of `一共36期`, which is a term.
private func sumsUpDebts(_ mark: String, in word: String) -> Bool {
  word.ranges(of: mark).contains { place in
    let behind = word[place.upperBound...].drop { $0 == " " || $0 == "分" || $0 == "有" }
    return !["期", "个月"].contains(where: behind.drop(while: isDigit).begins(with:))
  }
}

/// Whether several debts are named in one: `招行和建行`, `花呗、借呗`, `Visa and Mastercard`. Parents are one lender.
package func namesSeveral(_ line: String, _ names: Names) -> Bool {
  guard line.utf8.count <= 200 else { return false }
  let words = trimmed(plainWord(line).prefix { !isDigit($0) && $0 != ":" && $0 != "：" })
  var text = " \(words) "
  for mark in ["、", "和", "及", "，", ",", "/", "&", "+", " and ", "还有"] { text = text.replacing(mark, with: ";") }
  let parts = text.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  guard parts.count > 1 else { return false }
  let kinds: [Loan.Kind?] = parts.map { names.kind(in: $0) }
  return !kinds.allSatisfy { $0 == .family }
    && zip(parts, kinds).allSatisfy { names.isBank($0) || names.isCard($0) || $1 != nil }
}
