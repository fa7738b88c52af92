/// A text as it is compared, each character with the place where it stands in the original.
///
///     "薇 信：ＡＢＣ"   薇 信 : a b c
struct ComparedText: Sendable {
  private(set) var symbols: [UInt32] = []
  /// The symbols that sentences begin with, in order.
  private(set) var sentenceStarts: [Int32] = [0]
  /// Where the character of each symbol begins in the UTF-8 of the original.
  private var places: [Int32] = []
  private let original: String

  var count: Int { symbols.count }

  init(_ text: String, by table: CharacterTable) {
    original = text
    symbols.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    var waiting = Waiting()
    var place: Int32 = 0
    for scalar in text.unicodeScalars {
      table.fold(scalar.value) { add($0, place, table.kind(of: $0), &waiting) }
      place += Int32(UTF8.width(scalar))
    }
    if let plain = withoutDisguise(symbols) { symbols = plain }
  }

  /// Which sentence a symbol is in, from 0.
  func sentence(of symbol: Int32) -> Int32 {
    var (low, high) = (0, sentenceStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentenceStarts[middle] <= symbol { low = middle } else { high = middle }
    }
    return Int32(low)
  }

  /// The original where some symbols stand, exactly as it is written there.
  func quote(_ range: Range<Int>) -> String {
    guard let last = range.last, range.lowerBound >= 0, last < count else { return "" }
    let (scalars, bytes) = (original.unicodeScalars, original.utf8)
    let first = bytes.index(bytes.startIndex, offsetBy: Int(places[range.lowerBound]))
    return String(scalars[first...bytes.index(bytes.startIndex, offsetBy: Int(places[last]))])
  }

  /// As far as the Latin word goes on that it ends in: a phrase may name only how a word begins.
  func toEndOfWord(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.lowerBound >= 0, last < count, isLatin(symbols[last]) else { return range }
    return range.lowerBound..<(symbols[last...].firstIndex { !isLatin($0) } ?? count)
  }

  /// What stands at the end of the symbols and may be dropped once the next one is known: spaces, and signs that disguise.
  private struct Waiting {
    var count = 0
    var lineEnds = 0
    var onlySpaces = true
    var hasFullStop = false
    var afterChinese = false
    /// True where a sentence has ended.
    var sentenceIsOver = false
  }

  /// More of them than this are no disguise.
  private static let longestDisguise = 4

  private mutating func add(_ symbol: UInt32, _ place: Int32, _ kind: CharacterTable.Kind, _ waiting: inout Waiting) {
    if kind == .plain || kind == .chinese {
      if waiting.count > 0 { settle(before: kind, &waiting) }
      if waiting.sentenceIsOver { beginSentence(&waiting) }
      waiting.afterChinese = kind == .chinese
      return append(symbol, place)
    }
    addSign(symbol, place, kind, &waiting)
  }

  private mutating func addSign(_ symbol: UInt32, _ place: Int32, _ kind: CharacterTable.Kind, _ waiting: inout Waiting)
  {
    if kind == .sentenceEnd {
      if waiting.count > 0 { settle(before: .plain, &waiting) }
      append(symbol, place)
      (waiting.sentenceIsOver, waiting.afterChinese) = (true, false)
      return
    }
    if waiting.count > ComparedText.longestDisguise { settle(before: .plain, &waiting) }
    waiting.count += 1
    if kind == .lineEnd { waiting.lineEnds += 1 }
    if kind == .disguise {
      waiting.onlySpaces = false
      waiting.hasFullStop = symbol == 0x2E
    } else if waiting.hasFullStop {
      waiting.sentenceIsOver = true
    }
    append(kind == .disguise ? symbol : 0x20, place)
  }

  /// Drops what waits where it stands between Chinese characters, or is a space beside one; keeps it elsewhere.
  private mutating func settle(before next: CharacterTable.Kind, _ waiting: inout Waiting) {
    let (before, after) = (waiting.afterChinese, next == .chinese)
    if waiting.lineEnds > 1 { waiting.sentenceIsOver = true }
    if before && after || waiting.onlySpaces && (before || after) {
      symbols.removeLast(waiting.count)
      places.removeLast(waiting.count)
    }
    let isOver = waiting.sentenceIsOver
    waiting = Waiting()
    waiting.sentenceIsOver = isOver
  }

  private mutating func beginSentence(_ waiting: inout Waiting) {
    sentenceStarts.append(Int32(symbols.count))
    waiting.sentenceIsOver = false
  }

  @inline(__always)
  private mutating func append(_ symbol: UInt32, _ place: Int32) {
    symbols.append(symbol)
    places.append(place)
  }
}
