/// A conversation whose answers are given beforehand. Its transcript reads as the screen would.
public final class ScriptConversation: Conversation {
  public var columns: Int
  public var rows: Int?
  public let isStyled = false
  public let outputFailed = false
  public let hasEnded = false
  public let isAhead = false
  public var lastWords: () -> String = { "" }
  public var beforeShowing: () -> Void = {}
  public private(set) var transcript = ""
  /// Every question that was asked.
  public private(set) var prompts: [Prompt] = []
  private var replies: ArraySlice<Reply>

  public init(_ replies: [Reply], columns: Int = 80, rows: Int? = nil) {
    self.replies = replies[...]
    self.columns = columns
    self.rows = rows
  }

  public convenience init(lines: [String], columns: Int = 80) {
    self.init(lines.map(Reply.line), columns: columns)
  }

  /// How many replies nobody asked for.
  public var repliesLeft: Int { replies.count }

  public func say(_ text: String) { transcript += text + "\n" }

  public func show() {}

  /// Ends when the replies run out.
  public func ask(_ prompt: Prompt) -> Reply {
    prompts.append(prompt)
    let reply = replies.popFirst() ?? .end
    let typed: String =
      switch reply {
      case .line(let line), .cutOff(let line): line
      case .end: "^D"
      case .interrupted(let dropped): dropped + "^C"
      }
    transcript += prompt.label + typed + "\n"
    return reply
  }
}
