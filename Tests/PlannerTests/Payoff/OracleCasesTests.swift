import Checks
import Counsel
import Household
import Money
import Phrases
import Rules
import Testing

@testable import Planner

/// Plans that an independent calculation has found to end otherwise than they did.
struct OracleCasesTests {
  private func debts(_ lines: String) throws -> [PlanDebt] {
    let text = "debthealth: 1\n\(lines)"
    return try DebtsToPlan(of: try readHousehold(text, defaultCurrency: .cny), from: testStart, by: testPractice).debts
  }

  @Test("a dear promotional rate that ends does not make a plan never clear", arguments: [true, false])
  func dearPromotion(_ isFirst: Bool) throws {
    var loan = isFirst ? debt("loan", 10_000, 12, min: 150) : debt("loan", 15_597.20, 18.25, min: 300)
    let until = testStart.adding(months: isFirst ? 1 : 4)
    loan.promotion = PromotionalRate(rate: Rate(perPeriod: perCent(24), period: .year), until: until)
    #expect(try plan([loan], .avalanche, isFirst ? 150 : 300).months == (isFirst ? 113 : 109))
    loan.requirement = .nothing
    let least = try PaymentsNeeded([loan], strategy: .avalanche, from: testStart).toShrink
    #expect(least < sum(isFirst ? 150 : 300))
    #expect(try !plan([loan], .avalanche, Double(least.minorUnits - 1) / 100).clears)
  }

  @Test("a budget that covers a part goes to priority debts first") func partForTheHome() throws {
    var home = debt("Home", 100_000, 5, min: 1_000)
    home.consequence = .home
    let short = try plan([debt("A", 20_000, 3, min: 500, isCard: true), home], .avalanche, 900)
    #expect(short.ending == .short(.init(month: 1, sum: sum(600), paths: ["loans.A", "loans.Home"])))
  }

  @Test("minimums go on while the total falls") func totalFalls() throws {
    let plan = try plan([debt("card", 1_000, 36, min: 20), debt("loan", 300, 0, min: 100)], .minimums, 120)
    #expect(plan.closings == ["loan": 3])
    #expect(plan.ending == .never(months: 4))
  }

  private let rising = """
    cards: [{name: A, balance: 1000, rate: 36%, minimum: 2% before interest or 20}]
    loans: [{name: B, kind: private, balance: 300, rate: 0%, payment: 100}]
    """

  @Test("without a budget a plan follows minimums that rise") func risingMinimums() throws {
    let debts = try debts(rising)
    let fixed = try simulate(debts, strategy: .avalanche, budget: sum(120), from: testStart)
    #expect(fixed.ending == .short(.init(month: 2, sum: sum(0.20), paths: ["loans[0]"])))
    for strategy in [Strategy.avalanche, .snowball, .lines, .minimums] {
      let plan = try simulate(
        debts, strategy: strategy, budget: sum(120), from: testStart, followsMinimums: true, keepsSchedule: true)
      #expect(plan.schedule[1].payments.map(\.payment) == [sum(20.20), sum(100)])
      #expect(plan.clears == strategy.spendsBudget)
      if case .short = plan.ending { Issue.record("short") }
      #expect(try totalsOwed(debts, under: plan).count == plan.schedule.count + 1)
    }
  }

  @Test("a balloon is no minimum that rises") func balloonStaysShort() throws {
    var loan = debt("A", 10_000, 12, min: 100)
    loan.dueInFull = testStart.adding(months: 3)
    let plan = try simulate([loan], strategy: .avalanche, budget: sum(100), from: testStart, followsMinimums: true)
    #expect(plan.ending == .short(.init(month: 3, sum: sum(10_000), paths: ["loans.A"])))
    let minimums = try simulate([loan], strategy: .minimums, budget: sum(100), from: testStart, followsMinimums: true)
    #expect(minimums.ending == plan.ending)
  }

  @Test("the last of rounded instalments takes the rest") func roundedDown() throws {
    let debts = try debts("loans: [{name: A, kind: online, balance: 10000, payment: 833.33, remaining: 12}]")
    #expect(debts.first?.rate.perPeriod == .zero)
    for strategy in [Strategy.avalanche, .minimums] {
      let plan = try simulate(debts, strategy: strategy, budget: sum(833.33), from: testStart, keepsSchedule: true)
      #expect(plan.months == 12)
      #expect(plan.schedule.last?.payments[0].payment == sum(833.37))
      #expect((plan.paid, plan.interest) == (sum(10_000), .zero))
    }
    let lacking = try self.debts("loans: [{name: A, kind: online, balance: 10000, payment: 833.32, remaining: 12}]")
    #expect(lacking.isEmpty)
  }

  @Test("an order may name a debt on which there is nothing to pay") func orderOfAll() throws {
    let pack = try ChecksClearedTests().pack
    let others = [NamedDebt(name: "Paid", path: "cards[0]"), NamedDebt(name: "A", path: "cards[1]")]
    func read(_ names: String) throws -> Strategy {
      try Strategy.read("order", names: names, debts: [debt("A", 1, 1)], existing: others, pack: pack)
    }
    #expect(try read("Paid, A") == .order(["loans.A"]))
    #expect(try read("cards[1], Paid") == .order([]))
    #expect(throws: StrategyProblem.self) { try read("Nobody") }
  }

  @Test("among equally dear debts the smaller of the month comes first") func smallerOfTheMonth() throws {
    let debts = [debt("A", 1_000, 12), debt("B", 1_100, 12, min: 300), debt("C", 5_000, 10)]
    let plan = try plan(debts, .avalanche, 400, keepsSchedule: true)
    #expect(plan.schedule[0].payments.map(\.payment) == [sum(100), sum(300), .zero])
    #expect(plan.schedule[1].payments.map(\.payment) == [.zero, sum(400), .zero])
  }
}
