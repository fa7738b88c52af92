import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Reports
import Rules
import Testing
import Wording

/// Debts whose names only differ at the end stay apart in every table.
@Suite struct WholeNamesTests {
  let assessment: Assessment

  init() throws {
    let tests = try LayoutTests()
    let document = """
      debthealth: 1
      income: 20000
      essentials: 6000
      savings: 500
      assets: 90000
      cards:
        - {name: Barclaycard Platinum Visa one, limit: 30000, balance: 28000, payment: 1500, rate: 18%}
        - {name: Barclaycard Platinum Visa two, limit: 30000, balance: 27000, payment: 1500, rate: 18%}
      loans:
        - {name: 中国邮政储蓄银行消费贷款一, kind: consumer, balance: 28000, payment: 1500, rate: 18%}
        - {name: 中国邮政储蓄银行消费贷款二, kind: consumer, balance: 28000, payment: 1500, rate: 18%}
      more-debts: no
      """
    assessment = assess(
      try readHousehold(document, defaultCurrency: .cny), with: tests.pack, asOf: tests.day)
  }

  @Test(arguments: ReportKind.allCases, Language.allCases) func inReports(kind: ReportKind, language: Language) {
    let report = report(on: assessment, ReportRequest(kind, language: language, packIsOwn: false))
    for columns in [24, 40, 80] { #expect(cutLines(of: reportText(report, columns: columns)) == []) }
  }

  @Test(arguments: Language.allCases) func inPlans(language: Language) throws {
    let comparison = try PlanComparison(
      assessment, strategies: everyStrategy(of: assessment.pack), budget: .current, keepsSchedule: false)
    for columns in [24, 40, 80] {
      let plan = screenText(
        Response.plan(comparison, hasSchedule: false).document(in: language), columns: columns, emphasise: { $1 })
      #expect(cutLines(of: plan) == [])
    }
  }

  /// The bars of a chart are dotted too.
  private func cutLines(of text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("..") && !$0.contains("[") }
  }

  @Test func eachOfOneNameHasItsHolderOrItsNumber() throws {
    let document = """
      debthealth: 1
      cards:
        - {name: A}
        - {name: A, holder: Ann}
        - {name: B, holder: Ann}
        - {name: A, holder: Bob}
        - {name: B}
        - {name: A, holder: Bob}
      loans: [{name: C, kind: car}, {name: D, kind: car}, {name: D, kind: car}, {name: A, kind: car}]
      """
    let household = try readHousehold(document, defaultCurrency: .cny)
    let figures = assess(household, with: assessment.pack, asOf: assessment.asOf).figures
    #expect(
      figures.debts.map { figures.name($0, .en) } == [
        "A (1)", "A (Ann)", "B (Ann)", "A (3)", "B (2)", "A (4)", "C", "D (1)", "D (2)", "A",
      ])
    #expect(figures.debts.map { figures.name($0, .zh) }[..<4] == ["A（第 1 张）", "A（Ann）", "B（Ann）", "A（第 3 张）"])
    #expect(figures.holders == [nil, "Ann", "Bob"])
    #expect(figures.holders.map(figures.places) == [[0, 4, 6, 7, 8, 9], [1, 2], [3, 5]])
  }
}
