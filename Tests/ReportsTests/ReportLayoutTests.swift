import Checks
import Counsel
import Household
import Money
import Reports
import RuleFiles
import Rules
import Samples
import Testing
import WebPages
import Wording

/// A report can be made of any household, fits its paper, and hides what it was told to hide.
@Suite struct ReportLayoutTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func reports(seed: UInt64, _ kind: ReportKind, _ language: Language) -> [Report] {
    var random = OddHousehold(seed: seed)
    return (0..<25).map { place in
      var request = ReportRequest(kind, language: language, packIsOwn: place % 2 == 0)
      request.isRedacted = place % 3 == 0
      return report(on: assess(random.next(), with: pack, asOf: day), request)
    }
  }

  @Test(arguments: ReportKind.allCases, Language.allCases)
  func textFits(kind: ReportKind, language: Language) {
    for report in reports(seed: 7, kind, language) {
      for columns in [24, 40, 80] {
        for line in reportText(report, columns: columns).split(separator: "\n") {
          #expect(displayWidth(line) <= columns, "\(line)")
          #expect(sanitised(line) == line)
        }
      }
    }
  }

  @Test(arguments: ReportKind.allCases) func noRendererLetsMarkupOrControlsThrough(kind: ReportKind) {
    for report in reports(seed: 11, kind, .en) {
      for format in ReportFormat.allCases {
        let text = rendered(report, as: format)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
      }
      #expect(!webPage(of: [report.document]).contains("<script"))
    }
  }

  @Test func redactingChangesNoResult() {
    var random = OddHousehold(seed: 13)
    for _ in 0..<60 {
      let exact = assess(random.next(), with: pack, asOf: day)
      var request = ReportRequest(.own, language: .en, packIsOwn: false)
      request.isRedacted = true
      let redacted = report(on: exact, request)
      #expect(redacted.basis.assessment.verdict == exact.verdict)
    }
  }
}
