/// Finds every word of a vocabulary in one pass over a text (Aho and Corasick, 1975): the time grows with the text and
/// with what is found, never with the number of words.
struct WordFinder: Sendable {
  /// The letters that words are made of, by character; 0 for any other.
  private var letters = [UInt16](repeating: 0, count: 0x1_0000)
  private var steps = StepTable()
  /// From the root alone, by letter: the commonest step.
  private var firstSteps: [Int32] = [0]
  /// Where to go on when no step fits.
  private var fallback: [Int32] = [0]
  /// The words that end at a node: a place in `endings`, -1 for none; then the next shorter node that ends one.
  private var ending: [Int32] = [-1]
  private var shorter: [Int32] = [0]
  private var endings: [[Ending]] = []

  private struct Ending: Sendable {
    var word: Int32
    var length: Int32
    var beginsLatin: Bool
    var endsLatin: Bool
  }

  init(_ vocabulary: Vocabulary) {
    var letterCount: UInt16 = 0
    for word in vocabulary.words {
      for symbol in word.symbols where letters[Int(symbol)] == 0 {
        letterCount += 1
        letters[Int(symbol)] = letterCount
      }
    }
    firstSteps = [Int32](repeating: 0, count: Int(letterCount) + 1)
    for (index, word) in vocabulary.words.enumerated() { plant(word, number: Mark.allCases.count + index) }
    link()
  }

  private var children: [[(letter: UInt16, node: Int32)]] = [[]]

  private mutating func plant(_ word: Vocabulary.Word, number: Int) {
    var node: Int32 = 0
    for symbol in word.symbols {
      let letter = letters[Int(symbol)]
      if let next = child(of: node, letter) {
        node = next
        continue
      }
      let next = Int32(ending.count)
      children[Int(node)].append((letter, next))
      children.append([])
      ending.append(-1)
      fallback.append(0)
      shorter.append(0)
      if node == 0 { firstSteps[Int(letter)] = next } else { steps.set(node, letter, next) }
      node = next
    }
    if ending[Int(node)] < 0 {
      ending[Int(node)] = Int32(endings.count)
      endings.append([])
    }
    endings[Int(ending[Int(node)])].append(
      Ending(
        word: Int32(number), length: Int32(word.symbols.count), beginsLatin: word.symbols.first.map(isLatin) ?? false,
        endsLatin: !word.isBeginning && word.symbols.last.map(isLatin) ?? false))
  }

  private func child(of node: Int32, _ letter: UInt16) -> Int32? {
    if node == 0 {
      let next = firstSteps[Int(letter)]
      return next == 0 ? nil : next
    }
    return steps.next(node, letter)
  }

  /// Breadth first: the fallback of a node is where its parent's fallback leads with the same letter.
  private mutating func link() {
    var queue = children[0].map(\.node)
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      for (letter, next) in children[Int(node)] {
        fallback[Int(next)] = step(from: fallback[Int(node)], letter)
        let target = fallback[Int(next)]
        shorter[Int(next)] = ending[Int(target)] >= 0 ? target : shorter[Int(target)]
        queue.append(next)
      }
    }
    children = []
  }

  @inline(__always)
  private func step(from node: Int32, _ letter: UInt16) -> Int32 {
    var node = node
    while node != 0 {
      if let next = steps.next(node, letter) { return next }
      node = fallback[Int(node)]
    }
    return firstSteps[Int(letter)]
  }

  /// Every occurrence of every word, by where it ends. A Latin word is found only where no other letter or digit adjoins.
  func occurrences(in symbols: [UInt32]) -> [Occurrence] {
    var found: [Occurrence] = []
    found.reserveCapacity(room(forThoseIn: symbols))
    forEachOccurrence(in: symbols) { found.append($0) }
    return found
  }

  /// Of a long text they are counted first: room that grows is there twice while it does.
  private func room(forThoseIn symbols: [UInt32]) -> Int {
    guard symbols.count > 1_000_000 else { return symbols.count / 2 }
    var count = 0
    forEachOccurrence(in: symbols) { _ in count += 1 }
    return count
  }

  @inline(__always)
  private func forEachOccurrence(in symbols: [UInt32], _ take: (Occurrence) -> Void) {
    var node: Int32 = 0
    for (place, symbol) in symbols.enumerated() {
      let letter = symbol < 0x1_0000 ? letters[Int(symbol)] : 0
      guard letter != 0 else {
        node = 0
        continue
      }
      node = step(from: node, letter)
      var at = ending[Int(node)] >= 0 ? node : shorter[Int(node)]
      while at != 0 {
        for each in endings[Int(ending[Int(at)])] where stands(each, endingAt: place, in: symbols) {
          take(Occurrence(word: each.word, start: Int32(place + 1) - each.length, end: Int32(place + 1)))
        }
        at = shorter[Int(at)]
      }
    }
  }

  @inline(__always)
  private func stands(_ ending: Ending, endingAt place: Int, in symbols: [UInt32]) -> Bool {
    if ending.endsLatin, place + 1 < symbols.count, isLatin(symbols[place + 1]) { return false }
    let before = place - Int(ending.length)
    if ending.beginsLatin, before >= 0, isLatin(symbols[before]) { return false }
    return true
  }
}
