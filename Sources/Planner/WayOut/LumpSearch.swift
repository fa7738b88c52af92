import Money

/// Looks for the debts whose payment in full makes the sum smallest: every set of them that could, cut short where what is
/// chosen already costs as much as the best set found.
///
/// A debt is worth paying off beyond its own balance only for its monthly payment or for the place it takes in a count;
/// no other is tried. Once the set is settled the rest follows by arithmetic (`LumpTrial`).
struct LumpSearch {
  private let terms: LumpTerms
  private let candidates: [Int]
  /// Of each candidate: balance, and what a month is lighter by without it.
  private let prices: [Int64]
  private let reliefs: [Int64]
  private let bound: LumpBound
  private var paid: [Bool]
  private var steps = 0
  private(set) var best: LumpTrial?
  /// What some set of debts might do with.
  private var lowest = Int64.max
  /// False where the search was given up before every set was looked at or excluded.
  private var isComplete = true

  /// Enough for all sets of 15 debts: sets looked at, and sums worked out for them.
  static let mostSteps = 120_000

  init(_ terms: LumpTerms) {
    self.terms = terms
    let start = terms.start
    let counted = Set(terms.counts.flatMap(\.places))
    func relief(_ place: Int) -> Int64 {
      guard terms.watchesPayments, let debt = start.debts[place] else { return 0 }
      return debt.balance > 0 || terms.mayGo(place) ? debt.paymentToday : 0
    }
    candidates = start.left.indices.filter { start.debts[$0] != nil && (counted.contains($0) || relief($0) > 0) }
      .sorted { left, right in
        let (one, other) = (
          Int128(start.left[left]) * Int128(relief(right)), Int128(start.left[right]) * Int128(relief(left))
        )
        return (one, start.left[left], left) < (other, start.left[right], right)
      }
    prices = candidates.map { start.left[$0] }
    reliefs = candidates.map(relief)
    bound = LumpBound(terms, candidates: candidates, reliefs: reliefs)
    paid = start.left.map { _ in false }
  }

  /// Whether no sum is smaller.
  var isLeast: Bool {
    guard let best else { return false }
    return best.sum <= terms.floor(saving: 0) || isComplete && best.sum <= lowest
  }

  mutating func run() {
    paid = paid.indices.map { candidates.contains($0) }
    tryPaid()
    paid = paid.map { _ in false }
    look(from: 0, spent: 0, relief: 0)
  }

  private mutating func look(from next: Int, spent: Int64, relief: Int64) {
    guard steps < LumpSearch.mostSteps else { return isComplete = false }
    steps += 1
    guard best.map({ bound.least(paid, from: next, spent: spent, relief: relief) < $0.sum }) ?? true else { return }
    tryPaid()
    for place in next..<candidates.endIndex {
      paid[candidates[place]] = true
      look(from: place + 1, spent: spent + prices[place], relief: relief + reliefs[place])
      paid[candidates[place]] = false
    }
  }

  /// The debts chosen paid off, and each of them that may keep a little: that saves no more than the little.
  private mutating func tryPaid() {
    steps += 1
    guard let trial = LumpTrial(terms, paying: paid) else { return }
    keep(trial)
    guard terms.watchesPayments else { return }
    for place in candidates where paid[place] {
      guard let best, trial.sum - terms.floorOfMinimum(place) < best.sum else { continue }
      steps += 1
      keep(LumpTrial(terms, paying: paid, allBut: place))
    }
  }

  private mutating func keep(_ trial: LumpTrial?) {
    guard let trial else { return }
    lowest = min(lowest, trial.sum - trial.slack)
    guard best.map({ trial.sum < $0.sum }) ?? true else { return }
    best = trial
  }
}
