public import Wording

/// A kind of fraud: its name, what it is after, and what to do of it beside what is always right.
public struct FraudKind: Sendable {
  public var id: String
  public var title: Text
  public var wants: Text
  public var steps: [Text]
  public var never: [Text]
}

/// A kind of genuine message, with the one check that tells it from a fake.
public struct GenuineKind: Sendable {
  public var id: String
  public var title: Text
  public var check: Text
  public var source: Text
  /// The signals that such a message gives without being a fraud.
  var quiets: [String]
  /// The first found is named.
  var rank: Int
  var pattern: PhraseMatcher.Pattern
}

/// What is answered whatever the level: distress, threats of violence, a debt or a court, money that has gone.
public struct Concern: Sendable {
  /// The concern of someone whose money has gone.
  public static let moneyGone = "money-gone"

  public var id: String
  /// True where it is answered before anything else.
  public var comesFirst: Bool
  public var title: Text
  public var steps: [Text]
  /// The signals that speak of it too.
  var signals: [String]
  var pattern: PhraseMatcher.Pattern
}
