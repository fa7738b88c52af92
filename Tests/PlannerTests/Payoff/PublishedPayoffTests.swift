import Money
import Testing

@testable import Planner

/// Snowball and avalanche cases from public test suites; each test names its repository.
struct PublishedPayoffTests {
  @Test("kvenanzi/debtreduction, tests/test_simulation.py")
  func knownTimeline() throws {
    let plan = try plan(
      [debt("A", 100, 12, min: 50), debt("B", 200, 6, min: 25)], .avalanche, 200, keepsSchedule: true)
    #expect(plan.months == 2)
    #expect(plan.interest == sum(2.51))
    #expect(plan.closings == ["A": 1, "B": 2])
    #expect(plan.schedule[0].payments.map(\.payment) == [sum(101), sum(99)])
    #expect(plan.schedule[0].payments.map(\.balance) == [.zero, sum(102)])
    #expect(plan.schedule[1].payments.map(\.payment) == [sum(102.51)])
    #expect(plan.schedule[1].payments.map(\.interest) == [sum(0.51)])
  }

  @Test("mathbeal/avenir-mcp, payoff.py: a rate of 0")
  func zeroRate() throws {
    let plan = try plan([debt("loan", 1_200, 0, min: 100)], .avalanche, 100)
    #expect((plan.months, plan.interest, plan.paid) == (12, .zero, sum(1_200)))
  }

  @Test("mathbeal/avenir-mcp, payoff.py: five months under avalanche")
  func fiveMonths() throws {
    let plan = try plan([debt("small", 600, 0, min: 100), debt("dear", 1_200, 12, min: 100)], .avalanche, 400)
    #expect((plan.months, plan.interest, plan.paid) == (5, sum(30.91), sum(1_830.91)))
    #expect(plan.closings == ["dear": 5, "small": 5], "dear is cleared first, and its rest goes on in the same month")
  }

  @Test("mathbeal/avenir-mcp, payoff.py: stops in month 1, the debt never shrinks")
  func never() throws {
    let plan = try plan([debt("card", 10_000, 24, min: 150)], .avalanche, 150)
    #expect((plan.months, plan.interest, plan.paid) == (nil, sum(200), sum(150)))
    #expect(plan.ending == .never(months: 1))
  }

  @Test("mathbeal/avenir-mcp, payoff.py: a limit of 12 months is not success")
  func limit() throws {
    let plan = try simulate(
      [debt("loan", 1_200, 0, min: 50)], strategy: .avalanche, budget: sum(50), from: testStart, limit: 12)
    #expect((plan.months, plan.paid) == (nil, sum(600)))
  }

  @Test("mathbeal/avenir-mcp, payoff.py: listed by the month each clears")
  func clearMonths() throws {
    let plan = try plan([debt("dear", 1_200, 24, min: 100), debt("small", 200, 0, min: 100)], .avalanche, 400)
    #expect(plan.closings == ["small": 2, "dear": 4])
  }

  @Test("mathbeal/avenir-mcp, payoff.py: snowball in 17 months")
  func snowball() throws {
    let plan = try plan([debt("dear", 1_000, 24, min: 20), debt("small", 400, 0, min: 30)], .snowball, 100)
    #expect(plan.months == 17)
  }

  @Test("mathbeal/avenir-mcp, payoff.py: snowball takes the smaller first")
  func snowballOrder() throws {
    let plan = try plan([debt("big", 1_200, 0, min: 100), debt("small", 300, 0, min: 100)], .snowball, 400)
    #expect(plan.closings == ["small": 1, "big": 4])
  }

  @Test("FuaadBashi/Budgeting-App, debt.py: what a closed debt leaves goes on")
  func roll() throws {
    let rolled = try plan([debt("small", 100, 0, min: 50), debt("big", 1_000, 0, min: 100)], .snowball, 200)
    #expect((rolled.months, rolled.paid) == (6, sum(1_100)))
    let cascade = try plan([debt("tiny", 10, 0, min: 0), debt("rest", 90, 0, min: 0)], .snowball, 100)
    #expect((cascade.months, cascade.paid) == (1, sum(100)))
  }

  @Test("FuaadBashi/Budgeting-App, debt.py: snowball at effective rates, given as the monthly rates they come to")
  func effectiveRates() throws {
    func monthly(_ name: String, _ balance: Double, _ effective: [Int128], min: Double) -> PlanDebt {
      var debt = debt(name, balance, 0, min: min)
      debt.rate = Rate(perPeriod: Ratio(effective[0], 1_000_000_000_000), period: .month)
      return debt
    }
    let plan = try plan(
      [
        monthly("store", 400, [4_074_123_784], min: 10), monthly("card", 2_000, [22_038_907_966], min: 50),
        monthly("loan", 6_000, [7_207_323_316], min: 150),
      ], .snowball, 600)
    #expect(plan.closings == ["store": 2, "card": 6, "loan": 16])
    #expect(plan.interest.minorUnits.distance(to: 61_234).magnitude <= 1)
  }

  @Test(
    "bradymholt/debt-paydown-calculator, test/calculator.ts: highest balance first, unrounded, within a cent or two")
  func highestBalance() throws {
    let first = try plan(
      [debt("1", 3_000, 15.5, min: 38.75), debt("2", 500, 17.25, min: 50)], .order(["loans.1"]), 488.75)
    #expect(first.interest.minorUnits.distance(to: 20_130).magnitude <= 2)
    let second = try plan(
      [debt("1", 5_839, 18.75, min: 200), debt("2", 1_250, 8.25, min: 75)], .order(["loans.1"]), 675)
    #expect(second.closings["1"] == 11)
  }

  @Test("nielse63/node-debt-snowball, Snowball.spec.ts.snap")
  func nodeSnowball() throws {
    let plan = try plan([debt("cc", 1_000, 14.99, min: 75), debt("sl", 900, 4.75, min: 50)], .snowball, 225)
    #expect(plan.months == 9)
    #expect(plan.interest.minorUnits.distance(to: 9_083).magnitude <= 1)
  }

  @Test("richbate/trysnowball-v2, cp2-forecast.fixtures.json")
  func forecast() throws {
    let plan = try plan([debt("d1", 1_000, 20, min: 50)], .avalanche, 50, keepsSchedule: true)
    #expect(plan.schedule[0].payments[0].interest == sum(16.67))
    #expect(plan.schedule[0].payments[0].balance == sum(966.67))
    #expect(plan.schedule[1].payments[0].interest == sum(16.11))
    #expect(plan.schedule[1].payments[0].balance == sum(932.78))
  }

  @Test("richbate/trysnowball-v2: the fixture's month 2 pays 466.67 where 474.45 is owed")
  func overpayment() throws {
    let plan = try plan([debt("d1", 1_000, 20, min: 50)], .avalanche, 550, keepsSchedule: true)
    #expect(plan.months == 2)
    #expect(plan.schedule[0].payments[0].balance == sum(466.67))
    #expect(plan.schedule[1].payments[0].payment == sum(474.45))
  }

  @Test("mathbeal/avenir-mcp, payoff.py: 28.47 with halves to even, 28.48 with halves up")
  func halvesUp() throws {
    let plan = try plan([debt("car", 1_000, 6, min: 100)], .avalanche, 100)
    #expect((plan.months, plan.interest) == (11, sum(28.48)))
  }

  @Test("Exercises for Programmers (B. Hogan), no. 26: 70 months")
  func exercise26() throws {
    #expect(try plan([debt("card", 5_000, 12, min: 100)], .avalanche, 100).months == 70)
  }

  @Test("toolsfast.app, avalanche vs snowball: 43 months there, which 32,000 at 1,000 a month cannot take")
  func wrongInTheSource() throws {
    let debts = [
      debt("cc", 8_500, 22, min: 170), debt("pl", 5_200, 12, min: 118), debt("car", 12_300, 6.5, min: 237),
      debt("sl", 6_000, 5.5, min: 65),
    ]
    let plan = try plan(debts, .avalanche, 1_000)
    #expect((plan.months, plan.interest) == (37, sum(4_794.29)), "interest of 3,500 there")
  }

  @Test("of equal rates the smaller balance, then the order of the document") func ties() throws {
    let debts = [debt("a", 900, 12), debt("b", 500, 12), debt("c", 500, 12)]
    let plan = try plan(debts, .avalanche, 400, keepsSchedule: true)
    #expect(plan.schedule[0].payments.map(\.payment) == [.zero, sum(400), .zero])
    #expect(plan.closings["b", default: 9] < plan.closings["c", default: 0])
    #expect(plan.closings["c", default: 9] < plan.closings["a", default: 0])
  }
}
