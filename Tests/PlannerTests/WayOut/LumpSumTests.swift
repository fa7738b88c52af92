import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing

@testable import Planner

/// A sum that clears checks: it does, a least one is the least, and it is never far off.
struct LumpSumTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  @Test(arguments: 0..<8) func theSumDoesAndALeastOneIsTheLeast(seed: Int) {
    var small = SmallHousehold(seed: seed)
    var (found, least, about) = (0, 0, 0)
    for round in 0..<30 {
      let household = small.next(largest: 7)
      let pack = round % 3 == 0 ? pack : pack.without(round % 3 == 1 ? [.savingsAgainstDebts] : coveringMost)
      guard (household.cards?.count ?? 0) + (household.loans?.count ?? 0) <= 4 else { continue }
      let lump = Lump(assess(household, with: pack, asOf: testStart), countsMortgages: true)
      guard let together = lump.together else { continue }
      let wanted = lump.alone.map(\.finding)
      let fewer = pack.only(wanted)
      #expect(clears(wanted, together.household, fewer), "\(together) \(household)")
      #expect(together.parts.reduce(together.toSavings) { $0 + $1.sum } == together.sum)
      let sum = together.sum.minorUnits
      if together.isLeast, sum > 0 {
        #expect(!anyWay(of: sum - 1, on: household, clears: wanted, fewer), "\(together) \(household)")
      } else if sum > 0 {
        about += 1
        if !anyWay(of: sum - 1, on: household, clears: wanted, fewer) { least += 1 }
      }
      found += 1
    }
    #expect(found > 10)
    #expect(2 * least >= about, "\(least) of \(about)")
  }

  /// Each sum alone clears its own check, and is no more than all together.
  @Test func alone() {
    var (small, leasts) = (SmallHousehold(seed: 77), 0)
    for _ in 0..<60 {
      let household = small.next(largest: 30)
      let assessment = assess(household, with: pack, asOf: testStart)
      let lump = Lump(assessment, countsMortgages: true)
      for alone in lump.alone where alone.isLeast {
        guard case .amount(let sum)? = alone.finding.toClear else { continue }
        #expect(alone.sum == sum)
        #expect(lump.together.map { $0.sum >= alone.sum } ?? false)
        leasts += 1
      }
    }
    #expect(leasts > 20)
  }

  /// 300,000 of a mortgage falls due in spring: that is no sum to wait for from elsewhere, unless it is asked for.
  @Test func aMortgageThatFallsDueIsInNoSum() throws {
    var household = Household()
    (household.income, household.essentials) = (.total(Stated(sum(18_000))), .total(Stated(sum(8_000))))
    (household.savings, household.assets) = (Stated(sum(20_000)), Stated(sum(900_000)))
    household.cards = []
    household.loans = [("home", Loan.Kind.mortgage, 300_000.0), ("shop", .business, 50_000)].map { name, kind, owed in
      var loan = Loan(name: name, kind: kind)
      (loan.balance, loan.payment) = (Stated(sum(owed)), .monthly(Stated(sum(900))))
      loan.dueInFull = .on(testStart.adding(months: 4))
      return loan
    }
    household.listsEveryDebt = true
    household.situation.monthsBehind = 0
    func balloon(_ household: Household, countsMortgages: Bool = false) throws -> Lump.Alone? {
      let lump = Lump(assess(household, with: pack, asOf: testStart), countsMortgages: countsMortgages)
      #expect(countsMortgages || lump.together?.parts.contains { $0.name == "home" } != true)
      return lump.alone.first { $0.finding.check.id == "balloon" }
    }
    #expect(try balloon(household)?.sum == sum(30_000))
    #expect(try balloon(household, countsMortgages: true)?.sum == sum(330_000))
    household.loans?.removeLast()
    #expect(try balloon(household) == nil)
    let lump = Lump(assess(household, with: pack, asOf: testStart))
    #expect(lump.beyond.contains { $0.finding.check.id == "balloon" && $0.reason == .mortgage })
  }

  private func clears(_ wanted: [Finding], _ household: Household, _ pack: Pack) -> Bool {
    let fired = assess(household, with: pack, asOf: testStart).fired
    return !wanted.contains { finding in
      fired.contains { $0.check.id == finding.check.id && $0.subject.name == finding.subject.name }
    }
  }

  /// Whether any way of sharing `sum` out, with any idle cards closed, clears all of `wanted`.
  private func anyWay(of sum: Int64, on household: Household, clears wanted: [Finding], _ pack: Pack) -> Bool {
    let balances = assess(household, with: pack, asOf: testStart).figures.debts.map { $0.balance.low.minorUnits }
    var left = balances
    func share(_ rest: Int64, from place: Int) -> Bool {
      guard place < left.count else {
        return ways(of: household, left: left, balances: balances, saving: rest).contains { clears(wanted, $0, pack) }
      }
      for part in 0...min(rest, balances[place]) {
        left[place] = balances[place] - part
        if share(rest - part, from: place + 1) { return true }
      }
      left[place] = balances[place]
      return false
    }
    return share(sum, from: 0)
  }

  /// The household so paid, with every choice of what to close of the cards that owe nothing.
  private func ways(of household: Household, left: [Int64], balances: [Int64], saving: Int64) -> [Household] {
    let cards = household.cards ?? []
    let sharing = Set(cardsByLimit(cards).filter { $0.count > 1 }.flatMap(\.self))
    let isBehind = household.situation.monthsBehind != 0
    let idle = cards.indices.filter { left[$0] == 0 && !isBehind && !sharing.contains($0) }
    return (0..<(1 << idle.count)).map { choice in
      var later = household
      later.savings = Stated((household.savings?.amount ?? .zero) + Amount(minorUnits: saving))
      for place in left.indices.reversed() where left[place] < balances[place] {
        let debt: DebtPlace = place < cards.count ? .card(place) : .loan(place - cards.count)
        later.leave(Stated(Amount(minorUnits: left[place])), on: debt)
      }
      for (bit, card) in idle.enumerated().reversed() where choice >> bit & 1 == 1 { later.removeCard(at: card) }
      return later
    }
  }
}

/// Checks that alone ask for so much that the others follow.
private let coveringMost: [Measure] = [.savingsAgainstDebts, .debtsToAssets, .monthsOfReserve]

extension Pack {
  func without(_ measures: [Measure]) -> Pack {
    var pack = self
    pack.checks.removeAll { measures.contains($0.measure) }
    return pack
  }
}
