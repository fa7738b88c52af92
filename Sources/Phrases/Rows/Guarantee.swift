import Money
import Wording

/// The sum of a debt guaranteed for someone, said among the loans: `guarantee 50000`, `guarantee for Wang 50000`,
/// `担保 50000`, `给老王担保 5万`. nil where the line is no guarantee, but a debt whose name holds that word.
package func guaranteed(in answer: String) -> String? {
  guard !answer.contains(where: \.isNewline) else { return nil }
  return guaranteedInEnglish(answer) ?? guaranteedInChinese(answer)
}

private func guaranteedInEnglish(_ answer: String) -> String? {
  var words = trimmed(answer).split { $0.isWhitespace }.map(String.init)
  if let first = words.first, ["a", "my"].contains(first.lowercased()) { words.removeFirst() }
  let marks = ["guarantee", "guarantee:", "guaranteed"]
  guard let mark = words.first?.lowercased(), marks.contains(mark) else { return nil }
  words.removeFirst()
  if words.first?.lowercased() == "for" { words = Array(words.drop { !looksLikeNumber($0) }) }
  return onlySum(words.joined(separator: " "))
}

private func guaranteedInChinese(_ answer: String) -> String? {
  guard let mark = answer.firstRange(of: "担保") else { return nil }
  let before = trimmed(answer[..<mark.lowerBound])
  guard before.isEmpty || "给替为帮我".contains(before.prefix(1)), !before.contains(where: \.isNumber) else { return nil }
  return onlySum(trimmed(answer[mark.upperBound...].drop { $0 == "了" || $0 == "：" || $0 == ":" }))
}

/// nil where it is no sum and looks like none, or where more stands behind it.
private func onlySum(_ text: String) -> String? {
  if (try? sum(text, in: .cny)) != nil { return text }
  return looksLikeNumber(text) && !text.contains(where: { $0.isWhitespace }) ? text : nil
}
