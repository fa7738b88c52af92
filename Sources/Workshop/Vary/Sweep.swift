public import Checks
public import Household
public import Money
import Outlook
public import Rules

/// What a check says while one sum of a household goes through a range.
public struct Sweep: Sendable {
  public struct Point: Sendable {
    public var value: Amount
    public var finding: Finding
    /// nil while answers are missing.
    public var margin: Amount?
  }

  /// A stretch of values of which the check says the same, to the minor unit.
  public struct Stretch: Sendable, Equatable {
    public var from: Amount
    public var through: Amount
    public var outcome: Finding.Outcome
  }

  public let variation: Variation
  public let household: Household
  public let check: Check
  public let points: [Point]
  public let stretches: [Stretch]

  public init(_ variation: Variation, of household: Household, check: Check, in pack: Pack, asOf day: CalendarDate) {
    (self.variation, self.household, self.check) = (variation, household, check)
    let ask = Asking(variation: variation, household: household, check: check, pack: pack, day: day)
    points = variation.values.compactMap(ask.point)
    stretches = ask.stretches(between: points)
  }
}

private struct Asking {
  let variation: Variation
  let household: Household
  let check: Check
  let pack: Pack
  let day: CalendarDate

  func point(at value: Amount) -> Sweep.Point? {
    let changed = variation.applied(value, to: household)
    let outlook = Outlook(of: changed, on: day, by: pack.practice(for: changed, on: day))
    let assessed = findings(of: outlook, with: [check], of: pack)
    guard let finding = gravest(of: assessed) else { return nil }
    return Sweep.Point(value: value, finding: finding, margin: outlook.figures.margin)
  }

  /// Between two neighbours of different outcomes the turn is searched to the minor unit: each figure moves one way with the
  /// sum that is varied.
  func stretches(between points: [Sweep.Point]) -> [Sweep.Stretch] {
    guard let first = points.first, let last = points.last else { return [] }
    var stretches: [Sweep.Stretch] = []
    var (start, outcome) = (first.value, first.finding.outcome)
    for (left, right) in zip(points, points.dropFirst()) {
      var low = left.value
      while outcome != right.finding.outcome, let turn = firstOther(than: outcome, after: low, upTo: right.value) {
        stretches.append(
          Sweep.Stretch(from: start, through: Amount(minorUnits: turn.value.minorUnits - 1), outcome: outcome))
        (start, low, outcome) = (turn.value, turn.value, turn.finding.outcome)
      }
    }
    return stretches + [Sweep.Stretch(from: start, through: last.value, outcome: outcome)]
  }

  private func firstOther(than outcome: Finding.Outcome, after low: Amount, upTo high: Amount) -> Sweep.Point? {
    var (same, other) = (low.minorUnits, high.minorUnits)
    guard same < other, var found = point(at: high), found.finding.outcome != outcome else { return nil }
    while other - same > 1 {
      let middle = same + (other - same) / 2
      guard let point = point(at: Amount(minorUnits: middle)) else { return nil }
      if point.finding.outcome == outcome { same = middle } else { (other, found) = (middle, point) }
    }
    return found
  }
}
