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

  /// Whether these are the cases beside a matter.
  var isCases: Bool { path.hasSuffix(".cases.yaml") }

  var id: String {
    String((path.split(separator: "/").last ?? "").dropLast(isCases ? ".cases.yaml".count : ".yaml".count))
  }
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
/// - Parameter facts: what texts and answers may name; nil where they were checked before.
/// - Throws: every problem of every file.
public func readChannelRules(_ files: [ChannelFile], facts: KnownFacts?) throws(ChannelProblems) -> ChannelRules {
  var (matters, topics, problems): ([Matter], [RecordTopic], [ChannelProblem]) = ([], [], [])
  for file in files where !file.isCases {
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

private func matter(_ file: ChannelFile, _ problems: ProblemCollector, _ facts: KnownFacts?) -> Matter? {
  let known = ["title", "words", "stops", "note", "letter", "source", "as-of"]
  guard let fields = ChannelFields(file.node, "", known, problems, facts) else { return nil }
  let (title, words, source, asOf) = (
    fields.text("title"), fields.words("words"), fields.text("source"), fields.date("as-of")
  )
  _ = fields.fields.required("stops")
  let stops = (fields.fields.list("stops") ?? []).enumerated().compactMap { index, node in
    stop(node, "stops[\(index)]", problems, facts)
  }
  let written = fields.fields["letter"].flatMap { letter($0, problems, facts) }
  guard let title, let source, let asOf else { return nil }
  return Matter(
    id: file.id, title: title, words: words, stops: stops, note: fields.optionalText("note"), letter: written,
    source: source, asOf: asOf)
}

private func stop(_ node: Node, _ path: String, _ problems: ProblemCollector, _ facts: KnownFacts?) -> Stop? {
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
  _ node: Node, _ path: String, _ problems: ProblemCollector, _ facts: KnownFacts?
) -> Stop.Answer? {
  guard let fields = ChannelFields(node, path, ["within", "says"], problems, facts),
    let within = fields.term("within"), let says = fields.text("says")
  else { return nil }
  return Stop.Answer(within: within, says: says)
}

private func letter(_ node: Node, _ problems: ProblemCollector, _ facts: KnownFacts?) -> Letter? {
  guard let fields = ChannelFields(node, "letter", ["title", "to", "says"], problems, facts),
    let title = fields.text("title"), let to = fields.text("to"), fields.fields.required("says") != nil
  else { return nil }
  return Letter(title: title, to: to, says: fields.texts("says"))
}

private func topic(_ file: ChannelFile, _ problems: ProblemCollector, _ facts: KnownFacts?) -> RecordTopic? {
  let known = ["title", "says", "parts", "source", "as-of"]
  guard let fields = ChannelFields(file.node, "", known, problems, facts),
    let title = fields.text("title"), fields.fields.required("says") != nil, let source = fields.text("source"),
    let asOf = fields.date("as-of")
  else { return nil }
  let parts = (fields.fields.list("parts") ?? []).enumerated().compactMap { index, node in
    part(node, "parts[\(index)]", problems, facts)
  }
  return RecordTopic(
    id: file.id, title: title, says: fields.texts("says"), parts: parts, source: source, asOf: asOf)
}

private func part(
  _ node: Node, _ path: String, _ problems: ProblemCollector, _ facts: KnownFacts?
) -> RecordTopic.Part? {
  guard let fields = ChannelFields(node, path, ["about", "name", "look", "otherwise"], problems, facts),
    let subject = fields.word("about", as: RecordTopic.Part.Subject.self), let name = fields.text("name"),
    let look = fields.text("look"), let otherwise = fields.text("otherwise")
  else { return nil }
  return RecordTopic.Part(subject: subject, name: name, look: look, otherwise: otherwise)
}
