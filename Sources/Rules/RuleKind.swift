package import Wording

/// A kind of rule file. Each stands in a Swift file of its own: its folder, its keys, its reader, what holds across files.
package struct RuleKind: Sendable, Hashable {
  /// The folder of a pack that its files stand in.
  package let folder: String
  /// `check`, 「检查项」.
  package let name: Text

  package static let all: [RuleKind] = [
    .check, .advice, .fact, .letter, .sentence, .persona, .lesson, .happening,
  ]

  package static func == (one: RuleKind, other: RuleKind) -> Bool { one.folder == other.folder }

  package func hash(into hasher: inout Hasher) { hasher.combine(folder) }
}
