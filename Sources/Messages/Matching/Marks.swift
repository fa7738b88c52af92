/// Finds what is no word: addresses, numbers, signatures, each held against the brands of the pack.
struct MarkFinder: Sendable {
  private let brands: [Brand]
  private let hostEndings: Set<String>
  private let knownNumbers: Set<String>
  /// Whose a host is, and all below it.
  private let owners: [String: Owner]

  private enum Owner { case official, shortener }

  init(brands: [Brand], links: LinkRules) {
    self.brands = brands
    hostEndings = Set(links.endings)
    knownNumbers = Set(brands.flatMap(\.numbers).map { $0.filter(\.isNumber) })
    var owners: [String: Owner] = [:]
    for host in links.official + brands.flatMap(\.hosts) { owners[host] = .official }
    for host in links.shorteners { owners[host] = .shortener }
    self.owners = owners
  }

  /// - Parameter named: where the names of brands stand, each with its brand.
  func marks(in text: ComparedText, named: [(range: Range<Int>, brand: Int)]) -> [Occurrence] {
    let addresses = webAddresses(in: text.symbols, endings: hostEndings)
    var marks = wrongSender(in: text, named)
    let namesHosts = named.contains { !brands[$0.brand].hosts.isEmpty }
    for address in addresses {
      add(.link, address.range, to: &marks)
      if let mark = mark(of: address.host, namesHosts) { add(mark, address.range, to: &marks) }
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

  /// nil for a host of a brand or an authority.
  private func mark(of host: String, _ namesHosts: Bool) -> Mark? {
    var rest = host[...]
    while true {
      switch owners[String(rest)] {
      case .official: return nil
      case .shortener where rest.count == host.count: return .shortLink
      default: break
      }
      guard let stop = rest.firstIndex(of: ".") else { return namesHosts ? .wrongHost : .unknownLink }
      rest = rest[rest.index(after: stop)...]
    }
  }

  /// `【微粒贷】` at the beginning, where the lender signs `【微众银行】`.
  private func wrongSender(in text: ComparedText, _ named: [(range: Range<Int>, brand: Int)]) -> [Occurrence] {
    guard text.symbols.first == 0x3010, let (range, brand) = named.first(where: { $0.range.lowerBound == 1 }),
      range.upperBound < text.count, text.symbols[range.upperBound] == 0x3011,
      brands[brand].neverSigns.contains(text.quote(range))
    else { return [] }
    var marks: [Occurrence] = []
    add(.wrongSender, 0..<range.upperBound + 1, to: &marks)
    return marks
  }

  private func add(_ mark: Mark, _ range: Range<Int>, to marks: inout [Occurrence]) {
    marks.append(
      Occurrence(
        word: Int32(Vocabulary.number(of: mark)), start: Int32(range.lowerBound), end: Int32(range.upperBound)))
  }
}
