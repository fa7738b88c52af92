import Checks
import Counsel
import Household
import Money
import Reports
import Rules
import Testing
import Wording

/// Households on the first of December, and what is told and written of them, on one line.
struct DecemberPapers {
  let pack: Pack
  private let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 12, day: 1))
  }

  func assessment(_ lines: String) throws -> Assessment {
    let document = "debthealth: 1\ndate: 2026-12-01\nmore-debts: no\n\(lines)\n"
    return assess(try readHousehold(document, defaultCurrency: pack.currency), with: pack, asOf: day)
  }

  func steps(_ assessment: Assessment, _ language: Language) -> String {
    assessment.steps.map { $0.text[language] }.joined(separator: " ")
  }

  func letter(
    to lender: String, of assessment: Assessment, _ language: Language = .en
  ) throws -> (id: String, text: String) {
    let request = ReportRequest(.counsellor, language: language, packIsOwn: false)
    let written = try #require(letters(on: assessment, request).first { $0.lender == lender })
    return (written.id, onOneLine(reportText(written.report, columns: 200)))
  }

  func onOneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
