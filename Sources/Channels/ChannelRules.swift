import Wording

/// What a pack knows of where to turn and of the credit record.
public struct ChannelRules: Sendable {
  /// By their ids.
  public let matters: [Matter]
  public let topics: [RecordTopic]

  public func matter(_ id: String) -> Matter? { matters.first { $0.id == id } }
  public func topic(_ id: String) -> RecordTopic? { topics.first { $0.id == id } }

  /// The matters that typed words speak of: the one of that id, else those with the most words in them.
  public func matters(for typed: String) -> [Matter] {
    let text = typed.lowercased()
    if let exact = matter(text) { return [exact] }
    let found = matters.map { matter in
      (matter, matter.words.reduce(0) { text.contains($1.lowercased()) ? $0 + $1.count : $0 })
    }
    guard let most = found.map(\.1).max(), most > 0 else { return [] }
    return found.filter { $0.1 == most }.map(\.0)
  }
}
