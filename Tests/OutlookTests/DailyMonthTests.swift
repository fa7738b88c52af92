import Household
import Money
import Outlook
import Testing

/// A month day by day: which day is tight, and what is not known.
@Suite struct DailyMonthTests {
  private func month(_ lines: String) throws -> DailyMonth { try outlook(lines).dailyMonth }

  private let paidLate = """
    income: 9,000
    pay-day: 10
    essentials: 6,000
    savings: 3,000
    cards: [{name: Visa, limit: 50000, balance: 38000, payment: 2000, due: 5}]
    loans: []
    more-debts: no
    """

  @Test func itFallsShortBeforePayDayAndHoldsInAll() throws {
    let month = try month(paidLate)
    #expect(month.entries.map(\.day?.description) == ["2026-12-05", "2026-12-10"])
    // 3,000 less thirteen days of 200, less 2,000.
    let short = try #require(month.firstShort)
    #expect(short.day.description == "2026-12-05" && short.least == sum(-1_600))
    #expect(month.holdsInAll && month.evenings.last?.least == sum(4_000))
  }

  /// What a month ends with is what it began with and what is left over.
  @Test func theLastEveningIsTheMonthsMargin() throws {
    let outlook = try outlook(paidLate)
    let last = try #require(outlook.dailyMonth.evenings.last)
    #expect(outlook.figures.margin == last.least - sum(3_000) && last.least == last.most)
    #expect(outlook.dailyMonth.evenings.count == 30)
  }

  @Test func whatHasNoDayLeavesARangeAndNoGuess() throws {
    let month = try month(
      paidLate.replacing("pay-day: 10\n", with: "").replacing("savings: 3,000", with: "savings: 5,000"))
    let due = try #require(month.entries.first { $0.debt != nil }?.day)
    let evening = try #require(month.evening(of: due))
    #expect(evening.least == sum(400) && evening.most == sum(9_400))
    #expect(month.undated.count == 1 && month.firstShort == nil && month.firstMayBeShort != nil)
  }

  @Test func withoutASumNothingIsSaidOfWhatIsThere() throws {
    for (line, missing) in [
      ("savings: 3,000", "savings"), ("income: 9,000", "income"), ("essentials: 6,000", "essentials"),
    ] {
      let month = try month(paidLate.replacing(line, with: "\(missing): unknown"))
      #expect(month.evenings.isEmpty && month.missing == [missing])
    }
    let open = try month(paidLate.replacing("more-debts: no", with: "more-debts: unknown"))
    #expect(open.evenings.isEmpty && open.missing == ["more-debts"])
  }

  @Test func partsHaveTheirOwnDays() throws {
    let month = try month(
      """
      income: [{name: wage, monthly: 5000, pay-day: 1}, {name: rent, monthly: 700}]
      essentials: [{name: home, monthly: 2000, due: 31}, {name: food, monthly: 900}]
      savings: 100
      cards: []
      loans: []
      more-debts: no
      """)
    #expect(month.entries.map(\.day?.description) == ["2026-11-30", "2026-12-01", nil])
    #expect(month.spread == sum(900))
  }

  /// Rent of 1,800 keeps its day out of what is put by; the card before pay day waits for it, the one behind it does not.
  @Test func aPaymentBeforePayDayWaitsForItWhereTheMoneyIsNotThere() throws {
    let lines = """
      income: 9,000
      pay-day: 10
      essentials: 3,000
      savings: 4,500
      cards:
        - {name: Early, limit: 50000, balance: 38000, payment: 1500, due: 28}
        - {name: Later, limit: 50000, balance: 20000, payment: 750, due: 5}
        - {name: Behind, limit: 50000, balance: 20000, payment: 750, due: 12}
      loans: [{name: Rent, kind: other, balance: 1800, payment: 1800, consequence: home, due: 1}]
      """
    // Living costs until pay day take 1,700: 1,000 is left beside the rent, enough for 750, too little for 1,500.
    let open = try month(lines)
    #expect(open.daysToMove.map { "\($0.debt.name) \($0.behind)" } == ["Early 2026-12-10"])
    #expect(open.evenings.isEmpty && open.missing == ["more-debts"])
    let richer = try month(lines.replacing("savings: 4,500", with: "savings: 6,000"))
    #expect(richer.daysToMove == [])
    let poorer = try month(lines.replacing("savings: 4,500", with: "savings: 4,000"))
    #expect(poorer.daysToMove.map(\.debt.name) == ["Early", "Later"] && poorer.lacksEvenSo == .zero)
    // Living costs of 1,700 until pay day take 200 more than is put by, though everybody waits.
    #expect(try month(lines.replacing("savings: 4,500", with: "savings: 1,500")).lacksEvenSo.minorUnits == 200_00)
    #expect(try month(lines.replacing("pay-day: 10\n", with: "")).daysToMove == [])
    #expect(try month(lines.replacing("savings: 4,500", with: "savings: unknown")).daysToMove == [])
  }

  @Test func whatIsSetAsideOrFrozenIsNotThere() throws {
    #expect(try month(paidLate + "\nset-aside: {sum: 1000}\n").opening == sum(2_000))
    #expect(try month(paidLate + "\nsituation: {urgent: [frozen]}\n").opening == sum(0))
  }

  @Test func aBalloonFallsDueWholeOnItsDay() throws {
    let month = try month(
      paidLate.replacing(
        "loans: []",
        with: "loans: [{name: Shop, kind: business, balance: 40000, payment: 300, due: 1, due-in-full: 2026-12-07}]"))
    let whole = try #require(month.entries.first { if case .inFull = $0.what { true } else { false } })
    #expect(whole.sum == sum(40_000) && whole.day?.description == "2026-12-07")
    #expect(!month.holdsInAll)
  }

  /// Offers are never more than is there, so with them the month holds, whatever is due.
  @Test func withWhatLendersAreGivenItHoldsInAll() throws {
    let lines = paidLate.replacing("payment: 2000", with: "minimum: 9000, payment: 9000")
    let outlook = try outlook(lines)
    let settled = outlook.dailyMonth(settledBy: try settlement(lines))
    #expect(!outlook.dailyMonth.holdsInAll && settled.holdsInAll)
  }

  @Test(arguments: [("2027-01-31", 30, "2027-02-28"), ("2026-12-05", 5, "2026-12-05"), ("2026-12-06", 5, "2027-01-05")])
  func theNextDayOfThatNumber(from: String, number: Int, next: String) throws {
    #expect(try CalendarDate.read(from).next(dayOfMonth: number).description == next)
  }
}
