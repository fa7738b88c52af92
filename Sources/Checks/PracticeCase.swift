public import Household
public import Money
public import Rules
public import StrictYAML
public import Wording

/// A small household, and what the practice of a pack gives each of its lenders: the example beside the numbers.
public struct PracticeCase: Sendable {
  /// What one lender gets; nil where the case does not say it.
  public struct Share: Sendable, Equatable {
    public var name: String
    /// A month.
    public var offer: Amount?
    /// The regular sum for what is behind, and for how many months.
    public var catchUp: Amount?
    public var months: Int?
    /// Whether so many months are more than any lender waits.
    public var isTooLong: Bool?
  }

  public var title: Text
  public var household: Household
  public var shares: [Share]
  /// What the household keeps of this month.
  public var keptBack: Amount?
  /// What savings give lenders and living costs this month together, and for how many months.
  public var fromSavings: Amount?
  public var monthsFromSavings: Int?
  /// The debts that savings beyond the reserve pay off.
  public var paysOff: [String]?
  /// The debts that have to be asked about before anything is paid.
  public var askedFirst: [String]?
  /// The debts that are spoken of because they fall due in full.
  public var fallsDue: [String]?
  /// The debts whose lenders are no banks as a rule.
  public var noBanks: [String]?
  /// Whether longer terms are asked for, since savings carry a long gap.
  public var asksForLongerTerm: Bool?
  /// What a month takes where the guarantee is called.
  public var guaranteeMonthly: Amount?
  /// Up to how much a rise in rates is tried.
  public var rateRise: Ratio?
  /// Until less than this is owed on a card its minimum is followed.
  public var littleLeft: Amount?
  /// When to look again.
  public var looksAgain: CalendarDate?
  /// Until when a lender that gets nothing is asked to wait.
  public var askedToWaitUntil: CalendarDate?
  /// Where the case stands in its file.
  public var place: Place
}

/// Reads `practice.cases.yaml` strictly.
/// - Throws: every problem of the file.
public func readPracticeCases(_ file: RuleFile, currency: Currency) throws(Problems) -> [PracticeCase] {
  let collector = ProblemCollector()
  let cases = practiceCases(in: file, currency: currency, collector)
  try collector.check()
  return cases
}

/// The cases that could be read, what is wrong with the others going into `problems`.
func practiceCases(in file: RuleFile, currency: Currency, _ problems: ProblemCollector) -> [PracticeCase] {
  eachCase(in: file, problems) { readPracticeCase($0, $1, currency: currency, $2) }
}

private func readPracticeCase(
  _ node: Node, _ path: String, currency: Currency, _ problems: ProblemCollector
) -> PracticeCase? {
  let known = [
    "case", "household", "gives", "kept-back", "from-savings", "months-from-savings", "pays-off", "asked-first",
    "falls-due", "no-banks", "longer-term", "guarantee-monthly", "rate-rise-up-to", "little-left",
    "looks-again", "asked-to-wait-until",
  ]
  guard let rule = RuleFields(node, path: path, known: known, problems: problems) else { return nil }
  let title = rule.text("case")
  guard let household = readCaseHousehold(rule, currency: currency), let title else { return nil }
  func names(_ key: String) -> [String]? {
    rule.fields[key] == nil ? nil : rule.ids(key).compactMap { debt($0.id, $0.node, $0.path) }
  }
  func debt(_ name: String, _ node: Node, _ path: String) -> String? {
    let names = household.debtNames
    guard !names.contains(name) else { return name }
    rule.reportUnknown(name, among: names, node, path)
    return nil
  }
  if known.dropFirst(2).allSatisfy({ rule.fields[$0] == nil }) {
    problems.report(
      node, path, Text(en: "the case wants nothing", zh: "这个例子没有写该得出什么"), remedy: oneOf(Array(known.dropFirst(2))))
  }
  return PracticeCase(
    title: title, household: household, shares: readShares(rule, household),
    keptBack: rule.sum("kept-back", in: household),
    fromSavings: rule.sum("from-savings", in: household),
    monthsFromSavings: rule.fields.whole("months-from-savings", in: 0...1_200), paysOff: names("pays-off"),
    askedFirst: names("asked-first"), fallsDue: names("falls-due"), noBanks: names("no-banks"),
    asksForLongerTerm: rule.fields.yesOrNo("longer-term"),
    guaranteeMonthly: rule.sum("guarantee-monthly", in: household),
    rateRise: rule.threshold("rate-rise-up-to", in: .percent)?.ratio,
    littleLeft: rule.sum("little-left", in: household),
    looksAgain: rule.date("looks-again"), askedToWaitUntil: rule.date("asked-to-wait-until"),
    place: node.place)
}

/// Each lender by its name: no two of a household have one here.
private func readShares(_ rule: RuleFields, _ household: Household) -> [PracticeCase.Share] {
  guard let node = rule.fields["gives"], case .map(let entries) = node.content else {
    if let node = rule.fields["gives"] {
      rule.problems.report(
        node, rule.path(of: "gives"), Text(en: "expected lenders with what they get", zh: "这里要写每个债权人得多少"),
        remedy: Text(en: "for example {A: {offer: 400}}", zh: "例如 {A: {offer: 400}}"))
    }
    return []
  }
  return entries.compactMap { entry in
    let path = "\(rule.path(of: "gives")).\(entry.key)"
    guard household.debtNames.contains(entry.key) else {
      rule.reportUnknown(entry.key, among: household.debtNames, entry.value, path)
      return nil
    }
    let known = ["offer", "catch-up", "months", "too-long"]
    guard let share = RuleFields(entry.value, path: path, known: known, problems: rule.problems) else { return nil }
    return PracticeCase.Share(
      name: entry.key, offer: share.sum("offer", in: household), catchUp: share.sum("catch-up", in: household),
      months: share.fields.whole("months", in: 0...100_000), isTooLong: share.fields.yesOrNo("too-long"))
  }
}

extension RuleFields {
  /// A sum in the household's currency; nil where it is not given.
  func sum(_ key: String, in household: Household) -> Amount? {
    guard let node = fields[key] else { return nil }
    return problems.read(node, at: path(of: key)) { text throws(NumberProblem) in
      try Stated.read(text, in: household.currency).amount
    }
  }
}

extension Household {
  fileprivate var debtNames: [String] { (cards ?? []).map(\.name) + (loans ?? []).map(\.name) }
}
