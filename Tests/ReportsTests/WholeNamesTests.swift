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

  @Test func allAtOnceAreAsOneByOne() {
    var household = Household(currency: .cny)
    let (names, holders) = (["A", "A", "B", "A", "B", "C"], [nil, "Ann", "Ann", "Bob", nil, "Bob"] as [String?])
    household.cards = zip(names, holders).map { name, holder in
      var card = Card(name: name)
      card.holder = holder
      return card
    }
    household.loans = ["C", "D", "D"].map { Loan(name: $0, kind: .car) }
    for language in Language.allCases {
      let all = household.wholeNames(language)
      #expect(all.count == 9)
      for (index, name) in names.enumerated() {
        let id = DebtID(.cards, index)
        #expect(all[id.path] == shownName(of: name, at: id, in: household, language, columns: .max))
      }
      #expect(all["loans[0]"] == "C")
      #expect(all["loans[2]"] != all["loans[1]"])
    }
  }
}
