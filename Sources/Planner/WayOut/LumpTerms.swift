import Household
import Money
import Outlook
import Rulebook

/// What several goals ask of one sum together. Shared by every trial of a search.
final class LumpTerms {
  let start: Standpoint
  var paymentsAtMost: Int64?
  var reserve: Ratio?
  var debtsWithinSavings = false
  var debtsWithinShare: Ratio?
  var dueInFull: [Int] = []
  var limits: [DrawnSum] = []
  var fullLimits: [(limits: [DrawnSum], atMost: Int)] = []
  /// Lines to be closed: which count, how many must go at least, and whether a paid one must be closed to be gone.
  var counts: [(places: [Int], leave: Int, needsClosing: Bool)] = []

  init(_ goals: [ClearingGoal], from start: Standpoint) {
    self.start = start
    for goal in goals {
      switch goal {
      case .debtsWithinSavings: debtsWithinSavings = true
      case .debtsWithinShare(let line): debtsWithinShare = min(debtsWithinShare ?? line, line)
      case .payments(let most): paymentsAtMost = min(paymentsAtMost ?? most, most)
      case .reserve(let months): reserve = max(reserve ?? months, months)
      case .dueInFullWithinSavings:
        let lastDay = start.date.adding(months: 12)
        dueInFull = start.debts.indices.filter { start.debts[$0]?.dueInFull.map { $0 <= lastDay } ?? false }
      case .limit(let drawn): limits.append(drawn)
      case .fullLimits(let all, let most): fullLimits.append((all, most))
      case .lines(let places, let beyond, let most): counts.append((places, places.count + beyond - most, true))
      case .linesInUse(let places, let most):
        let owing = places.filter { start.left[$0] > 0 }
        counts.append((owing, owing.count - most, false))
      }
    }
  }

  /// Whether closing debts can do more than the money that goes into them.
  var watchesPayments: Bool { paymentsAtMost != nil || reserve != nil }
}

extension LumpTerms {
  /// What the sum is at least, whatever it goes into, when so much of it is saved.
  func floor(saving saved: Int64) -> Int64 {
    var least: Int64 = 0
    let owed = start.owed
    if debtsWithinSavings { least = owed - start.savings }
    if let line = debtsWithinShare {
      least = max(least, owed + saved - line.ofDown(start.savings + start.held + saved))
    }
    return least
  }

  /// Whether a debt that is paid is gone, or may be.
  func mayGo(_ place: Int) -> Bool {
    guard let debt = start.debts[place] else { return false }
    return debt.mayBeClosed || !debt.staysWhenPaid && debt.balance > 0
  }

  func hasMinimum(_ place: Int) -> Bool {
    if case .minimum? = start.debts[place]?.payment { true } else { false }
  }

  /// Debts that owe something, by their yearly rate; those of unknown rate last.
  var dearestFirst: [Int] {
    func rate(_ place: Int) -> Ratio { start.debts[place]?.owed.rate?.perYear ?? Ratio(-1, 1) }
    return start.left.indices.filter { start.left[$0] > 0 }.sorted { (rate($1), $0) < (rate($0), $1) }
  }
}
