import Planner

/// Changes being tried at the prompt, and those tried before them, so that each can be gone back to.
struct Trial: Equatable {
  private(set) var changes: [Change] = []
  private var before: [[Change]] = []
  private var undone: [[Change]] = []

  var isTrying: Bool { !changes.isEmpty }
  var canStepForward: Bool { !undone.isEmpty }

  /// Takes the changes of a what-if as those being tried.
  mutating func take(_ tried: [Change]) {
    before.append(changes)
    (changes, undone) = (tried, [])
  }

  mutating func stepBack() {
    guard let last = before.popLast() else { return }
    undone.append(changes)
    changes = last
  }

  mutating func stepForward() {
    guard let next = undone.popLast() else { return }
    before.append(changes)
    changes = next
  }

  /// What was taken back cannot come again once something else was changed.
  mutating func forgetUndone() { undone = [] }
}
