import StrictYAML
import Wording

/// What a file may name: word names, of which `$pay` in a phrase stands for every word of the list `pay`, and facts.
struct KnownNames: Sendable {
  var words: [String: [String]] = [:]
  /// nil where they are not checked.
  var facts: Set<String>?

  var listNames: [String] { words.keys.sorted() + Mark.allCases.map(\.rawValue) }
}

/// What is wrong with a phrase.
struct PhraseProblem: ReadingProblem {
  var message: Text
  var remedy: Text
}

extension Phrase {
  /// Reads `先|预先 <6> 交|付 <8> 保证金|$fee`.
  init(_ text: String, _ names: KnownNames, isAskedAnyway: Bool = false) throws(PhraseProblem) {
    (parts, self.isAskedAnyway) = ([], isAskedAnyway)
    var gap = 0
    var rest = text[...]
    while true {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
      var part = try words(in: String(rest[..<end]), names)
      part.gap = gap
      parts.append(part)
      guard end < rest.endIndex else { return }
      (gap, rest) = try readGap(rest[end...])
    }
  }
}

/// Reads `<6>`, and gives what follows it.
private func readGap(_ text: Substring) throws(PhraseProblem) -> (gap: Int, rest: Substring) {
  guard let close = text.utf8.firstIndex(of: UInt8(ascii: ">")),
    let gap = Int(text[text.index(after: text.startIndex)..<close]),
    (0...longestGap).contains(gap)
  else {
    throw PhraseProblem(
      message: Text(en: "a gap that is no number", zh: "间隔不是数字"),
      remedy: Text(en: "write <0> to <\(longestGap)>", zh: "写 <0> 到 <\(longestGap)>"))
  }
  return (gap, text[text.index(after: close)...])
}

/// Further apart, two words have nothing to do with each other.
private let longestGap = 80

/// Reads `保证金|押金|$fee` where only words are looked for.
func plainWords(in text: String, _ names: KnownNames) throws(PhraseProblem) -> [String] {
  let part = try words(in: text, names)
  guard let mark = part.marks.first else { return part.words }
  throw PhraseProblem(
    message: Text(en: "$\(mark.rawValue) does nothing here", zh: "$\(mark.rawValue) 写在这里不起作用"),
    remedy: Text(en: "write words", zh: "这里只能写词"))
}

/// Reads `保证金|押金|$fee`.
func words(in text: String, _ names: KnownNames) throws(PhraseProblem) -> Phrase.Part {
  var part = Phrase.Part()
  for piece in text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
    let word = trimmed(piece)
    guard !word.isEmpty else {
      throw PhraseProblem(
        message: Text(en: "a word is missing", zh: "少了一个词"),
        remedy: Text(en: "words between |, gaps as <6>", zh: "词用 | 隔开，间隔写成 <6>"))
    }
    guard word.utf8.first == UInt8(ascii: "$") else {
      part.words.append(word)
      continue
    }
    let name = String(word.utf8.dropFirst()) ?? ""
    if let mark = Mark(rawValue: name) {
      part.marks.append(mark)
    } else if let words = names.words[name] {
      part.words += words
    } else {
      throw PhraseProblem(
        message: Text(en: "no list of words is called \(name)", zh: "没有叫 \(name) 的词表"),
        remedy: nearest(name, in: names.listNames).map { Text(en: "did you mean $\($0)?", zh: "是不是 $\($0)？") }
          ?? oneOf(names.listNames.map { "$" + $0 }))
    }
  }
  return part
}

private func trimmed(_ bytes: Substring.UTF8View) -> String {
  let space = UInt8(ascii: " ")
  guard let first = bytes.firstIndex(where: { $0 != space }), let last = bytes.lastIndex(where: { $0 != space })
  else { return "" }
  return String(Substring(bytes[first...last]))
}
