import Testing

/// A sum that is not the same every month is not said as if it were.
@Suite struct SumsOverTimeTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func said(_ command: String, _ document: String, _ options: String..., language: String = "en") throws
    -> String
  {
    let result = try program.run([command, "-", "--lang", language] + options, input: document)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// 2,500 is left, 3,000 is behind, and a tenth of what is left stays.
  private let behind = """
    debthealth: 1
    date: 2026-11-23
    income: 7000
    essentials: 3000
    savings: 2000
    more-debts: no
    cards: []
    loans: [{name: Wang, kind: family, balance: 20000, payment: 1500, rate: 3%, behind: 2}]
    situation: {months-behind: 0, urgent: []}

    """

  @Test func theLastSumTowardsWhatIsBehindIsSaidWhereItIsLess() throws {
    #expect(try said("check", behind).contains("2,100 a month for 2 months off what is behind (the last time 900)"))
    let chinese = try said("check", behind, language: "zh").replacing(" ", with: "")
    #expect(chinese.contains("每月补2,100，补2个月（最后一次补900）"))
    let handout = try said("report", behind, "-o", "-", "--for", "client", "--format", "text")
    #expect(handout.contains("2,100 a month more, for 2 months. The last time it is 900."))
    let statement = try said("report", behind, "-o", "-", "--for", "counsellor", "--format", "text")
    #expect(statement.contains("2,100 x 1, then 900"))
  }

  @Test func fewerMonthsThanAreBehindNowAreNotSaid() throws {
    #expect(try said("check", behind).contains("Wang 2 months behind now Why"))
    #expect(
      try said("check", behind.replacing("months-behind: 0", with: "months-behind: 3")).contains("in 3 of the last"))
  }

  /// What was agreed ends after two months; then three times as much is due.
  private let agreed = """
    debthealth: 1
    date: 2026-11-23
    income: 9000
    essentials: 6000
    savings: 1000
    more-debts: no
    cards: []
    loans:
      - {name: Kitchen, kind: consumer, balance: 25000, payment: 3000, remaining: 9, rate: 0%, agreed: {sum: 1000, months: 2}}
    situation: {months-behind: 0, urgent: []}

    """

  @Test func aPlanSaysWhatIsAskedForLater() throws {
    let plan = try said("plan", agreed)
    #expect(plan.contains("With 1,000 a month as today, and what the contracts ask for from month 3 (2027-02) on"))
    #expect(try said("check", agreed).contains("Free of debt 2027-09, paying what is due on each"))
    #expect(try !said("stress", agreed).contains("never paid off"))
  }
}
