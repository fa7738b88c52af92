import Household
import Money
import Outlook
import Testing

/// How long a gap lasts, what it takes, and whether savings carry it: the bounds, and a minor unit either side.
@Suite struct GapTests {
  /// 1,000 left for debts; a loan of 1,500 with so many payments left.
  private func gap(months: Int, savings: String, _ more: String = "") throws -> Gap {
    try #require(
      try outlook(
        """
        income: 10,000
        essentials: 9,000
        savings: \(savings)
        cards: []
        loans: [{name: A, kind: car, balance: 99000, payment: 1500, remaining: \(months)}\(more)]
        more-debts: no
        """
      ).gap)
  }

  @Test func itSaysHowLongAndHowMuch() throws {
    let six = try gap(months: 6, savings: "20,000")
    #expect((six.now, six.months, six.total, six.isCarried) == (sum(500), 6, sum(3_000), true))
    #expect(six.leftAfter == sum(1_000) && !six.isThisMonthOnly)
    let one = try gap(months: 1, savings: "500")
    #expect(one.isThisMonthOnly && one.isCarried == true)
  }

  @Test(arguments: [
    (1, "500", true), (1, "499.99", false), (3, "1,500", true), (3, "1,499.99", false), (4, "11,000", true),
    (4, "10,999.99", false), (24, "21,000", true), (24, "20,999.99", false), (25, "21,000", true),
    (25, "20,999.99", false),
    (400, "21,000", true), (400, "20,999.99", false),
  ])
  func savingsCarryIt(months: Int, savings: String, isCarried: Bool) throws {
    #expect(try gap(months: months, savings: savings).isCarried == isCarried)
  }

  @Test(arguments: [23, 24, 25, 26, 400]) func itEndsWithTheLastPayment(months: Int) throws {
    let long = try gap(months: months, savings: "0")
    #expect(long.months == months && long.total == Amount(minorUnits: 50_000 * Int64(months)))
    #expect(long.leftAfter == sum(1_000) && long.isCarried == false)
  }

  @Test func aGapThatNothingEndsHasNoEnd() throws {
    let look = try outlook(
      """
      income: 100
      essentials: 150
      savings: 0
      cards: []
      loans: [{name: A, kind: car, balance: 900, payment: 60, remaining: 30}]
      more-debts: no
      """)
    #expect(look.gap?.hasEnd == false && look.gap?.months == nil && look.gap?.total == nil)
  }

  @Test func twoYearsAreSaidWhereSavingsLastNoLonger() throws {
    #expect(try gap(months: 400, savings: "21,000").monthsPaid == 24)
    #expect(try gap(months: 400, savings: "300,000").monthsPaid == 400)
  }

  @Test func whatIsBehindOnTheHomeHasSavingsFirst() throws {
    let rent = ", {name: Rent, kind: other, balance: 3000, payment: none, behind: 1, consequence: home}"
    #expect(try gap(months: 2, savings: "4,000", rent).isCarried == true)
    #expect(try gap(months: 2, savings: "3,999.99", rent).isCarried == false)
  }

  @Test func whatFallsDueInFullBeforeItsEndIsNotThere() throws {
    func loan(_ day: String) -> String { ", {name: B, kind: business, balance: 2000, payment: 0, due-in-full: \(day)}" }
    #expect(try gap(months: 2, savings: "1,000", loan("2027-01-22")).isCarried == false)
    #expect(try gap(months: 2, savings: "3,000", loan("2027-01-22")).isCarried == true)
    #expect(try gap(months: 2, savings: "1,000", loan("2027-01-23")).isCarried == true)
  }

  @Test func unknownSavingsMayCarryIt() throws {
    let look = try outlook(
      "income: 100\nessentials: 50\ncards: []\nloans: [{name: A, kind: car, balance: 900, payment: 60}]\nmore-debts: no"
    )
    #expect(look.gap?.isCarried == nil && look.mayCarryGap)
  }

  @Test func whatIsPaidBeyondWhatIsDueIsLetGoFirst() throws {
    let look = try outlook(
      """
      income: 1,000
      essentials: 500
      savings: 0
      cards: [{name: A, balance: 9000, minimum: 400, payment: 700, pays: part}]
      loans: []
      more-debts: no
      """)
    #expect(look.gap?.now == sum(200) && look.gap?.first == .zero && look.gap?.isCarried == true)
  }

  @Test func theMonthThatIsNotShortHasNone() throws {
    #expect(
      try outlook(
        "income: 100\nessentials: 40\ncards: []\nloans: [{name: A, kind: car, balance: 900, payment: 60}]\nmore-debts: no"
      ).gap == nil)
  }
}

/// A gap that savings pay but do not carry, since a sum falls due in full beside it.
@Suite struct PaidGapTests {
  private func look(savings: Int, _ more: String = "") throws -> Outlook {
    try outlook(
      """
      income: 5,500
      essentials: 4,500
      savings: \(savings)
      cards: []
      loans:
        - {name: Loan, kind: online, balance: 30000, payment: 1500, behind: 0}
        - {name: Shop, kind: business, balance: 40000, payment: 100, due-in-full: 2026-12-20, behind: 0\(more)}
      more-debts: no
      """)
  }

  @Test func itComesBeforeTheSumDue() throws {
    // 600 this month and 500 for 19 more: 10,100; a month's living costs stay.
    let look = try look(savings: 20_000)
    let found = Settlement(look)
    #expect(look.gap?.isCarried == false && look.gap?.monthsPaid == 20)
    #expect(found["Loan"]?.sum == sum(1_500) && found["Shop"]?.sum == sum(100) && !found.areOffersNeeded)
    #expect((found.draw?.now, found.draw?.months) == (sum(600), 20))
    #expect(found.sumsDue.first?.standing == .lacking(there: sum(5_400)))
  }

  @Test func whatDoesNotPayItIsNotSpentOnIt() throws {
    let found = Settlement(try look(savings: 14_599))
    #expect(found.areOffersNeeded && found.draw == nil)
    #expect(found.sumsDue.first?.standing == .lacking(there: .zero))
    #expect(!Settlement(try look(savings: 14_600)).areOffersNeeded)
  }

  @Test func aSumDueThatKeepsTheHomeComesBeforeIt() throws {
    let found = Settlement(try look(savings: 20_000, ", consequence: home"))
    #expect(found.areOffersNeeded && found.sumsDue.first?.standing == .lacking(there: sum(15_500)))
  }
}

/// A month that is short again after it held.
@Suite struct ShortAgainTests {
  private func look(_ agreed: String, income: Int = 10_000, savings: Int = 0) throws -> Outlook {
    try outlook(
      """
      income: \(income)
      essentials: 9,500
      savings: \(savings)
      cards: []
      loans:
        - {name: A, kind: consumer, balance: 12000, payment: 1000, behind: 0, agreed: {\(agreed)}}
        - {name: B, kind: car, balance: 900, payment: 300, remaining: 3, behind: 0}
      more-debts: no
      """)
  }

  @Test func anAgreementThatEndsMakesItShort() throws {
    let look = try look("sum: 200, months: 5")
    #expect(look.gap == nil)
    #expect(look.shortAgain?.from == CalendarDate(iso: "2027-04-23") && look.shortAgain?.lack == sum(500))
    #expect(look.agreementsToRenew.map(\.name) == ["A"])
  }

  /// 11,000 is owed when the agreement ends: 11 months of 1,000. Two months without B have left 300 each until then.
  @Test func itSaysForHowLongAndWhetherItIsHeld() throws {
    let again = try #require(try look("sum: 200, months: 5").shortAgain)
    #expect(again.months == 11 && again.total == sum(5_500) && again.putAside == sum(600))
    #expect(again.isCarried == false)
    // A month's living costs stay where it lasts: 5,500 and 9,500, of which 600 are put aside.
    #expect(try look("sum: 200, months: 5", savings: 14_399).shortAgain?.isCarried == false)
    #expect(try look("sum: 200, months: 5", savings: 14_400).shortAgain?.isCarried == true)
  }

  @Test func afterAGapToo() throws {
    let look = try look("sum: 400, months: 5")
    #expect(look.gap?.months == 3 && look.gap?.leftAfter == sum(100))
    #expect(look.shortAgain?.from == CalendarDate(iso: "2027-04-23") && look.shortAgain?.lack == sum(500))
  }

  @Test func whatHoldsToTheEndIsNotShortAgain() throws {
    #expect(try look("sum: 200, months: 5", income: 10_500).shortAgain == nil)
    #expect(try look("sum: 200, months: 60").shortAgain == nil)
  }

  @Test func anAgreedSumThatBeginsCanMakeItShort() throws {
    let look = try look("sum: 1600, from: 2027-03-01", income: 11_000)
    #expect(look.gap == nil)
    #expect(look.shortAgain?.from == CalendarDate(iso: "2027-03-23") && look.shortAgain?.lack == sum(100))
    #expect(look.agreementsToRenew.isEmpty)
  }
}
