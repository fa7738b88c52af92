/// Holds every phrase of a pack against a text at once.
struct PhraseMatcher: Sendable {
  /// What is looked for under one name: any of the phrases, unless a word of `unless` stands in the sentence where it
  /// begins or ends.
  struct Pattern: Sendable {
    var phrases: [Phrase]
    var unless: [String] = []
    /// True for what a message wants: where it forbids it, it does not.
    var isAsk = false
  }

  /// The first place where a pattern stands in a plain sentence, and the first in one that a word of warning or a
  /// prohibition turns.
  struct Found: Sendable {
    var plain: Range<Int>?
    var turned: Range<Int>?
  }

  private let finder: WordFinder
  private let markFinder: MarkFinder
  /// Which brand each word names.
  private let brandOfWord: [Int?]
  /// Where in which phrases each word stands: for word w, `uses[firstUse[w]..<firstUse[w + 1]]`.
  private let firstUse: [Int32]
  private let uses: [Use]
  private let slotCount: Int
  private let patternCount: Int
  /// What each word does to the clause after it.
  private let prohibitions: [Prohibition.Word]
  /// For each word the patterns that it silences within its sentence; the last number is for words of warning.
  private let silences: [[Int]]

  private struct Use: Sendable {
    /// Where the state of this part of its phrase is kept; that of the part before stands at `slot - 1`.
    var slot: Int32
    var gap: Int32
    var pattern: Int32
    var isFirst: Bool
    var isLast: Bool
    var isAskedAnyway: Bool
    var mayBeForbidden: Bool
  }

  init(
    _ patterns: [Pattern], _ turning: TurningWords, brands: [Brand], markFinder: MarkFinder, _ table: CharacterTable
  ) {
    self.markFinder = markFinder
    var vocabulary = Vocabulary(table)
    var byWord: [Int: [Use]] = [:]
    var silences: [Int: [Int]] = [:]
    var slot = 0
    for (index, pattern) in patterns.enumerated() {
      for phrase in pattern.phrases {
        for (place, part) in phrase.parts.enumerated() {
          let use = Use(
            slot: Int32(slot), gap: Int32(part.gap), pattern: Int32(index), isFirst: place == 0,
            isLast: place == phrase.parts.count - 1, isAskedAnyway: phrase.isAskedAnyway,
            mayBeForbidden: pattern.isAsk && !phrase.isAskedAnyway)
          let numbers = part.words.compactMap { vocabulary.number(of: $0) } + part.marks.map(Vocabulary.number(of:))
          for number in Set(numbers) { byWord[number, default: []].append(use) }
          slot += 1
        }
      }
      for word in pattern.unless {
        if let number = vocabulary.number(of: word) { silences[number, default: []].append(index) }
      }
    }
    for word in turning.warnings {
      if let number = vocabulary.number(of: word) { silences[number, default: []].append(patterns.count) }
    }
    var brandOf: [Int: Int] = [:]
    for (index, brand) in brands.enumerated() {
      for number in brand.names.compactMap({ vocabulary.number(of: $0) }) { brandOf[number] = index }
    }
    var prohibiting: [Int: Prohibition.Word] = [:]
    for word in turning.forbidding { if let number = vocabulary.number(of: word) { prohibiting[number] = .forbids } }
    for word in turning.onlySayingIf {
      if let number = vocabulary.number(of: word) { prohibiting[number] = .onlySaysIf }
    }
    finder = WordFinder(vocabulary)
    let numbers = 0..<(Mark.allCases.count + vocabulary.words.count)
    prohibitions = numbers.map { prohibiting[$0] ?? .none }
    brandOfWord = numbers.map { brandOf[$0] }
    self.silences = numbers.map { silences[$0] ?? [] }
    var (first, flat): ([Int32], [Use]) = ([], [])
    for number in numbers {
      first.append(Int32(flat.count))
      flat += byWord[number] ?? []
    }
    first.append(Int32(flat.count))
    (firstUse, uses) = (first, flat)
    (slotCount, patternCount) = (slot, patterns.count)
  }

  /// What is found of each pattern, in their order.
  func found(in text: ComparedText) -> [Found] {
    var words = finder.occurrences(in: text.symbols)
    let named = words.compactMap { word in
      brandOfWord[Int(word.word)].map { (range: Int(word.start)..<Int(word.end), brand: $0) }
    }
    let silent = SilentSentences(words, silences, patterns: patternCount + 1, in: text)
    let marks = inOrderOfStart(markFinder.marks(in: text, named: named))
    putInOrderOfStart(&words)
    var nextMark = 0
    let search = PhraseSearch(slots: slotCount, patterns: patternCount)
    var prohibition = Prohibition()
    var sentence: Int32 = 0
    func takeInOrder(_ occurrence: Occurrence) {
      while Int(sentence) + 1 < text.sentenceStarts.count,
        text.sentenceStarts[Int(sentence) + 1] <= occurrence.start
      {
        sentence += 1
      }
      let (first, last) = (Int(firstUse[Int(occurrence.word)]), Int(firstUse[Int(occurrence.word) + 1]))
      uses.withUnsafeBufferPointer { take(occurrence, sentence, silent, prohibition, search, $0[first..<last]) }
      prohibition.take(prohibitions[Int(occurrence.word)], occurrence, in: text.symbols)
    }
    for word in words {
      while nextMark < marks.count, marks[nextMark].start < word.start {
        takeInOrder(marks[nextMark])
        nextMark += 1
      }
      takeInOrder(word)
    }
    marks[nextMark...].forEach(takeInOrder)
    return search.found
  }

  /// Carries every phrase on that has a part in this occurrence.
  private func take(
    _ occurrence: Occurrence, _ sentence: Int32, _ silent: SilentSentences, _ prohibition: Prohibition,
    _ search: PhraseSearch, _ uses: Slice<UnsafeBufferPointer<Use>>
  ) {
    for use in uses {
      if !use.isFirst, !search.mayReach(occurrence.start, from: Int(use.slot) - 1, within: use.gap) { continue }
      guard !search.isDone(Int(use.pattern)) else { continue }
      var (start, begun) = (occurrence.start, sentence)
      if !use.isFirst {
        guard let before = search.state(Int(use.slot) - 1, at: occurrence.start),
          occurrence.start - before.end <= use.gap
        else { continue }
        (start, begun) = (before.start, before.sentence)
      }
      if use.isLast {
        guard !silent.contains(Int(use.pattern), begun, sentence) else { continue }
        let isForbidden = use.mayBeForbidden && prohibition.forbids(from: start, lastWordAt: occurrence.start)
        let isTurned = isForbidden || !use.isAskedAnyway && silent.contains(patternCount, begun, sentence)
        search.take(Int(use.pattern), Int(start)..<Int(occurrence.end), isTurned: isTurned)
      } else {
        let state = PhraseState(start: start, end: occurrence.end, sentence: begun)
        search.keep(state, slot: Int(use.slot), at: occurrence.start)
      }
    }
  }
}
