import Checks
import Household
import Money
import Outlook
import Rules

/// The ways in which a sum is tried on a household: what is behind is made up first; then full cards down to their line or
/// not, then debts, the dearest first or the smallest, as far as it goes, or so many of them and the rest put by. Each is
/// held against the checks as they are, and its sum is found by halves.
///
/// Of a mortgage that is not counted in only what is behind is paid; nothing of a debt that has to be asked about first.
struct LumpUses {
  struct Payable {
    var name: String
    var path: String
    var place: DebtPlace
    var balance: Amount
    /// What of the balance may be paid at all.
    var most: Amount
    /// What is behind, or the most that it can be.
    var behind: Amount
    /// Of a card that is over the pack's line: what has to go for it to be on the line.
    var overLine: Amount
    var rate: Ratio
    /// What the month takes for it, of each unit that is owed.
    var freed: Ratio
    /// A mortgage that is not counted in.
    var isMortgageApart: Bool
  }

  struct Use {
    /// What goes to each of `debts` at once.
    var paid: [Amount]
    /// What the rest of the sum goes on to, before any of it is put by.
    var then: [Int] = []
    var atOnce: Amount { paid.reduce(.zero) { $0 + $1 } }
  }

  let assessment: Assessment
  let countsMortgages: Bool
  let debts: [Payable]
  /// Whole units of the currency where at least a thousand are owed, else minor ones.
  let unit: Int64
  /// Dearest first, smallest first, and where debts are few those first that free most a month for what is owed: indices of
  /// `debts`.
  let orders: [[Int]]

  init(_ assessment: Assessment, countsMortgages: Bool) {
    (self.assessment, self.countsMortgages) = (assessment, countsMortgages)
    let over = assessment.overLine
    let cardCount = assessment.household.cards?.count ?? 0
    let debts = assessment.settlement.lines.enumerated().compactMap { index, line -> Payable? in
      let owed = line.debt
      guard owed.question == nil, let balance = owed.balance.known, balance > .zero else { return nil }
      let isApart = !countsMortgages && owed.kind == .mortgage
      let behind = line.isBehind ? min(line.arrears ?? .zero, balance) : .zero
      if isApart, behind == .zero || behind == balance { return nil }
      return Payable(
        name: owed.name, path: owed.path, place: owed.isCard ? .card(index) : .loan(index - cardCount),
        balance: balance, most: isApart ? behind : balance, behind: behind, overLine: over[owed.path] ?? .zero,
        rate: owed.rate(forMonthFrom: assessment.asOf)?.perYear ?? .zero,
        freed: Ratio(owed.payment.low, over: balance) ?? .zero, isMortgageApart: isApart)
    }
    self.debts = debts
    let whole = assessment.household.currency.minorUnits
    unit = debts.reduce(0) { $0 + $1.most.minorUnits } >= 1_000 * whole ? whole : 1
    let bySize = debts.indices.sorted { (debts[$0].balance, $0) < (debts[$1].balance, $1) }
    let byRate = bySize.sorted { (debts[$0].rate, $1) > (debts[$1].rate, $0) }
    let byFreed = bySize.sorted { debts[$0].freed > debts[$1].freed }
    orders = [byRate, bySize] + (debts.count <= LumpUses.few ? [byFreed] : [])
  }

  /// So many debts are tried one by one; of more it would take too long.
  static let few = 16

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
    let bound = max(bound, behind)
    var nearest: Between?
    for use in uses(for: findings) where best.sum > bound {
      guard let found = between(use, later, from: max(use.atOnce, bound), below: best.sum) else { continue }
      (best, nearest) = ((use, amount(found.works)), found)
    }
    if let nearest { best.sum = amount(narrowed(nearest, to: 1, best.use, later).works) }
    best = withoutNeedless(best.use, best.sum, later)
    if best.sum > bound, best.use.atOnce <= bound, clears(best.use, bound, later) { best.sum = bound }
    return (best.use, best.sum, best.sum <= bound)
  }
}

extension LumpUses {
  /// What is behind on all of them, and comes before anything else.
  var behind: Amount { debts.reduce(.zero) { $0 + $1.behind } }
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
