/// How an institution writes, and what it never does: the bar is higher for what it is noticed for, as long as nothing in the
/// message leads to a stranger.
struct Institution: Sendable {
  struct Mark: Sendable {
    var weight: Int
    var pattern: PhraseMatcher.Pattern
  }

  /// Each found adds its weight to what a message is noticed for.
  var marks: [Mark] = []
  /// All of them together add no more.
  var most = 0
  /// The signals that lead to a stranger.
  var strangeSignals: [String] = []
  /// What else leads to a stranger: `$mobile`.
  var strange: [PhraseMatcher.Pattern] = []

  /// Those of the marks, then of what leads to a stranger.
  var patterns: [PhraseMatcher.Pattern] { marks.map(\.pattern) + strange }
}
