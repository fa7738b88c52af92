import StrictYAML
import Wording

/// A small message beside a rule, and what is to be said of it.
struct MessageCase {
  var message: String
  /// Whether the rule that it stands beside is found in it.
  var isFound: Bool
  var level: MessageLevel?
  var node: Node
}

/// Runs the cases beside the signals, genuine kinds and concerns of a pack.
/// - Returns: how many there are, and every problem: a rule without cases, one that no case finds or none leaves, a case
///   that gives something else.
public func reviewMessageCases(_ files: [MessageFile], _ rules: MessageRules) -> (
  count: Int, problems: [MessageProblem]
) {
  var (count, problems): (Int, [MessageProblem]) = (0, [])
  for file in files where !file.isCases && ["signals", "genuine", "concerns"].contains(file.kind) {
    let path = file.path.dropLast(".yaml".count) + ".cases.yaml"
    guard let beside = files.first(where: { $0.path == path }) else {
      let message = Text(en: "the file is missing", zh: "缺少这个文件")
      let remedy = Text(en: "a rule has its cases beside it", zh: "每条规则旁边都要有例子")
      problems.append(MessageProblem(file: String(path), problem: Problem(at: nil, message, remedy: remedy)))
      continue
    }
    let collector = ProblemCollector()
    let cases = cases(in: beside, collector)
    count += cases.count
    for each in cases { report(each, of: file, rules, collector) }
    if collector.isEmpty, !cases.contains(where: \.isFound) || !cases.contains(where: { !$0.isFound }) {
      collector.report(
        beside.node, "", Text(en: "there must be a case that finds it and one that does not", zh: "至少要有一个命中、一个不命中的例子"))
    }
    problems += collector.all.map { MessageProblem(file: beside.path, problem: $0) }
  }
  return (count, problems)
}

private func cases(in file: MessageFile, _ problems: ProblemCollector) -> [MessageCase] {
  guard case .list(let nodes) = file.node.content else {
    problems.report(file.node, "", Text(en: "expected a list of cases", zh: "这里要写一串例子"))
    return []
  }
  return nodes.enumerated().compactMap { index, node in
    guard let fields = MessageFields(node, path: "[\(index)]", known: ["message", "found", "level"], problems),
      fields.fields.required("message") != nil, fields.fields.required("found") != nil,
      let message = fields.fields.text("message"), let isFound = fields.fields.yesOrNo("found")
    else { return nil }
    return MessageCase(message: message, isFound: isFound, level: fields.fields.word("level"), node: node)
  }
}

private func report(_ each: MessageCase, of file: MessageFile, _ rules: MessageRules, _ problems: ProblemCollector) {
  let answer = rules.answer(to: each.message) { _ in nil }
  let isFound =
    switch file.kind {
    case "signals": answer.signals.contains { $0.id == file.id }
    case "genuine": answer.genuine?.id == file.id
    default: answer.concerns.contains { $0.id == file.id }
    }
  if isFound != each.isFound {
    problems.report(
      each.node, "found",
      each.isFound ? Text(en: "it is not found", zh: "没有命中") : Text(en: "it is found", zh: "却命中了"))
  }
  if let level = each.level, level != answer.level {
    problems.report(
      each.node, "level",
      Text(
        en: "wanted \(level.rawValue), got \(answer.level.rawValue)",
        zh: "应为 \(level.rawValue)，实为 \(answer.level.rawValue)"))
  }
}
