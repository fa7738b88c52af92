public import Money
public import Rules
public import Terminal
public import Wording

/// A conversation outside the interview, a quiz or a workshop's pauses, that hears words of distress too: it says where to turn,
/// and asks again.
public final class CaringConversation: Conversation {
  private let base: any Conversation
  private let names: Names
  private let words: () -> [Text]
  public var language: Language

  public init(_ base: any Conversation, _ names: Names, _ pack: Pack, on day: CalendarDate, _ language: Language) {
    (self.base, self.names, self.language) = (base, names, language)
    words = { wordsOfCare(pack, on: day) }
  }

  public var columns: Int { base.columns }
  public var rows: Int? { base.rows }
  public var isStyled: Bool { base.isStyled }
  public var hasEnded: Bool { base.hasEnded }
  public var isAhead: Bool { base.isAhead }
  public var beforeShowing: () -> Void {
    get { base.beforeShowing }
    set { base.beforeShowing = newValue }
  }
  public var outputFailed: Bool { base.outputFailed }
  public var lastWords: () -> String {
    get { base.lastWords }
    set { base.lastWords = newValue }
  }

  public func say(_ text: String) { base.say(text) }
  public func show() { base.show() }

  public func ask(_ prompt: Prompt) -> Reply {
    var heard: String?
    while true {
      let reply = base.ask(prompt)
      guard case .line(let line) = reply, line != heard, names.isDistress(line) else { return reply }
      heard = line
      for text in words() {
        for line in wrapped(text[language], to: columns, indent: 2, hanging: 2) { say(line) }
      }
    }
  }
}
