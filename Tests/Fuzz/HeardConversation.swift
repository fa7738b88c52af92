import Terminal

/// A conversation whose answers are given beforehand, of which only what the program says is kept: what is typed is shown by
/// the terminal.
final class HeardConversation: Conversation {
  let columns: Int
  let rows: Int? = nil
  let isStyled = false
  let outputFailed = false
  let hasEnded = false
  let isAhead = false
  var lastWords: () -> String = { "" }
  var beforeShowing: () -> Void = {}
  private(set) var said = ""
  private var replies: ArraySlice<Reply>

  init(_ replies: [Reply], columns: Int) {
    (self.replies, self.columns) = (replies[...], columns)
  }

  func say(_ text: String) { said += text + "\n" }

  func show() {}

  /// Ends when the replies run out.
  func ask(_ prompt: Prompt) -> Reply {
    said += prompt.label + "\n"
    return replies.popFirst() ?? .end
  }
}
