import Household
import Money
import Outlook
import Rulebook
import Testing

@testable import Planner

/// The smallest sum, against every way in which every smaller one could be used.
struct LumpSumTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  @Test(arguments: 0..<8) func noSmallerSumWillDo(seed: Int) {
    var small = SmallHousehold(seed: seed)
    var found = 0
    for round in 0..<30 {
      let household = small.next(largest: 7)
      let pack = round % 3 == 0 ? pack : pack.without(round % 3 == 1 ? [.savingsAgainstDebts] : coveringMost)
      guard (household.cards?.count ?? 0) + (household.loans?.count ?? 0) <= 4 else { continue }
      let lump = Lump(assess(household, with: pack, asOf: testStart))
      guard let together = lump.together else { continue }
      let wanted = lump.alone.map(\.finding)
      let fewer = pack.only(wanted)
      #expect(clears(wanted, together.household, fewer), "\(together) \(household)")
      #expect(together.parts.reduce(together.toSavings) { $0 + $1.sum } == together.sum)
      let sum = together.sum.minorUnits
      #expect(
        sum == 0 || !together.isLeast || !anyWay(of: sum - 1, on: household, clears: wanted, fewer),
        "\(together) \(household)")
      found += 1
    }
    #expect(found > 10)
  }

  private func clears(_ wanted: [Finding], _ household: Household, _ pack: Pack) -> Bool {
    let fired = assess(household, with: pack, asOf: testStart).fired
    return !wanted.contains { finding in
      fired.contains { $0.check.id == finding.check.id && $0.subject.name == finding.subject.name }
    }
  }

  /// Whether any way of sharing `sum` out, with any idle debts closed, clears all of `wanted`.
  private func anyWay(of sum: Int64, on household: Household, clears wanted: [Finding], _ pack: Pack) -> Bool {
    let debts = assess(household, with: pack, asOf: testStart).figures.debts
    let balances = debts.map { $0.balance.low.minorUnits }
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

  /// The household so paid, with every choice of what to close of the debts that owe nothing.
  private func ways(of household: Household, left: [Int64], balances: [Int64], saving: Int64) -> [Household] {
    let (cards, sharing) = (household.cards ?? [], sharingCards(household))
    let isBehind = household.situation.monthsBehind != 0
    let idle = left.indices.filter { place in
      left[place] == 0 && !isBehind && !sharing.contains(place) && (place < cards.count || balances[place] == 0)
    }
    return (0..<(1 << idle.count)).map { choice in
      let closing = idle.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
      var later = household
      later.savings = Stated((household.savings?.amount ?? .zero) + Amount(minorUnits: saving))
      for place in left.indices.reversed() {
        let isPaid = left[place] == 0 && balances[place] > 0
        if closing.contains(place) || isPaid && place >= cards.count {
          if place < cards.count {
            later.cards?.remove(at: place)
          } else {
            later.loans?.remove(at: place - cards.count)
          }
        } else if place < cards.count {
          later.cards?[place].balance = Stated(Amount(minorUnits: left[place]))
          if isPaid, cards[place].payment != nil { later.cards?[place].payment = Stated(.zero) }
        } else {
          later.loans?[place - cards.count].balance = Stated(Amount(minorUnits: left[place]))
        }
      }
      return later
    }
  }

  private func sharingCards(_ household: Household) -> Set<Int> {
    Set(cardsByLimit(household.cards ?? []).filter { $0.count > 1 }.flatMap(\.self))
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

  /// With the checks of these findings only.
  func only(_ findings: [Finding]) -> Pack {
    var pack = self
    pack.checks.removeAll { check in !findings.contains { $0.check.id == check.id } }
    return pack
  }
}
