import Checks
import Household
import Money
import Rules
import Testing
import Wording

/// A measure is made of figures from a closed list, and says so.
@Suite struct MeasureTests {
  @Test func everyComparisonSetsABurdenAgainstARelief() {
    var compared = 0
    for measure in Measure.allCases {
      guard case .comparison(let comparison) = measure.form else { continue }
      compared += 1
      #expect(comparison.burden.isBurden && !comparison.relief.isBurden, "\(measure)")
    }
    #expect(compared == 12)
  }

  @Test func payingDebtsMovesWhatStandsOnThem() {
    let still = Measure.allCases.filter { !$0.movesWithDebts }
    #expect(
      still == [
        .everydaySpendingOnCards, .urgentMatters, .borrowingToRepay, .heavyBurden, .reportUnseen, .recordErrors,
        .repairAgent,
      ])
  }

  @Test func formulasAreMadeOfTheirFigures() {
    #expect(Measure.paymentsToIncome.formula == Text(en: "monthly payments ÷ monthly income", zh: "月还款额 ÷ 月收入"))
    #expect(
      Measure.debtsToAssets.formula
        == Text(en: "all debts ÷ (savings + assets)", zh: "总欠款 ÷（随时可用的钱 + 可变现的资产）"))
    #expect(Measure.monthsOfReserve.figures == ["needs", "savings"])
  }

  /// The reading of full cards beside another check takes the mark of its own check, not a number of the program.
  @Test func anotherReadingHasTheLineOfItsOwnCheck() throws {
    var changed = try ChangedPack()
    try changed.change("checks/heavily-used-cards.yaml", "of: 70%", to: "of: 80%")
    let pack = try #require(try changed.review().pack)
    var household = Household()
    household.cards = [Card(name: "A")]
    household.cards?[0].limit = Stated(Amount(minorUnits: 10_000_00))
    household.cards?[0].balance = Stated(Amount(minorUnits: 7_500_00))
    household.listsEveryDebt = true
    let day = try #require(CalendarDate(iso: "2026-11-25"))
    let assessment = assess(household, with: pack, asOf: day)
    let lines = try #require(pack.check("credit-lines"))
    let reading = try #require(assessment.otherReadings(of: lines).first { $0.measure == .heavilyUsedCards })
    #expect(reading.finding.value == .count(0))
    #expect(reading.finding.working[.en] == "0 cards above 80 %; the line is 3")
  }

  /// What is put by is not known, so it may be enough: neither owed nor in order.
  @Test func whatMayBeThereWithoutAnEndDecidesNothing() throws {
    let open = try assessed(
      "cards: []\nloans: [{name: A, kind: consumer, balance: 9000}]\nmore-debts: no", with: chinaPack())
    let known = try assessed(
      "savings: 0\nassets: 0\ncards: []\nloans: [{name: A, kind: consumer, balance: 9000}]\nmore-debts: no",
      with: chinaPack())
    for id in ["repay-at-once", "debt-to-assets"] {
      #expect(open.findings.first { $0.check.id == id }?.outcome == .notEvaluated, "\(id)")
      #expect(known.findings.first { $0.check.id == id }?.outcome == .fired, "\(id)")
    }
  }

  /// A card that owes nothing is at 0 %, and nothing is missing for that; one that owes something lacks its limit.
  @Test func anEmptyCardLacksNoLimit() throws {
    let found = try assessed(
      "cards: [{name: A, balance: 0}, {name: B, balance: 500}]\nloans: []\nmore-debts: no", with: chinaPack()
    )
    .findings.filter { $0.check.measure == .cardUtilisation }
    #expect(found.map(\.outcome) == [.clear, .notEvaluated])
    #expect(found.map(\.lacks) == [[], ["cards[1].limit"]])
  }

  /// Three lines owe something, and a fourth may.
  @Test func aLineThatMayOweSomethingMayBeOneTooMany() throws {
    let pack = try chinaPack()
    func inUse(_ fourth: String) throws -> Finding {
      let cards = ["A", "B", "C"].map { "{name: \($0), limit: 9000, balance: 100}" } + [fourth]
      let assessment = try assessed("cards: [\(cards.joined(separator: ", "))]\nloans: []\nmore-debts: no", with: pack)
      let readings = assessment.otherReadings(of: try #require(pack.check("credit-lines")))
      return try #require(readings.first { $0.measure == .linesInUse }).finding
    }
    #expect(try inUse("{name: D, limit: 9000}").outcome == .notEvaluated)
    #expect(try inUse("{name: D, limit: 9000}").missing == ["cards[3].balance"])
    #expect(try inUse("{name: D, limit: 9000, balance: 0}").outcome == .onTheLine)
    #expect(try inUse("{name: D, limit: 9000, balance: 1}").outcome == .fired)
  }

  @Test func theLargestSumsClearWithoutATrap() throws {
    let pack = try chinaPack()
    var household = Household()
    let most = Stated(Amount.largest(in: .cny))
    household.income = .total(Stated(Amount(minorUnits: 1)))
    household.essentials = .parts((0..<2_000).map { MonthlySum.Part(name: "p\($0)", monthly: most) })
    household.savings = Stated(.zero)
    household.cards = []
    household.loans = []
    household.listsEveryDebt = true
    let day = try #require(CalendarDate(iso: "2026-11-25"))
    let reserve = assess(household, with: pack, asOf: day).findings.first { $0.check.measure == .monthsOfReserve }
    #expect(reserve?.toClear == .amount(Amount(minorUnits: 600_000_000_000_000_000)))
  }
}
