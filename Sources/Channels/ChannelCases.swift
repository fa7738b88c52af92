import Money
import StrictYAML
import Wording

/// A small trial beside a matter: own words and whether they find it, or a day and by when each must have answered.
private enum ChannelCase {
  case typed(String, isFound: Bool)
  case since(CalendarDate, due: [CalendarDate?])
}

/// Runs the cases beside the matters of a pack.
/// - Returns: how many there are, and every problem: a matter without cases, one that no words find or none leave, one
///   with terms whose days none tries, a case that comes out otherwise.
public func reviewChannelCases(_ files: [ChannelFile], _ rules: ChannelRules, _ facts: FactsOfADay) -> (
  count: Int, problems: [ChannelProblem]
) {
  var (count, problems): (Int, [ChannelProblem]) = (0, [])
  for matter in rules.matters {
    let path = "channels/\(matter.id).cases.yaml"
    guard let file = files.first(where: { $0.path == path }) else {
      let message = Text(en: "the file is missing", zh: "缺少这个文件")
      let remedy = Text(en: "a matter has its cases beside it", zh: "每件事旁边都要有例子")
      problems.append(ChannelProblem(file: path, problem: Problem(at: nil, message, remedy: remedy)))
      continue
    }
    let collector = ProblemCollector()
    let cases = cases(in: file, collector)
    count += cases.count
    for (each, node) in cases { report(each, node, of: matter, rules, facts, collector) }
    if collector.isEmpty { reportGaps(cases.map(\.0), in: file, of: matter, collector) }
    problems += collector.all.map { ChannelProblem(file: path, problem: $0) }
  }
  let ids = Set(rules.matters.map(\.id))
  for file in files where file.isCases && !(file.path.hasPrefix("channels/") && ids.contains(file.id)) {
    let message = Text(en: "no matter stands beside it", zh: "旁边没有对应的事项")
    problems.append(ChannelProblem(file: file.path, problem: Problem(at: nil, message, remedy: nil)))
  }
  return (count, problems)
}

private func cases(in file: ChannelFile, _ problems: ProblemCollector) -> [(ChannelCase, Node)] {
  guard case .list(let nodes) = file.node.content else {
    problems.report(file.node, "", Text(en: "expected a list of cases", zh: "这里要写一串例子"))
    return []
  }
  return nodes.enumerated().compactMap { index, node in
    let known = ["typed", "found", "since", "due"]
    guard let fields = ChannelFields(node, "[\(index)]", known, problems, nil) else { return nil }
    guard fields.fields["typed"] == nil else {
      guard let typed = fields.fields.text("typed"), fields.fields.required("found") != nil,
        let isFound = fields.fields.yesOrNo("found")
      else { return nil }
      return (.typed(typed, isFound: isFound), node)
    }
    guard let start = fields.date("since"), fields.fields.required("due") != nil else { return nil }
    return (.since(start, due: fields.datesOrNone("due")), node)
  }
}

private func report(
  _ each: ChannelCase, _ node: Node, of matter: Matter, _ rules: ChannelRules, _ facts: FactsOfADay,
  _ problems: ProblemCollector
) {
  switch each {
  case .typed(let typed, let isFound):
    let found = rules.matters(for: typed).map(\.id)
    guard (found == [matter.id]) != isFound else { return }
    let names = found.isEmpty ? "none" : found.joined(separator: ", ")
    let chinese = found.isEmpty ? "没有" : found.joined(separator: "、")
    problems.report(node, "found", Text(en: "these words find \(names)", zh: "这句话找到的是：\(chinese)"))
  case .since(let start, let due):
    let got = matter.dueDates(since: start, facts)
    guard got != due else { return }
    func written(_ days: [CalendarDate?]) -> String {
      days.map { $0?.description ?? "none" }.joined(separator: ", ")
    }
    problems.report(
      node, "due",
      Text(en: "wanted \(written(due)), got \(written(got))", zh: "应为 \(written(due))，实为 \(written(got))"))
  }
}

private func reportGaps(
  _ cases: [ChannelCase], in file: ChannelFile, of matter: Matter, _ problems: ProblemCollector
) {
  func has(_ isFound: Bool) -> Bool {
    cases.contains { if case .typed(_, isFound) = $0 { true } else { false } }
  }
  if !has(true) || !has(false) {
    problems.report(
      file.node, "", Text(en: "there must be words that find it and words that do not", zh: "至少要有一句找得到、一句找不到的话"))
  }
  let triesDays = cases.contains { if case .since = $0 { true } else { false } }
  if matter.stops.contains(where: { $0.answer != nil }), !triesDays {
    problems.report(file.node, "", Text(en: "no case tries its days", zh: "没有例子试算日子"))
  }
}
