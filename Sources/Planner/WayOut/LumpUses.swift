import Checks
import Household
import Money
import Outlook
import Rules

/// The ways in which a sum is tried on a household: full cards down to their line or not, then debts, the dearest first or
/// the smallest, as far as it goes, or so many of them and the rest put by. Each is held against the checks as they are,
/// and its sum is found by halves.
struct LumpUses {
  private struct Payable {
    var name: String
    var path: String
    var place: DebtPlace
    var balance: Amount
    /// Of a card that is over the pack's line: what has to go for it to be on the line.
    var overLine: Amount
    var rate: Ratio
  }

  private let assessment: Assessment
  private let countsMortgages: Bool
  private let debts: [Payable]
  /// Whole units of the currency where at least a thousand are owed, else minor ones.
  private let unit: Int64
  /// Dearest first, and smallest first: indices of `debts`.
  private let orders: [[Int]]

  init(_ assessment: Assessment, countsMortgages: Bool) {
    (self.assessment, self.countsMortgages) = (assessment, countsMortgages)
    let over = assessment.overLine
    let cardCount = assessment.household.cards?.count ?? 0
    let debts = assessment.figures.debts.enumerated().compactMap { index, owed -> Payable? in
      guard let balance = owed.balance.known, balance > .zero, countsMortgages || owed.kind != .mortgage else {
        return nil
      }
      return Payable(
        name: owed.name, path: owed.path, place: owed.isCard ? .card(index) : .loan(index - cardCount),
        balance: balance, overLine: over[owed.path] ?? .zero,
        rate: owed.rate(forMonthFrom: assessment.asOf)?.perYear ?? .zero)
    }
    self.debts = debts
    let whole = assessment.household.currency.minorUnits
    unit = debts.reduce(0) { $0 + $1.balance.minorUnits } >= 1_000 * whole ? whole : 1
    let bySize = debts.indices.sorted { (debts[$0].balance, $0) < (debts[$1].balance, $1) }
    orders = [bySize.sorted { (debts[$0].rate, $1) > (debts[$1].rate, $0) }, bySize]
  }

  /// The smallest sum that was found, in whole units of the currency where many are owed, and whether no smaller one does;
  /// nil where everything paid does not do.
  func leastSum(for findings: [Finding]) -> (sum: Amount, isLeast: Bool)? {
    least(for: findings, atLeast: .zero, later(findings)).map { ($0.sum, $0.isLeast) }
  }

  /// The same, with what becomes of it and of the household.
  /// - Parameter bound: what is known to be needed at the least.
  func least(for findings: [Finding], atLeast bound: Amount) -> LumpSum? {
    let later = later(findings)
    return least(for: findings, atLeast: bound, later).map { lumpSum($0.use, $0.sum, later, isLeast: $0.isLeast) }
  }

  private func later(_ findings: [Finding]) -> LaterChecks {
    LaterChecks(findings, of: assessment.pack, countsMortgages: countsMortgages)
  }

  private func least(
    for findings: [Finding], atLeast bound: Amount, _ later: LaterChecks
  ) -> (use: Use, sum: Amount, isLeast: Bool)? {
    if findings.count == 1, let (use, sum) = ownSum(findings[0], later) { return (use, sum, true) }
    guard var best = allPaid(later) else { return nil }
    var nearest: Between?
    for use in uses(for: findings) where best.sum > bound {
      guard let found = between(use, later, from: max(use.atOnce, bound), below: best.sum) else { continue }
      (best, nearest) = ((use, amount(found.works)), found)
    }
    if let nearest { best.sum = amount(narrowed(nearest, to: 1, best.use, later).works) }
    if best.sum > bound, best.use.atOnce <= bound, clears(best.use, bound, later) { best.sum = bound }
    return (best.use, best.sum, best.sum <= bound)
  }

  // MARK: One way of using a sum

  private struct Use {
    /// What goes to each of `debts` at once.
    var paid: [Amount]
    /// What the rest of the sum goes on to, before any of it is put by.
    var then: [Int] = []
    var atOnce: Amount { paid.reduce(.zero) { $0 + $1 } }
  }

  /// For each order: down it as far as the sum goes; where savings count, also nothing paid off, the first debt, the first
  /// two, up to all, and the rest put by: eight of these where debts are many. Full cards go to their line first, too.
  private func uses(for findings: [Finding]) -> [Use] {
    let measures = findings.map(\.check.measure)
    let watchesCards = measures.contains { [.cardUtilisation, .heavilyUsedCards].contains($0) }
    let watchesSavings = measures.contains {
      [
        .savingsAgainstDebts, .savingsAgainstOtherDebts, .savingsAgainstPayments, .debtsToAssets, .monthsOfReserve,
        .balloon,
      ]
      .contains($0)
    }
    var found: [Use] = []
    for toLine in watchesCards && debts.contains(where: { $0.overLine > .zero }) ? [true, false] : [false] {
      let first = debts.map { toLine ? $0.overLine : .zero }
      found += orders.map { Use(paid: first, then: $0) }
      guard watchesSavings else { continue }
      found.append(Use(paid: first))
      for order in orders { found += paidOff(first, order) }
    }
    return found
  }

  private func paidOff(_ first: [Amount], _ order: [Int]) -> [Use] {
    let step = (debts.count + 7) / 8
    var paid = first
    return order.enumerated().compactMap { count, debt in
      paid[debt] = debts[debt].balance
      return (count + 1) % step == 0 || count + 1 == order.count ? Use(paid: paid) : nil
    }
  }

  /// All debts paid off, and so much put by, doubled twice at a time, as does.
  private func allPaid(_ later: LaterChecks) -> (use: Use, sum: Amount)? {
    let use = Use(paid: debts.map(\.balance))
    var sum = max(use.atOnce, Amount(minorUnits: 1))
    while !clears(use, sum, later) {
      guard sum < Amount.largest(in: assessment.household.currency) else { return nil }
      sum = Amount(minorUnits: sum.minorUnits * 4)
    }
    return (use, sum)
  }

  /// Two sums in units: one that does, and a smaller one that does not.
  private struct Between {
    var works: Int64
    var fails: Int64
  }

  private func amount(_ units: Int64) -> Amount { Amount(minorUnits: units * unit) }

  /// At least `bound`, within half a hundredth: only the best of all uses is found to the unit. nil where a use is not
  /// better than `best` by a hundredth, or down to `bound`: so much closer is not looked for.
  private func between(_ use: Use, _ later: LaterChecks, from bound: Amount, below best: Amount) -> Between? {
    let better = best.minorUnits - 1 - best.minorUnits / 100
    let works = max(better, min(bound.minorUnits + unit - 1, best.minorUnits - 1)) / unit
    let fails = bound > .zero ? (bound.minorUnits - 1) / unit : -1
    guard works > fails, clears(use, amount(works), later) else { return nil }
    return narrowed(Between(works: works, fails: fails), to: max(1, works / 200), use, later)
  }

  /// By halves, until the two are no farther apart than `width`.
  private func narrowed(_ between: Between, to width: Int64, _ use: Use, _ later: LaterChecks) -> Between {
    var between = between
    while between.works - between.fails > width {
      let middle = between.fails + (between.works - between.fails) / 2
      if clears(use, amount(middle), later) { between.works = middle } else { between.fails = middle }
    }
    return between
  }

  /// What the finding itself says would clear it, where each unit, paid on its debt, on any, or put by, moves it by a unit
  /// at the most: then no smaller sum does.
  private func ownSum(_ finding: Finding, _ later: LaterChecks) -> (use: Use, sum: Amount)? {
    guard let finding = later.asCounted(finding, in: assessment),
      case .amount(let sum)? = finding.toClear,
      [.savingsAgainstDebts, .cardUtilisation, .balloon, .debtsToAssets].contains(finding.check.measure)
    else { return nil }
    // Paying off what makes the months short can need less than putting by what they take.
    if finding.check.measure == .balloon, assessment.outlook.takenByGapBeforeBalloons > .zero { return nil }
    let none = debts.map { _ in Amount.zero }
    let own = debts.indices.filter { finding.subject.path == debts[$0].path }
    if finding.check.measure == .cardUtilisation, let card = own.first, debts[card].balance >= sum {
      return (Use(paid: none, then: own), sum)
    }
    return [Use(paid: none, then: own.isEmpty ? orders[0] : own), Use(paid: none)]
      .first { clears($0, sum, later) }.map { ($0, sum) }
  }

  /// What of `sum` goes to each debt.
  private func shared(_ sum: Amount, _ use: Use) -> [Amount] {
    var (paid, rest) = (use.paid, sum - use.atOnce)
    for debt in use.then where rest > .zero {
      let more = min(rest, debts[debt].balance - paid[debt])
      paid[debt] += more
      rest = rest - more
    }
    return paid
  }

  private func clears(_ use: Use, _ sum: Amount, _ later: LaterChecks) -> Bool {
    let household = household(shared(sum, use), outOf: sum)
    if !later.fire(in: household, on: assessment.asOf) { return true }
    let idle = closable(in: household)
    return !idle.isEmpty && !later.fire(in: household.without(idle), on: assessment.asOf)
  }

  // MARK: What becomes of the household

  private func household(_ paid: [Amount], outOf sum: Amount) -> Household {
    var later = assessment.household
    let putBy = paid.reduce(sum) { $0 - $1 }
    if putBy > .zero { later.savings = Stated((later.savings?.amount ?? .zero) + putBy) }
    later.leave(
      zip(debts, paid).filter { $0.1 > .zero }.map { (sum: Stated($0.balance - $1), place: $0.place) })
    return later
  }

  /// Cards that owe nothing and may be closed: none while anything is behind, and none that shares its limit.
  private func closable(in household: Household) -> [Int] {
    guard !assessment.fired.contains(where: { $0.check.measure == .arrears }),
      assessment.fired.contains(where: { [.creditLines, .cardsHeld].contains($0.check.measure) })
    else { return [] }
    let cards = household.cards ?? []
    let sharing = Set(cardsByLimit(cards).filter { $0.count > 1 }.flatMap(\.self))
    return cards.indices.filter { cards[$0].balance?.amount == .zero && !sharing.contains($0) }
  }

  private func lumpSum(_ use: Use, _ sum: Amount, _ later: LaterChecks, isLeast: Bool) -> LumpSum {
    let paid = shared(sum, use)
    let household = household(paid, outOf: sum)
    let closed = closings(in: household, later)
    return LumpSum(
      sum: sum,
      parts: zip(debts, paid).filter { $0.1 > .zero }.map { debt, paid in
        LumpSum.Part(name: debt.name, path: debt.path, sum: paid, left: debt.balance - paid)
      }, toSavings: paid.reduce(sum) { $0 - $1 },
      closings: closed.map { LumpSum.Closing(name: household.cards?[$0].name ?? "", path: "cards[\($0)]") },
      isLeast: isLeast, household: household.without(closed))
  }

  /// The fewest cards to be closed, those that owe nothing today first.
  private func closings(in household: Household, _ later: LaterChecks) -> [Int] {
    let owing = Set(debts.map(\.path))
    let idle = closable(in: household).sorted {
      (owing.contains("cards[\($0)]") ? 1 : 0, $0) < (owing.contains("cards[\($1)]") ? 1 : 0, $1)
    }
    var (fewest, most) = (0, idle.count)
    while fewest < most {
      let middle = (fewest + most) / 2
      let isLeft = later.fire(in: household.without(Array(idle.prefix(middle))), on: assessment.asOf)
      if isLeft { fewest = middle + 1 } else { most = middle }
    }
    return idle.prefix(fewest).sorted()
  }
}

extension Household {
  fileprivate func without(_ closed: [Int]) -> Household {
    var later = self
    later.removeCards(at: Set(closed))
    return later
  }
}

extension Finding.Subject {
  fileprivate var path: String? { if case .debt(_, let id) = self { id.path } else { nil } }
}

extension Assessment {
  /// By path of the first card of a limit: what has to be paid for it not to be over the line.
  fileprivate var overLine: [String: Amount] {
    var found: [String: Amount] = [:]
    for finding in fired where finding.check.measure == .cardUtilisation {
      guard let path = finding.subject.path, case .amount(let sum)? = finding.toClear else { continue }
      found[path] = sum
    }
    return found
  }
}
