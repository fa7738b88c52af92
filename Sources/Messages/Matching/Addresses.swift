/// Web addresses, as their hosts: `https://www.icbc.com.cn/a` and `t.cn/x` are `www.icbc.com.cn` and `t.cn`.
struct WebAddress: Sendable, Equatable {
  var host: String
  var range: Range<Int>
}

/// Every web address of a text, in order: what begins with `http://`, `https://` or `www.`, and hosts that end as hosts do.
/// - Parameter endings: the last parts of hosts: `com`, `cn`.
func webAddresses(in symbols: [UInt32], endings: Set<String>) -> [WebAddress] {
  var found: [WebAddress] = []
  var place = 0
  while place < symbols.count {
    guard isHostPart(symbols[place]), place == 0 || !isHostPart(symbols[place - 1]) else {
      place += 1
      continue
    }
    let start = place
    var end = start
    while end < symbols.count, isHostPart(symbols[end]) || isInnerStop(end, in: symbols) { end += 1 }
    place = max(end, start + 1)
    if let address = address(start..<end, in: symbols, endings) {
      found.append(address)
      place = address.range.upperBound
    }
  }
  return found
}

private func address(_ word: Range<Int>, in symbols: [UInt32], _ endings: Set<String>) -> WebAddress? {
  let hasScheme =
    word.lowerBound >= 3 && symbols[(word.lowerBound - 3)..<word.lowerBound].elementsEqual([0x3A, 0x2F, 0x2F])
  if word.lowerBound > 0, symbols[word.lowerBound - 1] == 0x40 { return nil }
  guard symbols[word].contains(0x2E), word.count < 254 else { return nil }
  let host = String(decoding: symbols[word].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  let parts = host.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last else { return nil }
  guard hasScheme || parts[0] == "www" || endings.contains(String(last)) else { return nil }
  var end = word.upperBound
  if end < symbols.count, symbols[end] == 0x2F || symbols[end] == 0x3F || symbols[end] == 0x3A {
    while end < symbols.count, isOfPath(symbols[end]) { end += 1 }
  }
  return WebAddress(
    host: host, range: (hasScheme ? schemeStart(before: word.lowerBound, in: symbols) : word.lowerBound)..<end)
}

private func schemeStart(before place: Int, in symbols: [UInt32]) -> Int {
  var start = place - 3
  while start > 0, place - start < 9, isLatinLetter(symbols[start - 1]) { start -= 1 }
  return start
}

private func isHostPart(_ symbol: UInt32) -> Bool { isLatin(symbol) || symbol == 0x2D }

private func isInnerStop(_ place: Int, in symbols: [UInt32]) -> Bool {
  symbols[place] == 0x2E && place + 1 < symbols.count && isHostPart(symbols[place + 1])
}

/// Any visible ASCII but quotation marks and brackets.
private func isOfPath(_ symbol: UInt32) -> Bool {
  (0x21...0x7E).contains(symbol) && ![0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D].contains(symbol)
}
