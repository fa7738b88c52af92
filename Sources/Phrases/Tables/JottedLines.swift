import Money
import Wording

/// The lines of a text whose commas are those of thousands, or of a sentence: `1. Chase - $4,230 @ 26.99%`. A row is then a line,
/// as people type it; nil where commas set cells apart.
func jottedLines(_ text: String) -> [Sheet.Row]? {
  guard text.utf8.count < 100_000, !text.contains(where: { "\t;|\"".contains($0) }) else { return nil }
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  guard lines.contains(where: holdsThousands), lines.allSatisfy({ commasOf($0).allSatisfy { $0 != .betweenCells } })
  else { return nil }
  return lines.enumerated().compactMap { place, line in
    let line = trimmed(line)
    return line.isEmpty ? nil : Sheet.Row(line: place + 1, cells: [jottedSigns(withoutBullet(line))])
  }
}

extension Sheet.Row {
  /// A comma of thousands was taken for one between cells: `Visa $3` and `200 limit 5`.
  var isCutInsideNumber: Bool {
    zip(cells, cells.dropFirst()).contains { left, right in
      left.last.map(isDigit) ?? false && right.prefix(while: isDigit).count == 3
    }
  }

  /// A word a cell, as a line shows the signs of its sums.
  var inWords: Sheet.Row {
    Sheet.Row(line: line, cells: cells.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }
}

/// Whether all commas of a text are those of thousands.
func holdsNoCommaButOfThousands(_ text: String) -> Bool { commasOf(text[...]).allSatisfy { $0 == .inThousands } }

private enum Comma { case inThousands, ofSentence, betweenCells }

private func holdsThousands(_ line: Substring) -> Bool { commasOf(line).contains(.inThousands) }

private func commasOf(_ line: Substring) -> [Comma] {
  let characters = Array(line)
  return characters.indices.filter { characters[$0] == "," }.map { place in
    let behind = characters[(place + 1)...].prefix(while: isDigit).count
    if behind == 3, place > 0, isDigit(characters[place - 1]) { return .inThousands }
    return place + 1 == characters.count || characters[place + 1].isWhitespace ? .ofSentence : .betweenCells
  }
}

/// `Chase - $4,230 @ 26.99% - min $120` as `Chase, $4,230 at 26.99%, min $120`.
private func jottedSigns(_ line: String) -> String {
  let dashes = line.replacing(" – ", with: " - ").replacing(" — ", with: " - ")
  let signs = dashes.replacing(" @ ", with: " at ").replacing(" @", with: " at ")
  let parts = signs.parts(between: " - ", keepingEmpty: true)
  return parts.count > 2 || signs != line ? parts.joined(separator: ", ") : signs
}
