public import Household
public import StrictYAML
public import Wording

/// An invented household with its story, for workshops, examples and tests.
public struct Persona: Sendable {
  /// A check, and what it is to say of the household: the gravest of its findings.
  public struct Expected: Sendable, Equatable {
    public var check: String
    /// Only of a check that fires.
    public var severity: Severity?
    /// Where it stands in the file.
    public var place: Place
  }

  public var id: String
  public var name: Text
  /// Age, trade, and what brought the debts, in a line.
  public var who: Text
  /// A pen portrait.
  public var story: Text
  /// Why it stands among the others: what a room can learn from it.
  public var why: Text
  /// A question that starts people talking.
  public var talk: Text
  /// The debts' names are in the language of the household.
  private var households: [Language: Household]
  /// The id of the verdict: a severity, `clear` or `not-evaluated`.
  public var verdict: String
  public var verdictPlace: Place
  public var fired: [Expected]
  public var onTheLine: [Expected]
  public var notJudged: [Expected]
  public var citation: Citation

  public func household(in language: Language) -> Household { households[language] ?? Household() }

  init(
    id: String, _ texts: (name: Text, who: Text, story: Text, why: Text, talk: Text),
    _ households: [Language: Household], verdict: (id: String, place: Place),
    _ expected: (fired: [Expected], onTheLine: [Expected], notJudged: [Expected]), _ citation: Citation
  ) {
    (self.id, self.households, self.citation) = (id, households, citation)
    (name, who, story, why, talk) = texts
    (self.verdict, verdictPlace) = verdict
    (fired, onTheLine, notJudged) = expected
  }
}
