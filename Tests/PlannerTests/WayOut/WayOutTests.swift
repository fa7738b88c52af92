import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Samples
import Testing

@testable import Planner

/// The way out as a whole: what comes first, what is not guessed, odd households, many debts.
struct WayOutTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  @Test func noHouseholdTraps() {
    var found = 0
    for seed in 0..<300 {
      var odd = OddHousehold(seed: UInt64(seed))
      let wayOut = try? WayOut(assess(odd.next(), with: pack, asOf: testStart))
      guard let together = wayOut?.sums?.lump?.together else { continue }
      #expect(together.parts.reduce(together.toSavings) { $0 + $1.sum } == together.sum)
      found += 1
    }
    #expect(found > 20)
  }

  @Test func theSumsWaitForSomeoneWhoIsNotCoping() throws {
    var small = SmallHousehold(seed: 1)
    var household = small.next(largest: 7)
    household.situation.urgent = [.notCoping]
    let wayOut = try WayOut(assess(household, with: pack, asOf: testStart))
    #expect(wayOut.sums == nil)
    #expect(wayOut.first.map(\.advice.stage) == [.urgent])
  }

  @Test func whatIsNotKnownIsNamedAndNotGuessed() throws {
    var household = Household()
    household.savings = Stated(sum(100))
    household.loans = [Loan(name: "L", kind: .other)]
    household.loans?[0].balance = Stated(sum(900))
    household.cards = [Card(name: "C")]
    let lump = Lump(assess(household, with: pack, asOf: testStart))
    #expect(lump.together == nil)
    let repay = try #require(lump.beyond.first { $0.finding.check.id == "repay-at-once" })
    #expect(repay.reason == .missing(["cards[0].balance", "more-debts"]))
  }

  /// More debts than all sets can be tried of: the sum does, and says whether it is the least.
  @Test func manyDebts() throws {
    var household = Household()
    household.income = .total(Stated(sum(20_000)))
    household.essentials = .total(Stated(sum(6_000)))
    household.savings = Stated(sum(1_000))
    household.cards = []
    household.loans = (0..<16).map { index in
      var loan = Loan(name: "loan \(index)", kind: .consumer)
      loan.balance = Stated(sum(Double(3_000 + index * 7_919 % 4_001)))
      loan.payment = .monthly(Stated(sum(Double(200 + index * 613 % 307))))
      return loan
    }
    household.listsEveryDebt = true
    let few = pack.without([.savingsAgainstDebts, .debtsToAssets])
    let together = try #require(Lump(assess(household, with: few, asOf: testStart)).together)
    let fired = assess(together.household, with: few, asOf: testStart).fired.filter { !$0.check.measure.isAnswer }
    #expect(fired.isEmpty)
  }

  /// A mortgage goes on as agreed, and is in no sum, unless it is asked for.
  @Test func mortgagesAreOutsideUnlessAskedFor() throws {
    let assessment = assess(homeOwner(), with: pack, asOf: testStart)
    let sums = try #require(try WayOut(assessment).sums)
    let lump = try #require(sums.lump)
    #expect(lump.together.map { $0.sum <= sum(60_000) } ?? true)
    #expect(lump.together?.parts.contains { $0.path == "loans[0]" } != true)
    #expect(lump.beyond.contains { $0.finding.check.id == "debt-to-assets" && $0.reason == .mortgage })
    #expect(sums.monthly?.debts.debts.map(\.path) == ["loans[1]"])
    let asked = try #require(try WayOut(assessment, countsMortgages: true).sums?.lump)
    #expect(try #require(asked.together).sum >= sum(790_000))
    #expect(!asked.beyond.contains { $0.reason == .mortgage })
  }

  private func homeOwner() -> Household {
    var household = Household()
    (household.income, household.essentials) = (.total(Stated(sum(18_000))), .total(Stated(sum(8_000))))
    (household.savings, household.assets) = (Stated(sum(60_000)), Stated(sum(900_000)))
    household.cards = []
    var mortgage = Loan(name: "home", kind: .mortgage)
    (mortgage.balance, mortgage.payment) = (Stated(sum(800_000)), .monthly(Stated(sum(4_500))))
    var car = Loan(name: "car", kind: .car)
    (car.balance, car.payment) = (Stated(sum(50_000)), .monthly(Stated(sum(5_200))))
    for loan in [mortgage, car] {
      var loan = loan
      loan.rate = Rate(perPeriod: .percent(4), period: .year)
      household.loans = (household.loans ?? []) + [loan]
    }
    household.listsEveryDebt = true
    household.situation.monthsBehind = 0
    return household
  }

  @Test func aFrozenAccountNamesNoSum() throws {
    var household = homeOwner()
    household.situation.urgent = [.frozen]
    let sums = try #require(try WayOut(assess(household, with: pack, asOf: testStart)).sums)
    #expect(sums.lump == nil && sums.monthly == nil)
  }

  /// What is more than the whole income is no row.
  @Test func whatExceedsTheIncomeIsLeftOut() throws {
    var household = homeOwner()
    household.income = .total(Stated(sum(11_000)))
    let monthly = try #require(try WayOut(assess(household, with: pack, asOf: testStart)).sums?.monthly)
    #expect(monthly.spans.allSatisfy { $0.extra == .zero || $0.budget <= sum(11_000) })
    #expect((monthly.spans.map(\.months) + monthly.beyondIncome).sorted() == MonthlyWayOut.spans)
  }

  /// Stated, two months of what is due, all of it where it was called in or nothing was agreed, and what nobody knows.
  @Test func whatBringsEverythingUpToDate() throws {
    var household = homeOwner()
    #expect(try WayOut(assess(household, with: pack, asOf: testStart)).upToDate == nil)
    household.loans?[0].arrears = Stated(sum(9_100))
    household.loans?[1].behind = 2
    household.loans? += ["called in", "power", "card house"].map { name in
      var loan = Loan(name: name, kind: .other)
      (loan.balance, loan.behind) = (Stated(sum(1_900)), 3)
      return loan
    }
    household.loans?[2].isCalledIn = true
    household.loans?[3].payment = Loan.Payment.none
    household.loans?[4].payment = .monthly(Stated(.zero))
    let found = try #require(try WayOut(assess(household, with: pack, asOf: testStart)).upToDate)
    #expect(found.parts.map(\.sum) == [sum(9_100), sum(10_400), sum(1_900), sum(1_900)])
    #expect(found.sum == sum(23_300))
    #expect(found.unknown.map(\.name) == ["card house"])
    household.loans?[1].agreed = Agreed(sum: Stated(sum(800)), months: 12)
    #expect(try WayOut(assess(household, with: pack, asOf: testStart)).upToDate?.parts.count == 3)
  }

  /// 8,000 would put the card on its line, and the landlord and the power company would still wait: they come first.
  @Test func aSumMakesUpWhatIsBehindBeforeItPaysBalancesDown() throws {
    var household = homeOwner()
    var card = Card(name: "card")
    (card.limit, card.balance, card.minimum) = (
      Stated(sum(40_000)), Stated(sum(36_000)), Minimum(share: .percent(10), floor: nil)
    )
    household.cards = [card]
    household.loans?[0].arrears = Stated(sum(9_000))
    household.loans? += [("power", 400.0), ("rent", 3_000)].map { name, owed in
      var loan = Loan(name: name, kind: .other)
      (loan.balance, loan.arrears, loan.payment) = (Stated(sum(owed)), Stated(sum(owed)), Loan.Payment.none)
      return loan
    }
    let lump = try #require(try WayOut(assess(household, with: pack, asOf: testStart)).sums?.lump)
    #expect(lump.behind == sum(12_400))
    let card70 = try #require(lump.alone.first { $0.finding.check.id == "card-utilisation" })
    #expect(card70.sum == sum(12_400 + 8_000) && card70.isLeast)
    let together = try #require(lump.together)
    let paid = Dictionary(uniqueKeysWithValues: together.parts.map { ($0.name, $0.sum) })
    #expect(paid["home"] == sum(9_000), "what is behind on the mortgage, and no more of it")
    #expect(paid["power"] == sum(400) && paid["rent"] == sum(3_000))
    #expect(lump.alone.allSatisfy { $0.sum >= lump.behind })
  }

  /// Where how much is behind is not known, a sum that surely makes it up pays all of it.
  @Test func whatMayBeBehindIsMadeUpWhole() throws {
    var household = homeOwner()
    var power = Loan(name: "power", kind: .other)
    (power.balance, power.payment, power.behind) = (Stated(sum(1_900)), .monthly(Stated(.zero)), 3)
    household.loans? += [power]
    let wayOut = try WayOut(assess(household, with: pack, asOf: testStart))
    #expect(wayOut.upToDate?.sum == .zero && wayOut.upToDate?.unknown.map(\.name) == ["power"])
    #expect(wayOut.sums?.lump?.behind == sum(1_900))
  }

  /// Nothing is paid before it is asked whether it is owed, and a mortgage that was called in is not paid off.
  @Test func whatIsAskedFirstIsInNoSum() throws {
    var household = homeOwner()
    household.loans?[0].isCalledIn = true
    household.loans?[1].isDisputed = true
    household.loans?[1].behind = 2
    let assessment = assess(household, with: pack, asOf: testStart)
    let wayOut = try WayOut(assessment)
    #expect(wayOut.upToDate?.parts.isEmpty == true)
    #expect(wayOut.upToDate?.calledIn.map(\.name) == ["home"] && wayOut.upToDate?.askedFirst.map(\.name) == ["car"])
    #expect(wayOut.sums?.lump?.together?.parts.isEmpty ?? true)
    #expect(try WayOut(assessment, countsMortgages: true).upToDate?.sum == sum(800_000))
  }

  @Test func closingIsNotAskedOfSomeoneBehind() throws {
    var household = Household()
    household.cards = (0..<5).map { index in
      var card = Card(name: "card \(index)")
      (card.limit, card.balance) = (Stated(sum(1_000)), Stated(sum(Double(index * 100))))
      return card
    }
    household.loans = []
    household.listsEveryDebt = true
    household.situation.monthsBehind = 0
    let free = try #require(
      Lump(assess(household, with: pack, asOf: testStart)).alone.first { $0.finding.check.id == "cards-held" })
    #expect(free.sum == sum(100))
    household.situation.monthsBehind = 1
    let behind = Lump(assess(household, with: pack, asOf: testStart))
    #expect(behind.beyond.contains { $0.finding.check.id == "cards-held" && $0.reason == .outOfReach })
  }
}
