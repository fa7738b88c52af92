import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing

/// What would clear a finding, applied to the household: it clears it, and a unit less does not.
@Suite struct ToClearTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  @Test(arguments: 0..<40) func itIsTheSmallestChange(seed: Int) {
    var random = RandomHousehold(generator: SeededGenerator(seed: UInt64(seed) + 7_000))
    for round in 0..<40 {
      var completion = Completion(
        leaning: .mixed, generator: SeededGenerator(seed: UInt64(seed * 500 + round)))
      let household = completion.complete(random.next())
      for finding in assess(household, with: pack, asOf: day).fired {
        guard let toClear = finding.toClear else { continue }
        let units = units(toClear)
        #expect(units > 0)
        #expect(outcome(of: finding, after: units, on: household) != .fired, "\(finding.check.id): \(household)")
        #expect(outcome(of: finding, after: units - 1, on: household) == .fired, "\(finding.check.id): \(household)")
      }
    }
  }

  private func units(_ quantity: Quantity) -> Int64 {
    switch quantity {
    case .amount(let amount): amount.minorUnits
    case .count(let count): Int64(count)
    case .ratio: 0
    }
  }

  private func outcome(of finding: Finding, after units: Int64, on household: Household) -> Finding.Outcome? {
    let changed = change(household, by: units, for: finding)
    return assess(changed, with: pack, asOf: day).findings.first {
      $0.check.id == finding.check.id
        && ($0.subject == finding.subject
          || finding.check.measure == .cardUtilisation
            && $0.subject.name == finding.subject.name)
    }?.outcome
  }

  private func change(_ household: Household, by units: Int64, for finding: Finding) -> Household {
    var changed = household
    switch finding.check.measure {
    case .savingsAgainstDebts, .balloon, .monthsOfReserve: changed.savings = sum(changed.savings, plus: units)
    case .creditLines, .cardsHeld: remove(Int(units), from: &changed, of: finding)
    case .heavilyUsedCards: emptyHeavyCards(Int(units), in: &changed, of: finding)
    case .cardUtilisation: lowerBalance(of: finding, in: &changed, by: units)
    case .paymentsToIncome: lowerPayments(in: &changed, by: units)
    case .debtsToAssets: lowerDebts(in: &changed, by: units)
    case .marginToIncome:
      let essentials = min(units, total(changed.essentials))
      changed.essentials = .total(Stated(Amount(minorUnits: total(changed.essentials) - essentials)))
      lowerPayments(in: &changed, by: units - essentials)
    default: break
    }
    return changed
  }

  private func sum(_ stated: Stated?, plus units: Int64) -> Stated {
    Stated(Amount(minorUnits: (stated?.amount.minorUnits ?? 0) + units))
  }

  private func total(_ sum: MonthlySum?) -> Int64 {
    if case .total(let stated) = sum { stated.amount.minorUnits } else { 0 }
  }

  private func holder(of finding: Finding) -> String? {
    if case .holder(let name) = finding.subject { name } else { nil }
  }

  private func remove(_ count: Int, from household: inout Household, of finding: Finding) {
    let holder = holder(of: finding)
    var left = count
    household.cards?.removeAll { card in
      guard left > 0, card.holder == holder else { return false }
      left -= 1
      return true
    }
    household.loans?.removeAll { loan in
      guard left > 0, loan.holder == holder, loan.kind == .online else { return false }
      left -= 1
      return true
    }
  }

  private func emptyHeavyCards(_ count: Int, in household: inout Household, of finding: Finding) {
    let holder = holder(of: finding)
    var left = count
    for index in (household.cards ?? []).indices where left > 0 {
      guard let card = household.cards?[index], card.holder == holder, let limit = card.limit?.amount,
        let balance = card.balance?.amount, balance.minorUnits * 10 > limit.minorUnits * 7
      else { continue }
      household.cards?[index].balance = Stated(.zero)
      left -= 1
    }
  }

  private func lowerBalance(of finding: Finding, in household: inout Household, by units: Int64) {
    guard case .debt(let name, _) = finding.subject,
      let index = household.cards?.firstIndex(where: { $0.name == name })
    else { return }
    let lowered = sum(household.cards?[index].balance, plus: -units)
    household.cards?[index].balance = lowered
  }

  /// Writes out each payment, then lowers them one after another.
  private func lowerPayments(in household: inout Household, by units: Int64) {
    let payments = assess(household, with: pack, asOf: day).figures.debts.map(\.payment.low.minorUnits)
    let cards = household.cards?.count ?? 0
    var left = units
    for (index, payment) in payments.enumerated() {
      let cut = min(left, payment)
      left -= cut
      let lower = Stated(Amount(minorUnits: payment - cut))
      if index < cards {
        guard payment > 0 else { continue }
        household.cards?[index].payment = lower
        household.cards?[index].minimum = Minimum(share: nil, floor: lower.amount)
      } else {
        household.loans?[index - cards].payment = .monthly(lower)
      }
    }
  }

  private func lowerDebts(in household: inout Household, by units: Int64) {
    var left = units
    func lowered(_ balance: Stated?) -> Stated {
      let owed = max(0, balance?.amount.minorUnits ?? 0)
      let cut = min(left, owed)
      left -= cut
      return Stated(Amount(minorUnits: owed - cut))
    }
    for index in (household.cards ?? []).indices {
      let balance = lowered(household.cards?[index].balance)
      household.cards?[index].balance = balance
    }
    for index in (household.loans ?? []).indices {
      let balance = lowered(household.loans?[index].balance)
      household.loans?[index].balance = balance
    }
  }
}
