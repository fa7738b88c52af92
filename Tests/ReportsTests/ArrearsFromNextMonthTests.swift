import Checks
import Counsel
import Household
import Money
import Outlook
import Reports
import Rules
import Testing
import Wording

/// What this month holds goes to others; from the next one on something is there for what is behind, and is named.
@Suite struct ArrearsFromNextMonthTests {
  private let december: DecemberPapers

  init() throws { december = try DecemberPapers() }

  private func powerBefore(_ rent: String, income: String = "6,000", power: String = "800") -> String {
    """
    income: \(income)
    essentials: 4,000
    savings: 0
    cards: []
    loans:
      - {name: Rent, kind: other, balance: 6100, payment: 1200, consequence: home, \(rent)}
      - {name: Power, kind: other, balance: \(power), payment: none, arrears: \(power), consequence: power}
      - {name: Water, kind: other, balance: 300, payment: none, arrears: 300, consequence: power}
    """
  }

  /// This month's money clears the power; what is there for the rent from the next month on is said with its sum, on every paper.
  @Test(arguments: ["paid: 0, arrears: 2900", "paid: 0, arrears: 2900, lost-on: 2026-12-06"])
  func whatIsThereForArrearsOnlyNextMonthIsNamed(rent: String) throws {
    let assessment = try december.assessment(powerBefore(rent, power: "500"))
    let line = try #require(assessment.settlement.lines.first { $0.name == "Rent" })
    let later = try #require(line.catchUpFromNextMonth)
    #expect(line.catchUp == nil && line.hasItsDue && later.months > 1)
    #expect(later.sum <= (assessment.settlement.available ?? .zero) - line.sum)
    let sum = later.sum.formatted(in: assessment.household.currency)
    for language in Language.allCases {
      #expect(december.steps(assessment, language).contains(sum))
      #expect(try december.letter(to: "Rent", of: assessment, language).text.contains(sum))
    }
    let letter = try december.letter(to: "Rent", of: assessment).text
    #expect(letter.contains("\(sum) a month from next month on") && !letter.contains("agree with you"))
    for kind in [ReportKind.client, .counsellor] {
      let request = ReportRequest(kind, language: .en, packIsOwn: false)
      #expect(december.onOneLine(reportText(report(on: assessment, request), columns: 200)).contains(sum))
    }
  }

  /// Nothing is there for the power this month: the step that says so, and the call, name the same sum from the next one on.
  @Test func whoGetsNothingThisMonthIsToldTheSumOfTheNext() throws {
    let assessment = try december.assessment(powerBefore("arrears: 0", income: "5,500", power: "3000"))
    let line = try #require(assessment.settlement.lines.first { $0.name == "Power" })
    #expect(line.sum == .zero && line.catchUp == nil)
    let sum = try #require(line.fromNextMonth).formatted(in: assessment.household.currency)
    #expect(december.steps(assessment, .en).contains("nothing is there yet: Power (\(sum) a month from next month on)"))
    #expect(december.steps(assessment, .zh).contains("“Power”（下个月起每月 \(sum)）"))
    #expect(try december.letter(to: "Power", of: assessment).text.contains(sum))
  }
}
