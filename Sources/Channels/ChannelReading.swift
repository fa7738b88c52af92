import Money
public import StrictYAML
import Wording

/// One file about channels or the credit record: its path in the pack's folder and what it holds.
public struct ChannelFile: Sendable {
  public var path: String
  public var node: Node

  public init(path: String, node: Node) { (self.path, self.node) = (path, node) }

  /// The folders of a pack that these files stand in.
  public static let folders = ["channels/", "record/"]

  var id: String { String((path.split(separator: "/").last ?? "").dropLast(".yaml".count)) }
}

/// Something wrong in a file about channels.
public struct ChannelProblem: Error, Sendable, Equatable {
  public var file: String
  public var problem: Problem
}

public struct ChannelProblems: Error, Sendable {
  public var all: [ChannelProblem]
}

/// Reads what a pack knows of channels and of the credit record strictly.
/// - Parameter facts: the ids of the pack's facts, which texts may name; nil where they were checked before.
/// - Throws: every problem of every file.
public func readChannelRules(_ files: [ChannelFile], facts: Set<String>?) throws(ChannelProblems) -> ChannelRules {
  var (matters, topics, problems): ([Matter], [RecordTopic], [ChannelProblem]) = ([], [], [])
  for file in files {
    let collector = ProblemCollector()
    if file.path.hasPrefix("channels/") {
      if let found = matter(file, collector, facts) { matters.append(found) }
    } else if let found = topic(file, collector, facts) {
      topics.append(found)
    }
    problems += collector.all.map { ChannelProblem(file: file.path, problem: $0) }
  }
  guard problems.isEmpty else { throw ChannelProblems(all: problems) }
  return ChannelRules(matters: matters, topics: topics)
}

private func matter(_ file: ChannelFile, _ problems: ProblemCollector, _ facts: Set<String>?) -> Matter? {
  let known = ["title", "words", "stops", "note", "source", "as-of"]
  guard let fields = ChannelFields(file.node, "", known, problems, facts) else { return nil }
  let (title, words, source, asOf) = (
    fields.text("title"), fields.words("words"), fields.text("source"), fields.date("as-of")
  )
  _ = fields.fields.required("stops")
  let stops = (fields.fields.list("stops") ?? []).enumerated().compactMap { index, node in
    stop(node, "stops[\(index)]", problems, facts)
  }
  guard let title, let source, let asOf else { return nil }
  return Matter(
    id: file.id, title: title, words: words, stops: stops, note: fields.optionalText("note"), source: source, asOf: asOf
  )
}

private func stop(_ node: Node, _ path: String, _ problems: ProblemCollector, _ facts: Set<String>?) -> Stop? {
  let known = ["to", "takes", "leaves-out", "have-ready", "ask-for", "answer"]
  guard let fields = ChannelFields(node, path, known, problems, facts), let to = fields.text("to"),
    let takes = fields.text("takes")
  else { return nil }
  let due = fields.fields["answer"].flatMap { answer($0, fields.fields.path(of: "answer"), problems, facts) }
  return Stop(
    to: to, takes: takes, leavesOut: fields.optionalText("leaves-out"), haveReady: fields.optionalText("have-ready"),
    askFor: fields.optionalText("ask-for"), answer: due)
}

private func answer(
  _ node: Node, _ path: String, _ problems: ProblemCollector, _ facts: Set<String>?
) -> Stop.Answer? {
  guard let fields = ChannelFields(node, path, ["count", "unit", "says"], problems, facts),
    fields.fields.required("count") != nil, let count = fields.fields.whole("count", in: 1...400),
    fields.fields.required("unit") != nil, let unit = fields.fields.word("unit", as: Stop.Answer.Unit.self),
    let says = fields.text("says")
  else { return nil }
  return Stop.Answer(count: count, unit: unit, says: says)
}

private func topic(_ file: ChannelFile, _ problems: ProblemCollector, _ facts: Set<String>?) -> RecordTopic? {
  guard let fields = ChannelFields(file.node, "", ["title", "says", "source", "as-of"], problems, facts),
    let title = fields.text("title"), fields.fields.required("says") != nil, let source = fields.text("source"),
    let asOf = fields.date("as-of")
  else { return nil }
  return RecordTopic(id: file.id, title: title, says: fields.texts("says"), source: source, asOf: asOf)
}
