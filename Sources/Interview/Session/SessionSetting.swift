public import Channels
import Checks
public import Messages
public import Money
public import Rules
public import Wording

/// What a session needs to know of the world.
public struct SessionSetting {
  public var language: Language
  public var pack: Pack
  /// What debts are called at its place.
  public var names: Names
  /// True for a pack of the person's own.
  public var packIsOwn: Bool
  public var today: CalendarDate
  /// True writes no draft.
  public var noDraft: Bool
  public var environment: [String: String]
  /// What the pack knows of messages, read when it is asked for; nil where it knows nothing.
  public var messages: () -> MessageRules?
  /// What it knows of where to turn and of the credit record, likewise.
  public var channels: () -> ChannelRules?
  /// True begins with a first answer in a minute.
  public var isQuick = false

  public init(
    language: Language, pack: Pack, names: Names, packIsOwn: Bool, today: CalendarDate, noDraft: Bool,
    environment: [String: String], messages: @escaping () -> MessageRules? = { nil },
    channels: @escaping () -> ChannelRules? = { nil }
  ) {
    self.language = language
    self.pack = pack
    self.names = names
    self.packIsOwn = packIsOwn
    self.today = today
    self.noDraft = noDraft
    self.environment = environment
    self.messages = messages
    self.channels = channels
  }
}

/// How a session ended.
public enum SessionEnd: Sendable, Equatable {
  case done
  /// Input ended before there was a single answer.
  case noAnswers
  case outputFailed
}
