import Household
import Money
import Outlook
public import Rules

/// How little would turn a finding, one figure changing and all others as they are, exactly to the minor unit.
///
/// Example: 5,000 of payments on an income of 10,000 is exactly on a line of 50 %. It is over at payments of 5,000.01, or
/// at an income of 9,999.99.
public struct TippingPoint: Sendable, Equatable {
  public enum What: Sendable, Equatable {
    case figure(Figure)
    case count(Rule.Counted)
  }

  public var what: What
  /// Of a sum, or of a count.
  public var from: Quantity
  /// Whether it turns at `from` and more, or at `from` and less.
  public var isAndMore: Bool
}

extension Assessment {
  /// What would turn a finding: from over its line to no longer over, or the other way. Empty while answers are missing, and
  /// for yes-or-no checks. A limit is never among them: asking for more is no way out.
  public func tippingPoints(of finding: Finding) -> [TippingPoint] {
    guard finding.outcome != .notEvaluated else { return [] }
    let bench = Bench(outlook, pack: pack)
    let isOver = finding.outcome == .fired
    switch finding.check.rule {
    case .count(let counted, let most):
      let turn = isOver ? most : most + 1
      return [TippingPoint(what: .count(counted), from: .count(turn), isAndMore: !isOver)]
    case .comparison(let comparison, let line): return bench.turns(of: finding, comparison, line, isOver: isOver)
    case .answer: return []
    }
  }
}

extension Bench {
  fileprivate func turns(
    of finding: Finding, _ comparison: Comparison, _ line: Rule.Line, isOver: Bool
  ) -> [TippingPoint] {
    guard let place = place(of: finding), let most = line.mostBurdenForOne,
      let burden = span(of: comparison.burden, at: place).known,
      let relief = span(of: comparison.relief, at: place).known
    else { return [] }
    let lineOfBurden = (Ratio(Int128(relief.minorUnits), 1) * most).roundedDown
    var turns = [turn(comparison.burden, isOver ? lineOfBurden : lineOfBurden + 1, isAndMore: !isOver)]
    if comparison.subject == .household, burden > .zero {
      let enough = (Ratio(Int128(burden.minorUnits), 1) * Ratio(most.denominator, most.numerator)).roundedUp
      turns.append(turn(comparison.relief, isOver ? enough : enough - 1, isAndMore: isOver))
    }
    return turns
  }

  private func turn(_ figure: Figure, _ minorUnits: Int128, isAndMore: Bool) -> TippingPoint {
    let amount = Amount(minorUnits: Int64(clamping: minorUnits))
    return TippingPoint(what: .figure(figure), from: .amount(amount), isAndMore: isAndMore)
  }

  /// nil for a finding about cards that are not there.
  private func place(of finding: Finding) -> Judged? {
    guard case .debt(_, let id) = finding.subject else {
      if case .comparison(let comparison, _) = finding.check.rule, comparison.subject == .card { return nil }
      return .household
    }
    return figures.cardLimit(namedBy: id, of: household).map { .card($0) }
  }
}

extension Rule.Line {
  /// How much burden there may be for each unit of relief without being out of line; nil where none may be.
  fileprivate var mostBurdenForOne: Ratio? {
    switch self {
    case .share(let most): most > .zero ? most : nil
    case .rest(let least): least < Ratio(1, 1) ? Ratio(least.denominator - least.numerator, least.denominator) : nil
    case .months(let least): least > .zero ? Ratio(least.denominator, least.numerator) : nil
    case .sums: Ratio(1, 1)
    }
  }
}
