/// A text as it is compared, each character with the place where it stands in the original.
///
///     "薇 信：ＡＢＣ"   薇 信 : a b c
struct ComparedText: Sendable {
  private(set) var symbols: [UInt32] = []
  /// Which sentence each symbol is in, from 0.
  private(set) var sentences: [Int32] = []
  /// Where the character of each symbol begins in the UTF-8 of the original, and how many bytes it has.
  private var starts: [Int32] = []
  private var widths: [UInt8] = []
  private let original: String

  var count: Int { symbols.count }
  var sentenceCount: Int { Int(sentences.last ?? -1) + 1 }

  init(_ text: String, by table: CharacterTable) {
    original = text
    let most = text.utf8.count
    symbols.reserveCapacity(most)
    sentences.reserveCapacity(most)
    starts.reserveCapacity(most)
    widths.reserveCapacity(most)
    var filling = Filling()
    var start: Int32 = 0
    for scalar in text.unicodeScalars {
      let width = UInt8(UTF8.width(scalar))
      table.fold(scalar.value) { add($0, start, width, &filling) }
      start += Int32(width)
    }
    for each in filling.waiting { append(each.symbol, each.start, each.width, &filling) }
    symbols = withoutDisguise(symbols)
  }

  /// The original where some symbols stand, exactly as it is written there.
  func quote(_ range: Range<Int>) -> String {
    guard let last = range.last, range.lowerBound >= 0, last < count else { return "" }
    let bytes = original.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(starts[range.lowerBound]))
    let end = bytes.index(bytes.startIndex, offsetBy: Int(starts[last]) + Int(widths[last]))
    return String(original[start..<end])
  }

  private struct Waiting {
    var symbol: UInt32
    var start: Int32
    var width: UInt8
  }

  private struct Filling {
    /// Spaces and signs whose worth is known only once the next character is.
    var waiting: [Waiting] = []
    var sentence: Int32 = 0
    var isOver = false
  }

  /// More of them than this are no disguise.
  private static let longestDisguise = 4

  private mutating func add(_ symbol: UInt32, _ start: Int32, _ width: UInt8, _ filling: inout Filling) {
    let space = isSpace(symbol)
    if (space || isDisguise(symbol)) && filling.waiting.count <= ComparedText.longestDisguise {
      let shown = space && !isLineEnd(symbol) ? 0x20 : symbol
      return filling.waiting.append(Waiting(symbol: shown, start: start, width: width))
    }
    settle(before: symbol, &filling)
    append(symbol, start, width, &filling)
  }

  /// Drops what waits where it stands between Chinese characters, or is a space beside one; keeps it elsewhere.
  private mutating func settle(before next: UInt32, _ filling: inout Filling) {
    guard !filling.waiting.isEmpty else { return }
    let (before, after) = (symbols.last.map(isChinese) ?? false, isChinese(next))
    let lineEnds = filling.waiting.count { isLineEnd($0.symbol) }
    if lineEnds > 1 { filling.isOver = true }
    let onlySpaces = filling.waiting.allSatisfy { isSpace($0.symbol) }
    if !(before && after || onlySpaces && (before || after)) {
      for each in filling.waiting { append(each.symbol, each.start, each.width, &filling) }
    }
    filling.waiting.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ symbol: UInt32, _ start: Int32, _ width: UInt8, _ filling: inout Filling) {
    if filling.isOver || symbols.last == 0x2E && isSpace(symbol) {
      filling.sentence += 1
      filling.isOver = false
    }
    symbols.append(symbol)
    sentences.append(filling.sentence)
    starts.append(start)
    widths.append(width)
    if symbol != 0x2E, endsSentence(symbol, before: nil) { filling.isOver = true }
  }
}
