import Wording

/// A label that its line does not hold, broken between words: the lines above, and what the answer is typed behind. A terminal
/// would break it within a word.
func promptLines(_ label: String, columns: Int) -> (above: [String], last: String) {
  guard displayWidth(label) > columns else { return ([], label) }
  let spaces = String(label.reversed().prefix { $0 == " " })
  let lines = wrapped(label, to: columns - spaces.count)
  return (Array(lines.dropLast()), (lines.last ?? "") + spaces)
}
