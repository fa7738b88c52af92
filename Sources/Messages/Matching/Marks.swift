import Wording

/// Finds what is no word: addresses, numbers, signatures, each held against the brands of the pack.
struct MarkFinder: Sendable {
  private let brands: [Brand]
  private let hostEndings: Set<String>
  private let cheapEndings: Set<String>
  private let plainEndings: Set<String>
  private let knownNumbers: Set<String>
  /// Whose a host is, and all below it.
  private let owners: [String: Owner]

  private enum Owner { case official, shortener }

  init(brands: [Brand], links: LinkRules) {
    self.brands = brands
    hostEndings = Set(links.endings)
    cheapEndings = Set(links.cheapEndings)
    plainEndings = Set(links.plainEndings)
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
    if let place = signature(in: text.symbols) { add(.signature, place, to: &marks) }
    if let place = opening(in: text.symbols) { add(.opening, place, to: &marks) }
    let namesHosts = named.contains { !brands[$0.brand].hosts.isEmpty }
    // Whoever names somebody whose addresses are known has no other of their own: `lloyds.com` is not the bank's.
    let opening = addresses.isEmpty || namesHosts ? [] : namesInOpening(of: text.symbols, outside: addresses)
    // An address that stands in a message a thousand times is looked at once.
    var looked: [String: (strange: Mark?, isOdd: Bool)] = [:]
    var areOwn = true
    for address in addresses {
      add(.link, address.range, to: &marks)
      let known = looked[address.host]
      let found = known ?? look(at: address.host, beside: opening, namesHosts)
      if known == nil { looked[address.host] = found }
      guard let strange = found.strange else { continue }
      areOwn = false
      add(strange, address.range, to: &marks)
      if found.isOdd { add(.oddLink, address.range, to: &marks) }
    }
    if let first = addresses.first, areOwn { add(.ownLink, first.range, to: &marks) }
    for (run, range) in digitRuns(in: text.symbols, outside: addresses) {
      switch run {
      case .telephone(let digits, let isMobile):
        if !knownNumbers.contains(digits) { add(.number, range, to: &marks) }
        if isMobile { add(.mobile, range, to: &marks) }
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

  /// - Parameter opening: the names that the message begins with.
  private func look(at host: String, beside opening: Set<String>, _ namesHosts: Bool) -> (strange: Mark?, isOdd: Bool) {
    guard !host.isOwn(of: opening, plainEndings), let strange = mark(of: host, namesHosts) else { return (nil, false) }
    return (strange, strange != .shortLink && isOdd(host))
  }

  private func isOdd(_ host: String) -> Bool {
    host.contains("-") || host.split(separator: ".").last.map { cheapEndings.contains(String($0)) } ?? false
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

/// What a message begins with, as an address would write it: each run of up to four words, tied together. Nobody's name is
/// looked for beyond, so that addresses by the thousand cost no more.
private func namesInOpening(of symbols: [UInt32], outside addresses: [WebAddress]) -> Set<String> {
  var opening = Array(symbols.prefix(64))
  for address in addresses.prefix(while: { $0.range.lowerBound < opening.count }) {
    for place in address.range.clamped(to: opening.indices) { opening[place] = 0x20 }
  }
  let words = opening.split(whereSeparator: { !isLatin($0) }).map { word in
    String(decoding: word.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }
  var names: Set<String> = []
  for first in words.indices {
    for last in first..<min(first + 4, words.count) { names.insert(words[first...last].joined()) }
  }
  return names
}

extension String {
  /// True for a host that is one of the names with nothing but a plain ending: `www.lowell.co.uk` of "Lowell: …".
  fileprivate func isOwn(of names: Set<String>, _ plainEndings: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    let parts = split(separator: ".")
    for count in 1...2 where parts.count > count {
      guard plainEndings.contains(parts.suffix(count).joined(separator: ".")) else { continue }
      if names.contains(String(parts[parts.count - count - 1])) { return true }
    }
    return false
  }
}
