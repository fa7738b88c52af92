public import Household
public import Money
public import StrictYAML
import Wording

/// A small household and what a check must say of it: the example beside the rule.
public struct RuleCase: Sendable {
  /// The check whose example it is.
  public var check: String
  public var title: String
  public var household: Household
  public var subject: String?
  public var gives: Finding.Outcome
  public var severity: Severity?
  public var value: String?
  public var toClear: String?
  public var missing: [String]?
  /// Where the case stands in its file.
  public var place: Place
}

/// Where a case and its check disagree.
public struct CaseMismatch: Sendable, Equatable {
  public var title: String
  public var place: Place
  /// One line for each field: what the case wants, and what the check gives.
  public var differences: [String]
}

/// Reads a `*.cases.yaml` file strictly.
/// - Throws: every problem of the file.
public func readCases(_ file: RuleFile, currency: Currency) throws(Problems) -> [RuleCase] {
  let collector = ProblemCollector()
  guard case .list(let nodes) = file.node.content else {
    collector.report(file.node, "", Text(en: "expected a list of cases", zh: "这里要写一串例子"))
    try collector.check()
    return []
  }
  let check = file.path.split(separator: "/").last.map { String($0.dropLast(".cases.yaml".count)) } ?? ""
  var cases: [RuleCase] = []
  for (index, node) in nodes.enumerated() {
    let path = "[\(index)]"
    let known = ["case", "household", "gives", "subject", "severity", "value", "to-clear", "missing"]
    guard let rule = RuleFields(node, path: path, known: known, problems: collector) else { continue }
    let household = readCaseHousehold(rule, currency: currency)
    _ = rule.fields.required("case")
    let (title, gives) = (rule.fields.text("case"), rule.word("gives", as: Finding.Outcome.self))
    guard let title, let gives, let household else { continue }
    cases.append(
      RuleCase(
        check: check, title: title, household: household, subject: rule.fields.text("subject"), gives: gives,
        severity: rule.fields.word("severity"), value: rule.fields.text("value"),
        toClear: rule.fields.text("to-clear"),
        missing: rule.fields["missing"] == nil ? nil : rule.ids("missing").map(\.id), place: node.place))
  }
  try collector.check()
  return cases
}

private func readCaseHousehold(_ rule: RuleFields, currency: Currency) -> Household? {
  guard let node = rule.fields.required("household") else { return nil }
  do {
    return try readHousehold(node, defaultCurrency: currency, isFragment: true)
  } catch {
    for problem in error.all {
      var located = problem
      located.path = rule.path(of: "household") + (problem.path.isEmpty ? "" : "." + problem.path)
      rule.problems.report(located)
    }
    return nil
  }
}

extension RuleCase {
  /// Runs the check; nil when it says what the case wants.
  /// - Parameter asOf: the day of the assessment, when the household has no date.
  public func mismatch(with pack: Pack, asOf: CalendarDate) -> CaseMismatch? {
    let assessment = assess(household, with: pack, asOf: household.date ?? asOf)
    let ofCheck = assessment.findings.filter { $0.check.id == check }
    guard let finding = ofCheck.first(where: { $0.subject.name == subject }) ?? (subject == nil ? ofCheck.first : nil)
    else {
      return CaseMismatch(title: title, place: place, differences: ["subject: wanted \(subject ?? "-"), not found"])
    }
    let differences = self.differences(from: finding)
    return differences.isEmpty ? nil : CaseMismatch(title: title, place: place, differences: differences)
  }

  private func differences(from finding: Finding) -> [String] {
    let currency = household.currency
    var differences: [String] = []
    func compare(_ name: String, _ wanted: String?, _ given: String?) {
      guard let wanted, wanted != given else { return }
      differences.append("\(name): wanted \(wanted), got \(given ?? "null")")
    }
    compare("gives", gives.rawValue, finding.outcome.rawValue)
    compare("severity", severity?.rawValue, finding.severity.rawValue)
    compare("value", value, finding.value?.plain(in: currency) ?? "null")
    compare("to-clear", toClear, finding.toClear?.plain(in: currency) ?? "null")
    compare("missing", missing?.joined(separator: ", "), finding.missing.joined(separator: ", "))
    return differences
  }
}

/// What a check's cases lack: at least one that fires, one that does not, one on the line (where it can be), and one that
/// cannot be evaluated.
public func outcomesLacking(in cases: [RuleCase], of check: Check) -> [Finding.Outcome] {
  Finding.Outcome.allCases.filter { outcome in
    !(outcome == .onTheLine && check.measure.isAnswer) && !cases.contains { $0.gives == outcome }
  }
}
