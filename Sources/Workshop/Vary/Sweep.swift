public import Checks
public import Household
public import Money
import Outlook
public import Planner
public import Rules

/// What a check says while one sum of a household goes through a range.
public struct Sweep: Sendable {
  public struct Point: Sendable {
    public var value: Amount
    public var finding: Finding
    /// nil while answers are missing.
    public var margin: Amount?
  }

  /// A stretch of values of which the same is said, to the minor unit.
  public struct Stretched<Said: Sendable & Equatable>: Sendable, Equatable {
    public var from: Amount
    public var through: Amount
    public var said: Said
  }

  public typealias Stretch = Stretched<Finding.Outcome>
  public typealias MonthStretch = Stretched<LeftOver>

  /// How a month comes out.
  public enum LeftOver: Sendable, Equatable {
    case short, nothing, something

    init(_ margin: Amount) { self = margin < .zero ? .short : margin == .zero ? .nothing : .something }
  }

  public let variation: Variation
  public let household: Household
  public let check: Check
  public let points: [Point]
  public let stretches: [Stretch]
  /// The stretches in which the month falls short, comes out even, has something left; one where it turns nowhere, none
  /// while answers are missing.
  public let monthStretches: [MonthStretch]

  public init(_ variation: Variation, of household: Household, check: Check, in pack: Pack, asOf day: CalendarDate) {
    (self.variation, self.household, self.check) = (variation, household, check)
    let ask = Asking(variation: variation, household: household, check: check, pack: pack, day: day)
    points = variation.values.compactMap(ask.point)
    stretches = ask.stretches(between: points) { $0.finding.outcome }
    let isKnown = points.allSatisfy { $0.margin != nil }
    monthStretches = isKnown ? ask.stretches(between: points) { LeftOver($0.margin ?? .zero) } : []
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

  /// Between two neighbours of which different things are said the turn is searched to the minor unit: each figure moves one
  /// way with the sum that is varied.
  func stretches<Said>(
    between points: [Sweep.Point], of said: (Sweep.Point) -> Said
  ) -> [Sweep.Stretched<Said>] {
    guard let first = points.first, let last = points.last else { return [] }
    var stretches: [Sweep.Stretched<Said>] = []
    var (start, now) = (first.value, said(first))
    for (left, right) in zip(points, points.dropFirst()) {
      var low = left.value
      while now != said(right), let turn = firstOther(than: now, after: low, upTo: right.value, of: said) {
        stretches.append(
          Sweep.Stretched(from: start, through: Amount(minorUnits: turn.value.minorUnits - 1), said: now))
        (start, low, now) = (turn.value, turn.value, said(turn))
      }
    }
    return stretches + [Sweep.Stretched(from: start, through: last.value, said: now)]
  }

  private func firstOther<Said: Equatable>(
    than now: Said, after low: Amount, upTo high: Amount, of said: (Sweep.Point) -> Said
  ) -> Sweep.Point? {
    var (same, other) = (low.minorUnits, high.minorUnits)
    guard same < other, var found = point(at: high), said(found) != now else { return nil }
    while other - same > 1 {
      let middle = same + (other - same) / 2
      guard let point = point(at: Amount(minorUnits: middle)) else { return nil }
      if said(point) == now { same = middle } else { (other, found) = (middle, point) }
    }
    return found
  }
}
