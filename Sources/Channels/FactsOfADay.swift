public import Money
public import Wording

/// What the facts that texts and terms name come to on a day.
public struct FactsOfADay {
  public var day: CalendarDate
  public var text: (String) -> Text?
  public var term: (String) -> Term?

  public init(
    on day: CalendarDate, text: @escaping (String) -> Text?, term: @escaping (String) -> Term?
  ) {
    (self.day, self.text, self.term) = (day, text, term)
  }
}

/// The facts that a pack has, by their ids.
public struct KnownFacts: Sendable {
  var all: Set<String>
  /// Those that are terms: a number of days or of working days at any time.
  var terms: Set<String>

  public init(all: Set<String>, terms: Set<String>) { (self.all, self.terms) = (all, terms) }
}
