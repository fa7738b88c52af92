import Checks
import Household
import Money
import Outlook
import Rules

/// The ways that are tried, and the sum that each of them takes.
extension LumpUses {
  /// For each order: down it as far as the sum goes; where savings count, also nothing paid off, the first debt, the first
  /// two, up to all, and the rest put by: eight of these where debts are many. Full cards go to their line first, too.
  func uses(for findings: [Finding]) -> [Use] {
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
      let first = debts.map { toLine ? max($0.behind, $0.overLine) : $0.behind }
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
      paid[debt] = debts[debt].most
      return (count + 1) % step == 0 || count + 1 == order.count ? Use(paid: paid) : nil
    }
  }

  /// All debts paid off, and so much put by, doubled twice at a time, as does.
  func allPaid(_ later: LaterChecks) -> (use: Use, sum: Amount)? {
    let use = Use(paid: debts.map(\.most))
    var sum = max(use.atOnce, Amount(minorUnits: 1))
    while !clears(use, sum, later) {
      guard sum < Amount.largest(in: assessment.household.currency) else { return nil }
      sum = Amount(minorUnits: sum.minorUnits * 4)
    }
    return (use, sum)
  }

  /// Two sums in units: one that does, and a smaller one that does not.
  struct Between {
    var works: Int64
    var fails: Int64
  }

  func amount(_ units: Int64) -> Amount { Amount(minorUnits: units * unit) }

  /// At least `bound`, within half a hundredth: only the best of all uses is found to the unit. nil where a use is not
  /// better than `best` by a hundredth, or down to `bound`: so much closer is not looked for.
  func between(_ use: Use, _ later: LaterChecks, from bound: Amount, below best: Amount) -> Between? {
    let better = best.minorUnits - 1 - best.minorUnits / 100
    let works = max(better, min(bound.minorUnits + unit - 1, best.minorUnits - 1)) / unit
    let fails = bound > .zero ? (bound.minorUnits - 1) / unit : -1
    guard works > fails, clears(use, amount(works), later) else { return nil }
    return narrowed(Between(works: works, fails: fails), to: max(1, works / 200), use, later)
  }

  /// By halves, until the two are no farther apart than `width`.
  func narrowed(_ between: Between, to width: Int64, _ use: Use, _ later: LaterChecks) -> Between {
    var between = between
    while between.works - between.fails > width {
      let middle = between.fails + (between.works - between.fails) / 2
      if clears(use, amount(middle), later) { between.works = middle } else { between.fails = middle }
    }
    return between
  }

  /// What the finding itself says would clear it, where each unit, paid on its debt, on any, or put by, moves it by a unit
  /// at the most: then no smaller sum does.
  func ownSum(_ finding: Finding, _ later: LaterChecks) -> (use: Use, sum: Amount)? {
    guard let finding = later.asCounted(finding, in: assessment),
      case .amount(let sum)? = finding.toClear,
      [.savingsAgainstDebts, .cardUtilisation, .balloon, .debtsToAssets].contains(finding.check.measure)
    else { return nil }
    // Paying off what makes the months short can need less than putting by what they take.
    if finding.check.measure == .balloon, assessment.outlook.takenByGapBeforeBalloons > .zero { return nil }
    guard behind == .zero else { return ownSum(sum, behindFirst: finding, later) }
    let none = debts.map { _ in Amount.zero }
    let own = debts.indices.filter { finding.subject.path == debts[$0].path }
    if finding.check.measure == .cardUtilisation, let card = own.first, debts[card].balance >= sum {
      return (Use(paid: none, then: own), sum)
    }
    return [Use(paid: none, then: own.isEmpty ? orders[0] : own), Use(paid: none)]
      .first { clears($0, sum, later) }.map { ($0, sum) }
  }

  /// The same where something is behind: what that takes counts towards sums of all debts, mortgages that are left out of
  /// them apart.
  private func ownSum(_ sum: Amount, behindFirst finding: Finding, _ later: LaterChecks) -> (use: Use, sum: Amount)? {
    if finding.check.measure == .cardUtilisation { return toLine(sum, on: finding.subject.path) }
    guard [.savingsAgainstDebts, .debtsToAssets].contains(finding.check.measure) else { return nil }
    let apart = debts.filter(\.isMortgageApart).reduce(Amount.zero) { $0 + $1.behind }
    let sum = max(sum, behind - apart) + apart
    let first = debts.map(\.behind)
    return [Use(paid: first, then: orders[0]), Use(paid: first)].first { clears($0, sum, later) }.map { ($0, sum) }
  }

  /// What is behind, and on a card what it is still over its line then.
  private func toLine(_ sum: Amount, on path: String?) -> (use: Use, sum: Amount)? {
    guard let card = debts.firstIndex(where: { $0.path == path }) else { return nil }
    let cards = assessment.household.cards ?? []
    let limit = cardsByLimit(cards).first { $0.contains { "cards[\($0)]" == path } } ?? []
    let sharing = Set(limit.map { "cards[\($0)]" })
    var paid = debts.map(\.behind)
    let taken = debts.filter { sharing.contains($0.path) }.reduce(Amount.zero) { $0 + $1.behind }
    paid[card] += (sum - taken).nonNegative
    guard paid[card] <= debts[card].balance else { return nil }
    let use = Use(paid: paid)
    return (use, use.atOnce)
  }

  /// The same without the debts that need not be paid after all: the largest are tried first.
  ///
  /// Example: the smallest, 3,200, and the next, 24,000, bring a check within its line; the 24,000 alone do too.
  func withoutNeedless(_ use: Use, _ sum: Amount, _ later: LaterChecks) -> (use: Use, sum: Amount) {
    var paid = shared(sum, use)
    let putBy = paid.reduce(sum) { $0 - $1 }
    let places = debts.indices.filter { paid[$0] > debts[$0].behind }.sorted { (paid[$0], $1) > (paid[$1], $0) }
    guard places.count > 1, places.count <= LumpUses.few else { return (use, sum) }
    var least: (use: Use, sum: Amount) = (use, sum)
    for place in places {
      let before = paid[place]
      paid[place] = debts[place].behind
      let fewer = Use(paid: paid)
      if clears(fewer, fewer.atOnce + putBy, later) {
        least = (fewer, fewer.atOnce + putBy)
      } else {
        paid[place] = before
      }
    }
    return least
  }

  /// What of `sum` goes to each debt.
  func shared(_ sum: Amount, _ use: Use) -> [Amount] {
    var (paid, rest) = (use.paid, sum - use.atOnce)
    for debt in use.then where rest > .zero {
      let more = min(rest, debts[debt].most - paid[debt])
      paid[debt] += more
      rest = rest - more
    }
    return paid
  }

  func clears(_ use: Use, _ sum: Amount, _ later: LaterChecks) -> Bool {
    let household = household(shared(sum, use), outOf: sum)
    if !later.fire(in: household, on: assessment.asOf) { return true }
    let idle = closable(in: household)
    return !idle.isEmpty && !later.fire(in: household.without(idle), on: assessment.asOf)
  }
}

extension Finding.Subject {
  var path: String? { if case .debt(_, let id) = self { id.path } else { nil } }
}
