import Money
import Testing

/// Days as people type them.
@Suite struct TypedDateTests {
  @Test(arguments: [
    "2026-11-03", "2026/11/3", "2026/11/03", "2026年11月3日", "2026年11月03日", "2026年11月3号", "2026年11月3", "2026年 11月 3日",
    "2026-11-3", "2026.11.3", "3 Nov 2026", "3 november 2026", "03 Nov. 2026", "3rd Nov 2026", "Nov 3, 2026",
    "November 3 2026",
    "3-Nov-2026",
  ])
  func aDayIsReadAsPeopleWriteIt(text: String) throws {
    #expect(try CalendarDate.readTyped(text).description == "2026-11-03")
  }

  @Test(arguments: [
    "", "2026", "26/11/3", "2026/11", "2026/11/3/1", "2026年11月", "3/11/2026", "2026年十一月3日", "2026/1a/3", "2026年/11月3日",
    "3 Nov", "Nov 2026", "3 Novem 2026",
    "2026 Nov 3", "31 11 2026", "3x Nov 2026",
  ])
  func otherTextsAreNoDays(text: String) {
    #expect(throws: DateProblem.notADate) { try CalendarDate.readTyped(text) }
  }

  @Test func aDayThatIsNotThereIsSaid() {
    #expect(throws: DateProblem.noSuchMonth(13)) { try CalendarDate.readTyped("2026/13/1") }
    #expect(throws: DateProblem.noSuchDay(year: 2026, month: 2, day: 29)) {
      try CalendarDate.readTyped("2026年2月29日")
    }
    #expect(throws: DateProblem.noSuchDay(year: 2026, month: 2, day: 29)) {
      try CalendarDate.readTyped("29 Feb 2026")
    }
  }

  @Test func packsTakeOneSpellingOnly() {
    #expect(throws: DateProblem.notADate) { try CalendarDate.read("2026/11/3") }
  }
}
