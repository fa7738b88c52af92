import Checks
import Counsel
import Household
import Money
import Rules
import Testing

@testable import Planner

/// Promotional rates, fees, balloons, solved rates, priority debts: the terms that a document gives a debt.
struct TermsTests {
  @Test("a month counts at the promotional rate when it ends on its last day or before") func promotion() throws {
    for (day, months) in [("2027-02-22", 2), ("2027-02-23", 3), ("2026-12-01", 0)] {
      var card = debt("card", 12_000, 12, min: 100)
      let until = try #require(CalendarDate(iso: day))
      card.promotion = PromotionalRate(rate: Rate(perPeriod: .zero, period: .year), until: until)
      let plan = try plan([card], .avalanche, 1_000, keepsSchedule: true)
      #expect(plan.schedule.prefix { $0.payments[0].interest == .zero }.count == months)
    }
  }

  @Test("a rate that a promotion held down takes its place in the order when it ends") func orderAfterPromotion() throws
  {
    var card = debt("card", 3_000, 24)
    card.promotion = PromotionalRate(rate: Rate(perPeriod: .zero, period: .year), until: testStart.adding(months: 2))
    let plan = try plan([card, debt("loan", 3_000, 12)], .avalanche, 500, keepsSchedule: true)
    #expect(plan.schedule[1].payments.map(\.payment) == [.zero, sum(500)])
    #expect(plan.schedule[2].payments.map(\.payment) == [sum(500), .zero])
  }

  @Test func fees() throws {
    var card = debt("card", 1_200, 0, min: 10)
    card.fee = Fee(amount: sum(5), period: .month)
    let monthly = try plan([card], .avalanche, 105)
    #expect((monthly.months, monthly.fees, monthly.paid) == (12, sum(60), sum(1_260)))
    card.fee = Fee(amount: sum(120), period: .year)
    let yearly = try plan([card], .avalanche, 60, keepsSchedule: true)
    #expect(yearly.schedule.filter { $0.payments[0].fee > .zero }.map(\.month) == [12])
    #expect((yearly.months, yearly.fees) == (22, sum(120)))
  }

  @Test("interest only, then all of it: a shortage in the month it falls due") func balloon() throws {
    var loan = debt("loan", 10_000, 12)
    loan.requirement = .interestOnly
    loan.dueInFull = testStart.adding(months: 6)
    let short = try plan([loan], .avalanche, 100)
    #expect(short.ending == .short(.init(month: 6, sum: sum(10_000), paths: ["loans.loan"])))
    let paid = try plan([loan], .avalanche, 1_800)
    #expect(paid.months == 6)
  }

  @Test("interest that is more in a longer month is not a shortage where nothing falls anyway") func gettingNowhere()
    throws
  {
    var loan = debt("loan", 10_000, 0)
    loan.requirement = .interestOnly
    loan.rate = Rate(perPeriod: Ratio(1, 1_000), period: .day)
    let plan = try plan([loan], .avalanche, 300, keepsSchedule: true)
    #expect(plan.ending == .never(months: 1))
    #expect(plan.schedule[0].payments[0].balance == sum(10_000))
  }

  @Test("the rate of an instalment loan from payment, balance and instalments left") func solved() throws {
    let rate = try #require(solvedRate(balance: sum(10_000), payment: sum(893.33), instalments: 12))
    let yearly = rate.perYear
    #expect(yearly > Ratio(1_303, 10_000) && yearly < Ratio(1_304, 10_000), "13.03 %, IRR x 12")
    var loan = debt("loan", 10_000, 0, min: 893.33)
    loan.rate = rate
    let plan = try plan([loan], .minimums, plenty, keepsSchedule: true)
    #expect(plan.months == 12)
    #expect(plan.paid.minorUnits >= 12 * 89_333 - 20 && plan.paid.minorUnits <= 12 * 89_333)
    #expect(solvedRate(balance: sum(1_200), payment: sum(100), instalments: 12)?.perPeriod == .zero)
    #expect(solvedRate(balance: sum(1_200), payment: sum(99), instalments: 12) == nil)
  }

  @Test(
    "what costs the home or the tools is not put behind a cheaper card, a car by itself is",
    arguments: [Consequence.home, .tools])
  func priority(_ consequence: Consequence) throws {
    var car = debt("car", 9_000, 9, min: 200)
    car.consequence = consequence
    let card = debt("card", 1_000, 5, min: 50, isCard: true)
    let dear = debt("dear", 2_000, 18, min: 50, isCard: true)
    for strategy in [Strategy.snowball, .order(["loans.card"]), .lines] {
      let plan = try plan([car, card, dear], strategy, 1_000, keepsSchedule: true)
      #expect(plan.keptAhead.contains(KeptAhead(priority: "loans.car", card: "loans.card")))
      for month in plan.schedule {
        let extra = month.payments.filter { $0.payment > $0.required && $0.balance > .zero }.map(\.debt)
        #expect(!extra.contains(1) || !month.payments.contains { $0.debt == 0 && $0.balance > .zero })
      }
    }
    #expect(try plan([car, card, dear], .avalanche, 1_000).keptAhead.isEmpty)
    car.consequence = .collateral
    #expect(try plan([car, card, dear], .snowball, 1_000).keptAhead.isEmpty)
  }

  @Test("cards furthest over their line first, down to the line; a shared limit counts once") func utilisation() throws
  {
    func card(_ name: String, _ balance: Double, limit: Double, path: String? = nil) -> PlanDebt {
      var card = debt(name, balance, 0, isCard: true)
      card.limit = .init(amount: sum(limit), path: path ?? card.path)
      return card
    }
    let cards = [
      card("a", 800, limit: 1_000), card("b", 950, limit: 1_000), card("c", 500, limit: 1_200, path: "loans.c"),
      card("d", 600, limit: 1_200, path: "loans.c"),
    ]
    let plan = try plan(cards, .utilisation(over: .percent(70)), 200, keepsSchedule: true)
    #expect(plan.schedule[0].payments.map(\.payment) == [.zero, sum(200), .zero, .zero])
    #expect(plan.schedule[1].payments.map(\.payment) == [.zero, .zero, sum(200), .zero])
    #expect(plan.schedule[2].payments.map(\.payment) == [sum(100), sum(50), sum(50), .zero])
  }

  @Test("the smallest at the start of each month comes first, ties to the dearer") func snowballRanksAnew() throws {
    let debts = [debt("a", 1_000, 0, min: 400), debt("b", 900, 0, min: 10), debt("c", 900, 6, min: 10)]
    let plan = try plan(debts, .snowball, 520, keepsSchedule: true)
    #expect(plan.schedule[0].payments[2].payment == sum(110))
    #expect(plan.schedule[1].payments[0].payment == sum(500), "after its instalment, a is the smallest")
  }

  @Test func fromTheDocument() throws {
    let household = try readHousehold(
      """
      debthealth: 1
      cards:
        - {name: Full, balance: 900, rate: 18%, pays: full}
        - {name: Nothing, balance: 0}
        - {name: Card, balance: "1,000", rate: 18%, minimum: 2% before interest or 20, limit: 2000, promo-rate: 0% until 2027-03-01, fee: 120/year}
        - {name: Unknown, balance: 500, minimum: 10%}
      loans:
        - {name: Phone, kind: consumer, balance: "1,200", payment: 110, remaining: 12}
        - {name: Home, kind: mortgage, balance: "90,000", payment: 600, rate: 4%}
        - {name: Power bill, kind: other, balance: 300, payment: 50, rate: 0%, consequence: power}
        - {name: Late, kind: private, balance: 300}
        - {name: Bullet, kind: private, balance: "1,000", rate: 12%, due-in-full: 2027-06-01}
      """, defaultCurrency: .cny)
    let found = try DebtsToPlan(of: household, from: testStart, by: testPractice)
    #expect(found.debts.map(\.name) == ["Card", "Phone", "Home", "Power bill", "Bullet"])
    #expect(found.debts.map(\.isPriority) == [false, false, true, true, false])
    #expect(found.debts.map(\.currentPayment) == [sum(20), sum(110), sum(600), sum(50), sum(10)])
    #expect(found.debts[1].isRateSolved)
    #expect(
      found.leftOut.map(\.reason) == [
        .paidInFull, .missing(["cards[3].rate"]), .missing(["loans[3].rate", "loans[3].payment"]),
      ])
  }

  @Test("a minimum is of the balance as stated; the month takes it, however little is paid")
  func paymentsAndMinimums() throws {
    func card(_ payment: Double) throws -> PlanDebt {
      let text = "debthealth: 1\ncards: [{name: A, balance: 38000, rate: 0.05%/day, minimum: 10%, payment: \(payment)}]"
      return try #require(
        try DebtsToPlan(of: try readHousehold(text, defaultCurrency: .cny), from: testStart, by: testPractice).debts
          .first)
    }
    #expect(try card(3_800).currentPayment == sum(3_800))
    #expect(try card(4_000).currentPayment == sum(4_000))
    let low = try card(3_000)
    #expect(low.currentPayment == sum(3_800))
    let plan = try simulate([low], strategy: .avalanche, budget: low.currentPayment, from: testStart)
    #expect(plan.clears)
  }
}
