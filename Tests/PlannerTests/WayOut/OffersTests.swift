import Household
import Money
import Rulebook
import Samples
import Testing

@testable import Planner

/// Offers: exact shares of what is really there, priority debts first.
struct OffersTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  @Test func sharesAddUpExactlyAndAreFair() {
    var noise = Noise(seed: 5)
    for _ in 0..<500 {
      let weights = (0...noise.next(6)).map { _ in Amount(minorUnits: Int64(noise.next(2_000))) }
      let total = weights.reduce(Amount.zero, +)
      let offered = Amount(minorUnits: Int64(noise.next(3_000)))
      let shares = sharedOut(offered, by: weights)
      #expect(shares.reduce(.zero, +) == (total > .zero ? offered : .zero))
      for (share, weight) in zip(shares, weights) where total > .zero {
        let exact = Ratio(Int128(offered.minorUnits) * Int128(weight.minorUnits), Int128(total.minorUnits))
        #expect((exact.roundedDown...exact.roundedUp).contains(Int128(share.minorUnits)))
      }
    }
  }

  private func offers(income: Double, _ change: (inout Household) -> Void = { _ in }) -> Offers {
    assessed(income: income, change).offers
  }

  private func agreements(
    income: Double, _ change: (inout Household) -> Void = { _ in }
  ) throws -> [Agreement] {
    let assessment = assessed(income: income, change)
    return try Planner.agreements(assessment.offers, assessment)
  }

  private func assessed(income: Double, _ change: (inout Household) -> Void) -> Assessment {
    var household = Household()
    household.date = testStart
    household.income = .total(Stated(sum(income)))
    household.essentials = .total(Stated(sum(4_500)))
    var card = Card(name: "card")
    (card.balance, card.limit, card.payment) = (Stated(sum(48_000)), Stated(sum(50_000)), Stated(sum(2_400)))
    (card.rate, card.pays) = (Rate(perPeriod: Ratio(5, 10_000), period: .day), .part)
    var online = Loan(name: "online", kind: .online)
    (online.balance, online.payment) = (Stated(sum(8_000)), .monthly(Stated(sum(900))))
    var car = Loan(name: "car", kind: .car)
    (car.balance, car.payment) = (Stated(sum(30_000)), .monthly(Stated(sum(1_500))))
    var cousin = Loan(name: "cousin", kind: .family)
    (cousin.balance, cousin.payment) = (Stated(sum(10_000)), Loan.Payment.none)
    (household.cards, household.loans, household.listsEveryDebt) = ([card], [online, car, cousin], true)
    change(&household)
    return assess(household, with: pack, asOf: testStart)
  }

  @Test func priorityDebtsComeFirst() throws {
    let found = offers(income: 8_000)
    #expect(found.available == sum(2_000))
    #expect(found.priority.map(\.name) == ["car"])
    #expect(found.offers.map(\.sum) == [sum(1_714), sum(286)])
    #expect(found.nothingDue.map(\.name) == ["cousin"])
    #expect(found.areNeeded)
  }

  @Test func anAgreementWithTheBank() throws {
    let request = try #require(try agreements(income: 8_000).first)
    #expect((request.monthly, request.months, request.mostMonths) == (sum(1_714), 29, 60))
    #expect(request.fits && request.leastMonthly == sum(800))
    #expect(request.withInterest.months.map { $0 > 29 } == true)
    #expect(request.withInterest.total.map { $0 > request.balance } == true)
    let little = try #require(try agreements(income: 6_500).first)
    #expect(!little.fits && little.withInterest == .tooLong)
  }

  @Test func interestThatKeepsAnAgreementFromEndingIsSaid() throws {
    let slow = try #require(try agreements(income: 7_000).first)
    #expect(slow.fits && slow.withInterest == .tooLong)
    let unknown = try #require(try agreements(income: 8_000) { $0.cards?[0].rate = nil }.first)
    #expect(unknown.withInterest == .rateNotKnown)
  }

  @Test func whoGetsWhatIsDueIsAskedForNoAgreement() throws {
    #expect(try agreements(income: 12_000) { $0.cards?[0].behind = 1 }.isEmpty)
    let tiny = offers(income: 6_000.50)
    #expect(tiny.basis == .nothing && tiny.offers.allSatisfy { $0.sum == .zero } && tiny.rest == sum(0.50))
  }

  @Test func aCardIsDueItsMinimumAtLeast() {
    let found = offers(income: 20_000) { $0.cards?[0].minimum = Minimum(share: .percent(10), floor: nil) }
    #expect(found.offers[0].due == sum(4_800) && found.offers[0].sum == sum(4_800))
  }

  @Test func nothingThereMeansNoOffer() throws {
    let none = offers(income: 5_000)
    #expect(none.available == sum(-1_000) && none.basis == .nothing)
    #expect(none.priority.map(\.sum) == [sum(500)] && none.priorityNotMet.map(\.name) == ["car"])
    #expect(none.offers.allSatisfy { $0.sum == .zero } && none.areNeeded)
    #expect(!(offers(income: 20_000).areNeeded))
  }

  @Test func missingAnswersAreNamed() throws {
    let found = offers(income: 8_000) { household in
      household.essentials = nil
      household.loans?[0].balance = nil
    }
    #expect(found.missing == ["essentials", "loans[0].balance"])
    #expect(found.available == nil && found.offers.isEmpty)
  }

  @Test func noShareIsAboveWhatIsDue() throws {
    let found = offers(income: 9_250) { household in
      household.cards?[0].payment = Stated(sum(2_400))
      household.loans?[0].balance = Stated(sum(60_000))
    }
    #expect(found.basis == .shares && found.available == sum(3_250))
    #expect(found.offers.map(\.sum) == [sum(2_350), sum(900)])
  }

  @Test func whatIsDueIsPaidBeforeArrears() throws {
    let found = offers(income: 12_000) { $0.cards?[0].behind = 1 }
    #expect(found.basis == .dueThenArrears)
    #expect(found.offers.map(\.sum) == [sum(2_400), sum(900)])
    #expect(found.offers.map(\.catchUp) == [sum(2_400), .zero] && found.rest == sum(300))
    let little = offers(income: 9_900) { household in
      household.cards?[0].behind = 1
      household.loans?[1].behind = 1
    }
    #expect(little.priority.map(\.sum) == [sum(1_500)] && little.priority.map(\.catchUp) == [sum(552)])
    #expect(little.offers.map(\.sum) == [sum(2_400), sum(900)] && little.rest == sum(48))
  }

  @Test func aPastArrearThatIsMadeUpChangesNoOffer() throws {
    let found = offers(income: 12_000) { $0.situation.monthsBehind = 2 }
    #expect(found.basis == .asAgreed)
    #expect(found.offers.map(\.sum) == [sum(2_400), sum(900)] && found.rest == sum(2_700))
  }

  private func offers(income: Double, savings: Double, behind: Int? = nil) -> Offers {
    offers(income: income) { household in
      household.savings = Stated(sum(savings))
      household.loans?[1].behind = behind
    }
  }

  private func draws(_ offers: Offers, now: Amount, later: Amount, months: Int) -> Bool {
    guard let draw = offers.draw else { return false }
    return (draw.now, draw.later, draw.months) == (now, later, months)
  }

  @Test func savingsPayWhatComesFirst() {
    let found = offers(income: 5_000, savings: 5_999.99)
    #expect(found.priority.map(\.sum) == [sum(1_500)] && found.priorityNotMet.isEmpty)
    #expect(draws(found, now: sum(1_000), later: sum(1_000), months: 5))
    #expect(found.basis == .nothing && found.offers.allSatisfy { $0.sum == .zero })
    let little = offers(income: 5_000, savings: 999.99)
    #expect(little.priority.map(\.sum) == [sum(500)] && little.draw == nil)
    let living = offers(income: 4_000, savings: 1_000)
    #expect(draws(living, now: sum(500), later: sum(500), months: 2))
    #expect(living.priority.map(\.sum) == [.zero] && !living.savingsPayPriority)
  }

  @Test func savingsPayTheOthersOnlyWhereTheyLast() {
    let found = offers(income: 9_000, savings: 4_500 + 6 * 300)
    #expect(found.basis == .asAgreed && !found.areNeeded && found.rest == .zero)
    #expect(draws(found, now: sum(300), later: sum(300), months: 21))
    let less = offers(income: 9_000, savings: 4_500 + 6 * 300 - 0.01)
    #expect(less.basis == .shares && less.draw == nil)
  }

  @Test(arguments: [9_299, 9_300]) func aUnitMoreOrLessChangesNothingForWhatComesFirst(income: Double) {
    let found = offers(income: income, savings: 5_000, behind: 1)
    #expect(found.catchUpFromSavings == sum(500) && found.priority[0].catchUp >= sum(500))
    #expect(found.offers.allSatisfy { $0.catchUp == .zero })
  }

  @Test func cardsGetTheirMinimumBeforeALoanGetsLess() {
    let found = offers(income: 9_000) { $0.cards?[0].minimum = Minimum(share: .percent(4), floor: nil) }
    #expect(found.basis == .asAgreed && found.draw == nil)
    #expect(found.offers.map(\.sum) == [sum(2_100), sum(900)] && found.cutToTheMinimum.map(\.name) == ["card"])
  }

  @Test func whatIsBehindOnPriorityDebtsComesBeforeTheOthers() {
    let found = offers(income: 9_300) { $0.loans?[1].behind = 4 }
    #expect(found.priority.map(\.catchUp) == [sum(500)] && found.rest == .zero)
    #expect(found.basis == .shares && found.offers.map(\.sum) == [sum(2_400), sum(400)])
    let urgent = offers(income: 9_300) { household in
      household.loans?[1].behind = 4
      household.situation.urgent = [.eviction]
    }
    #expect(urgent.priority.map(\.catchUp) == [sum(2_000)])
    #expect(found.squeeze == .untilMadeUp && urgent.squeeze == .untilMadeUp)
    #expect(offers(income: 8_000).squeeze == .lasting && offers(income: 12_000).squeeze == nil)
  }

  /// What is owed with no payment agreed is behind with all of it.
  @Test func arrearsWithoutAnInstalmentAreMadeUpFirst() {
    let found = offers(income: 12_000) { household in
      household.savings = Stated(sum(9_000))
      var rent = Loan(name: "rent", kind: .other)
      (rent.balance, rent.payment, rent.behind, rent.consequence) = (Stated(sum(4_000)), Loan.Payment.none, 3, .home)
      household.loans?.append(rent)
    }
    #expect(found.priority.map(\.name) == ["rent", "car"] && found.priority[0].catchUp == sum(4_000))
  }

  @Test func whatIsFrozenIsNotPromised() {
    let found = offers(income: 12_000) { household in
      household.savings = Stated(sum(9_000))
      household.loans?[1].behind = 1
      household.situation.urgent = [.frozen]
    }
    #expect(found.catchUpFromSavings == .zero)
  }

  @Test func aBillThatEndsIsLackingOnce() {
    let found = offers(income: 9_000) { household in
      household.savings = Stated(sum(5_000))
      household.loans?[0].balance = Stated(sum(900))
    }
    #expect(draws(found, now: sum(300), later: .zero, months: 1) && !found.areNeeded)
  }

  @Test func anOfferTowardsArrearsIsNoToken() {
    let found = offers(income: 9_310) { $0.cards?[0].behind = 3 }
    #expect(found.catchUp == .zero && found.rest == sum(10))
  }

  @Test func offersNeverGoBeyondWhatIsThere() throws {
    for income in stride(from: 4_000.0, through: 14_000, by: 250) {
      for savings in stride(from: 0.0, through: 30_000, by: 3_700) {
        let found = offers(income: income) { household in
          household.savings = Stated(sum(savings))
          for place in 0..<2 { household.loans?[place].behind = Int(income / 250) % 3 }
        }
        let all = found.priority + found.offers
        let paid = all.reduce(Amount.zero) { $0 + $1.sum }
        let there = max(.zero, sum(income) - sum(4_500) + (found.draw?.now ?? .zero))
        #expect(paid + (found.catchUp - found.catchUpFromSavings) + found.rest == there)
        #expect(all.allSatisfy { $0.sum <= $0.usualDue && $0.catchUp <= $0.arrears })
        let used = found.draw.map { $0.now + $0.later.share(Ratio(Int128($0.months - 1), 1)) } ?? .zero
        #expect(used + found.catchUpFromSavings <= sum(savings))
        if found.areNeeded, found.catchUp > .zero { #expect(found.offers.allSatisfy { $0.catchUp == .zero }) }
      }
    }
  }
}
