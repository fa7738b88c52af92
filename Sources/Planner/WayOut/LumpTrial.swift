import Household
import Money

/// The smallest sum once it is settled which debts are paid off, and how it is shared out.
struct LumpTrial {
  let terms: LumpTerms
  /// Owed nothing before, and are to be closed.
  private let closed: Set<Int>
  /// What is left of each debt, and what stays in savings beside it.
  private(set) var left: [Int64]
  private(set) var toSavings: Int64 = 0
  private(set) var sum: Int64 = 0
  /// How much less might do with the same debts paid off; 0 where the sum is the least.
  private(set) var slack: Int64 = 0

  /// - Parameters:
  ///   - paid: the debts paid off.
  ///   - nearly: one of them of which something may stay, down in the part where its minimum is all that is left.
  /// - Returns: nil where these do not do.
  init?(_ terms: LumpTerms, paying paid: [Bool], allBut nearly: Int? = nil) {
    self.terms = terms
    closed = Set(paid.indices.filter { paid[$0] && terms.start.left[$0] == 0 && terms.mayGo($0) })
    left = terms.start.left
    for place in left.indices where paid[place] && place != nearly { left[place] = 0 }
    if let nearly, case .minimum(let minimum)? = terms.start.debts[nearly]?.payment {
      left[nearly] = min(left[nearly], minimum.floor?.minorUnits ?? 0)
    }
    guard leavesFewEnough(paid, nearly) else { return nil }
    bringLimitsDown()
    guard let ladder = ladder(), let units = cheapestUnits(on: ladder) else { return nil }
    for step in ladder.payments(for: units) { left[step.place] -= step.sum }
    if units > 0 || terms.reserve != nil { slack = max(slack, ladder.slack(for: terms.reserve)) }
    toSavings = savingsNeeded(payments: payments)
    sum = needed(payments: payments, spent: spent)
    spendRest()
  }

  /// Several cards on one limit, or several limits to choose from, of which the minimums fall: other ways are not tried.
  private static let noBound = Int64.max / 4

  private var payments: Int64 { terms.watchesPayments ? point.payments : 0 }

  private var point: Standpoint {
    var point = terms.start
    point.left = left
    point.closed = closed
    return point
  }

  private var spent: Int64 { zip(terms.start.left, left).reduce(0) { $0 + $1.0 - $1.1 } }

  private func leavesFewEnough(_ paid: [Bool], _ nearly: Int?) -> Bool {
    terms.counts.allSatisfy { count in
      let gone = count.places.count { place in
        paid[place] && place != nearly && (!count.needsClosing || terms.mayGo(place))
      }
      return gone >= count.leave
    }
  }

  /// Pays each limit down to its mark, and the cheapest of those of which too many are above theirs.
  private mutating func bringLimitsDown() {
    for drawn in terms.limits { bringDown(drawn) }
    for full in terms.fullLimits {
      let above = full.limits.map { (drawn: $0, over: used($0) - $0.allowed) }.filter { $0.over > 0 }
      let tooMany = above.count - full.atMost
      guard tooMany > 0 else { continue }
      if terms.watchesPayments { slack = LumpTrial.noBound }
      for limit in above.sorted(by: { $0.over < $1.over }).prefix(tooMany) { bringDown(limit.drawn) }
    }
  }

  private func used(_ drawn: DrawnSum) -> Int64 { drawn.cards.reduce(0) { $0 + left[$1] } }

  private mutating func bringDown(_ drawn: DrawnSum) {
    var over = used(drawn) - drawn.allowed
    guard over > 0 else { return }
    let open = drawn.cards.filter { left[$0] > 0 }
    if open.count > 1, terms.watchesPayments, open.contains(where: terms.hasMinimum) { slack = LumpTrial.noBound }
    for card in open where over > 0 {
      let part = min(over, left[card])
      left[card] -= part
      over -= part
    }
  }

  private func ladder() -> MinimumLadder? {
    guard terms.watchesPayments else { return MinimumLadder([]) }
    return MinimumLadder(
      left.indices.compactMap { place in
        guard left[place] > 0, case .minimum(let minimum)? = terms.start.debts[place]?.payment else { return nil }
        return MinimumSteps(minimum, at: place, left: left[place])
      })
  }

  /// By how much the minimums are to fall together so that the sum is least; nil where they cannot fall enough. The sum
  /// falls with each unit, then rises.
  private func cheapestUnits(on ladder: MinimumLadder) -> Int64? {
    let (today, spent) = (payments, spent)
    let least = terms.paymentsAtMost.map { max(0, today - $0) } ?? 0
    guard least <= ladder.count else { return nil }
    guard terms.reserve != nil else { return least }
    func sum(_ units: Int64) -> Int64 { needed(payments: today - units, spent: spent + ladder.price(of: units)) }
    var (low, high) = (least, ladder.count)
    while low < high {
      let middle = low + (high - low) / 2
      if sum(middle + 1) < sum(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func savingsNeeded(payments: Int64) -> Int64 {
    guard let months = terms.reserve else { return 0 }
    return max(0, months.ofUp(terms.start.essentials + payments) - terms.start.savings)
  }

  /// The least sum, of which `spent` goes into debts whatever else it does.
  private func needed(payments: Int64, spent: Int64) -> Int64 {
    let saved = savingsNeeded(payments: payments)
    let dueAtOnce = terms.dueInFull.reduce(0) { $0 + left[$1] } - terms.start.savings
    return max(spent + max(saved, terms.dueInFull.isEmpty ? 0 : dueAtOnce, 0), terms.floor(saving: saved))
  }
}

extension LumpTrial {
  /// What the sum holds beyond what each part needs: first for what falls due in full, then for the dearest debts.
  private mutating func spendRest() {
    var rest = sum - spent - toSavings
    for place in terms.dueInFull + terms.dearestFirst where rest > 0 {
      let part = min(rest, left[place])
      left[place] -= part
      rest -= part
    }
    toSavings += rest
  }
}
