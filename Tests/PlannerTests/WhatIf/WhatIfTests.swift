import Household
import Money
import Phrases
import Samples
import Testing

@testable import Planner

/// What each change does to a household, to the cent, and that they stack.
@Suite struct WhatIfTests {
  @Test func incomeAndLivingCosts() throws {
    #expect(try whatIf("income -20%").household.income == .total(Stated(sum(9_600))))
    #expect(try whatIf("income -20%", "income +400").household.income == .total(Stated(sum(10_000))))
    #expect(try whatIf("收入 -33.333%").household.income == .total(Stated(sum(8_000.04))))
    let cut = try whatIf("开支 -800")
    #expect(cut.household.essentials == .total(Stated(sum(5_700))))
    #expect(cut.remarks == [.livingCostsCut])
    #expect(throws: ChangeProblem.belowZero) { try whatIf("income -12000.01") }
    #expect(throws: ChangeProblem.tooLarge) { try whatIf("income +1000%", "income +999999999999") }
  }

  @Test func partsAreAddedUpAndUnknownOnesAreNamed() throws {
    var household = householdToTry()
    household.income = .parts([
      .init(name: "工资", monthly: Stated(sum(9_000))), .init(name: "房租", monthly: Stated(sum(1_000))),
    ])
    #expect(try whatIf("income -10%", on: household).household.income == .total(Stated(sum(9_000))))
    household.income = .parts([.init(name: "工资", monthly: nil)])
    #expect(throws: ChangeProblem.notKnown(["income"])) { try whatIf("income -10%", on: household) }
    #expect(try whatIf("income 5000", on: household).household.income == .total(Stated(sum(5_000))))
  }

  @Test func paymentsComeOutOfSavings() throws {
    let paid = try whatIf("pay 5000 to 花呗").household
    #expect(paid.savings == Stated(sum(15_000)))
    #expect(paid.loans?[0].balance == Stated(sum(3_000)))
    #expect(paid.loans?[0].remaining == 4)
    let more = try whatIf("pay 9000 to 花呗")
    #expect(more.household.loans == [])
    #expect(more.household.savings == Stated(sum(12_000)))
    #expect(more.remarks == [.owedLess(name: "花呗", said: sum(9_000), paid: sum(8_000))])
    let cleared = try whatIf("income 50000", "pay 20000 to 招商银行").household
    #expect(cleared.cards?[0].balance == Stated(sum(18_000)))
    #expect(cleared.savings == Stated(.zero))
    #expect(throws: ChangeProblem.savingsShort(needed: Stated(sum(20_001)), held: Stated(sum(20_000)), .cny)) {
      try whatIf("pay 20001 to 招商银行")
    }
    #expect(throws: ChangeProblem.nothingOwed("招商银行")) {
      var household = householdToTry()
      household.cards?[0].balance = Stated(sum(-10))
      _ = try whatIf("pay 5 to 招商银行", on: household)
    }
  }

  @Test func aPrepaidLoanKeepsTheRateThatFollowsFromItsInstalments() throws {
    var household = householdToTry()
    household.loans?[0].rate = nil
    let solved = try #require(solvedRate(balance: sum(8_000), payment: sum(900), instalments: 10))
    let paid = try whatIf("pay 2000 to 花呗", on: household).household
    #expect(paid.loans?[0].rate == solved)
  }

  @Test func closingPaysOffAndEndsTheLine() throws {
    let closed = try whatIf("close 花呗")
    #expect(closed.household.loans == [])
    #expect(closed.household.savings == Stated(sum(12_000)))
    #expect(closed.remarks == [.closedLine("花呗")])
    var household = householdToTry()
    household.loans?[0].behind = 2
    #expect(try whatIf("注销 花呗", on: household).remarks == [.closedWhileBehind("花呗")])
    #expect(throws: ChangeProblem.self) { try whatIf("close 招商银行") }
    household.loans?[0].balance = nil
    #expect(throws: ChangeProblem.notKnown(["loans[0].balance"])) { try whatIf("close 花呗", on: household) }
  }

  @Test func ratesRiseInTheirOwnPeriod() throws {
    let raised = try whatIf("rate +3.65%").household
    #expect(raised.cards?[0].rate == Rate(perPeriod: Ratio(6, 10_000), period: .day))
    #expect(raised.loans?[0].rate == Rate(perPeriod: perCent(18.25), period: .year))
    #expect(try whatIf("rate -50%").household.loans?[0].rate?.perPeriod == .zero)
    #expect(throws: ChangeProblem.belowZero) { try whatIf("rate 花呗 -15%") }
    #expect(throws: ChangeProblem.tooLarge) { try whatIf("rate +990%") }
    var household = householdToTry()
    household.loans?[0].rate = nil
    household.loans?[0].remaining = nil
    #expect(try whatIf("rate +1%", on: household).remarks == [.ratesNotKnown(["loans[0].rate"]), .paymentsUnchanged])
  }

  /// A rate that a change leaves behind can be written to a document and read again.
  @Test func raisedRatesStayReadable() throws {
    for points in 1..<400 {
      let rate = Rate(perPeriod: Ratio(5, 10_000), period: .day).raised(by: Ratio(Int128(points), 10_000))
      #expect(try Rate.read(rate.written) == rate)
    }
  }

  @Test func newLoansAreLevelAndTrimmed() throws {
    let tried = try whatIf("new loan 30000 at 12% for 24 months")
    let loan = try #require(tried.household.loans?.last)
    #expect(loan.payment == .monthly(Stated(sum(1_412.20))))
    #expect(loan.remaining == 24)
    #expect(tried.household.savings == Stated(sum(50_000)))
    let cost = try #require(tried.borrowings.first)
    #expect((cost.paid, cost.cost) == (sum(33_892.90), sum(3_892.90)))
    #expect(
      try whatIf("new loan 100 at 0% for 3 months", "new loan 5 at 1% for 1 month").household.loans?.map(\.name) == [
        "花呗", "new loan", "new loan 2",
      ])
  }

  @Test func consolidationPaysOffWithItsFee() throws {
    let tried = try whatIf("consolidate 花呗, 招商银行 at 8% for 36 months fee 2%")
    #expect(tried.household.cards?[0].balance == Stated(.zero))
    #expect(tried.household.cards?[0].payment == Stated(.zero))
    #expect(tried.household.loans?.map(\.name) == ["consolidation"])
    #expect(tried.household.loans?[0].balance == Stated(sum(46_920)))
    #expect(tried.household.savings == Stated(sum(20_000)))
    let cost = try #require(tried.borrowings.first)
    #expect((cost.received, cost.fee) == (sum(46_000), sum(920)))
    #expect(cost.instead?.months == 11)
    #expect(cost.instead?.interest == sum(4_032.35))
  }

  @Test func loansPaidOffInAnyOrderLeaveTheOthers() throws {
    var household = householdToTry()
    household.loans = ["A", "B", "C"].map { name in
      var loan = Loan(name: name, kind: .other)
      loan.balance = Stated(sum(1_000))
      return loan
    }
    #expect(
      try whatIf("consolidate C, A at 8% for 12 months", on: household).household.loans?.map(\.name) == [
        "B", "consolidation",
      ])
  }

  @Test func changesStackAndTheOriginalStays() throws {
    let tried = try whatIf("close 花呗", "income -10%", "extra 300", "extra 200", "income 0 for 2 months")
    #expect(tried.original == householdToTry())
    #expect(tried.household.income == .total(Stated(sum(10_800))))
    #expect(tried.extra == sum(500))
    #expect(tried.temporaryIncomes == [TemporaryIncome(months: 2, income: .zero)])
    #expect(throws: TypedChangeProblem.self) { try whatIf("close 花呗", "pay 5 to 花呗") }
    #expect(try !whatIf("extra 5", "income 0 for 2 months").changesHousehold)
  }

  @Test func monthsOfOtherIncomeMonthByMonth() throws {
    var noise = Noise(seed: 3)
    for _ in 0..<500 {
      let changes = (0...noise.next(3)).map { _ in
        TemporaryIncome(months: 1 + noise.next(6), income: sum(Double(noise.next(9_000))))
      }
      let (usual, needs, savings) = (sum(9_000), sum(Double(noise.next(9_000))), sum(Double(noise.next(20_000))))
      let gap = IncomeGap(changes, usual: usual, needs: needs, savings: savings)
      var (held, unmet, first) = (savings.minorUnits, Int64(0), Int?.none)
      for month in 1...changes.map(\.months).max()! {
        var income = usual
        for change in changes where month <= change.months { income = change.income }
        held += income.minorUnits - needs.minorUnits
        if held < 0 {
          (unmet, first, held) = (unmet - held, first ?? month, 0)
        }
      }
      #expect(gap.savingsLeft.minorUnits == held)
      #expect(gap.unmet.minorUnits == unmet)
      #expect(gap.firstUnmet?.month == first)
    }
  }

  @Test func oddHouseholdsTakeEveryForm() throws {
    let pack = try ChecksClearedTests().pack
    var odd = OddHousehold(seed: 11)
    for _ in 0..<300 {
      let household = odd.next()
      var tried = WhatIf(household, with: pack, from: testStart)
      let names = household.namedDebts.map(\.path)
      let texts =
        ["income -20%", "开支 +5", "rate +2%", "extra 5", "income 0 for 3 months", "new loan 300 at 12% for 24 months"]
        + names.flatMap { ["pay 5 to \($0)", "rate \($0) 12%"] }
        + ["consolidate \(names.joined(separator: ", ")) at 8% for 36 months fee 2%"]
        + names.reversed().map { "close \($0)" }
      for text in texts { try? tried.make(typed: text) }
      #expect(tried.original == household)
    }
  }
}
