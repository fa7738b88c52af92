import Household
import Money
import Outlook
import Testing

/// What a settlement says to people is never more than it can hold.
@Suite struct PromiseTests {
  /// What is left is 500; 12,000 of rent is behind.
  private func rent(savings: Int, income: Int = 5_500) throws -> Settlement {
    try settlement(
      """
      income: \(income)
      essentials: 5,000
      savings: \(savings)
      cards: []
      loans: [{name: Rent, kind: other, balance: 12000, payment: none, arrears: 12000, consequence: home}]
      more-debts: no
      """)
  }

  @Test func savingsHelpWithWhatIsBehindOnlyWhereTheyLast() throws {
    let held = try rent(savings: 11_000)
    #expect(held["Rent"]?.catchUp == Settlement.CatchUp(sum: sum(1_000), months: 12))
    #expect((held.draw?.now, held.draw?.months) == (sum(500), 12))
    // 499 of savings for a year; the twelve that then are behind come out of the 500 of one more month.
    let short = try rent(savings: 10_999)
    #expect(short["Rent"]?.catchUp == Settlement.CatchUp(sum: sum(999), months: 13) && short.draw?.months == 12)
    #expect(try rent(savings: 17_000, income: 5_000)["Rent"]?.isCleared == true)
  }

  @Test func savingsThatDoNotLastToTheEndGiveWhatTheyHoldForAYear() throws {
    let most = try rent(savings: 16_999, income: 5_000)
    #expect(most["Rent"]?.catchUp == Settlement.CatchUp(sum: sum(999), months: 13, isTooLong: true))
    #expect((most.draw?.now, most.draw?.months) == (sum(999), 12))
    #expect(try rent(savings: 5_011, income: 5_000)["Rent"]?.catchUp == nil)
    #expect(try rent(savings: 5_012, income: 5_000)["Rent"]?.catchUp?.sum == sum(1))
  }

  @Test func theLastOfARegularSumIsWhatIsBehindByThen() throws {
    let debts = """
      income: 7,000
      essentials: 3,000
      savings: 0
      cards: []
      loans: [{name: Wang, kind: family, balance: 20000, payment: 1500, rate: 0%, behind: 2}]
      more-debts: no
      """
    let wang = try #require(try settlement(debts)["Wang"])
    #expect(wang.catchUp == Settlement.CatchUp(sum: sum(2_100), months: 2) && wang.lastCatchUp == sum(900))
    // 250 for twelve months are 3,000: whole units alone make no other sum of the last.
    let even = try settlement(
      debts.replacing("behind: 2}", with: "arrears: 2999, consequence: home}").replacing("7,000", with: "4,750"))
    #expect(even["Wang"]?.catchUp == Settlement.CatchUp(sum: sum(250), months: 12) && even["Wang"]?.lastCatchUp == nil)
  }

  /// Rent is lost sooner and cannot be saved with what is there; the power can be kept on.
  @Test func whatCanBeClearedComesBeforeARegularSumThatClearsNothing() throws {
    let both = """
      income: 6,000
      essentials: 5,000
      savings: 0
      cards: []
      loans:
        - {name: Power, kind: other, balance: 800, payment: none, arrears: 800, consequence: power}
        - {name: Rent, kind: other, balance: 4000, payment: none, arrears: 4000, consequence: home, lost-on: 2026-12-03}
      more-debts: no
      """
    let settled = try settlement(both)
    #expect(settled["Power"]?.isCleared == true && settled["Rent"]?.catchUpNow == sum(200))
    // What is due on another is no less for it.
    let third = "more-debts: no".replacing(
      "more", with: "  - {name: Home, kind: mortgage, balance: 90000, payment: 900, rate: 3%}\nmore")
    let three = try settlement(
      both.replacing("income: 6,000", with: "income: 7,500").replacing("more-debts: no", with: third))
    #expect(three["Power"]?.isCleared == true && three["Home"]?.sum == sum(900))
  }

  @Test func savingsPayOffWhatWasCalledIn() throws {
    let called = """
      income: 8,000
      essentials: 5,000
      savings: 60,000
      loans: []
      cards: [{name: Visa, limit: 30000, balance: 31000, minimum: 10%, payment: 0, behind: 4, called-in: yes}]
      more-debts: no
      """
    let visa = try #require(try settlement(called)["Visa"])
    #expect(visa.isPaidOff && visa.fromSavings == sum(28_000))
    let little = try #require(try settlement(called.replacing("60,000", with: "20,000"))["Visa"])
    #expect(!little.isPaidOff && little.fromSavings == .zero && little.sum == sum(2_700))
  }

  /// 6,600 of 21,000 is owed when the agreement ends: 660 is the minimum then, not 2,100.
  @Test func afterAnAgreementACardAsksForItsShareOfWhatIsOwedThen() throws {
    let outlook = try outlook(
      """
      income: 7,000
      essentials: 5,500
      savings: 2,000
      loans: []
      cards: [{name: Visa, limit: 30000, balance: 21000, minimum: 10%, agreed: {sum: 600, months: 24, interest: none}}]
      more-debts: no
      """)
    #expect(outlook.shortAgain == nil)
  }

  @Test func whatTakesMoreThanFiveYearsIsNoRegularSum() throws {
    #expect(try rent(savings: 0, income: 5_200)["Rent"]?.catchUp?.isTooLong == false)
    #expect(try rent(savings: 0, income: 5_199)["Rent"]?.catchUp?.isTooLong == true)
    #expect(try rent(savings: 0, income: 5_001)["Rent"]?.catchUp == .init(sum: sum(1), months: 12_000, isTooLong: true))
  }

  @Test func thisMonthsMoneyComesBeforeSavings() throws {
    let found = try settlement(
      """
      income: 8,000
      essentials: 5,000
      savings: 20,000
      cards: [{name: A, balance: 9000, minimum: 500, payment: 1500, arrears: 1000}]
      loans: [{name: Lender, kind: private, balance: 9000, payment: 900, disputed: yes}]
      more-debts: no
      """)
    #expect(found["A"]?.isCleared == true && found.arrearsFromSavings == .zero && found.draw == nil)
    #expect(found["A"]?.sum == sum(1_500) && found["Lender"]?.sum == .zero && found.unassigned == sum(500))
  }

  @Test func anAgreementIsAskedForWhereWhatIsDueIsKnown() throws {
    let found = try settlement(
      """
      income: 6,000
      essentials: 5,000
      savings: 0
      cards:
        - {name: Known, balance: 40000, minimum: 10%, behind: 0}
        - {name: Open, balance: 40000, behind: 0}
        - {name: Behind, balance: 40000, behind: 2}
      loans: []
      more-debts: no
      """)
    #expect(
      found.underOffered.map(\.name) == ["Known", "Behind"]
        && found.lines.filter(found.isToLookUpFirst).map(\.name) == ["Open"])
  }

  @Test func whatIsPaidOffThisMonthIsNoAgreement() throws {
    let found = try settlement(
      """
      income: 9,000
      essentials: 5,000
      cards: [{name: Open, balance: 300, behind: 0}]
      loans: []
      more-debts: no
      """)
    #expect(
      found["Open"]?.isPaidOff == true && found.underOffered.isEmpty
        && !found.lines.contains(where: found.isToLookUpFirst))
    #expect(found.keptBack == .zero && found.unassigned == sum(3_700))
  }

  @Test func aCarriedGapAsksForNoOffersBesideADebtThatWasCalledIn() throws {
    let found = try settlement(
      """
      income: 12,000
      essentials: 6,500
      savings: 20,000
      cards: []
      loans:
        - {name: Car, kind: car, balance: 40000, payment: 6900, remaining: 6, behind: 0}
        - {name: Called, kind: consumer, balance: 30000, called-in: yes}
      more-debts: no
      """)
    #expect(
      found.draw?.paysGap == true && found.isDuePaid && !found.areOffersNeeded && found.basis == .dueThenArrears)
  }

  @Test func aCourtsDecisionIsNotAskedAbout() throws {
    func question(_ more: String) throws -> Debt.Question? {
      try outlook("loans: [{name: A, kind: private, balance: 9000, payment: 900, rate: 3%/month\(more)}]")
        .figures.debts[0].question
    }
    #expect(try question("") == .aboveRateLine)
    #expect(try question(", consequence: court") == nil)
    #expect(try question(", judgment: yes") == nil && question(", judgment: 2026-05-04") == nil)
  }

  @Test func theLastPaymentOfALoanIsThisMonthOnly() throws {
    func found(_ remaining: Int) throws -> Settlement {
      try settlement(
        """
        income: 6,100
        essentials: 5,000
        savings: 0
        cards: [{name: Card, balance: 9000, minimum: 600, payment: 600, behind: 0}]
        loans: [{name: Car, kind: car, balance: 9000, payment: 900, remaining: \(remaining), behind: 0}]
        more-debts: no
        """)
    }
    #expect(try found(1).squeeze == .thisMonth)
    #expect(try found(2).squeeze == .lasting)
  }

  /// 64 of the last 2,000 is there: 1,936 stays owed, and next month holds no more than this one.
  @Test func whatIsNotPaidOfALastPaymentStaysOwed() throws {
    let found = try settlement(
      """
      income: 7,000
      essentials: 5,200
      savings: 0
      cards: [{name: Card, balance: 15000, minimum: 1500}]
      loans: [{name: Last, kind: online, balance: 2000, payment: 2000, rate: 0%, remaining: 1}]
      more-debts: no
      """)
    #expect(found.squeeze == .lasting)
  }
}
