import Household
import Money
import Testing

@testable import Planner

/// Mistakes that other calculators shipped, and reference numbers that each would miss.
struct KnownBugTests {
  @Test("interest charged twice in a month: jamesmontemagno/app-fire-calculator #45")
  func interestOnce() throws {
    let debts = [debt("A", 10_000, 20, min: 250)]
    let plan = try plan(debts, .avalanche, 500)
    #expect(plan.months == 25)
    #expect((226_606...226_607).contains(plan.interest.minorUnits))
  }

  @Test("minimums pooled and poured on the first debt: FinSight-AI #1486")
  func everyDebtItsOwnMinimum() throws {
    let plan = try plan(
      [debt("A", 5_000, 24, min: 100), debt("B", 3_000, 12, min: 90), debt("C", 800, 6, min: 40)], .avalanche, 400,
      keepsSchedule: true)
    for month in plan.schedule {
      for payment in month.payments {
        #expect(payment.payment >= payment.required)
        let owed = payment.balance + payment.payment
        #expect(payment.required == min(owed, sum([100, 90, 40][payment.debt])))
      }
    }
  }

  @Test("a 600-month cap reported as success: FinSight-AI #1511")
  func capIsNotSuccess() throws {
    let debts = [debt("A", 10_000, 24, min: 150)]
    let plan = try plan(debts, .avalanche, 200)
    #expect(plan.ending == .never(months: 1))
    let needs = try PaymentsNeeded(debts, strategy: .avalanche, from: testStart)
    #expect(needs.toShrink == sum(200.01))
    for (months, payment) in needs.toClear {
      let enough = try simulate(debts, strategy: .avalanche, budget: payment, from: testStart)
      let less = Amount(minorUnits: payment.minorUnits - 1)
      #expect(try #require(enough.months) <= months)
      #expect(try simulate(debts, strategy: .avalanche, budget: less, from: testStart).months ?? .max > months)
    }
  }

  @Test("the rest of a month lost when a debt closes: app-fire #50")
  func cascade() throws {
    let plan = try plan([debt("A", 120, 12, min: 50), debt("B", 900, 6, min: 50)], .snowball, 200, keepsSchedule: true)
    for month in plan.schedule.dropLast() {
      #expect(month.payments.reduce(Amount.zero) { $0 + $1.payment } == sum(200))
    }
    #expect(plan.paid == sum(1_020) + plan.interest)
  }

  @Test("a budget below the minimums silently paid: app-fire #50")
  func shortage() throws {
    for strategy in [Strategy.avalanche, .snowball, .minimums] {
      let plan = try plan([debt("A", 5_000, 24, min: 300), debt("B", 3_000, 12, min: 150)], strategy, 400)
      #expect(plan.ending == .short(.init(month: 1, sum: sum(50), paths: ["loans.A"])))
      #expect((plan.paid, plan.interest, plan.clears) == (.zero, .zero, false))
    }
  }

  @Test("a budget exactly equal to the minimums is enough")
  func exactBudget() throws {
    let plan = try plan([debt("A", 5_000, 24, min: 300), debt("B", 3_000, 12, min: 150)], .avalanche, 450)
    #expect(plan.clears)
  }

  @Test("a strategy with nothing extra shows 0 months")
  func nothingExtra() throws {
    let debts = [debt("A", 5_000, 24, min: 300), debt("B", 3_000, 12, min: 150)]
    for strategy in [Strategy.avalanche, .snowball, .lines, .minimums] {
      let plan = try plan(debts, strategy, 450)
      #expect(try #require(plan.months) > 12)
      #expect(plan.interest > .zero)
    }
  }

  @Test("the first month without interest; only fixed minimums: unbury.us #38, #37")
  func firstMonthAndShares() throws {
    for (isWithInterest, due) in [(false, 50.0), (true, 50.50)] {
      let card = debt("A", 1_000, 12, min: 25, share: 5, isWithInterest: isWithInterest)
      let first = try #require(try plan([card], .minimums, plenty, keepsSchedule: true).schedule[0].payments.first)
      #expect((first.interest, first.payment) == (sum(10), sum(due)))
    }
  }

  @Test("multiply before dividing, or half cents are lost")
  func halfCents() throws {
    let plan = try plan([debt("A", 3.50, 120, min: 1)], .avalanche, 1, keepsSchedule: true)
    #expect(plan.schedule[0].payments[0].interest == sum(0.35))
    var tie = debt("B", 0.05, 0, min: 1)
    tie.rate = Rate(perPeriod: Ratio(1, 10), period: .month)
    #expect(try simulate([tie], strategy: .avalanche, budget: sum(1), from: testStart).interest == sum(0.01))
  }

  @Test("10,000 at 1.5 % a month on its minimum and on a fixed payment; the reference does not round to the cent")
  func minimumTrap() throws {
    func card(_ share: Double) -> PlanDebt {
      var card = debt("card", 10_000, 0, min: 100, share: share, isWithInterest: true)
      card.rate = Rate(perPeriod: Ratio(15, 1_000), period: .month)
      return card
    }
    let tenth = try plan([card(10)], .minimums, plenty)
    #expect(tenth.months == 37 && isNear(tenth.interest, 1_652.10))
    let twentieth = try plan([card(5)], .minimums, plenty)
    #expect(twentieth.months == 69 && isNear(twentieth.interest, 3_751.73))
    var free = card(10)
    free.requirement = .nothing
    let fixed = try plan([free], .avalanche, 1_000)
    #expect(fixed.months == 11 && isNear(fixed.interest, 916.23))
  }

  @Test("same finish month, 770.86 dearer, first win eight months earlier")
  func tradeOff() throws {
    let debts = [debt("A", 20_000, 18.25, min: 1_000), debt("B", 5_000, 0, min: 250), debt("C", 12_000, 12, min: 600)]
    let (avalanche, snowball) = (try plan(debts, .avalanche, 2_500), try plan(debts, .snowball, 2_500))
    #expect((avalanche.months, avalanche.interest, avalanche.firstClosed) == (17, sum(3_560.78), 14))
    #expect((snowball.months, snowball.interest, snowball.firstClosed) == (17, sum(4_331.64), 6))
  }

  @Test("both orders coincide")
  func noDifference() throws {
    let debts = [
      debt("A", 18_000, 18.25, min: 1_800), debt("B", 6_000, 24, min: 600), debt("C", 30_000, 6, min: 1_000),
    ]
    for strategy in [Strategy.avalanche, .snowball] {
      let plan = try plan(debts, strategy, 4_000)
      #expect((plan.months, plan.interest) == (15, sum(3_426.12)))
    }
  }

  /// Within half a cent a month of what unrounded arithmetic gives.
  private func isNear(_ amount: Amount, _ reference: Double) -> Bool {
    abs(amount.minorUnits - sum(reference).minorUnits) <= 5
  }
}
