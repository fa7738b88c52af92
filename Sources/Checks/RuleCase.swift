public import Household
public import Money
import Outlook
public import Rules
public import StrictYAML
public import Wording

/// A small household and what a check must say of it: the example beside the rule.
public struct RuleCase: Sendable {
  /// The check whose example it is.
  public var check: String
  public var title: Text
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
  public var place: Place
  /// The case's title, and for each field what the case wants and what the check gives.
  public var explanation: Text
}

/// Reads a `*.cases.yaml` file strictly.
/// - Throws: every problem of the file.
public func readCases(_ file: RuleFile, currency: Currency) throws(Problems) -> [RuleCase] {
  let collector = ProblemCollector()
  let cases = cases(in: file, currency: currency, collector)
  try collector.check()
  return cases
}

/// The cases of a file that could be read, what is wrong with the others going into `problems`.
func cases(in file: RuleFile, currency: Currency, _ problems: ProblemCollector) -> [RuleCase] {
  eachCase(in: file, problems) { readCase($0, $1, of: idOfFile(file.path), currency: currency, $2) }
}

/// The entries of a file of cases; one that has problems is left out, the others are read on.
func eachCase<Case>(
  in file: RuleFile, _ problems: ProblemCollector, _ read: (Node, String, ProblemCollector) -> Case?
) -> [Case] {
  guard case .list(let nodes) = file.node.content else {
    problems.report(file.node, "", Text(en: "expected a list of cases", zh: "这里要写一串例子"))
    return []
  }
  return nodes.enumerated().compactMap { index, node in
    let own = ProblemCollector()
    let found = read(node, "[\(index)]", own)
    for problem in own.all { problems.report(problem) }
    return own.isEmpty ? found : nil
  }
}

private func readCase(
  _ node: Node, _ path: String, of check: String, currency: Currency, _ problems: ProblemCollector
) -> RuleCase? {
  let known = ["case", "household", "gives", "subject", "severity", "value", "to-clear", "missing"]
  guard let rule = RuleFields(node, path: path, known: known, problems: problems) else { return nil }
  let household = readCaseHousehold(rule, currency: currency)
  let (title, gives) = (rule.text("case"), rule.word("gives", as: Finding.Outcome.self))
  guard let title, let gives, let household else { return nil }
  return RuleCase(
    check: check, title: title, household: household, subject: rule.fields.text("subject"), gives: gives,
    severity: rule.fields.word("severity"), value: rule.fields.text("value"), toClear: rule.fields.text("to-clear"),
    missing: rule.fields["missing"] == nil ? nil : rule.ids("missing").map(\.id), place: node.place)
}

func readCaseHousehold(_ rule: RuleFields, currency: Currency) -> Household? {
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
  /// What the check says of the case's subject; nil when it says nothing of it.
  /// - Parameter asOf: the day of the assessment, when the household has no date.
  public func finding(with pack: Pack, asOf: CalendarDate) -> Finding? {
    guard let check = pack.check(check) else { return nil }
    let day = household.date ?? asOf
    let outlook = Outlook(of: household, on: day, by: pack.practice(for: household, on: day))
    let ofCheck = Bench(outlook, pack: pack).findings(of: check)
    return ofCheck.first { $0.subject.name == subject } ?? (subject == nil ? ofCheck.first : nil)
  }

  /// Runs the check; nil when it says what the case wants.
  func mismatch(with pack: Pack, asOf: CalendarDate) -> CaseMismatch? {
    let differences =
      finding(with: pack, asOf: asOf).map(differences)
      ?? [Text(en: "subject: \(subject ?? "-") is not found", zh: "subject：没有找到 \(subject ?? "-")")]
    guard !differences.isEmpty else { return nil }
    return CaseMismatch(place: place, title: title, differences: differences)
  }

  private func differences(from finding: Finding) -> [Text] {
    let currency = household.currency
    var found = Differences()
    func compare(_ name: String, _ wanted: String?, _ given: String) {
      found.compare(name, wanted, given, as: \.self)
    }
    compare("gives", gives.rawValue, finding.outcome.rawValue)
    compare("severity", severity?.rawValue, finding.severity.rawValue)
    compare("value", value, finding.value?.plain(in: currency) ?? "null")
    compare("to-clear", toClear, finding.toClear?.plain(in: currency) ?? "null")
    compare("missing", missing?.joined(separator: ", "), finding.missing.joined(separator: ", "))
    return found.all
  }
}

/// What a check's cases lack: at least one that fires, one that does not, one on the line (where it can be), and one that
/// cannot be evaluated.
public func outcomesLacking(in cases: [RuleCase], of check: Check) -> [Finding.Outcome] {
  Finding.Outcome.allCases.filter { outcome in
    !(outcome == .onTheLine && check.measure.isAnswer) && !cases.contains { $0.gives == outcome }
  }
}
