import Checks
import Counsel
import Household
import Money
import Rules
import Testing

@testable import Planner

/// What a card's bank is asked for: level instalments out of what is really there.
struct AgreementTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  private func agreements(
    income: Double, _ change: (inout Household) -> Void = { _ in }
  ) throws -> [Agreement] {
    let assessment = assessed(income: income, change)
    return try Planner.agreements(assessment.settlement, assessment)
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

  @Test func anAgreementWithTheBank() throws {
    let request = try #require(try agreements(income: 8_000).first)
    #expect((request.monthly, request.months, request.mostMonths) == (sum(1_758), 28, 60))
    #expect(request.fits && request.leastMonthly == sum(800))
    #expect(request.withInterest.months.map { $0 > 28 } == true)
    #expect(request.withInterest.total.map { $0 > request.balance } == true)
    let little = try #require(try agreements(income: 5_600).first)
    #expect(!little.fits && little.withInterest == .tooLong)
  }

  @Test func interestThatKeepsAnAgreementFromEndingIsSaid() throws {
    let slow = try #require(try agreements(income: 6_500).first)
    #expect(slow.fits && slow.withInterest == .tooLong)
    let unknown = try #require(try agreements(income: 8_000) { $0.cards?[0].rate = nil }.first)
    #expect(unknown.withInterest == .rateNotKnown)
  }

  @Test func whoGetsWhatIsDueIsAskedForNoAgreement() throws {
    #expect(try agreements(income: 12_000) { $0.cards?[0].behind = 1 }.isEmpty)
  }
}
