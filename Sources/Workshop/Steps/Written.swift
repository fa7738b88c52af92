import Synchronization
import Wording

/// Steps as they were written last: a key shows the same step again, larger, or further on.
final class Written: Sendable {
  struct Key: Hashable {
    var step: Int
    var counts: Counts
    var language: Language
  }

  private let steps = Mutex<[Key: ShownStep]>([:])

  func step(_ key: Key, write: () -> ShownStep) -> ShownStep {
    if let known = steps.withLock({ $0[key] }) { return known }
    let new = write()
    steps.withLock { known in
      if known.count >= mostKept { known = [:] }
      known[key] = new
    }
    return new
  }
}

/// Of a session in both languages, counts changed now and then.
private let mostKept = 100
