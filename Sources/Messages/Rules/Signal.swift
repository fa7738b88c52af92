public import Money
public import Wording

/// One mark of fraud: the words that show it, how much it weighs, and why.
public struct Signal: Sendable {
  /// What a message does with it; some of these weigh more together.
  public enum Doing: String, Sendable, CaseIterable {
    /// It wants something: money, a call, a click, an app, a code, papers.
    case asks
    /// It says what happens otherwise.
    case threatens
    /// It says why it writes: something is frozen, expired, refunded.
    case pretends
    /// It says who it is.
    case claims
    /// It promises what nobody can keep.
    case promises
    /// It hurries or isolates.
    case presses
    /// An address or a number stands in it.
    case links
  }

  public var id: String
  public var reason: Text
  public var does: Doing
  public var weight: Int
  /// The kinds of fraud that it speaks for.
  public var pointsTo: [String]
  public var source: Text
  public var asOf: CalendarDate
  var pattern: PhraseMatcher.Pattern
}
