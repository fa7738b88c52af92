public import StrictYAML
public import Wording

/// A session for a room: what it is to reach, and its steps with their minutes.
public struct Lesson: Sendable {
  public var id: String
  public var title: Text
  /// What people can do after it.
  public var goal: Text
  /// For whom, and how many.
  public var audience: Text
  /// What has to be there beforehand.
  public var bring: Text
  /// What people get wrong about it.
  public var mistakes: [Text]
  /// The minutes of the steps together.
  public var minutes: Int
  public var steps: [LessonStep]
  public var citation: Citation

  /// The personas of its steps, each once, in their order.
  public var personas: [String] {
    var seen: Set<String> = []
    return steps.compactMap(\.persona).filter { seen.insert($0).inserted }
  }
}

/// One step of a session: what the room sees, and what the leader says and asks.
public struct LessonStep: Sendable {
  public var title: Text
  public var minutes: Int
  public var content: Content
  public var say: Text
  public var ask: Text
  public var expect: Text
  public var mistake: Text
  /// What to do when time runs out.
  public var late: Text?
  public var citation: Citation
  public var place: Place

  public enum Content: Sendable {
    case story(persona: String?, shows: [Text])
    /// What the room has, by show of hands: counted, never named.
    case board(question: Text, choices: [Text], shows: [Text])
    case predict(Guess)
    /// The answer to the prediction before it.
    case reveal(shows: [Text])
    case vary(persona: String, range: Text, check: String, shows: [Text])
    /// In the right order.
    case sort(question: Text, items: [SortItem])
    case decide(persona: String, question: Text, options: [Option])
    case quiz(count: Int, about: [String], seed: Int)
    case takeaway(shows: [Text])
  }

  /// What the room guesses before it is shown.
  public enum Guess: Sendable {
    /// What a check says of a persona, or of one debt of it: a place in the document.
    case check(String, persona: String, subject: String?)
    /// How a message looks: `likely` a fraud, `suspicious`, or `none`.
    case message(Text, level: String)
    case claim(Text, isTrue: Bool, because: [Text])
  }

  public struct SortItem: Sendable {
    public var what: Text
    public var why: Text
    /// Its loss would be more than money.
    public var comesFirst: Bool
  }

  public struct Option: Sendable {
    public var what: Text
    /// The change as a what-if has it; nil for what no figure shows.
    public var change: Text?
    public var says: Text
  }

  public var persona: String? {
    switch content {
    case .story(let persona, _): persona
    case .predict(.check(_, let persona, _)), .vary(let persona, _, _, _), .decide(let persona, _, _): persona
    case .predict, .board, .reveal, .sort, .quiz, .takeaway: nil
    }
  }

  /// The raw values are the words of the files.
  public enum Kind: String, Sendable, CaseIterable {
    case story, board, predict, reveal, vary, sort, decide, quiz, takeaway
  }

  public var kind: Kind {
    switch content {
    case .story: .story
    case .board: .board
    case .predict: .predict
    case .reveal: .reveal
    case .vary: .vary
    case .sort: .sort
    case .decide: .decide
    case .quiz: .quiz
    case .takeaway: .takeaway
    }
  }
}
