/// Every word that any phrase uses, each once, by number. Marks come first.
struct Vocabulary: Sendable {
  struct Word: Hashable, Sendable {
    var symbols: [UInt32]
    /// True where more letters may follow: `verif*`.
    var isBeginning = false
  }

  private(set) var words: [Word] = []
  private var numbers: [Word: Int] = [:]
  /// As the files write them; nil for those that cannot be compared.
  private var known: [String: Int?] = [:]
  private let table: CharacterTable

  init(_ table: CharacterTable) { self.table = table }

  /// The number of a word; nil for one without a character that can be compared.
  mutating func number(of text: String) -> Int? {
    if let known = known[text] { return known }
    let number = newNumber(of: text)
    known[text] = .some(number)
    return number
  }

  private mutating func newNumber(of text: String) -> Int? {
    var isBeginning = false
    var text = text[...]
    if text.hasSuffix("*") {
      isBeginning = true
      text = text.dropLast()
    }
    let word = Word(symbols: ComparedText(String(text), by: table).symbols, isBeginning: isBeginning)
    guard !word.symbols.isEmpty, word.symbols.allSatisfy({ $0 < 0x1_0000 }) else { return nil }
    if let known = numbers[word] { return known }
    let number = Mark.allCases.count + words.count
    numbers[word] = number
    words.append(word)
    return number
  }

  static func number(of mark: Mark) -> Int { Mark.allCases.firstIndex(of: mark) ?? 0 }
}

/// Where a word or a mark stands in a text.
struct Occurrence: Sendable {
  var word: Int32
  var start: Int32
  var end: Int32
}
