import Testing

/// A month day by day at the prompt: asked for, told the pay day, written for a calendar.
@Suite struct MonthAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func said(_ commands: String...) -> String {
    sessions.run(smallHousehold + commands + ["quit", "yes"]).said
  }

  @Test func thePayDayIsToldAndCanBeUndone() {
    #expect(said("month", "").contains("On which day you are paid"))
    let told = said("month pay 10", "undo", "month", "")
    #expect(told.ranges(of: "On which day you are paid").count == 1)
    #expect(said("日历 发薪 10号").contains("A month, day by day"))
    #expect(said("month pay 32").contains("1 to 31"))
  }

  /// Once, where nobody was asked yet, and at no other place.
  @Test func thePayDayIsAskedWhereItIsNeeded() {
    let asked = "On which day of the month are you paid"
    #expect(said("month", "32", "10").contains("1 to 31"))
    #expect(said("month", "10", "month").ranges(of: asked).count == 1)
    #expect(said("month", "", "month").ranges(of: asked).count == 1)
    #expect(!said("edit pay-day 12", "month").contains(asked))
    #expect(said("改 发薪日", "12", "=", "").contains("Pay day"))
    #expect(!said("plan", "check").contains(asked))
  }

  @Test func whatIsNeitherADayNorAFile() {
    #expect(said("month soon").contains("neither a pay day nor a file"))
  }
}
