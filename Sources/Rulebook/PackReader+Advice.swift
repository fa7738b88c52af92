import Household
import Money
import StrictYAML
import Wording

extension PackReader {
  mutating func readAdvice(_ file: RuleFile, _ problems: ProblemCollector) -> Advice? {
    let known = [
      "stage", "costs", "step", "otherwise", "where", "by", "for", "urgent-for", "excludes", "needs", "facts", "source",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (checks, excludes, facts) = (rule.ids("for"), rule.ids("excludes"), rule.ids("facts"))
    references += checks.map { (file.path, $0, .check) } + excludes.map { (file.path, $0, .advice) }
    references += facts.map { (file.path, $0, .fact) }
    noteFactsNamed(in: rule, file: file, keys: ["step", "otherwise", "where", "by"])
    let (stage, costs) = (rule.word("stage", as: Advice.Stage.self), rule.word("costs", as: Advice.Cost.self))
    let (step, citation) = (rule.text("step"), readCitation(rule))
    guard let stage, let costs, let step, let citation else { return nil }
    return Advice(
      id: idOfFile(file.path), stage: stage, costs: costs, step: step, otherwise: rule.optionalText("otherwise"),
      place: rule.optionalText("where"), by: rule.optionalText("by"), checks: checks.map(\.id),
      urgentMatters: rule.words("urgent-for"), excludes: excludes.map(\.id), needs: rule.words("needs"),
      facts: facts.map(\.id), citation: citation)
  }

  func readFact(_ file: RuleFile, _ problems: ProblemCollector) -> Fact? {
    let known = ["title", "kind", "values", "says", "source", "as-of", "expires", "unverified"]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (title, kind) = (rule.text("title"), rule.word("kind", as: Fact.Kind.self))
    let (says, asOf, citation) = (rule.text("says"), rule.requiredDate("as-of"), readCitation(rule))
    let values = readValues(rule)
    guard let title, let kind, let says, let asOf, let citation else { return nil }
    let expires = rule.date("expires")
    if let expires, expires < asOf {
      problems.report(
        rule.fields["expires"], "expires", Text(en: "earlier than as-of", zh: "比 as-of 还早"),
        remedy: Text(en: "write \(asOf) or later", zh: "请写 \(asOf) 或以后的日子"))
    }
    return Fact(
      id: idOfFile(file.path), title: title, kind: kind, values: values, says: says, citation: citation, asOf: asOf,
      expires: expires, isUnverified: rule.fields.yesOrNo("unverified") ?? false)
  }

  private func readValues(_ rule: RuleFields) -> [Fact.DatedText] {
    _ = rule.fields.required("values")
    return (rule.fields.list("values") ?? []).enumerated().compactMap { index, node in
      guard
        let entry = RuleFields(
          node, path: "values[\(index)]", known: ["from", "until", "text"], problems: rule.problems)
      else { return nil }
      let (from, text) = (entry.requiredDate("from"), entry.text("text"))
      guard let from, let text else { return nil }
      return Fact.DatedText(from: from, until: entry.date("until"), text: text)
    }
  }
}
