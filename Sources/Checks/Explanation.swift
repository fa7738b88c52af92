import Outlook
public import Rules
import Wording

/// Another reading of the same rule, computed beside the one chosen.
public struct OtherReading: Sendable, Equatable {
  public var measure: Measure
  public var finding: Finding
}

extension Assessment {
  /// The other readings of a check with their results on this household.
  public func otherReadings(of check: Check) -> [OtherReading] {
    let bench = Bench(outlook, pack: pack)
    return check.otherReadings.flatMap { measure in
      pack.checks.rule(for: measure, beside: check).map { rule in
        bench.findings(of: check.read(by: measure, rule)).map { OtherReading(measure: measure, finding: $0) }
      } ?? []
    }
  }

  /// The facts that stand beside a check, as they read on the assessment's day; those with no text in force are left out.
  public func facts(for check: Check) -> [FactInForce] {
    check.facts.compactMap(pack.fact).compactMap { inForce($0) }
  }

  /// The first of them.
  public func firstFact(for check: Check) -> FactInForce? {
    check.facts.lazy.compactMap(pack.fact).compactMap { inForce($0) }.first
  }

  public func inForce(_ fact: Fact) -> FactInForce? { fact.inForce(on: asOf) }

  /// The finding at least as grave that already says it, of the same person where both are about one: the text folds this
  /// one under that.
  public func foldsUnder(_ finding: Finding) -> Finding? {
    guard !finding.check.foldsUnder.isEmpty else { return nil }
    return fired.first { other in
      finding.check.foldsUnder.contains(other.check.id) && other.severity >= finding.severity
        && (!other.check.measure.isPersonal || holder(of: other) == holder(of: finding))
    }
  }

  private func holder(of finding: Finding) -> String? {
    switch finding.subject {
    case .household: nil
    case .holder(let name): name
    case .debt(_, let id): figures.debt(id)?.holder
    }
  }
}
