import Household
import Money
import Outlook
import Testing

/// What was agreed counts from its day to its end, in what a debt takes, at which rate, and in a gap.
@Suite struct AgreementTests {
  private func look(_ agreed: String, rate: String = "", savings: String = "0") throws -> Outlook {
    try outlook(
      """
      income: 10,000
      essentials: 9,500
      savings: \(savings)
      cards: []
      loans: [{name: A, kind: consumer, balance: 12000, payment: 1000\(rate), behind: 0, agreed: {\(agreed)}}]
      more-debts: no
      """)
  }

  private func course(_ look: Outlook) throws -> Course { try #require(look.course(of: look.figures.debts[0])) }

  @Test func oneToComeTakesTheContractsSumUntilItsDay() throws {
    let look = try look("sum: 500, from: 2027-01-01")
    let (debt, course) = (look.figures.debts[0], try course(look))
    #expect(debt.due.known == sum(1_000) && debt.agreed == nil && debt.hasAgreementToCome)
    #expect((1...3).map(course.taking) == [sum(1_000), sum(1_000), sum(500)] && course.months == 22)
    #expect(look.gap?.months == 2 && look.gap?.total == sum(1_000))
  }

  @Test func onItsOwnDayTheAgreedSumIsDue() throws {
    #expect(try course(look("sum: 500, from: 2026-12-23")).taking(inMonth: 2) == sum(500))
    #expect(try course(look("sum: 500, from: 2026-12-24")).taking(inMonth: 2) == sum(1_000))
    #expect(try look("sum: 500, from: 2026-11-23").figures.debts[0].hasAgreementToCome == false)
  }

  @Test func oneThatEndsTakesTheContractsSumAgain() throws {
    let look = try look("sum: 600, months: 5")
    let course = try course(look)
    #expect((1...6).map(course.taking) == Array(repeating: sum(600), count: 5) + [sum(1_000)])
    #expect((course.months, course.last) == (14, sum(1_000)))
    #expect(look.figures.debts[0].agreementEnds == CalendarDate(iso: "2027-04-23"))
    #expect(look.gap?.months == 14 && look.gap?.total == sum(5_000))
    #expect(look.agreementsToRenew.map(\.name) == ["A"])
    #expect(try self.look("sum: 600, months: 40").agreementsToRenew.isEmpty)
  }

  @Test func oneThatIsOverIsNone() throws {
    let look = try look("sum: 600, months: 3, from: 2026-08-23")
    #expect(look.figures.debts[0].agreement == nil && look.figures.debts[0].due.known == sum(1_000))
  }

  @Test func itsInterestIsOfItsOwnMonths() throws {
    let free = try course(look("sum: 1000, interest: none, months: 40", rate: ", rate: 12%"))
    #expect(free.months == 12 && free.interest == .zero)
    // The last two months are charged by the contract: 1 % of 2,000, then of 1,020; the rest of it in a third.
    let ends = try course(look("sum: 1000, interest: none, months: 10", rate: ", rate: 12%"))
    #expect((ends.months, ends.interest, ends.last) == (13, sum(30.50), sum(30.50)))
  }

  @Test func whoSignedOneIsNotAskedForAnother() throws {
    let text = """
      income: 10,000
      essentials: 9,500
      savings: 0
      cards:
        - {name: A, balance: 12000, minimum: 10%, payment: 1200, behind: 0, agreed: {sum: 300, from: 2027-01-01}}
        - {name: B, balance: 12000, minimum: 10%, payment: 1200, behind: 0}
      loans: []
      more-debts: no
      """
    #expect(try settlement(text).underOffered.map(\.name) == ["B"])
  }
}
