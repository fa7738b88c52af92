import Household
import Money
import Wording

/// What a line of figures with their labels is.
enum LabelledLine {
  case row(LabelledRow)
  /// Some of its figures have labels, and this part of it is not understood.
  case partly(unread: String)
  /// No figure has a label.
  case other

  init(_ line: String, _ kind: RowKind, _ reading: Reading) {
    self = .other
    guard line.utf8.count <= 600, !line.contains("\t"), !line.contains("\""),
      !line.contains("“") || line.contains("共用额度"), !holdsNoLabel(line)
    else { return }
    let row = LabelledRow(line, kind, reading)
    guard row.labels > 0 || row.saysNoLimit, !row.name.isEmpty, !isFigureAlone(row.name, reading.currency) else {
      return
    }
    self = row.unread.map(LabelledLine.partly) ?? .row(row)
  }
}

/// A name without a word of a label, and then nothing but numbers and percentages: seen at once, as most rows are so.
private func holdsNoLabel(_ line: String) -> Bool {
  let words = line.split(separator: " ")
  guard let figure = words.firstIndex(where: { isNumberOrShare($0.utf8) }), figure > 0,
    words[figure...].allSatisfy({ isNumberOrShare($0.utf8) }),
    !words[1..<figure].contains(where: { holdsNumber(plainWord(String($0))) })
  else { return false }
  let name = plainWord(words[..<figure].joined(separator: " "))
  return !name.hasSuffix(" lent me") && !name.contains { ":：,，;；。、分".contains($0) }
    && !rowLabels.contains { name.contains($0.word) }
    && !(availableMarks + availableBehind).contains { name.contains($0) }
}

private func isNumberOrShare(_ word: Substring.UTF8View) -> Bool {
  let number = word.last == UInt8(ascii: "%") ? word.dropLast() : word
  return number.first.map { (0x30...0x39).contains($0) } ?? false
    && number.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
}

/// `36期` and `5000` are no names.
private func isFigureAlone(_ name: String, _ currency: Currency) -> Bool {
  looksLikeNumber(name) && (instalments(name) != nil || (try? Stated.read(name, in: currency)) != nil)
}
