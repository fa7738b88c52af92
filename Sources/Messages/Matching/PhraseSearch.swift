/// How far a phrase has come: where it began, in which sentence, and where its last word ended.
struct PhraseState {
  var start: Int32 = 0
  var end: Int32 = -1
  var sentence: Int32 = 0
}

/// The states of all parts of all phrases. Of each, the last that had ended, and one that has still to end. They are changed
/// at every word of a text: memory of its own spares asking each time whether somebody else reads it.
final class PhraseSearch {
  private let ended: UnsafeMutablePointer<PhraseState>
  private let ending: UnsafeMutablePointer<PhraseState>
  /// Where the state of each part ends that ends last: what is farther behind than a gap need not be looked at.
  private let lastEnd: UnsafeMutablePointer<Int32>
  /// The patterns that stand in a plain sentence already.
  private let done: UnsafeMutablePointer<Bool>
  private(set) var found: [PhraseMatcher.Found]

  /// - Parameters:
  ///   - slots: how many parts there are; every slot that is asked for is below.
  ///   - patterns: how many patterns there are; every pattern that is asked for is below.
  init(slots: Int, patterns: Int) {
    ended = .allocate(capacity: slots)
    ending = .allocate(capacity: slots)
    lastEnd = .allocate(capacity: slots)
    done = .allocate(capacity: patterns)
    ended.initialize(repeating: PhraseState(), count: slots)
    ending.initialize(repeating: PhraseState(), count: slots)
    lastEnd.initialize(repeating: -longestText, count: slots)
    done.initialize(repeating: false, count: patterns)
    found = [PhraseMatcher.Found](repeating: PhraseMatcher.Found(), count: patterns)
  }

  deinit {
    ended.deallocate()
    ending.deallocate()
    lastEnd.deallocate()
    done.deallocate()
  }

  @inline(__always)
  func isDone(_ pattern: Int) -> Bool { done[pattern] }

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
  func keep(_ state: PhraseState, slot: Int, at place: Int32) {
    if state.end > lastEnd[slot] { lastEnd[slot] = state.end }
    if ending[slot].end <= place {
      ended[slot] = ending[slot]
      ending[slot] = state
    } else if state.end < ending[slot].end {
      ending[slot] = state
    }
  }

  func take(_ pattern: Int, _ range: Range<Int>, isTurned: Bool) {
    if isTurned {
      if found[pattern].turned == nil { found[pattern].turned = range }
    } else {
      found[pattern].plain = range
      done[pattern] = true
    }
  }
}

/// Farther than any place of a text, and a gap with it, and still no overflow when two are added.
private let longestText: Int32 = 1 << 30
