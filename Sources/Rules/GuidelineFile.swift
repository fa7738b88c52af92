public import Household
public import Money
public import StrictYAML
public import Wording

/// What usual living costs are at a place, by who lives on them: over it a lender asks why.
public struct Guidelines: Sendable, Equatable {
  public var source: Text
  public var asOf: CalendarDate
  public var currency: Currency
  var monthly: [MonthlySum.Purpose: PerPerson]

  /// A month; children are up to 13 years old, from 14 on they are youths.
  struct PerPerson: Sendable, Equatable {
    var household: Amount
    var adult: Amount
    var child: Amount
    var youth: Amount
  }

  /// nil where there is none for it, and where it is not said who lives on it.
  public func figure(for purpose: MonthlySum.Purpose, _ people: People) -> Amount? {
    guard let monthly = monthly[purpose], let adults = people.adults, let ages = people.children else { return nil }
    let youths = ages.count { $0 >= 14 }
    return monthly.household + monthly.adult.share(Ratio(Int128(adults + (people.others ?? 0)), 1))
      + monthly.child.share(Ratio(Int128(ages.count - youths), 1)) + monthly.youth.share(Ratio(Int128(youths), 1))
  }

  /// What is spent for a purpose beside its figure, where one is known; the purposes in their order.
  public func compared(with parts: [MonthlySum.Part], _ people: People) -> [Comparison] {
    MonthlySum.Purpose.allCases.compactMap { purpose in
      figure(for: purpose, people).map { guide in
        let spent = parts.filter { $0.purpose == purpose }
        return Comparison(
          purpose: purpose, spent: spent.compactMap(\.monthly?.amount).reduce(.zero, +), guide: guide,
          reasons: spent.compactMap(\.why))
      }
    }
  }

  public struct Comparison: Sendable, Equatable {
    public var purpose: MonthlySum.Purpose
    /// A month.
    public var spent: Amount
    public var guide: Amount
    /// As the household said them.
    public var reasons: [String]

    public var isOver: Bool { spent > guide }
  }

  /// Where the figures come from, in a line.
  public var line: Text { Text(en: "\(source.en), \(asOf)", zh: "\(source.zh)，\(asOf)") }
}

/// The file of a pack that holds them.
public let guidelinesPath = "guidelines.yaml"

/// Reads guideline figures strictly.
/// - Throws: everything wrong in them, each with its place.
public func readGuidelines(_ node: Node) throws(Problems) -> Guidelines {
  let problems = ProblemCollector()
  let guidelines = GuidelineReader(node, problems)?.guidelines()
  try problems.check()
  guard let guidelines else { throw Problems([]) }
  return guidelines
}

private struct GuidelineReader {
  let rule: RuleFields

  init?(_ node: Node, _ problems: ProblemCollector) {
    let known = ["guidelines", "currency", "source", "as-of", "monthly"]
    guard let rule = RuleFields(node, known: known, problems: problems) else { return nil }
    self.rule = rule
  }

  func guidelines() -> Guidelines? {
    if let node = rule.fields.required("guidelines"), node.scalar != "1" {
      rule.problems.report(
        node, "guidelines", Text(en: "not a format version", zh: "这不是格式版本"),
        remedy: Text(en: "write guidelines: 1", zh: "请写 guidelines: 1"))
    }
    let (currency, source, asOf) = (currency(), rule.text("source"), rule.requiredDate("as-of"))
    let purposes = MonthlySum.Purpose.allCases.map(\.rawValue)
    guard let node = rule.fields.required("monthly"),
      let kinds = RuleFields(node, path: "monthly", known: purposes, problems: rule.problems)
    else { return nil }
    var monthly: [MonthlySum.Purpose: Guidelines.PerPerson] = [:]
    for purpose in MonthlySum.Purpose.allCases {
      guard let node = kinds.fields[purpose.rawValue], let currency else { continue }
      monthly[purpose] = perPerson(node, kinds.path(of: purpose.rawValue), currency)
    }
    guard let currency, let source, let asOf else { return nil }
    return Guidelines(source: source, asOf: asOf, currency: currency, monthly: monthly)
  }

  private func currency() -> Currency? {
    guard let node = rule.fields.required("currency") else { return nil }
    if let currency = node.scalar.flatMap(Currency.init(code:)) { return currency }
    rule.problems.report(
      node, "currency", Text(en: "not a currency code", zh: "这不是币种代码"),
      remedy: Text(en: "three letters of ISO 4217, for example CNY", zh: "写三个字母的 ISO 4217 代码，例如 CNY"))
    return nil
  }

  private func perPerson(_ node: Node, _ path: String, _ currency: Currency) -> Guidelines.PerPerson? {
    let known = ["household", "adult", "child", "youth"]
    guard let sums = Fields(node, path: path, known: known, into: rule.problems) else { return nil }
    func sum(_ key: String) -> Amount {
      guard let node = sums[key] else { return .zero }
      return rule.problems.read(node, at: sums.path(of: key)) { text throws(NumberProblem) in
        try Stated.read(text, in: currency).amount
      } ?? .zero
    }
    return Guidelines.PerPerson(
      household: sum("household"), adult: sum("adult"), child: sum("child"), youth: sum("youth"))
  }
}
