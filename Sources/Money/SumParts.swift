import Wording

/// One of several sums that were named on a line: `房租1800`.
public struct NamedSum: Sendable, Equatable {
  /// Empty where it has none.
  public var name: String
  public var sum: Stated

  public init(name: String, sum: Stated) { (self.name, self.sum) = (name, sum) }
}

/// Reads sums with their names: `房租1800 吃饭1500`, `rent 1800, food 500`, `1800+1500`.
/// - Throws: `notASum` where any part of the line is no sum, or none has a name.
public func readNamedSums(_ text: String, in currency: Currency) throws(NumberProblem) -> [NamedSum] {
  guard text.utf8.count <= 400 else { throw .notASum }
  var found: [NamedSum] = []
  for part in parts(of: uniform(text)) {
    var name: [String] = []
    for word in part.split(separator: " ").map(String.init) {
      if let sum = try? Stated.read(word, in: currency), !nothingAtAll.contains(word.lowercased()) {
        found.append(NamedSum(name: name.joined(separator: " "), sum: sum))
        name = []
      } else if name.isEmpty, let named = sumBehindName(word, currency) {
        found.append(named)
      } else {
        name.append(word)
      }
    }
    guard name.isEmpty else { throw .notASum }
  }
  guard found.contains(where: { !$0.name.isEmpty }) else { throw .notASum }
  return found
}

/// `房租1800`, `房租约1800`: the longest sum at the end, a name before it.
private func sumBehindName(_ word: String, _ currency: Currency) -> NamedSum? {
  for start in word.indices.dropFirst() {
    let name = word[..<start]
    if name.contains(where: isDigit) { return nil }
    guard let sum = try? Stated.read(String(word[start...]), in: currency), sum.amount > .zero else { continue }
    return NamedSum(name: String(name.trimmedEnd { ":=".contains($0) }), sum: sum)
  }
  return nil
}

/// Cut at `+`, `;`, `、` and at commas that stand in no number.
private func parts(of text: String) -> [String] {
  let characters = Array(text)
  var parts: [String] = [""]
  for (index, character) in characters.enumerated() {
    let isInNumber =
      character == "," && index > 0 && isDigit(characters[index - 1]) && characters.indices.contains(index + 1)
      && isDigit(characters[index + 1])
    if "+;、\n".contains(character) || (character == "," && !isInNumber) {
      parts.append("")
    } else {
      parts[parts.count - 1].append(character)
    }
  }
  return parts.map { uniform($0) }.filter { !$0.isEmpty }
}
