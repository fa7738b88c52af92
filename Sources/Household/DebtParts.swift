public import Money
import Wording

/// A key of a debt and its value on one line, as the document has them: `agreed`, `{sum: 831, months: 36}`.
public typealias DebtPart = (key: String, value: String)

extension Card {
  /// Everything known of it, in the order of the document.
  public func documentParts(in currency: Currency) -> [DebtPart] {
    var lines = DocumentLines(currency: currency)
    lines.add(self)
    return lines.parts
  }
}

extension Loan {
  /// Everything known of it, in the order of the document.
  public func documentParts(in currency: Currency) -> [DebtPart] {
    var lines = DocumentLines(currency: currency)
    lines.add(self)
    return lines.parts
  }
}

extension DocumentLines {
  /// Its keys with their values, a map in braces.
  fileprivate var parts: [DebtPart] {
    var parts: [(key: String, value: String, inside: [String])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("  ") {
        parts[parts.count - 1].inside.append(inBraces(line.dropFirst(2)))
      } else {
        let key = line.prefix { $0 != ":" }
        parts.append((String(key), String(line.dropFirst(key.count + 2)), []))
      }
    }
    return parts.map { ($0.key, $0.inside.isEmpty ? $0.value : "{\($0.inside.joined(separator: ", "))}") }
  }
}

/// `sum: 1,500` as `sum: "1,500"`: in braces a comma ends a value.
private func inBraces(_ line: Substring) -> String {
  guard line.contains(","), let colon = line.firstRange(of: ": ") else { return String(line) }
  return line[..<colon.upperBound] + "\"" + line[colon.upperBound...] + "\""
}
