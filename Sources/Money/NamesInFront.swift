/// A line of sums while its names and words are taken off the front.
struct NamesInFront {
  var rest: Substring
  let names: [String]

  init(_ text: String, _ names: [String]) { (rest, self.names) = (text[...], names) }

  /// What a complaint shows: the word in front.
  var firstWord: String {
    let word = rest.drop { " ,;、。+\n".contains($0) }.prefix { !" ,;、。+\n".contains($0) }
    return String(word.isEmpty ? rest.prefix(20) : word.prefix(20))
  }

  /// What stands in front is added to what stood before: `plus food`.
  var isAddition: Bool { longest(of: wordsOfAddition, at: rest.drop { $0 == " " }) != nil }

  mutating func takeSign(in signs: String) -> Bool {
    guard let first = rest.first, signs.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes the longest of `words` in front, and the spaces behind it.
  mutating func take(_ words: [String]) -> String? {
    guard let word = longest(of: words, at: rest) else { return nil }
    let taken = String(rest.prefix(word.count))
    rest = rest.dropFirst(word.count).drop { $0 == " " }
    return taken
  }

  /// Takes several names with the little words between them: `水电和燃气`, `my wife's salary`; empty where there is none.
  mutating func takeNames() -> String {
    var line = self
    line.passLittleWords()
    let start = line.rest
    while line.take(names) != nil {
      self = line
      line.passLittleWords()
    }
    guard rest.startIndex > start.startIndex else { return "" }
    let taken = start[..<rest.startIndex]
    passLittleWords()
    return uniform(taken)
  }

  /// Takes the words of a period behind which a name stands: `年付` of `年付房租24000`; nil where none does.
  mutating func takePeriodBeforeName() -> String? {
    var behind = String(rest)
    guard takeSpokenPeriodInFront(&behind) != nil else { return nil }
    var line = self
    line.rest = rest.suffix(behind.count)
    guard !line.takeNames().isEmpty else { return nil }
    let period = String(rest.prefix(rest.count - behind.count))
    rest = rest.suffix(behind.count)
    return period
  }

  private mutating func passLittleWords() {
    while take(littleWords) != nil || takeSign(in: ":=： ") {}
  }

  /// Takes one of `words` in front, unless a longer name stands there.
  mutating func take(_ words: [String], unlessNamed names: [String]) -> String? {
    guard let word = longest(of: words, at: rest), word.count > longest(of: names, at: rest)?.count ?? 0 else {
      return nil
    }
    return take([word])
  }

  /// Where a sum in front may end, the longest first: at signs, and before words that begin something else.
  var ends: [Substring.Index] {
    var ends: [Substring.Index] = []
    var index = rest.startIndex
    while index < rest.endIndex, ends.count < 40 {
      if index > rest.startIndex, isEnd(at: index) { ends.append(index) }
      index = rest.index(after: index)
    }
    if index == rest.endIndex { ends.append(index) }
    return ends.reversed()
  }

  private func isEnd(at index: Substring.Index) -> Bool {
    if " ,;、+=\n".contains(rest[index]) { return true }
    let before = rest[rest.index(before: index)]
    guard isDigit(before) || "十百千万亿元块角kw".contains(before) else { return false }
    let behind = rest[index...]
    return longest(of: names, at: behind) != nil || longest(of: debtWords, at: behind) != nil
      || [wordsOfTotals, wordsOfShares, wordsOfAddition].contains { longest(of: $0, at: behind) != nil }
  }
}

/// An English word counts only as a whole one.
private func longest(of words: [String], at text: Substring) -> String? {
  let start = text.prefix(24).lowercased()
  return words.filter { word in
    guard start.hasPrefix(word) else { return false }
    guard let last = word.last, last.isASCII, last.isLetter, let next = start.dropFirst(word.count).first else {
      return true
    }
    return !(next.isASCII && next.isLetter)
  }.max { $0.count < $1.count }
}
