import Planner

/// Changes being tried at the prompt, on top of each other, and those taken back.
struct Trial: Equatable {
  private(set) var changes: [Change] = []
  private var undone: [Change] = []

  var canStepBack: Bool { !changes.isEmpty }
  var canStepForward: Bool { !undone.isEmpty }

  /// Takes the changes of a what-if as those being tried.
  mutating func take(_ tried: [Change]) { (changes, undone) = (tried, []) }

  mutating func stepBack() {
    if let last = changes.popLast() { undone.append(last) }
  }

  mutating func stepForward() {
    if let next = undone.popLast() { changes.append(next) }
  }

  /// What was taken back cannot come again once something else was changed.
  mutating func forgetUndone() { undone = [] }
}
