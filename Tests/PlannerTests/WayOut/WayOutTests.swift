import Household
import Money
import Rulebook
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
      guard let together = wayOut?.sums?.lump.together else { continue }
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
