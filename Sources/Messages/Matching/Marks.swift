/// Finds what is no word: addresses, numbers, signatures, each held against the brands of the pack.
struct MarkFinder: Sendable {
  let brands: [Brand]
  let shortHosts: Set<String>
  let officialHosts: [String]
  let hostEndings: Set<String>
  private let brandNames: WordFinder
  private let brandOfWord: [Int: Int]
  private let knownNumbers: Set<String>

  init(brands: [Brand], links: LinkRules, _ table: CharacterTable) {
    self.brands = brands
    shortHosts = Set(links.shorteners)
    officialHosts = links.official
    hostEndings = Set(links.endings)
    var vocabulary = Vocabulary(table)
    var owners: [Int: Int] = [:]
    for (index, brand) in brands.enumerated() {
      for name in brand.names { if let number = vocabulary.number(of: name) { owners[number] = index } }
    }
    brandNames = WordFinder(vocabulary)
    brandOfWord = owners
    knownNumbers = Set(brands.flatMap(\.numbers).map { $0.filter(\.isNumber) })
  }

  func marks(in text: ComparedText) -> [Occurrence] {
    let addresses = webAddresses(in: text.symbols, endings: hostEndings)
    let named = brandNames.occurrences(in: text.symbols)
    var marks = wrongSender(in: text, named)
    let brandsNamed = Set(named.compactMap { brandOfWord[Int($0.word)] }).map { brands[$0] }
    for address in addresses {
      add(.link, address.range, to: &marks)
      if let mark = mark(of: address, brandsNamed) { add(mark, address.range, to: &marks) }
    }
    for (run, range) in digitRuns(in: text.symbols, outside: addresses) {
      switch run {
      case .telephone(let digits): if !knownNumbers.contains(digits) { add(.number, range, to: &marks) }
      case .account: add(.accountNumber, range, to: &marks)
      case .sum: add(.sum, range, to: &marks)
      case .code: add(.code, range, to: &marks)
      }
    }
    return marks
  }

  private func mark(of address: WebAddress, _ named: [Brand]) -> Mark? {
    if shortHosts.contains(address.host) { return .shortLink }
    if officialHosts.contains(where: address.isOn) { return nil }
    if brands.contains(where: { $0.hosts.contains(where: address.isOn) }) { return nil }
    return named.contains { !$0.hosts.isEmpty } ? .wrongHost : .unknownLink
  }

  /// `【微粒贷】` at the beginning, where the lender signs `【微众银行】`.
  private func wrongSender(in text: ComparedText, _ named: [Occurrence]) -> [Occurrence] {
    guard let first = named.first(where: { $0.start == 1 }), text.symbols.first == 0x3010,
      Int(first.end) < text.count, text.symbols[Int(first.end)] == 0x3011,
      let brand = brandOfWord[Int(first.word)].map({ brands[$0] }),
      brand.neverSigns.contains(text.quote(1..<Int(first.end)))
    else { return [] }
    var marks: [Occurrence] = []
    add(.wrongSender, 0..<Int(first.end) + 1, to: &marks)
    return marks
  }

  private func add(_ mark: Mark, _ range: Range<Int>, to marks: inout [Occurrence]) {
    marks.append(
      Occurrence(
        word: Int32(Vocabulary.number(of: mark)), start: Int32(range.lowerBound), end: Int32(range.upperBound)))
  }
}
