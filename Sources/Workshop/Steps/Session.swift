public import Checks
import Counsel
import Household
public import Messages
public import Money
public import Rules
public import Wording

/// One session as it is run: a lesson with the households, messages and questions that its steps show.
public struct Session: Sendable {
  public let lesson: Lesson
  public let pack: Pack
  let messages: MessageRules?
  let cases: [RuleCase]
  let day: CalendarDate
  private let facts: Assessment

  /// - Parameters:
  ///   - messages: what the pack knows of messages; nil where it knows nothing.
  ///   - cases: of the checks, for questions.
  ///   - day: on which facts are read, and cases without a date.
  public init(_ lesson: Lesson, of pack: Pack, messages: MessageRules?, cases: [RuleCase], on day: CalendarDate) {
    (self.lesson, self.pack, self.messages, self.cases, self.day) = (lesson, pack, messages, cases, day)
    facts = assess(Household(currency: pack.currency), with: pack, asOf: day)
  }

  /// A text of a lesson with the facts and lines that it names.
  public func filled(_ text: Text) -> Text { facts.filled(text) ?? text }

  /// The minute of the plan at which a step begins.
  public func start(of step: Int) -> Int { lesson.steps[..<step].reduce(0) { $0 + $1.minutes } }

  /// A step as it is shown now.
  public func shown(_ step: Int, _ counts: Counts, _ language: Language) -> ShownStep {
    let writer = StepWriter(session: self, index: step, counts: counts, language: language)
    return ShownStep(frames: writer.frames(), working: writer.working(), source: writer.source())
  }
}

/// What the room sees of a step, one key after the other.
public struct ShownStep: Sendable {
  public var frames: [Frame]
  /// How it is worked out.
  public var working: [Block]
  public var source: [Block]
}

/// What one key brings.
public struct Frame: Sendable {
  public var blocks: [Block]
  /// Added below what stands there already, in place of a screen of its own.
  public var goesOn = false
  public var poll: Poll?
}
