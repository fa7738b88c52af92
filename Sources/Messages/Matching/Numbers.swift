/// A stretch of digits in a message: what it looks like.
enum DigitRun: Sendable, Equatable {
  /// A telephone number, as its digits; one person's own, or a firm's.
  case telephone(String, isMobile: Bool)
  /// A long number of a card or an account.
  case account
  /// A sum of money.
  case sum
  /// Four to eight digits that stand alone.
  case code
}

/// Every stretch of digits of a text that looks like something, where no address stands. A digit that someone made
/// unreadable may be `x` or `*`.
func digitRuns(in symbols: [UInt32], outside addresses: [WebAddress]) -> [(run: DigitRun, range: Range<Int>)] {
  var found: [(DigitRun, Range<Int>)] = []
  var addresses = addresses[...]
  var place = 0
  while place < symbols.count {
    if let address = addresses.first, place >= address.range.lowerBound {
      place = max(place, address.range.upperBound)
      addresses.removeFirst()
      continue
    }
    if let end = chineseSum(from: place, in: symbols) {
      found.append((.sum, place..<end))
      place = end
      continue
    }
    guard isDigit(symbols[place]) || symbols[place] == 0x2B else {
      place += 1
      continue
    }
    let range = runOfDigits(from: place, in: symbols)
    if let run = digitRun(range, in: symbols) { found.append((run, range)) }
    place = range.upperBound
  }
  return found
}

/// Where a sum in Chinese numerals ends: `三千`, `五万元`, `两百块`; nil where none begins.
private func chineseSum(from start: Int, in symbols: [UInt32]) -> Int? {
  guard isChineseDigit(symbols[start]) else { return nil }
  var end = start
  var isLarge = false
  while end < symbols.count, isChineseDigit(symbols[end]) || isChineseUnit(symbols[end]) {
    isLarge = isLarge || isChineseUnit(symbols[end]) && symbols[end] != 0x5341
    end += 1
  }
  let isMoney = end < symbols.count && (symbols[end] == 0x5143 || symbols[end] == 0x5757)
  return isMoney ? end + 1 : isLarge ? end : nil
}

/// 一 to 九, 两, 几, 零.
private func isChineseDigit(_ symbol: UInt32) -> Bool {
  switch symbol {
  case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x4E24, 0x51E0, 0x96F6: true
  default: false
  }
}

/// 十, 百, 千, 万.
private func isChineseUnit(_ symbol: UInt32) -> Bool {
  symbol == 0x5341 || symbol == 0x767E || symbol == 0x5343 || symbol == 0x4E07
}

private func runOfDigits(from start: Int, in symbols: [UInt32]) -> Range<Int> {
  var end = start + 1
  while end < symbols.count {
    let symbol = symbols[end]
    if isDigit(symbol) || isMasked(symbol) && isMaskedOrDigit(end - 1, in: symbols) {
      end += 1
    } else if isJoin(symbol), end + 1 < symbols.count, isDigit(symbols[end + 1]) || isMasked(symbols[end + 1]) {
      end += 2
    } else {
      break
    }
  }
  return start..<end
}

private func isMasked(_ symbol: UInt32) -> Bool { symbol == 0x78 || symbol == 0x2A }

private func isMaskedOrDigit(_ place: Int, in symbols: [UInt32]) -> Bool {
  isDigit(symbols[place]) || isMasked(symbols[place])
}

/// `-`, a space, `,` or `.` inside a number.
private func isJoin(_ symbol: UInt32) -> Bool { symbol == 0x2D || symbol == 0x20 || symbol == 0x2C || symbol == 0x2E }

private func digitRun(_ range: Range<Int>, in symbols: [UInt32]) -> DigitRun? {
  let run = symbols[range]
  let digits = run.filter { isDigit($0) || isMasked($0) }
  let hasPoint = run.contains(0x2C) || run.contains(0x2E)
  if isMoney(range, in: symbols) { return .sum }
  if hasPoint { return nil }
  if run.first == 0x2B { return (8...15).contains(digits.count) ? .telephone(text(digits), isMobile: true) : nil }
  if (16...21).contains(digits.count), digits.allSatisfy(isDigit) { return .account }
  if isTelephone(digits, isJoined: run.contains(0x2D) || run.contains(0x20)), !isDate(run) {
    return .telephone(text(digits), isMobile: isMobile(digits, as: run))
  }
  let isAlone =
    (range.lowerBound == 0 || !isLatin(symbols[range.lowerBound - 1]))
    && (range.upperBound == symbols.count || !isLatin(symbols[range.upperBound]))
  return isAlone && (4...8).contains(digits.count) && digits.count == run.count ? .code : nil
}

private func isTelephone(_ digits: [UInt32], isJoined: Bool) -> Bool {
  guard (7...13).contains(digits.count), digits.filter(isDigit).count >= 3, let first = digits.first else {
    return false
  }
  let text = text(digits)
  if first == 0x31, digits.count == 11, digits[1] != 0x30 { return true }
  if text.hasPrefix("400") || text.hasPrefix("800") { return digits.count == 10 }
  if first == 0x30 { return digits.count >= 10 }
  return isJoined || digits.count == 10 || text.hasPrefix("88") && digits.count > 10
}

/// Of China, `138…`; `1-800-…` is none.
private func isMobile(_ digits: [UInt32], as run: ArraySlice<UInt32>) -> Bool {
  digits.count == 11 && digits[0] == 0x31 && digits[1] > 0x32 && run.prefix(3).elementsEqual(digits.prefix(3))
}

private func isDate(_ run: ArraySlice<UInt32>) -> Bool {
  let parts = run.split { !isDigit($0) }
  return parts.count == 3 && parts[0].count == 4 && parts[1].count <= 2 && parts[2].count <= 2
}

/// Behind a sign of a currency, or before a word for money.
private func isMoney(_ range: Range<Int>, in symbols: [UInt32]) -> Bool {
  let before = range.lowerBound > 0 ? symbols[range.lowerBound - 1] : 0
  if [0x24, 0xA3, 0xA5, 0x20AC].contains(before) { return true }
  guard range.upperBound < symbols.count else { return false }
  return [0x5143, 0x4E07, 0x5757, 0x5343].contains(symbols[range.upperBound])  // 元 万 块 千
}

private func text(_ symbols: [UInt32]) -> String {
  String(String.UnicodeScalarView(symbols.compactMap(Unicode.Scalar.init)))
}
