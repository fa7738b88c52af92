/// How often a recogniser notices the messages of each label and kind.
public struct MessageRates: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var label: String
    /// Empty for all of the label.
    public var kind: String
    public var count = 0
    /// Suspicious or likely.
    public var noticed = 0
    public var likely = 0
  }

  /// Each label as a whole, followed by its kinds; both in the order in which they are first met.
  public private(set) var rows: [Row] = []

  public init(_ messages: [LabelledMessage], _ rules: MessageRules) {
    var places: [String: Int] = [:]
    var labels: [String: [Row]] = [:]
    var order: [String] = []
    for message in messages {
      let level = rules.level(of: message.text)
      if labels[message.label] == nil {
        labels[message.label] = [Row(label: message.label, kind: "")]
        order.append(message.label)
      }
      let key = "\(message.label)\t\(message.kind)"
      if places[key] == nil, !message.kind.isEmpty {
        places[key] = labels[message.label]?.count
        labels[message.label]?.append(Row(label: message.label, kind: message.kind))
      }
      for place in [0, places[key]].compactMap({ $0 }) {
        labels[message.label]?[place].count += 1
        if level != .none { labels[message.label]?[place].noticed += 1 }
        if level == .likely { labels[message.label]?[place].likely += 1 }
      }
    }
    rows = order.flatMap { labels[$0] ?? [] }
  }
}
