import Money
import Wording

/// A list of names with one sum each and their total at its end, `花呗 8200`, `招行信用卡 4.3万`, `合计 5.12万`: what is summed up is
/// owed, on cards too.
package struct PlainList {
  static let mostLines = 400

  private let rows: [(place: Int, name: String, sum: String)]

  /// nil for any other lines, and where the total is not that of the sums above it.
  package init?(_ lines: [String], _ reading: Reading) {
    guard lines.count > 2, lines.count <= PlainList.mostLines else { return nil }
    var rows: [(place: Int, name: String, sum: String)] = []
    var total = Amount.zero
    for (place, line) in lines.enumerated() where holdsNumber(plainWord(line)) {
      guard let (name, sum) = nameAndSum(line, reading),
        let amount = (try? Stated.read(sum, in: reading.currency))?.amount
      else { return nil }
      if isTotal(name) {
        guard rows.count > 1, amount == total else { return nil }
        self.rows = rows
        return
      }
      rows.append((place, name, sum))
      total = total + amount
    }
    return nil
  }

  /// A row as a line.
  static func line(of row: Sheet.Row) -> String { row.cells.filter { !$0.isEmpty }.joined(separator: "，") }

  /// The lines with the word for what is owed before each sum, `招行信用卡 欠4.3万`.
  package func toldAsOwed(_ lines: [String]) -> [String] {
    var told = lines
    for (place, name, sum) in rows {
      told[place] = name + (name.utf8.allSatisfy { $0 < 0x80 } ? " owed " : " 欠") + sum
    }
    return told
  }
}

/// `Chase card` and `4200` of `Chase card 4200`, `- Chase card: 4200,` and `Chase card,4200`; nil for a line with more in it.
private func nameAndSum(_ line: String, _ reading: Reading) -> (name: String, sum: String)? {
  var text = trimmed(line)
  while let last = text.last, ",，;；。、".contains(last) { text.removeLast() }
  text = sumApart(fromNameIn: text, reading)
  guard let cells = try? cells(of: text).cells.filter({ !$0.isEmpty }), cells.count > 1, let sum = cells.last,
    looksLikeNumber(sum) || sum.hasPrefix("约"), !cells.dropLast().contains(where: { $0.contains(where: isDigit) })
  else { return nil }
  return (cells.dropLast().joined(separator: " "), sum)
}

/// `花呗8200` as `花呗 8200`: round digits right behind a Chinese name are a sum where they are no number of a card.
func sumApart(fromNameIn line: String, _ reading: Reading) -> String {
  let text = withoutBullet(line)
  let digits = text.reversed().prefix(while: isDigit).count
  let name = text.dropLast(digits)
  guard digits > 2, let last = name.last, last.isLetter, !last.isASCII, !name.contains(where: isDigit) else {
    return line
  }
  let fewest = tellsLoan(String(name), reading.names) ? 3 : 5
  guard digits >= fewest, text.hasSuffix("00"), !cardNumberMarks.contains(where: name.hasSuffix) else { return line }
  return name + " " + text.suffix(digits)
}
