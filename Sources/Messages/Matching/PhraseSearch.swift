/// How far a phrase has come: where it began, in which sentence, and where its last word ended.
struct PhraseState {
  var start: Int32 = 0
  var end: Int32 = -1
  var sentence: Int32 = 0
}

/// The states of all parts of all phrases. Of each, the last that had ended, and one that has still to end.
struct PhraseSearch {
  private var ended: [PhraseState]
  private var ending: [PhraseState]
  /// Where the state of each part ends that ends last: what is farther behind than a gap need not be looked at.
  private var lastEnd: [Int32]
  private(set) var found: [PhraseMatcher.Found]
  /// The patterns that stand in a plain sentence already.
  private(set) var isDone: [Bool]

  init(slots: Int, patterns: Int) {
    ended = [PhraseState](repeating: PhraseState(), count: slots)
    ending = ended
    lastEnd = [Int32](repeating: -longestText, count: slots)
    found = [PhraseMatcher.Found](repeating: PhraseMatcher.Found(), count: patterns)
    isDone = [Bool](repeating: false, count: patterns)
  }

  /// False where no state of a part ends close enough before `place`.
  @inline(__always)
  func mayReach(_ place: Int32, from slot: Int, within gap: Int32) -> Bool { place - lastEnd[slot] <= gap }

  /// The latest state of a part that had ended before `place`; nil where there is none.
  @inline(__always)
  func state(_ slot: Int, at place: Int32) -> PhraseState? {
    if ending[slot].end >= 0, ending[slot].end <= place { return ending[slot] }
    return ended[slot].end >= 0 ? ended[slot] : nil
  }

  /// Of two that have still to end, the one that ends first is kept: it is of use first.
  @inline(__always)
  mutating func keep(_ state: PhraseState, slot: Int, at place: Int32) {
    if state.end > lastEnd[slot] { lastEnd[slot] = state.end }
    if ending[slot].end <= place {
      ended[slot] = ending[slot]
      ending[slot] = state
    } else if state.end < ending[slot].end {
      ending[slot] = state
    }
  }

  mutating func take(_ pattern: Int, _ range: Range<Int>, isTurned: Bool) {
    if isTurned {
      if found[pattern].turned == nil { found[pattern].turned = range }
    } else {
      found[pattern].plain = range
      isDone[pattern] = true
    }
  }
}

/// Farther than any place of a text, and a gap with it, and still no overflow when two are added.
private let longestText: Int32 = 1 << 30
