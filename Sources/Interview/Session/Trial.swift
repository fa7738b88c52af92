import Planner

/// Changes being tried at the prompt, and those tried before them, so that each can be gone back to.
struct Trial: Equatable {
  private(set) var changes: [Change] = []
  private var before: [Step] = []
  private var undone: [[Change]] = []

  /// What was tried before a step, and how many changes of the household had been made then.
  private struct Step: Equatable {
    var changes: [Change]
    var made: Int
  }

  var isTrying: Bool { !changes.isEmpty }
  var canStepForward: Bool { !undone.isEmpty }

  /// Takes the changes of a what-if as those being tried.
  /// - Parameter made: how many changes of the household were made before.
  mutating func take(_ tried: [Change], after made: Int) {
    before.append(Step(changes: changes, made: made))
    (changes, undone) = (tried, [])
  }

  /// Whether the last step was tried after every change of the household, and so is taken back first.
  func isLast(after made: Int) -> Bool { before.last.map { $0.made >= made } ?? false }

  mutating func stepBack() {
    guard let last = before.popLast() else { return }
    undone.append(changes)
    changes = last.changes
  }

  mutating func stepForward(after made: Int) {
    guard let next = undone.popLast() else { return }
    before.append(Step(changes: changes, made: made))
    changes = next
  }

  /// What was taken back cannot come again once something else was changed.
  mutating func forgetUndone() { undone = [] }
}
