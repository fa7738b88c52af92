import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing

@testable import Planner

/// How much a household can take, against trying every value.
@Suite struct StressTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  private func stress(_ household: Household) throws -> Stress {
    try Stress(assess(household, with: pack, asOf: testStart))
  }

  @Test func theLargestFallIsTheLast() throws {
    let fall = try #require(try stress(householdToTry()).fall.value)
    #expect((fall.most, fall.share) == (sum(800), Ratio(1, 15)))
    for (less, margin) in [(fall.most, Amount.zero), (fall.most + Amount(minorUnits: 1), Amount(minorUnits: -1))] {
      var household = householdToTry()
      household.income = .total(Stated(sum(12_000) - less))
      #expect(assess(household, with: pack, asOf: testStart).figures.margin == margin)
    }
  }

  /// Interest only until a day is not paid off by the month; a debt that grows is never paid off, whatever else falls due.
  @Test func whatFallsDueInFullIsNoDebtThatGrows() throws {
    func stress(_ more: String) throws -> Stress {
      let document = """
        debthealth: 1
        income: 16000
        essentials: 7000
        savings: 260000
        more-debts: no
        cards: []
        loans:
          - {name: Trade, kind: business, balance: 200000, rate: 4.5%/year, payment: 750, due-in-full: 2027-09-10, behind: 0}
          \(more)
        """
      return try self.stress(try readHousehold(document, defaultCurrency: pack.currency))
    }
    let ends = try stress("- {name: Car, kind: car, balance: 5000, rate: 5%/year, payment: 500, behind: 0}")
    #expect(ends.rateRise.value == .alreadyNever && ends.notPaidByTheMonth?.name == "Trade")
    let grows = try stress("- {name: Shark, kind: online, balance: 50000, rate: 36%/year, payment: 500, behind: 0}")
    #expect(grows.rateRise.value == .alreadyNever && grows.notPaidByTheMonth == nil)
  }

  /// What is left goes to what is behind first.
  @Test func nothingIsSaidToBeBearableWhileSomethingIsBehind() throws {
    var household = householdToTry()
    #expect(try !stress(household).isBehind)
    household.loans?[0].behind = 1
    let stress = try stress(household)
    #expect(stress.isBehind)
    #expect(stress.rateRise.value == .monthIsShort)
  }

  @Test(arguments: [0.0, 1, 11_199.99, 11_200, 20_000, 33_600, 33_600.01]) func savingsMonthByMonth(held: Double) throws
  {
    var household = householdToTry()
    household.savings = Stated(sum(held))
    let reserve = try #require(try stress(household).reserve.value)
    var (left, months) = (sum(held), 0)
    while left >= reserve.needs { (left, months) = (left - reserve.needs, months + 1) }
    #expect(reserve.months == months)
    #expect(reserve.shortThen == reserve.needs - left)
  }

  /// Every rise in steps of a hundredth near the answer, and coarse ones from 0 up to it.
  @Test(arguments: [(100_000.0, 18.0, 1_600.0), (50_000, 0, 300), (80_000, 14.6, 1_000), (300_000, 4.9, 1_963.33)])
  func theRiseIsTheFirst(balance: Double, rate: Double, payment: Double) throws {
    let debts = [debt("A", balance, rate, min: payment), debt("B", 1_000, 12, min: 90)]
    guard case .breaks(let rise) = try RateRise(debts, upTo: .percent(10), from: testStart) else {
      throw ChangeProblem.belowZero
    }
    let steps = Int(rise.numerator * 10_000 / rise.denominator)
    func clears(_ step: Int) throws -> Bool {
      let raised = debts.map { debt in
        var debt = debt
        debt.rate = Rate(perPeriod: debt.rate.perPeriod + Ratio(Int128(step), 10_000), period: .year)
        return debt
      }
      return try simulate(raised, strategy: .avalanche, budget: sum(payment + 90), from: testStart).clears
    }
    for step in Array(stride(from: 0, to: steps, by: max(1, steps / 60))) + Array(max(0, steps - 20)..<steps) {
      #expect(try clears(step))
    }
    for step in steps..<steps + 20 { #expect(try !clears(step)) }
  }

  /// The same as a what-if of that rise.
  @Test func theRiseIsThatOfAWhatIf() throws {
    var household = householdToTry()
    household.cards = []
    household.loans?[0].payment = .monthly(Stated(sum(130)))
    household.loans?[0].remaining = nil
    guard case .breaks(let rise)? = try stress(household).rateRise.value else { throw ChangeProblem.belowZero }
    #expect(rise == Ratio(490, 10_000))
    for (points, clears) in [("4.89", true), ("4.90", false)] {
      let tried = try WhatIfComparison(whatIf("rate +\(points)%", on: household), pack: pack, asOf: testStart)
      #expect(tried.planAfter.plan.clears == clears)
    }
  }

  /// Nobody is told of a hundred points a year.
  @Test func moreThanTenPointsAreNotLookedAt() throws {
    #expect(try stress(householdToTry()).rateRise.value == .noneUpTo(.percent(10)))
  }

  /// 36 equal parts, up to the minor unit, beside what is left.
  @Test func aGuaranteeThatIsCalled() throws {
    #expect(try stress(householdToTry()).guarantee == nil)
    var household = householdToTry()
    household.guarantees = Stated(sum(300_000))
    let called = try #require(try stress(household).guarantee)
    #expect((called.monthly, called.left, called.lacks) == (sum(8_333.34), sum(800), sum(7_533.34)))
    household.guarantees = Stated(sum(28_800))
    #expect(try stress(household).guarantee?.lacks == nil)
    household.income = .total(Stated(sum(9_000)))
    #expect(try stress(household).guarantee?.lacks == sum(800))
  }

  @Test func oddEnds() throws {
    #expect(try RateRise([], upTo: .percent(10), from: testStart) == .nothingOwed)
    #expect(try RateRise([debt("A", 10_000, 24, min: 150)], upTo: .percent(10), from: testStart) == .alreadyNever)
    #expect(try RateRise([debt("A", 10, 24, min: 150)], upTo: .percent(10), from: testStart) == .noneUpTo(.percent(10)))
  }

  @Test func whatIsMissingIsNamed() throws {
    var household = householdToTry()
    household.income = nil
    household.loans?[0].rate = nil
    household.loans?[0].remaining = nil
    household.cards?[0].rate = nil
    let found = try stress(household)
    guard case .missing(let income) = found.fall, case .missing(let rates) = found.rateRise else {
      throw ChangeProblem.belowZero
    }
    #expect(income == ["income"])
    #expect(rates == ["cards[0].rate", "loans[0].rate"])
    #expect(found.reserve.value?.months == 1)
  }

  @Test func aShortMonthIsSaidSo() throws {
    var household = householdToTry()
    household.income = .total(Stated(sum(11_000)))
    let fall = try #require(try stress(household).fall.value)
    #expect(fall.most == sum(-200))
    #expect(fall.share == nil)
    let found = try stress(household)
    #expect(found.shortNow == sum(200))
    #expect(found.rateRise.value == .monthIsShort)
  }
}
