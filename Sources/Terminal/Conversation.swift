/// What came back from one question.
public enum Reply: Sendable, Equatable {
  /// The line as typed, without its newline. A pasted block keeps its inner newlines.
  case line(String)
  /// End of input (Ctrl-D on an empty line, or a pipe that ran dry). Never an empty answer.
  case end
  /// Ctrl-C. `dropped` is what stood in the line, empty when the line was empty.
  case interrupted(dropped: String)
  /// The input ended within a line, whose beginning this is. It is no answer.
  case cutOff(String)
}

/// One question as a conversation needs it.
public struct Prompt: Sendable {
  /// What stands before the cursor: one line, plain text, no escapes.
  public var label: String
  /// Text already in the line, ready to edit.
  public var prefill: String
  /// Given the whole line up to the cursor, the candidates that replace its last `Completion.replacing` characters.
  public var completer: @Sendable (String) -> Completion
  /// What goes into the in-memory history for a line; nil for nothing. Answers return nil, commands their first word.
  public var remember: @Sendable (String) -> String?
  /// Which lines that come at once are one answer; nil where each is its own.
  public var burst: Burst?

  public init(
    label: String, prefill: String = "", completer: @escaping @Sendable (String) -> Completion = { _ in .none },
    remember: @escaping @Sendable (String) -> String? = { _ in nil }, burst: Burst? = nil
  ) {
    self.label = label
    self.prefill = prefill
    self.completer = completer
    self.remember = remember
    self.burst = burst
  }
}

/// Candidates for Tab.
public struct Completion: Sendable, Equatable {
  /// How many characters before the cursor a candidate replaces.
  public var replacing: Int
  public var candidates: [String]
  /// True only where a file name is asked for: then file names are offered instead of `candidates`.
  public var offersFiles: Bool
  /// True puts a space behind the only candidate: something follows it.
  public var appendsSpace: Bool

  public static let none = Completion(replacing: 0, candidates: [])

  public init(replacing: Int, candidates: [String], offersFiles: Bool = false, appendsSpace: Bool = false) {
    self.replacing = replacing
    self.candidates = candidates
    self.offersFiles = offersFiles
    self.appendsSpace = appendsSpace
  }
}

/// Where questions are asked and answers shown: a readline terminal, a plain stream, or a script in a test.
public protocol Conversation: AnyObject {
  /// Columns available now; it may change between two calls.
  var columns: Int { get }
  /// Rows available now; nil where there is no screen to fill.
  var rows: Int? { get }
  /// True where emphasis may be shown by escapes.
  var isStyled: Bool { get }
  /// Prints text and a newline. Text may hold `Styled` marks' escapes only when `isStyled`. It is shown at the latest before
  /// the next answer is waited for.
  func say(_ text: String)
  /// Asks and waits. What was said is shown first.
  func ask(_ prompt: Prompt) -> Reply
  /// Shows what was said: to be called before the program ends.
  func show()
  /// Called before anything is shown: what the screen says to be taken is safe by then.
  var beforeShowing: () -> Void { get set }
  /// True while an answer has come that was not asked for yet: nobody waits, and nobody reads.
  var isAhead: Bool { get }
  /// True once the input is gone for good: no answer can come any more. At a terminal, Ctrl-D is no such end.
  var hasEnded: Bool { get }
  /// What is said when the program is ended from outside while it asks.
  var lastWords: () -> String { get set }
  /// True once something could not be written.
  var outputFailed: Bool { get }
}
