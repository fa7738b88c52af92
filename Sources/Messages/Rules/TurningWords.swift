/// The words that turn what stands beside them into its opposite: what is warned of or forbidden is not asked for.
struct TurningWords: Sendable {
  /// They turn the sentence that they stand in: `谨防`.
  var warnings: [String] = []
  /// They turn what is asked for in the clause after them: `不要`.
  var forbidding: [String] = []
  /// They look as if they forbade and only say what happens otherwise: `if you don't`.
  var onlySayingIf: [String] = []
}
