/// False where a word or a Chinese character stands in `text` that no sum is written with, nor the period that it is of. A row's
/// words are tried in every run, and most of them are no sum: that is seen here without trying hundreds of words on each.
///
/// Example: `300 a month` may be one; `5800 pay 300` is none, for `pay`.
package func mayBeSum(_ text: String) -> Bool {
  var word: [UInt8] = []
  for scalar in text.unicodeScalars {
    if let letter = smallLetter(scalar) {
      word.append(letter)
      continue
    }
    if isChinese(scalar), !vocabulary.characters.contains(scalar) { return false }
    if !vocabulary.holds(word) { return false }
    word.removeAll(keepingCapacity: true)
  }
  return vocabulary.holds(word)
}

private func smallLetter(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0x61...0x7A: UInt8(scalar.value)
  case 0x41...0x5A: UInt8(scalar.value + 0x20)
  default: nil
  }
}

private func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

/// What the lists of words that sums are read by hold.
private struct Vocabulary {
  private(set) var words: Set<[UInt8]> = []
  private(set) var characters: Set<Unicode.Scalar> = []

  init(_ lists: [[String]]) {
    for text in lists.joined() {
      var word: [UInt8] = []
      for scalar in text.unicodeScalars {
        if let letter = smallLetter(scalar) {
          word.append(letter)
          continue
        }
        if isChinese(scalar) { characters.insert(scalar) }
        words.insert(word)
        word = []
      }
      words.insert(word)
    }
  }

  /// Nothing, a word, or a unit that runs into one: `krmb` of `3krmb`.
  func holds(_ word: [UInt8]) -> Bool {
    word.isEmpty || words.contains(word)
      || unitsOfSums.contains { word.starts(with: $0.utf8) && words.contains(Array(word.dropFirst($0.utf8.count))) }
  }
}

private let vocabulary = Vocabulary([
  estimateMarks.before, estimateMarks.after, Array(nothingAtAll), wordsOfWholeSums.before, wordsOfWholeSums.after,
  currencyWords, Array(Currency.codes), englishNumerals, unitsOfSums, chineseNumerals, formalNumerals,
  approximationWords,
  wordsOfRanges, periodWords, closingSigns.map(String.init),
  ["give or take", "plus", "加上", "负", "角", "毛", "分", "个", "点", "俩", "仨"],
])
