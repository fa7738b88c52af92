public import Wording

/// What is to be said of a message.
public struct MessageAnswer: Sendable {
  /// A mark of fraud that stands in the message.
  public struct FoundSignal: Sendable, Equatable {
    public var id: String
    /// The message's own words.
    public var quote: String
    public var weight: Int
    public var reason: Text
  }

  public var level: MessageLevel
  /// What it is after; nil where the level is none or no kind stands out.
  public var fraud: FraudKind?
  /// What it looks like where it is no fraud that is known.
  public var genuine: GenuineKind?
  /// The heaviest first.
  public var signals: [FoundSignal]
  /// What stands in it that is answered whatever the level, what comes first before the others.
  public var concerns: [Concern]
  /// What the level is called.
  public var title: Text
  /// What to do, in order: what cannot wait, what its kind asks for, the safe route.
  public var steps: [Text]
  public var never: [Text]

  /// What is quoted of the message: where no sign of fraud was found, nothing that weighs least.
  public var quoted: [FoundSignal] {
    level == .none && !signals.contains { $0.weight > 1 } ? [] : signals
  }

  /// Whether money has gone already, by the message or by who asks.
  public var moneyHasGone: Bool { concerns.contains { $0.id == Concern.moneyGone } }

  /// The id of what it is: a kind of fraud, or of a genuine message; nil where it is neither.
  public var kind: String? { fraud?.id ?? genuine?.id }
}
