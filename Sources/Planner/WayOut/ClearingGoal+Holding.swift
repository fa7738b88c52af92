import Household
import Money
import Outlook
import Rulebook

/// Where a household stands: what is left of each debt, what is held, and the day.
struct Standpoint {
  let debts: [ClearableDebt?]
  var left: [Int64]
  var savings: Int64
  let held: Int64
  let essentials: Int64
  /// A month's payments on debts of unknown balance.
  let otherPayments: Int64
  var date: CalendarDate
  /// Nothing is owed on them and their holder has closed them.
  var closed: Set<Int> = []

  init(_ assessment: Assessment) {
    let figures = assessment.figures
    debts = clearableDebts(assessment)
    left = debts.map { $0?.balance ?? 0 }
    savings = figures.savings.low.minorUnits
    held = figures.assets.low.minorUnits
    essentials = figures.essentials.low.minorUnits
    otherPayments = zip(debts, figures.debts).reduce(0) { $0 + ($1.0 == nil ? $1.1.payment.low.minorUnits : 0) }
    date = assessment.asOf
  }

  /// Paid off and no longer there: closed, or a debt that ends when it is paid.
  func isGone(_ place: Int) -> Bool {
    guard let debt = debts[place], left[place] == 0 else { return false }
    return closed.contains(place) || !debt.staysWhenPaid && debt.balance > 0
  }

  var owed: Int64 { left.reduce(0, +) }

  var payments: Int64 {
    var total = otherPayments
    for (place, debt) in debts.enumerated() {
      if let debt, !isGone(place) { total += debt.payment(leaving: left[place]) }
    }
    return total
  }

  /// What falls due in full within twelve months of the day.
  var dueInFull: Int64 {
    let lastDay = date.adding(months: 12)
    return debts.indices.reduce(0) { sum, place in
      guard let day = debts[place]?.dueInFull, day <= lastDay else { return sum }
      return sum + left[place]
    }
  }
}

extension ClearingGoal {
  func holds(at point: Standpoint) -> Bool {
    switch self {
    case .debtsWithinSavings: point.owed <= point.savings
    case .debtsWithinShare(let line):
      point.owed <= line.ofDown(point.savings + point.held)
    case .payments(let most): point.payments <= most
    case .reserve(let months): point.savings >= months.ofUp(point.essentials + point.payments)
    case .dueInFullWithinSavings: point.dueInFull <= point.savings
    case .limit(let drawn): drawn.holds(point.left)
    case .fullLimits(let limits, let most): limits.count { !$0.holds(point.left) } <= most
    case .lines(let places, let beyond, let most): places.count { !point.isGone($0) } + beyond <= most
    case .linesInUse(let places, let most): places.count { point.left[$0] > 0 } <= most
    }
  }
}

extension DrawnSum {
  fileprivate func holds(_ left: [Int64]) -> Bool { cards.reduce(0) { $0 + left[$1] } <= allowed }
}
