import Glibc

/// A readline conversation where both ends are a terminal that can edit lines; a plain one everywhere else.
public func chooseConversation(plain: Bool, environment: [String: String]) -> any Conversation {
  let terminal = environment["TERM"] ?? ""
  guard !plain, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !terminal.isEmpty, terminal != "dumb" else {
    return PlainConversation()
  }
  return ReadlineConversation(isStyled: (environment["NO_COLOR"] ?? "").isEmpty)
}
