/// Digits and signs that stand for letters inside Latin words, as letters: `acc0unt`, `p@yment`. Addresses and numbers
/// stay as they are. nil where there are none.
func withoutDisguise(_ symbols: [UInt32]) -> [UInt32]? {
  guard var place = firstDisguise(in: symbols) else { return nil }
  while place > 0, isOfWord(symbols[place - 1]) { place -= 1 }
  var shown = symbols
  while place < symbols.count {
    guard isOfWord(symbols[place]) else {
      place += 1
      continue
    }
    let start = place
    while place < symbols.count, isOfWord(symbols[place]) { place += 1 }
    let word = start..<place
    guard symbols[word].contains(where: isLatinLetter), !isOfAddress(word, in: symbols) else { continue }
    for each in word where letter(for: symbols[each]) != nil && isAmongLetters(each, of: word, in: symbols) {
      shown[each] = letter(for: symbols[each]) ?? symbols[each]
    }
  }
  return shown
}

/// Where such a sign first stands before a letter.
private func firstDisguise(in symbols: [UInt32]) -> Int? {
  var before: UInt32 = 0
  for (place, symbol) in symbols.enumerated() {
    if isLatinLetter(symbol), before < 0x61, letter(for: before) != nil { return place - 1 }
    before = symbol
  }
  return nil
}

private func isOfWord(_ symbol: UInt32) -> Bool { isLatin(symbol) || symbol == 0x40 || symbol == 0x24 }

/// Beside a sign that joins the parts of an address.
private func isOfAddress(_ word: Range<Int>, in symbols: [UInt32]) -> Bool {
  let joins: [UInt32] = [0x2E, 0x2F, 0x3A, 0x2D, 0x5F, 0x3D]
  if word.lowerBound > 0, joins.contains(symbols[word.lowerBound - 1]) { return true }
  guard word.upperBound < symbols.count, joins.contains(symbols[word.upperBound]) else { return false }
  return word.upperBound + 1 < symbols.count && isLatin(symbols[word.upperBound + 1])
}

/// Between two letters, or at the start before three.
private func isAmongLetters(_ place: Int, of word: Range<Int>, in symbols: [UInt32]) -> Bool {
  guard word.upperBound - place > 1 else { return false }
  if place == word.lowerBound {
    return word.count > 3 && symbols[(place + 1)..<(place + 4)].allSatisfy(isLatinLetter)
  }
  let before = isLatinLetter(symbols[place - 1]) || place > word.lowerBound + 1 && isLatinLetter(symbols[place - 2])
  let after =
    isLatinLetter(symbols[place + 1]) || place + 2 < word.upperBound && isLatinLetter(symbols[place + 2])
  return before && after
}

private func letter(for symbol: UInt32) -> UInt32? {
  switch symbol {
  case 0x30: 0x6F  // 0 o
  case 0x31: 0x69  // 1 i
  case 0x33: 0x65  // 3 e
  case 0x34, 0x40: 0x61  // 4 a, @ a
  case 0x35, 0x24: 0x73  // 5 s, $ s
  case 0x37: 0x74  // 7 t
  default: nil
  }
}
