import Glibc
import Samples

/// The inputs of a kind that come of a seed: examples cut, joined, doubled and spoilt. The same in every run.
struct Inputs {
  private let examples: [[Unicode.Scalar]]
  /// Words and signs of all examples.
  private let words: [[Unicode.Scalar]]
  private let seed: Int

  /// nil where there are no examples.
  init?(_ kind: FuzzKind, seed: Int) {
    let folder = "Tests/Corpus/\(kind.rawValue)"
    let texts = names(in: folder).compactMap { contents(of: "\(folder)/\($0)") }
    guard !texts.isEmpty else { return nil }
    examples = texts.map { Array($0.unicodeScalars) }
    words = Set(texts.flatMap { $0.split { " \n\t,;:{}[]，；：".contains($0) }.map(String.init) }).sorted()
      .map { Array($0.unicodeScalars) }
    self.seed = seed
  }

  subscript(_ index: Int) -> String {
    var noise = Noise(seed: UInt64(bitPattern: Int64(seed)) &* 1_000_003 &+ UInt64(index) &* 7_919 &+ 1)
    var scalars = examples[noise.next(examples.count)]
    for _ in 0..<(1 + noise.next(6)) { change(&scalars, &noise) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(20_000))
    return String(text)
  }

  private func change(_ text: inout [Unicode.Scalar], _ noise: inout Noise) {
    let place = noise.next(text.count + 1)
    let part = place..<min(text.count, place + 1 + noise.next(12))
    switch noise.next(8) {
    case 0: text.removeSubrange(part)
    case 1: text.insert(contentsOf: text[part], at: place)
    case 2: text.insert(oddScalars[noise.next(oddScalars.count)], at: place)
    case 3: replaceWord(&text, around: place, by: words[noise.next(words.count)])
    case 4: replaceWord(&text, around: place, by: Array(oddWords[noise.next(oddWords.count)].unicodeScalars))
    case 5: changeLines(&text, &noise)
    case 6:
      let other = examples[noise.next(examples.count)]
      let start = noise.next(other.count + 1)
      text.insert(contentsOf: other[start..<min(other.count, start + noise.next(200))], at: place)
    default:
      if !part.isEmpty, let spoilt = Unicode.Scalar(text[place].value ^ 1 << UInt32(noise.next(7))) {
        text[place] = spoilt
      }
    }
  }

  private func replaceWord(_ text: inout [Unicode.Scalar], around place: Int, by word: [Unicode.Scalar]) {
    let isEdge = { (scalar: Unicode.Scalar) in " \n\t,;:{}[]，；：".unicodeScalars.contains(scalar) }
    let start = text[..<place].lastIndex(where: isEdge).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex(where: isEdge) ?? text.count
    text.replaceSubrange(start..<max(start, end), with: word)
  }

  /// One line left out, said twice, or put elsewhere.
  private func changeLines(_ text: inout [Unicode.Scalar], _ noise: inout Noise) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines[noise.next(lines.count)]
    let target = noise.next(lines.count)
    if noise.next(2) == 0 { lines.remove(at: target) } else { lines.insert(line, at: target) }
    text = Array(lines.joined(separator: ["\n"]))
  }
}

private let oddScalars: [Unicode.Scalar] = [
  "\0", "\u{1B}", "\u{9B}", "\u{9D}", "\r", "\n", "\t", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}",
  "\u{200D}",
  "\u{FEFF}", "\u{FFFD}", "\u{301}", "\u{20E3}", "\u{1F469}", "\u{10FFFF}", "\u{E0001}", "\u{5D0}", "\u{A0}",
  "\u{3000}",
  "'", "\"", "\\", "#", "&", "*", "!", "|", ">", "<", "=", "-", "+", "@", "%", "~", "`", "{", "}", "[", "]", ":", ",",
  "，", "。",
  "0", "9", "负", "零", "亿", "两", "半", "/", ".",
]

private let oddWords = [
  "", "-1", "0", "0.005", "1e400", "999999999999", "1000000000000", "1000000000000.01", "-9223372036854775808",
  "9223372036854775807", "170141183460469231731687303715884105728", "~", "unknown", "none", "null", "yes", "no",
  "2026-02-29", "9999-12-31", "0001-01-01", "1000%/day", "0.0000001%", "36%", "10% or 100", "两三千", "三十万零五", "一亿亿",
  "1200", "1201", "2147483648", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{202E}abc", "a\u{301}\u{301}", "=1+1", "- x", "[]",
  "{}",
]
