import Wording

extension Names {
  /// Whether someone who writes this may be hardly coping. Better once too often than not: what is asked is asked again.
  package func isDistress(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let spoken = asSpoken(text)
    let (words, unspaced) = (WordsOf(spoken), WordsOf(text.filter { !$0.isWhitespace }))
    let heard = text.contains(where: \.isNumber) ? distress : distress + distressAlone
    return heard.contains { words.hold($0) || !$0.isWhole && unspaced.hold($0) }
  }
}

/// English in one form: `I really don't wanna live` as `i dont want to live`. Others stay as they are.
func asSpoken(_ text: String) -> String {
  let plain = plainWord(text).filter { $0 != "'" && $0 != "’" }
  guard plain.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return plain }
  let words = plain.split(separator: " ").compactMap { word in
    fillers.contains(String(word)) ? nil : longForms[String(word)] ?? String(word)
  }
  return words.joined(separator: " ").replacing("my self", with: "myself")
}

private let fillers: Set<String> = [
  "really", "just", "even", "honestly", "simply", "literally", "actually", "fucking", "fuckin", "truly", "kinda",
]

private let longForms = [
  "wanna": "want to", "gonna": "going to", "gotta": "got to", "u": "you", "ur": "your", "killin": "killing",
  "livin": "living", "dyin": "dying", "thinkin": "thinking",
]
