/// Where a sender has put a name to a message: `【中国银行】` or `[建设银行]`, at its beginning or its end; nil where none stands.
func signature(in symbols: [UInt32]) -> Range<Int>? {
  if let first = symbols.first, isOpeningBracket(first) {
    let end = symbols.prefix(longestName).firstIndex(where: isClosingBracket)
    if let end, end > 1 { return 0..<end + 1 }
  }
  if let last = symbols.last, isClosingBracket(last) {
    let start = symbols.suffix(longestName).lastIndex(where: isOpeningBracket)
    if let start, symbols.count - start > 2 { return start..<symbols.count }
  }
  return nil
}

/// Where a message begins with a name and a colon, in Latin letters: `HSBC UK: `; nil where it does not.
func opening(in symbols: [UInt32]) -> Range<Int>? {
  guard let colon = symbols.prefix(longestName).firstIndex(of: 0x3A), colon > 1,
    symbols[..<colon].allSatisfy(isOfLatinName), colon + 1 < symbols.count, symbols[colon + 1] == 0x20
  else { return nil }
  return 0..<colon + 1
}

/// No sender's name is longer, brackets included.
private let longestName = 30

private func isOpeningBracket(_ symbol: UInt32) -> Bool { symbol == 0x3010 || symbol == 0x5B }

private func isClosingBracket(_ symbol: UInt32) -> Bool { symbol == 0x3011 || symbol == 0x5D }

/// A letter, a digit, a space, or one of `'&-.`.
private func isOfLatinName(_ symbol: UInt32) -> Bool {
  isLatin(symbol) || [0x20, 0x26, 0x27, 0x2D, 0x2E].contains(symbol)
}
