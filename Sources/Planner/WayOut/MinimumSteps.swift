import Household
import Money

/// What it costs to lower a card's minimum a minor unit at a time, from what is left of the card on.
///
/// The price of a step is the same for each but the first, which rounding can make cheaper. Where a unit of the minimum
/// is no whole number of units of balance (3 %), steps differ by one; `isEven` is false then.
struct MinimumSteps {
  let place: Int
  /// Units by which the minimum can fall.
  let count: Int64
  /// Rounded up.
  let stepPrice: Int64
  let isEven: Bool
  private let left: Int64
  private let due: Int64
  private let share: Ratio

  /// nil where the minimum does not fall, or falls only when hardly anything is left.
  init?(_ minimum: Minimum, at place: Int, left: Int64) {
    let due = minimum.due(on: left)
    let floor = minimum.floor?.minorUnits ?? 0
    if left <= floor {
      (share, count) = (Ratio(1, 1), due)
    } else {
      guard let share = minimum.share, share > .zero, due > floor else { return nil }
      (self.share, count) = (share, due - floor)
    }
    guard count > 0 else { return nil }
    (self.place, self.left, self.due) = (place, left, due)
    isEven = share.numerator == 1
    stepPrice = Int64(clamping: Ratio(share.denominator, share.numerator).roundedUp)
  }

  /// What `units` of the minimum cost together.
  func price(of units: Int64) -> Int64 {
    guard units > 0 else { return 0 }
    let (numerator, denominator) = (share.numerator, share.denominator)
    let most = (2 * denominator * Int128(due - units) + denominator - 1) / (2 * numerator)
    return max(0, left - Int64(most))
  }
}

/// The cheapest way to lower the minimums of several cards by so many units together.
struct MinimumLadder {
  private let steps: [MinimumSteps]
  private let rungs: [(steps: Int, count: Int64)]
  let count: Int64
  init(_ steps: [MinimumSteps]) {
    self.steps = steps
    count = steps.reduce(0) { $0 + $1.count }
    var rungs: [(price: Int64, steps: Int, count: Int64)] = []
    for (place, step) in steps.enumerated() {
      rungs.append((step.price(of: 1), place, 1))
      if step.count > 1 { rungs.append((step.stepPrice, place, step.count - 1)) }
    }
    self.rungs = rungs.sorted { ($0.price, $0.steps) < ($1.price, $1.steps) }.map { ($0.steps, $0.count) }
  }

  /// What goes to each card, by its place, for `units` together; at most `count`.
  func payments(for units: Int64) -> [(place: Int, sum: Int64)] {
    var taken = [Int64](repeating: 0, count: steps.count)
    var rest = units
    for rung in rungs where rest > 0 {
      let part = min(rest, rung.count)
      taken[rung.steps] += part
      rest -= part
    }
    return zip(steps, taken).map { ($0.place, $0.price(of: $1)) }
  }

  /// How far a sum may be above the least: steps that differ by a unit are not tried in every order, and a reserve of
  /// whole months is what the cheapest number of units is looked for with.
  func slack(for reserve: Ratio?) -> Int64 {
    let isEven = steps.count < 2 || steps.allSatisfy(\.isEven)
    let isSmooth = reserve.map { $0.denominator == 1 && (isEven && steps.allSatisfy(\.isEven)) } ?? true
    guard count > 0, !isEven || !isSmooth else { return 0 }
    return 2 * Int64(steps.count) * (1 + (reserve.map { Int64(clamping: $0.roundedUp) } ?? 0))
  }

  func price(of units: Int64) -> Int64 {
    units == 0 || steps.isEmpty ? 0 : payments(for: units).reduce(0) { $0 + $1.sum }
  }
}
