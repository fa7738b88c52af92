import Household
import Money
import StrictYAML
import Wording

extension PackReader {
  mutating func readAdvice(_ file: RuleFile, _ problems: ProblemCollector) -> Advice? {
    let known = [
      "stage", "costs", "keep", "brief", "step", "otherwise", "where", "by", "urgent-for", "excludes", "needs", "facts",
      "source",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (excludes, facts) = (rule.ids("excludes"), rule.ids("facts"))
    references += excludes.map { (file.path, $0, .advice) }
    references += facts.map { (file.path, $0, .fact) }
    noteFactsNamed(in: rule, file: file, keys: ["brief", "step", "otherwise", "where", "by"])
    let (stage, costs) = (rule.word("stage", as: Advice.Stage.self), rule.word("costs", as: Advice.Cost.self))
    let (step, citation) = (rule.text("step"), readCitation(rule))
    guard let stage, let costs, let step, let citation else { return nil }
    return Advice(
      id: idOfFile(file.path), stage: stage, costs: costs, brief: rule.optionalText("brief"), step: step,
      otherwise: rule.optionalText("otherwise"),
      place: rule.optionalText("where"), by: rule.optionalText("by"), urgentMatters: rule.words("urgent-for"),
      excludes: excludes.map(\.id), needs: rule.words("needs"), isKept: rule.fields.yesOrNo("keep") ?? false,
      facts: facts.map(\.id), citation: citation)
  }

  func readFact(_ file: RuleFile, _ problems: ProblemCollector) -> Fact? {
    let known = [
      "title", "kind", "lenders", "compared-with", "values", "says", "source", "as-of", "expires", "unverified",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (title, kind) = (rule.text("title"), rule.word("kind", as: Fact.Kind.self))
    let (says, asOf, citation) = (rule.text("says"), rule.requiredDate("as-of"), readCitation(rule))
    let (values, comparedWith) = (readValues(rule), readCosts(rule))
    guard let title, let kind, let says, let asOf, let citation else { return nil }
    let expires = rule.date("expires")
    if let expires, expires < asOf {
      problems.report(
        rule.fields["expires"], "expires", Text(en: "earlier than as-of", zh: "比 as-of 还早"),
        remedy: Text(en: "write \(asOf) or later", zh: "请写 \(asOf) 或以后的日子"))
    }
    return Fact(
      id: idOfFile(file.path), title: title, kind: kind, lenders: rule.words("lenders"), comparedWith: comparedWith,
      values: values, says: says, citation: citation, asOf: asOf, expires: expires,
      isUnverified: rule.fields.yesOrNo("unverified") ?? false)
  }

  private func readValues(_ rule: RuleFields) -> [Fact.DatedText] {
    _ = rule.fields.required("values")
    return (rule.fields.list("values") ?? []).enumerated().compactMap { index, node in
      guard
        let entry = RuleFields(
          node, path: "values[\(index)]", known: ["from", "until", "text", "rate"], problems: rule.problems)
      else { return nil }
      let (from, text) = (entry.requiredDate("from"), entry.text("text"))
      if let node = entry.fields["rate"] { refuseLooseRate(node, entry.path(of: "rate"), in: rule) }
      guard let from, let text else { return nil }
      return Fact.DatedText(
        from: from, until: entry.date("until"), text: text, rate: entry.threshold("rate", in: .percent)?.ratio)
    }
  }

  /// A rate is a cap, and a cap says whose it is and what it is held against.
  private func refuseLooseRate(_ node: Node, _ path: String, in rule: RuleFields) {
    for key in ["lenders", "compared-with"] where rule.fields[key] == nil {
      rule.problems.report(
        node, path, Text(en: "a rate needs \(key)", zh: "写了 rate，就要写 \(key)"),
        remedy: Text(en: "for example \(key): [\(example(of: key))]", zh: "例如 \(key): [\(example(of: key))]"))
    }
  }

  private func readCosts(_ rule: RuleFields) -> [Fact.YearlyCost] {
    let costs = rule.words("compared-with", as: Fact.YearlyCost.self)
    if let node = rule.fields["compared-with"], !hasRate(rule) {
      rule.problems.report(
        node, "compared-with", Text(en: "there is no rate to compare with", zh: "没有可以比的 rate"),
        remedy: Text(en: "give a value a rate, for example rate: 24%", zh: "在 values 里写 rate，例如 rate: 24%"))
    }
    return costs
  }

  private func hasRate(_ rule: RuleFields) -> Bool {
    (rule.fields.list("values") ?? []).contains { node in
      if case .map(let entries) = node.content { entries.contains { $0.key == "rate" } } else { false }
    }
  }

  private func example(of key: String) -> String {
    key == "lenders" ? Fact.Lender.smallLoan.rawValue : Fact.YearlyCost.simple.rawValue
  }
}
