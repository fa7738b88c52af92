import Foundation
import Testing

/// `debthealth month`: the days, what is not known, the calendar.
@Suite struct MonthCommandTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws { (program, folder) = (try CommandLineProgram(), try ScratchFolder()) }

  static let household = """
    debthealth: 1
    date: 2026-11-23
    income: 9000
    pay-day: 10
    essentials: [{name: "Rent, flat", monthly: 2000, kind: home, due: 1}, {name: Food, monthly: 4000, kind: food}]
    savings: 3,000
    cards: [{name: 招商银行, limit: 50000, balance: 38000, payment: 2500, due: 5}]
    loans: [{name: 电费, kind: other, balance: 300, payment: none, arrears: 300, consequence: power, lost-on: 2026-12-03}]
    more-debts: no

    """

  @Test(arguments: ["en", "zh"]) func theDaysAreAsTheyShouldBe(language: String) throws {
    let result = try program.run("month", "-", "--lang", language, input: MonthCommandTests.household)
    #expect(result.status == 0)
    try expectGolden(result.output, "month.\(language)")
    let unknown = MonthCommandTests.household.replacing("pay-day: 10\n", with: "").replacing(", due: 5", with: "")
    try expectGolden(
      try program.run("month", "-", "--lang", language, input: unknown).output, "month-unknown.\(language)")
  }

  @Test func aSumIsTheSameInEveryFormat() throws {
    let file = try folder.write(MonthCommandTests.household)
    let screen = try program.run("month", file, "--lang", "en").output
    for ending in ["html", "md", "txt", "json", "csv"] {
      let out = folder.url.appending(path: "month.\(ending)").path
      #expect(try program.run("month", file, "-o", out, "--lang", "en") == RunResult(status: 0, output: "", errors: ""))
      let text = try String(contentsOfFile: out, encoding: .utf8)
      for sum in ["2000", "2500"] {
        let shown = ending == "csv" ? sum + ".00" : "-" + sum.prefix(1) + "," + sum.dropFirst()
        #expect(text.contains(shown) && (ending == "csv" || screen.contains(shown)), "\(shown) in \(ending)")
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: out)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test func aCalendarHasWhatIsDueAndTheReview() throws {
    let out = folder.url.appending(path: "due.ics").path
    let file = try folder.write(MonthCommandTests.household)
    #expect(try program.run("month", file, "-o", out, "--lang", "en").status == 0)
    let text = try String(contentsOfFile: out, encoding: .utf8)
    let starts = text.matches(of: /DTSTART;VALUE=DATE:([0-9]+)\r\n/).map { String($0.output.1) }
    #expect(starts.sorted() == ["20261126", "20261201", "20261203", "20261205", "20270105"])
    #expect(text.contains("SUMMARY:Pay Rent\\, flat: 2\\,000\r\n") && text.contains("SUMMARY:Look at the debts again"))
    #expect(!text.contains("SUMMARY:Pay income") && text.hasSuffix("END:VCALENDAR\r\n"))
    // The same again: a calendar that takes it twice shows it once.
    let again = folder.url.appending(path: "again.ics").path
    #expect(try program.run("month", file, "-o", again, "--lang", "zh").status == 0)
    func marks(_ text: String) -> [String] { text.matches(of: /UID:([^\r]+)/).map { String($0.output.1) } }
    #expect(try marks(text) == marks(String(contentsOfFile: again, encoding: .utf8)))
    #expect(Set(marks(text)).count == marks(text).count)
  }

  /// Until a debt ends, where that is known; the last day of a month that is shorter.
  @Test func aCalendarGoesOnInTheMonthsAfter() throws {
    let document = """
      debthealth: 1
      date: 2026-11-23
      income: 9000
      pay-day: 10
      essentials: [{name: Rent, monthly: 2000, kind: home, due: 31}, {name: Food, monthly: 4000, kind: food}]
      savings: 30,000
      cards: []
      loans:
        - {name: Car, kind: car, balance: 8000, payment: 900, remaining: 9, due: 15}
        - {name: Cousin, kind: family, balance: 5000, payment: 500, remaining: 1, due: 20}
      more-debts: no

      """
    let out = folder.url.appending(path: "due.ics").path
    #expect(try program.run("month", try folder.write(document), "-o", out, "--lang", "en").status == 0)
    let events = try String(contentsOfFile: out, encoding: .utf8).components(separatedBy: "BEGIN:VEVENT")
    func event(_ summary: String) -> String { events.first { $0.contains("SUMMARY:\(summary)") } ?? "" }
    #expect(event("Pay Car").contains("RRULE:FREQ=MONTHLY;COUNT=9\r\n"))
    #expect(event("Pay Rent").contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n"))
    #expect(event("Pay Cousin").contains("DTSTART;VALUE=DATE:20261220") && !event("Pay Cousin").contains("RRULE"))
    #expect(event("Look at the debts").contains("RRULE:FREQ=MONTHLY"))
  }

  @Test func whoIsHardlyCopingGetsNoSums() throws {
    let document = MonthCommandTests.household + "situation: {urgent: [not-coping]}\n"
    let text = try program.run("month", "-", "--lang", "en", input: document).output
    #expect(text.contains("12356") && !text.contains("2,500"))
  }

  @Test func saysWhatIsWrongWithItsUse() throws {
    let file = try folder.write(MonthCommandTests.household)
    let ending = try program.run("month", file, "-o", "due.xls", "--lang", "en")
    #expect(ending.status == 64 && ending.errors.contains("ends in none of .ics"))
    #expect(try program.run("month", file, "-o", file + "/../home.yaml", "--lang", "en").status == 64)
    #expect(try program.run("month", "none.yaml").status == 66)
    let day = MonthCommandTests.household.replacing("pay-day: 10", with: "pay-day: 32")
    let wrong = try program.run("month", "-", "--lang", "en", input: day)
    #expect(wrong.status == 65 && wrong.errors.contains("pay-day: 32 is out of range"))
  }
}
