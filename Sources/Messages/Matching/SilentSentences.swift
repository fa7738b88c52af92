/// Which sentences of a text a word silences, by pattern; the last number is for words of warning.
struct SilentSentences {
  /// For each pattern, in order.
  private var sentences: [[Int32]]

  /// - Parameter silences: for each word the patterns that it silences within its sentence.
  init(_ words: [Occurrence], _ silences: [[Int]], patterns: Int, in text: ComparedText) {
    sentences = [[Int32]](repeating: [], count: patterns)
    for word in words {
      let patterns = silences[Int(word.word)]
      guard !patterns.isEmpty else { continue }
      let sentence = text.sentence(of: word.start)
      for pattern in patterns where sentences[pattern].last.map({ $0 < sentence }) ?? true {
        sentences[pattern].append(sentence)
      }
    }
  }

  /// True where either sentence is silent.
  func contains(_ pattern: Int, _ one: Int32, _ other: Int32) -> Bool {
    let silent = sentences[pattern]
    return !silent.isEmpty && (has(silent, one) || other != one && has(silent, other))
  }

  private func has(_ sorted: [Int32], _ value: Int32) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }
}
