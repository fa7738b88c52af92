import Household
import Money
import Outlook
import Testing

/// Who is paid what, in households that counsellors know.
@Suite struct SettlementTests {
  private func given(_ settlement: Settlement, _ name: String) throws -> [Amount] {
    let line = try #require(settlement[name])
    return [line.sum, line.catchUpNow]
  }

  /// 800 after living costs; rent, electricity that is cut off in two weeks, and instalments that a court set.
  @Test func theNearestDayOfLossComesFirst() throws {
    let found = try settlement(
      """
      income: 5,800
      essentials: 5,000
      savings: 0
      cards: []
      loans:
        - {name: Rent, kind: other, balance: 3000, payment: none, arrears: 3000, consequence: home}
        - {name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power, lost-on: 2026-12-05}
        - {name: Court, kind: other, balance: 6000, payment: none, arrears: 6000, consequence: court}
      more-debts: no
      """)
    #expect(try given(found, "Power") == [.zero, sum(400)])
    #expect(found["Power"]?.isCleared == true)
    #expect(try given(found, "Rent") == [.zero, sum(250)] && found["Rent"]?.catchUp?.months == 12)
    #expect(try given(found, "Court") == [.zero, sum(150)] && found["Court"]?.catchUp?.months == 40)
    #expect(found.unassigned == .zero && found.keptBack == .zero)
  }

  /// What was agreed is paid whole before anything is kept, also where the household wants to keep something, and all that is
  /// there where it does not suffice.
  @Test(arguments: [("4,100", "", 850, 5), ("4,100", "keep-back: 300", 850, 50), ("4,200", "keep-back: 300", 800, 0)])
  func anAgreementIsPaidBeforeAnythingIsKept(living: String, keepBack: String, paid: Double, kept: Double) throws {
    let found = try settlement(
      """
      income: 5,000
      essentials: \(living)
      \(keepBack)
      savings: 0
      cards: [{name: Agreed, balance: 25000, minimum: 10%, agreed: {sum: 850, months: 36, interest: none}}]
      loans: [{name: Huabei, kind: online, balance: 9000, payment: 600}]
      more-debts: no
      """)
    #expect(try given(found, "Agreed")[0] == sum(paid))
    #expect(found.keptBack == sum(kept) && found.unassigned == .zero)
  }

  @Test func whoPaysNothingForSevenMonthsOffersShares() throws {
    let found = try settlement(
      """
      income: 6,000
      essentials: 3,000
      savings: 0
      cards:
        - {name: A, balance: 30000, minimum: 10%, payment: 0, behind: 7}
        - {name: B, balance: 20000, minimum: 10%, payment: 0, behind: 7}
        - {name: C, balance: 10000, minimum: 10%, payment: 0, behind: 7}
      loans: []
      more-debts: no
      """)
    #expect(found.keptBack == sum(300) && found.unassigned == .zero && found.basis == .shares)
    #expect(try ["A", "B", "C"].map { try given(found, $0)[0] } == [sum(1_350), sum(900), sum(450)])
    #expect(found.lines.allSatisfy { $0.catchUp == nil })
  }

  @Test func sixInstalmentsAreCarriedBySavings() throws {
    let found = try settlement(
      """
      income: 12,000
      essentials: 6,500
      savings: 20,000
      cards: []
      loans: [{name: Car, kind: car, balance: 40000, payment: 6900, remaining: 6}]
      more-debts: no
      """)
    #expect((found.gap?.months, found.gap?.total, found.gap?.isCarried) == (6, sum(8_400), true))
    #expect((found.draw?.now, found.draw?.later, found.draw?.months) == (sum(1_400), sum(1_400), 6))
    #expect(found["Car"]?.sum == sum(6_900) && found.keptBack == .zero && !found.areOffersNeeded)
  }

  @Test func aBillOfTodayComesOutOfSavings() throws {
    let found = try settlement(
      """
      income: 9,000
      essentials: 6,500
      savings: 20,000
      cards: [{name: Card, balance: 3000, minimum: 3000, pays: part}]
      loans: []
      more-debts: no
      """)
    #expect(found.gap?.isThisMonthOnly == true && found.gap?.leftAfter == sum(2_500))
    #expect((found.draw?.now, found.draw?.later, found.draw?.months) == (sum(500), .zero, 1))
    #expect(found["Card"]?.sum == sum(3_000) && found.basis == .asAgreed)
  }

  /// Two incomes, a mortgage three months behind: what is due, then a regular sum, the card after them.
  @Test func aMortgageBehindIsMadeUpBesideItsInstalment() throws {
    let found = try settlement(
      """
      income: [{name: One, monthly: 7000}, {name: Other, monthly: 5000}]
      essentials: 6,000
      savings: 2,000
      cards: [{name: Card, balance: 20000, minimum: 10%, holder: Other, behind: 0}]
      loans: [{name: Home, kind: mortgage, balance: 600000, payment: 4000, rate: 3.5%, behind: 3}]
      more-debts: no
      """)
    #expect(try given(found, "Home") == [sum(4_000), sum(1_000)] && found["Home"]?.catchUp?.months == 12)
    #expect(found.keptBack == sum(100) && found["Card"]?.sum == sum(900))
  }

  @Test func savingsBeyondTheReservePayTheDearestDebtOff() throws {
    let text = """
      income: 20,000
      essentials: 8,000
      savings: 150,000
      people: {adults: 2}
      cards: [{name: Card, balance: 28000, limit: 50000, rate: 0.05%/day, minimum: 10%, pays: part, behind: 0}]
      loans: [{name: Loan, kind: consumer, balance: 60000, payment: 2950, rate: 16.8%, behind: 0}]
      guarantees: 0
      more-debts: no
      """
    #expect(try settlement(text).surplus.map(\.debt.name) == ["Card", "Loan"])
    #expect(try settlement(text).surplus.last?.staying == sum(62_000))
    for (old, new) in [
      ("more-debts: no", "more-debts: unknown"), ("guarantees: 0", "guarantees: 9,000"),
      ("behind: 0}]\nloans", "behind: 1}]\nloans"),
      ("guarantees: 0", "situation: {urgent: [frozen]}"), ("savings: 150,000", "savings: 50,000"),
    ] {
      #expect(try settlement(text.replacing(old, with: new)).surplus.isEmpty, "\(new)")
    }
  }

  @Test func anAgreedSumComesBeforeAnyShare() throws {
    let text = """
      income: 6,000
      essentials: 5,000
      savings: 0
      cards:
        - {name: Agreed, balance: 30000, minimum: 10%, agreed: {sum: 831, months: 36, interest: none}}
        - {name: Other, balance: 20000, minimum: 10%, behind: 2}
      loans: []
      more-debts: no
      """
    let found = try settlement(text)
    #expect(found["Agreed"]?.sum == sum(831) && found.keptBack == sum(16) && found["Other"]?.sum == sum(153))
    #expect(found.agreedNotMet.isEmpty)
    let less = try settlement(text.replacing("income: 6,000", with: "income: 5,800"))
    #expect(less.agreedNotMet.map(\.name) == ["Agreed"] && less["Agreed"]?.sum == sum(800))
    #expect(less["Other"]?.sum == .zero && less.keptBack == .zero)
  }

  @Test(arguments: [("", 300.0), ("keep-back: 200", 200), ("keep-back: 0", 0), ("keep-back: 5,000", 3_000)])
  func whatIsKeptBack(key: String, sum kept: Double) throws {
    let found = try settlement(
      """
      income: 6,000
      essentials: 3,000
      savings: 0
      \(key)
      cards: [{name: A, balance: 60000, minimum: 10%, behind: 1}]
      loans: []
      more-debts: no
      """)
    #expect(found.keptBack == sum(kept) && found["A"]?.sum == sum(3_000 - kept))
  }

  @Test func atMostFiveHundredIsKeptAndNothingWhereAllIsMet() throws {
    func found(_ balance: Int, _ behind: Int) throws -> Settlement {
      try settlement(
        """
        income: 13,000
        essentials: 3,000
        savings: 0
        cards: [{name: A, balance: \(balance), minimum: 10%, behind: \(behind)}]
        loans: []
        more-debts: no
        """)
    }
    #expect(try found(600_000, 1).keptBack == sum(500))
    #expect(try found(50_000, 1).keptBack == .zero)
    #expect(try found(50_000, 1).unassigned == .zero)
    // 9,800 is due and there; of the arrears there is no more than what is kept: at most what is over.
    #expect(try found(98_000, 1).keptBack == sum(200))
  }

  @Test func aFrozenAccountGivesNothing() throws {
    let text = """
      income: 5,000
      essentials: 4,500
      savings: 50,000
      cards: []
      loans: [{name: Car, kind: car, balance: 9000, payment: 900, remaining: 10}]
      more-debts: no
      """
    #expect(try settlement(text).draw?.now == sum(400))
    let frozen = try settlement(text + "\nsituation: {urgent: [frozen]}")
    #expect(frozen.draw == nil && frozen["Car"]?.sum == sum(450) && frozen.keptBack == sum(50))
  }

  @Test func whatIsAskedAboutFirstGetsNothing() throws {
    let found = try settlement(
      """
      income: 10,000
      essentials: 4,000
      savings: 0
      cards: [{name: Card, balance: 9000, minimum: 10%, disputed: yes, behind: 2}]
      loans:
        - {name: Lender, kind: private, balance: 9000, payment: 900, rate: 3%/month}
        - {name: Old, kind: online, balance: 9000, payment: 900, last-paid: 2021-01-01}
        - {name: Loan, kind: consumer, balance: 9000, payment: 900, behind: 0}
      more-debts: no
      """)
    #expect(found.questioned.map(\.name) == ["Card", "Lender", "Old"])
    #expect(found.questioned.allSatisfy { $0.sum == .zero && $0.catchUp == nil })
    #expect(found["Loan"]?.sum == sum(900) && found.unassigned == sum(5_100))
  }

  @Test func sumsDueAreKeptOrSavedForOrLacking() throws {
    func due(savings: Int, day: String = "2027-05-01", income: Int = 10_000) throws -> SumDue.Standing? {
      try settlement(
        """
        income: \(income)
        essentials: 8,000
        savings: \(savings)
        cards: []
        loans: [{name: B, kind: business, balance: 20000, payment: 100, due-in-full: \(day), behind: 0}]
        more-debts: no
        """
      ).sumsDue.first?.standing
    }
    #expect(try due(savings: 20_000) == .kept)
    #expect(try due(savings: 19_999) == .savedFor)
    #expect(try due(savings: 10_500) == .savedFor)
    #expect(try due(savings: 10_000) == .lacking(there: sum(11_500)))
    #expect(try due(savings: 0, day: "2028-05-01") == nil)
  }

  @Test func anUnknownDueStopsNothing() throws {
    let found = try settlement(
      """
      income: 6,000
      essentials: 4,000
      savings: 0
      cards: [{name: Known, balance: 10000, minimum: 10%, behind: 0}, {name: Open, balance: 5000, behind: 0}]
      loans: [{name: Dark, kind: consumer, payment: 300, behind: 0}, {name: Darker, kind: consumer, behind: 0}]
      more-debts: no
      """)
    #expect(found["Known"]?.sum == sum(1_000) && found["Dark"]?.sum == sum(300))
    #expect(found["Darker"]?.offer == nil)
    #expect(found["Open"]?.sum == sum(700 - 200) && found.keptBack == sum(200))
  }

  @Test func nothingIsSettledWhileIncomeIsNotKnown() throws {
    let found = try settlement(
      "essentials: 4,000\ncards: [{name: A, balance: 10000, minimum: 10%}]\nloans: []\nmore-debts: no")
    #expect(found.available == nil && found.missing == ["income"] && found["A"]?.offer == nil && found.basis == nil)
  }

  @Test func totalsGiveWhatIsThereAndTheGap() throws {
    let found = try settlement("income: 10,000\nessentials: 6,000\nsavings: 9,000\ntotals: {payments: 4500}")
    #expect(found.available == sum(4_000) && found.gap?.now == sum(500) && found.lines.isEmpty && found.draw == nil)
    #expect(found.gap?.isTimeKnown == false && found.gap?.months == nil && found.gap?.total == nil)
    #expect(found.gap?.isCarried == nil && found.gap?.isThisMonthOnly == false)
    let without = try settlement("income: 10,000\nessentials: 6,000\nsavings: 0\ntotals: {payments: 4500}")
    #expect(without.gap?.isCarried == false && without.draw == nil)
  }

  /// A day that has passed can no longer be met: what can still be lost comes first.
  @Test func aDayOfLossThatHasPassedIsNoDay() throws {
    func given(powerOn day: String) throws -> (Amount?, Amount?) {
      let found = try settlement(
        """
        income: 5,400
        essentials: 5,000
        savings: 0
        cards: []
        loans:
          - {name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power, lost-on: \(day)}
          - {name: Rent, kind: other, balance: 900, payment: 300, arrears: 400, consequence: home}
        more-debts: no
        """)
      return (found["Power"]?.catchUpNow, found["Rent"]?.sum)
    }
    #expect(try given(powerOn: "2026-11-23") == (sum(400), sum(0)))
    #expect(try given(powerOn: "2026-11-22") == (sum(66), sum(300)))
  }

  /// What is set aside keeps the home and pays a gap; it clears nothing that can be talked about.
  @Test func whatIsSetAsideIsReadOneWay() throws {
    func found(_ debt: String) throws -> Settlement {
      try settlement(
        """
        income: 5,000
        essentials: 4,000
        savings: 6,000
        set-aside: {sum: 2000, for: school}
        cards: []
        loans: [{name: A, kind: other, balance: 9000, payment: 1000, arrears: 2000\(debt)}]
        more-debts: no
        """)
    }
    #expect(try found(", consequence: home")["A"]?.isCleared == true)
    #expect(try found("")["A"]?.catchUp == nil)
  }
}
