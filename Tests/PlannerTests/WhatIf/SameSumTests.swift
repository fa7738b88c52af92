import Checks
import Counsel
import Household
import Money
import Phrases
import Rules
import Testing

@testable import Planner

/// A what-if at the same sum a month: money freed by a debt that is gone goes on to the others.
@Suite struct SameSumTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  private func compared(_ texts: String..., on household: Household = savedHousehold()) throws -> WhatIfComparison {
    var whatIf = WhatIf(household, with: pack, from: testStart)
    for text in texts { try whatIf.make(typed: text) }
    return try WhatIfComparison(whatIf, pack: pack, asOf: testStart)
  }

  /// 150,000 saved beside a card of 28,000 and a loan of 60,000: paying them off is no loss.
  @Test func payingOffOutOfSavingsIsNoLoss() throws {
    let comparison = try compared("pay off 招商银行", "pay 60000 to 装修")
    let (before, kept) = (comparison.planBefore.plan, try #require(comparison.planKeptUp).plan)
    #expect(kept.budget == before.budget)
    #expect((before.months, kept.months) == (78, 64))
    #expect(kept.interest < sum(44_800))
    #expect(kept.interest + sum(29_000) < before.interest)
    #expect(comparison.planAfter.plan.months == 221)
  }

  @Test func oneDebtFreesItsPayment() throws {
    let kept = try #require(try compared("还清 招商银行").planKeptUp).plan
    #expect(kept.budget == sum(8_850))
    #expect(kept.debts.map(\.name) == ["装修", "房贷"])
    #expect(try compared("close 装修").planKeptUp?.plan.budget == sum(8_850))
  }

  @Test func extraAndIncomeFreeNothing() throws {
    #expect(try compared("extra 500").planKeptUp == nil)
    #expect(try compared("income -20%").planKeptUp == nil)
    #expect(try compared("remove 装修").planKeptUp == nil)
  }

  /// Only what is there is kept up: 1,000 of today's payments is not.
  @Test func whatIsNotThereIsNotKeptUp() throws {
    var household = savedHousehold()
    household.income = .total(Stated(sum(14_850)))
    let kept = try #require(try compared("pay off 招商银行", on: household).planKeptUp).plan
    #expect(kept.budget == sum(7_850))
  }

  @Test func aNewLoanIsHeldAgainstTheOffersWhereTheMonthIsShort() throws {
    var household = savedHousehold()
    (household.income, household.savings) = (.total(Stated(sum(9_000))), Stated(.zero))
    let short = try compared("consolidate 招商银行, 装修 at 12% for 36 months", on: household)
    #expect(try #require(short.offeredInstead) <= sum(2_000))
    #expect(try compared("consolidate 招商银行, 装修 at 12% for 36 months").offeredInstead == nil)
  }

  @Test func whatALenderAgreesToIsWhatThePlanPays() throws {
    let comparison = try compared("招商银行 谈成每月 1000 共 28 期 停息", on: savedHousehold())
    let card = try #require(comparison.whatIf.household.cards?.first)
    #expect(card.agreed?.sum == Stated(sum(1_000)) && card.agreed?.months == 28)
    #expect(card.agreed?.interest == Agreed.Interest.none)
    let plan = try DebtsToPlan(of: comparison.after).debts
    #expect(plan[0].currentPayment == sum(1_000))
    #expect(plan[0].rate.perPeriod == .zero)
  }
}

private func savedHousehold() -> Household {
  var household = Household()
  household.date = testStart
  household.income = .total(Stated(sum(16_000)))
  household.essentials = .total(Stated(sum(7_000)))
  household.savings = Stated(sum(150_000))
  household.assets = Stated(sum(400_000))
  var card = Card(name: "招商银行")
  (card.limit, card.balance, card.payment) = (Stated(sum(50_000)), Stated(sum(28_000)), Stated(sum(2_800)))
  (card.rate, card.pays) = (Rate(perPeriod: Ratio(5, 10_000), period: .day), .part)
  card.minimum = Minimum(share: .percent(10), floor: nil)
  household.cards = [card]
  household.loans = [
    ("装修", Loan.Kind.consumer, 60_000.0, 2_950.0, 16.8, 24), ("房贷", .mortgage, 520_000, 3_100, 3.1, 216),
  ].map { name, kind, balance, payment, rate, left in
    var loan = Loan(name: name, kind: kind)
    (loan.balance, loan.payment) = (Stated(sum(balance)), .monthly(Stated(sum(payment))))
    (loan.rate, loan.remaining) = (Rate(perPeriod: perCent(rate), period: .year), left)
    return loan
  }
  household.listsEveryDebt = true
  return household
}
