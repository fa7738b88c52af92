import Household
import Money

extension Settling {
  /// Where they are not all there, whole ones first, the smallest before the others: an agreement holds only if it is kept.
  ///
  /// Example: 350 is there, 400 and 300 were agreed: 300 are paid, and 50 of the 400.
  mutating func payAgreed() {
    let agreed = lines.indices.filter { lines[$0].part == .agreed }
    let smallestFirst = agreed.sorted { (lines[$0].due ?? .zero, $0) < (lines[$1].due ?? .zero, $1) }
    var left = pool
    let whole = smallestFirst.filter { place in
      guard let due = lines[place].due, due <= left else { return false }
      left = left - due
      return true
    }
    for place in whole + agreed.filter({ !whole.contains($0) }) {
      lines[place].offer = .zero
      pay(lines[place].due ?? .zero, to: place)
    }
  }

  /// What is due on each; where that is not there, shares by what is owed. Then what is behind.
  mutating func payOthers() {
    let others = lines.indices.filter { lines[$0].isShared }
    let isMet = lines.allSatisfy { line in
      line.part != .priority && line.part != .agreed || line.hasItsDue && (line.part != .priority || !line.isOpenArrear)
    }
    if isMet, others.allSatisfy({ lines[$0].due != nil }), pool >= due(on: others) {
      clearFromSavings()
    }
    keepBack(before: others)
    share(among: others)
    makeUpTheRest()
    releaseKept()
    spareSavings()
    payUsual()
  }

  private func due(on places: [Int]) -> Amount { places.reduce(.zero) { $0 + (lines[$1].due ?? .zero) } }

  /// Nothing where all that is due and behind can be met; where all that is due can, at most what is over.
  private mutating func keepBack(before others: [Int]) {
    let due = due(on: others)
    let arrears = lines.reduce(Amount.zero) { $0 + ($1.isSettled ? $1.stillBehind : .zero) }
    let isKnown = others.allSatisfy { !lines[$0].isOpen && lines[$0].due != nil }
    var most = pool
    if isKnown, pool >= due {
      guard pool < due + arrears else { return }
      most = pool - due
    }
    keptBack = min(wanted, most)
    pool = pool - keptBack
  }

  /// What the household says, else the practice's part of what is left in whole units, at most its cap.
  private var wanted: Amount {
    if let stated = outlook.household.keepBack { return stated.amount }
    let part = Ratio(Int128(pool.minorUnits), Int128(unit)) * practice.keptBack
    let share = Amount(minorUnits: Int64(part.roundedDown) * unit)
    return practice.mostKeptBack.map { min(share, $0) } ?? share
  }

  /// All that is due where it is there, the rest to those whose payment is not known; else shares of it all.
  private mutating func share(among others: [Int]) {
    let closed = others.filter { !lines[$0].isOpen && lines[$0].due != nil }
    let open = others.filter { !closed.contains($0) && lines[$0].debt.balance.known != nil }
    if pool >= due(on: closed) {
      for place in closed { pay(lines[place].due ?? .zero, to: place) }
      give(pool, to: open)
    } else {
      give(pool, to: others.filter { lines[$0].debt.balance.known != nil })
    }
  }

  private mutating func give(_ sum: Amount, to places: [Int]) {
    let most = places.map { place -> Amount in
      let line = lines[place]
      return min(line.isOpen || line.due == nil ? line.balance : line.due ?? .zero, line.stillOwed)
    }
    let weights = places.map { lines[$0].balance }
    // Before an agreement begins its lender is asked to take its sum now.
    let atFirst = zip(places, most).map { place, most in min(most, lines[place].debt.sumToCome ?? most) }
    var parts = sharedOut(sum, by: weights, atMost: atFirst, units: unit)
    // What that, and whole units, leave goes to whoever can still take it, so that nothing stays while something is due.
    var left = sum - parts.reduce(.zero, +)
    for index in parts.indices where left > .zero {
      let more = min(left, most[index] - parts[index])
      parts[index] += more
      left = left - more
    }
    for (place, part) in zip(places, parts) { pay(part, to: place) }
  }

  /// What is left shortens regular sums, then clears what is behind on the others, the smallest first.
  mutating func makeUpTheRest() {
    for place in lines.indices.sorted(by: { lines[$0].stillBehind < lines[$1].stillBehind }) {
      guard pool > .zero, lines[place].part == .priority, let regular = lines[place].catchUp, regular.months > 1 else {
        continue
      }
      pool += regular.sum
      makeUp(place, each: pool)
    }
    for part in [Settlement.Part.priority, .agreed, .other] {
      for place in behind(part) where !lines[place].isOpen { makeUp(place, each: pool) }
    }
  }

  /// Nothing is kept back once all that is due, and behind, is met.
  private mutating func releaseKept() {
    let isMet = lines.allSatisfy { line in
      !line.isSettled || line.isPaidOff || line.hasItsDue && !line.isOpen && line.stillBehind == .zero
    }
    guard isMet else { return }
    pool += keptBack
    keptBack = .zero
  }

  /// What is left of this month's money takes the place of what savings gave to what is behind.
  private mutating func spareSavings() {
    for place in lines.indices where pool > .zero {
      let spared = min(pool, arrearsFromSavings, lines[place].fromSavings, lines[place].catchUpNow)
      pool = pool - spared
      arrearsFromSavings = arrearsFromSavings - spared
      lines[place].fromSavings = lines[place].fromSavings - spared
    }
  }

  /// What is over goes to what is paid beyond what is due, where nothing is behind any more.
  private mutating func payUsual() {
    guard pool > .zero, lines.allSatisfy({ !$0.isSettled || $0.stillBehind == .zero }) else { return }
    let places = lines.indices.filter { lines[$0].isSettled && lines[$0].offer != nil }
    let most = places.map { min(((lines[$0].usual ?? .zero) - lines[$0].sum).nonNegative, lines[$0].stillOwed) }
    let parts = sharedOut(pool, by: places.map { lines[$0].balance }, atMost: most, units: unit)
    for (place, part) in zip(places, parts) { pay(part, to: place) }
  }
}

extension Settlement.Line {
  /// It gets what is due or a share after priority debts: among those only one whose payment is not known, as far as it is
  /// not paid off already.
  fileprivate var isShared: Bool { part == .other || part == .priority && due == nil && stillOwed > .zero }

  /// What is owed beyond what it gets; without an end while what is owed is not known.
  var stillOwed: Amount {
    debt.balance.known.map { ($0 - sum - catchUpNow).nonNegative } ?? Amount(minorUnits: .max / 4)
  }

  /// What of what is behind is not cleared this month; nothing on a debt that is shared out by what is owed.
  var stillBehind: Amount { isOpen ? .zero : ((arrears ?? .zero) - catchUpNow).nonNegative }
}
