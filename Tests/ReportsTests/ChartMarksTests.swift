import Checks
import Counsel
import Household
import Money
import Reports
import RuleFiles
import Rules
import Testing
import WebPages
import Wording

/// Whatever happens under a plan can be found on its chart: behind a mark that stands there, and under it in the list.
@Suite struct ChartMarksTests {
  let tests: LayoutTests

  init() throws { tests = try LayoutTests() }

  /// Debts that close one after the other, some in the same month, some in neighbouring ones.
  private func report(debts: Int, _ language: Language) throws -> Report {
    let loans = (1...debts).map { place in
      "  - {name: Loan \(place), kind: online, balance: \(place * 400), payment: \(40 + place * 8), rate: 18%}"
    }
    let document = """
      debthealth: 1
      income: 90000
      essentials: 2000
      savings: 500
      assets: 0
      cards: []
      loans:
      \(loans.joined(separator: "\n"))
      more-debts: no
      """
    let household = try readHousehold(document, defaultCurrency: .cny)
    let assessment = assess(household, with: tests.pack, asOf: tests.day)
    return Reports.report(on: assessment, ReportRequest(.own, language: language, packIsOwn: false))
  }

  private func events(of report: Report) -> [ReportChart.Event] {
    for case .chart(let chart) in report.sections.flatMap(\.blocks) {
      if case .balances(_, let events) = chart.content { return events }
    }
    return []
  }

  @Test(arguments: [1, 12, 90], Language.allCases) func everyEventInTextStandsBehindAMarkOfTheAxis(
    debts: Int, language: Language
  ) throws {
    let report = try report(debts: debts, language)
    let events = events(of: report)
    try #require(!events.isEmpty)
    for columns in [40, 80, 120] {
      let lines = reportText(report, columns: columns).split(separator: "\n").map { String($0.drop { $0 == " " }) }
      let axis = try #require(lines.first { $0.hasPrefix("0 +") }?.dropFirst(3).filter { $0 != "-" })
      #expect(Set(axis).count == axis.count, "a mark twice: \(axis)")
      let list = lines.filter { line in events.contains { line.dropFirst(2).hasPrefix($0.text.prefix(14)) } }
      #expect(list.count == events.count)
      #expect(Set(list.compactMap(\.first)) == Set(axis))
    }
  }

  @Test(arguments: [1, 12, 90], Language.allCases) func everyEventOnAPageStandsUnderANumberOfThePicture(
    debts: Int, language: Language
  ) throws {
    let report = try report(debts: debts, language)
    let page = webPage(of: [report.document]).replacing("<time>", with: "").replacing("</time>", with: "")
    for event in events(of: report) { #expect(page.contains("<p>\(event.text)</p>"), "\(event.text)") }
    let marks = page.matches(of: /<text x="(\d+)" y="176" class="number-of-mark">(\d+)</).map(\.output)
    let list = try #require(page.firstRange(of: "<ol class=\"events\">").map { page[$0.upperBound...] })
    let items = try #require(list.firstRange(of: "</ol>").map { list[..<$0.lowerBound] }).ranges(of: "<li>").count
    #expect(marks.map { String($0.2) } == (0..<items).map { String($0 + 1) })
    let places = marks.compactMap { Int($0.1) }
    for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 24) }
  }
}
