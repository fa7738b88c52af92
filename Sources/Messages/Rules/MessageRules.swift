/// What a pack knows of messages: the marks of fraud, the kinds of genuine messages, the brands, and how all weighs.
public struct MessageRules: Sendable {
  public let signals: [Signal]
  public let kinds: [FraudKind]
  public let genuine: [GenuineKind]
  public let concerns: [Concern]
  public let weighing: Weighing
  let table: CharacterTable
  let matcher: PhraseMatcher

  /// The parts of a pack, read and sound.
  struct Parts {
    var signals: [Signal] = []
    var kinds: [FraudKind] = []
    var genuine: [GenuineKind] = []
    var concerns: [Concern] = []
    var brands: [Brand] = []
    var links = LinkRules()
    var turning = TurningWords()
    var table = CharacterTable()
  }

  init(_ parts: Parts, _ weighing: Weighing) {
    signals = parts.signals
    kinds = parts.kinds
    genuine = parts.genuine.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    concerns = parts.concerns
    self.weighing = weighing
    table = parts.table
    let patterns =
      signals.map(\.pattern) + genuine.map(\.pattern) + concerns.map(\.pattern)
      + weighing.patterns
    matcher = PhraseMatcher(
      patterns, parts.turning, brands: parts.brands,
      markFinder: MarkFinder(brands: parts.brands, links: parts.links), parts.table)
  }
}
