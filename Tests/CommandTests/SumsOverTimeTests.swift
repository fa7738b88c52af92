import Foundation
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

  private func household(_ figures: String, _ debts: String, _ more: String = "") -> String {
    """
    debthealth: 1
    date: 2026-11-23
    \(figures)
    more-debts: no
    \(debts)
    situation: {months-behind: 0, urgent: []}
    \(more)

    """
  }

  @Test func aCatchUpDoesNotOutliveItsDebt() throws {
    let tax = household(
      "income: 2100\nessentials: 1900\nsavings: 100\ncards: []",
      "loans: [{name: Tax, kind: other, balance: 640, payment: 160, arrears: 320, consequence: law}]")
    #expect(try said("check", tax).contains("Tax 199 a month, which pays all of it off in about 4 months"))
    let statement = try said("report", tax, "-o", "-", "--for", "counsellor", "--format", "text")
    #expect(statement.contains("39 x 4"))
  }

  /// Six payments and what is made up beside them are less than is owed.
  @Test func paymentsLeftThatDoNotPayAllOfItSayNoEnd() throws {
    let rent = household(
      "income: 7250\nessentials: 5000\nsavings: 0\ncards: []",
      """
      loans: [{name: Van, kind: car, balance: 9000, payment: 1000, rate: 0%, remaining: 6, arrears: 3000, consequence: tools},
        {name: Sofa, kind: online, balance: 9000, payment: 1000, rate: 0%}]
      """)
    #expect(try said("check", rent).contains("Van 1,000 a month, and 250 a month for"))
    #expect(try !said("check", rent).contains("pays all of it off"))
  }

  /// 6,000 called in, whose contract had 24 payments left.
  private var calledIn: String {
    household(
      "income: 8000\nessentials: 5000\nsavings: 1000\ncards: []",
      """
      loans:
        - {name: Quick, kind: online, balance: 6000, payment: 600, remaining: 24, called-in: yes, rate: 14.6%, behind: 5}
        - {name: Bank, kind: consumer, balance: 30000, payment: 1500, rate: 18%, remaining: 24}
      """)
  }

  @Test func whatWasCalledInIsPaidOffByWhatIsOwed() throws {
    #expect(try said("check", calledIn).contains("1,200 a month, which pays all of it off in about 6 months"))
    let plan = try said("plan", calledIn)
    #expect(plan.contains("Paying the 1,200 that is due and not paid now as well, 2,700 a month in all"))
  }

  /// Nothing is due by the month on it: a sum of one's own is enough where it holds the others.
  @Test func whatIsOfferedIsNoBoundOfABudgetOfOnesOwn() throws {
    let plan = try said("plan", calledIn, "--budget", "2000")
    #expect(plan.contains("With 2,000 a month, all is paid off") && !plan.contains("does not cover"))
  }

  @Test func lettersSayTheSameOfACatchUpThatEndsWithItsDebt() throws {
    let folder = try ScratchFolder()
    let tax = household(
      "income: 2100\nessentials: 1900\nsavings: 100\ncards: []",
      "loans: [{name: Tax, kind: other, balance: 640, payment: 160, arrears: 320, consequence: law}]")
    let letters = folder.url.path
    let result = try program.run("report", "-", "--letters", letters, "--lang", "en", input: tax)
    #expect(result.status == 0, "\(result.errors)")
    let texts = try FileManager.default.subpathsOfDirectory(atPath: letters).map {
      try String(contentsOfFile: "\(letters)/\($0)", encoding: .utf8)
    }.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      texts.contains("39 a month. That is 199 a month in all, which pays everything I owe you off in about 4 months"))
    #expect(!texts.contains("39 a month for"))
  }

  @Test func whatComesOutOfSavingsIsSaid() throws {
    let behind = household(
      "income: 6000\nessentials: 5000\nsavings: 9000\ncards: []",
      "loans: [{name: Gas, kind: other, balance: 1500, payment: none, arrears: 1500, consequence: power}]")
    #expect(try said("check", behind).contains("Gas 1,500 this month, which pays it off, 500 of it out of savings"))
  }

  @Test func aSumThatWasDueIsNotMet() throws {
    let late = household(
      "income: 9000\nessentials: 5000\nsavings: 2000\ncards: []",
      "loans: [{name: Shop, kind: business, balance: 40000, payment: 400, rate: 12%, due-in-full: 2026-11-10}]")
    let screen = try said("check", late)
    #expect(!screen.contains("can be met") && !screen.contains("Free of debt"))
    #expect(screen.contains("40,000 for Shop was due on 2026-11-10"))
    #expect(screen.contains("Set what is left each month (3,600) aside for Shop"))
    let report = try said("report", late, "-o", "-", "--format", "json")
    #expect(report.replacing(" ", with: "").contains("\"ends\":null"))
  }

  @Test func whatHasToBeAskedAboutGetsNothingOfWhatIsLeft() throws {
    let forged = household(
      "income: 9000\nessentials: 6000\nsavings: 2000\nloans: []",
      "cards: [{name: Visa, limit: 9000, balance: 8000, minimum: 10%, payment: 0, behind: 3, disputed: yes}]")
    let screen = try said("check", forged)
    #expect(!screen.contains("it goes first to what is behind") && !screen.contains("can be met"))
    #expect(screen.contains("keep it until it is clear what is owed"))
  }

  @Test func aTrialThatIsShortOnceSaysSo() throws {
    let once = household(
      "income: 8000\nessentials: 5000\nsavings: 9000\ncards: []",
      "loans: [{name: Sofa, kind: online, balance: 2500, payment: 2500, rate: 0%}]")
    let tried = try said("whatif", once, "income 7000")
    #expect(tried.contains("This month would be 500 short") && !tried.contains("Each month would be"))
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
