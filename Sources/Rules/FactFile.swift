import Money
import StrictYAML
import Wording

extension RuleKind {
  package static let fact = RuleKind(folder: "facts", name: Text(en: "fact", zh: "政策要点"))
}

extension PackReader {
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
      id: idOfFile(file.path), title: title, kind: kind, unit: unit, lenders: rule.words("lenders"),
      comparedWith: comparedWith,
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

  /// What code reads of the facts that it looks for is there.
  mutating func checkRoles(of facts: [Fact], _ head: Head) {
    for (role, located) in head.roles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let fact = facts.first(where: { $0.id == located.id }) else { continue }
      let path = "facts/\(fact.id).yaml"
      let values = files.first { $0.path == path }?.node.entry("values")
      if !role.isFilled(by: fact) {
        report(
          path, at: values, path: "values", Text(en: "\(role.rawValue) needs numbers", zh: "\(role.rawValue) 要有数字"),
          remedy: Text(en: "each value with \(role.example)", zh: "每个值都写 \(role.example)"))
      } else if fact.value(on: head.checkedOn) == nil {
        let day = head.checkedOn.description
        report(
          path, at: values, path: "values",
          Text(
            en: "\(role.rawValue) has no value on \(day), the day on which the pack was checked",
            zh: "\(role.rawValue) 在规则包核对那天（\(day)）没有值"),
          remedy: Text(en: "a value from that day or before it", zh: "写一个那天已经生效的值"))
      }
    }
  }
}

extension Fact.Role {
  fileprivate func isFilled(by fact: Fact) -> Bool {
    switch self {
    case .instalmentAgreement: fact.unit == .months && fact.values.allSatisfy { $0.number != nil }
    case .privateLendingLine, .smallLoanLine: fact.values.allSatisfy { $0.rate != nil }
    }
  }

  fileprivate var example: String {
    switch self {
    case .instalmentAgreement: "value: 60 (unit: months)"
    case .privateLendingLine, .smallLoanLine: "rate: 12%"
    }
  }
}
