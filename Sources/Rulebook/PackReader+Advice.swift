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
      "title", "kind", "unit", "lenders", "compared-with", "values", "says", "source", "as-of", "expires",
      "unverified",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (title, kind) = (rule.text("title"), rule.word("kind", as: Fact.Kind.self))
    let (says, asOf, citation) = (rule.text("says"), rule.requiredDate("as-of"), readCitation(rule))
    let unit = rule.fields.word("unit", as: Fact.Unit.self)
    let (values, comparedWith) = (readValues(rule, unit: unit), readCosts(rule))
    guard let title, let kind, let says, let asOf, let citation else { return nil }
    let expires = rule.date("expires")
    if let expires, expires < asOf {
      problems.report(
        rule.fields["expires"], "expires", Text(en: "earlier than as-of", zh: "比 as-of 还早"),
        remedy: Text(en: "write \(asOf) or later", zh: "请写 \(asOf) 或以后的日子"))
    }
    return Fact(
      id: idOfFile(file.path), title: title, kind: kind, unit: unit, lenders: rule.words("lenders"), comparedWith: comparedWith,
      values: values, says: says, citation: citation, asOf: asOf, expires: expires,
      isUnverified: rule.fields.yesOrNo("unverified") ?? false)
  }

  private func readValues(_ rule: RuleFields, unit: Fact.Unit?) -> [Fact.DatedText] {
    if let node = rule.fields.required("values"), case .list(let values) = node.content, values.isEmpty {
      rule.problems.report(node, "values", Text(en: "a fact has at least one value", zh: "至少要有一个值"))
    }
    return (rule.fields.list("values") ?? []).enumerated().compactMap { index, node in
      guard
        let entry = RuleFields(
          node, path: "values[\(index)]", known: ["from", "until", "text", "rate", "value"], problems: rule.problems)
      else { return nil }
      let number = readNumber(entry, unit: unit)
      let text = number.flatMap { number in unit.map { $0.counted(number) } } ?? entry.text("text")
      let from = entry.requiredDate("from")
      if let node = entry.fields["rate"] { refuseLooseRate(node, entry.path(of: "rate"), in: rule) }
      guard let from, let text else { return nil }
      return Fact.DatedText(
        from: from, until: entry.date("until"), text: text, rate: entry.threshold("rate", in: .percent)?.ratio,
        number: number)
    }
  }

  /// A value needs a unit, and its words are made from both.
  private func readNumber(_ entry: RuleFields, unit: Fact.Unit?) -> Int? {
    guard let node = entry.fields["value"] else { return nil }
    guard unit != nil else {
      entry.problems.report(
        node, entry.path(of: "value"), Text(en: "a value needs a unit", zh: "写了 value，就要写 unit"),
        remedy: oneOf(Fact.Unit.allCases.map(\.rawValue)))
      return nil
    }
    if let text = entry.fields["text"] {
      entry.problems.report(
        text, entry.path(of: "text"), Text(en: "the words are made from value and unit", zh: "文字由 value 和 unit 得出"),
        remedy: Text(en: "leave it out", zh: "删去这一行"))
    }
    return entry.fields.whole("value", in: 1...10_000)
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
