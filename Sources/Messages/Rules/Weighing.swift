public import Wording

/// How weights become a level, and what is always said of one.
public struct Weighing: Sendable {
  /// From this sum on.
  public var likely: Int
  public var suspicious: Int
  /// Added where a link or a number stands beside a pretext or a threat.
  public var linkWithPretext: Int
  /// Added where the message says who it is and wants something.
  public var claimWithAsk: Int
  var institution: Institution
  /// Beside one of these signals, or one of these phrases, nothing is called genuine.
  var neverGenuine: [String]
  var neverGenuinePhrases: [Phrase]
  public var levels: [MessageLevel: Text]
  /// The safe route and what not to do, by level.
  public var steps: [MessageLevel: [Text]]
  /// Said of a likely fraud to someone whose money has not gone.
  public var ifMoneyGoes: Text
  public var never: [Text]

  /// Of what is never genuine, then those of an institution.
  var patterns: [PhraseMatcher.Pattern] {
    [PhraseMatcher.Pattern(phrases: neverGenuinePhrases)] + institution.patterns
  }
}

/// What a message looks like. None of them says that it is safe.
public enum MessageLevel: String, Sendable, CaseIterable, Comparable {
  case none, suspicious, likely

  public static func < (left: MessageLevel, right: MessageLevel) -> Bool {
    let order: [MessageLevel] = [.none, .suspicious, .likely]
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
