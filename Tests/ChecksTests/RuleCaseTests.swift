import Checks
import Money
import Rules
import StrictYAML
import Testing
import Wording

@Test func everyRuleFileIsSoundAndEveryCaseHolds() throws {
  let day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  let found = review(try chinaPackFiles(), asOf: day)
  #expect(found.problems.map { "\($0.file): \($0.problem.message.en)" } == [])
  #expect(found.pack?.checks.count == 20)
  #expect(found.cases.count > 250)
}
