import Household
import Money

/// What a sum is at least once some debts are paid off and only some of the others may join them.
struct LumpBound {
  /// Something that money can buy: a month that is lighter by `relief` for `price`, in parts too.
  private struct Source {
    var price: Int128
    var relief: Int128
    /// The place among the candidates; nil for a minimum that falls with its balance.
    var candidate: Int?

    func isCheaper(than other: Source) -> Bool { price * other.relief < other.price * relief }
  }

  private let terms: LumpTerms
  private let candidates: [Int]
  private let sources: [Source]
  private let paymentsToday: Int64
  /// How many minimums fall with their balances: rounding can make the first unit of each almost free.
  private let minimums: Int
  /// The most that may stay of one debt among those paid off.
  private let leftover: Int64

  init(_ terms: LumpTerms, candidates: [Int], reliefs: [Int64]) {
    self.terms = terms
    self.candidates = candidates
    paymentsToday = terms.start.payments
    let left = terms.start.left
    let steps = left.indices.compactMap { place -> MinimumSteps? in
      guard left[place] > 0, case .minimum(let minimum)? = terms.start.debts[place]?.payment else { return nil }
      return MinimumSteps(minimum, at: place, left: left[place])
    }
    let closings = candidates.indices.map { place in
      Source(price: Int128(left[candidates[place]]), relief: Int128(reliefs[place]), candidate: place)
    }
    let falls = steps.map { step in
      Source(price: Int128(step.stepPrice - (step.isEven ? 0 : 1)) * Int128(step.count), relief: Int128(step.count))
    }
    sources = (closings.filter { $0.relief > 0 } + falls).sorted { $0.isCheaper(than: $1) }
    minimums = candidates.count { terms.hasMinimum($0) }
    leftover = candidates.map { terms.floorOfMinimum($0) }.max() ?? 0
  }

  /// - Parameters:
  ///   - spent: the balances of what is paid off.
  ///   - relief: what a month is lighter by without it.
  func least(_ paid: [Bool], from next: Int, spent: Int64, relief: Int64) -> Int64 {
    let spent = terms.watchesPayments ? spent - leftover : spent
    var least = max(spent, terms.floor(saving: 0))
    if let most = terms.paymentsAtMost {
      least = max(least, spent + priceOf(relief: paymentsToday - relief - most - Int64(minimums), from: next))
    }
    if let months = terms.reserve {
      let short = months.ofUp(terms.start.essentials + paymentsToday - relief) - terms.start.savings
      least = max(least, spent + max(0, short - mostSaved(months, from: next)))
    }
    for count in terms.counts { least = max(least, spent + priceOf(count, paid, from: next)) }
    return least
  }

  private func isOpen(_ source: Source, from next: Int) -> Bool { source.candidate.map { $0 >= next } ?? true }

  private func priceOf(relief wanted: Int64, from next: Int) -> Int64 {
    var (rest, price) = (Int128(wanted), Int128(0))
    for source in sources where rest > 0 && isOpen(source, from: next) {
      let part = min(rest, source.relief)
      price += source.price * part / source.relief
      rest -= part
    }
    return Int64(price)
  }

  /// The most by which lighter months can lower the reserve beyond what they cost.
  private func mostSaved(_ months: Ratio, from next: Int) -> Int64 {
    let perUnit = months.roundedUp
    let saved = sources.filter { isOpen($0, from: next) }.reduce(Int128(minimums) * perUnit) { sum, source in
      sum + max(0, source.relief * perUnit - source.price)
    }
    return Int64(clamping: saved)
  }

  private func priceOf(
    _ count: (places: [Int], leave: Int, needsClosing: Bool), _ paid: [Bool], from next: Int
  ) -> Int64 {
    let wanted = count.leave - count.places.count { paid[$0] }
    guard wanted > 0 else { return 0 }
    let open = candidates[next...].filter(count.places.contains).map { terms.start.left[$0] }.sorted()
    return open.prefix(wanted).reduce(0, +)
  }
}

extension LumpTerms {
  /// Below this balance a card's minimum is the balance; 0 for other debts.
  func floorOfMinimum(_ place: Int) -> Int64 {
    guard case .minimum(let minimum)? = start.debts[place]?.payment else { return 0 }
    return min(start.left[place], minimum.floor?.minorUnits ?? 0)
  }
}
