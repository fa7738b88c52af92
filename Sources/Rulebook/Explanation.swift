import Outlook
public import Wording

/// Another reading of the same rule, computed beside the one chosen.
public struct OtherReading: Sendable, Equatable {
  public var measure: Measure
  public var finding: Finding
}

extension Assessment {
  /// Why a finding matters, with the household's numbers where they are known.
  public func why(_ finding: Finding) -> Text? {
    filled(finding.check.why, for: finding) ?? finding.check.otherwiseWhy.flatMap { filled($0, for: finding) }
  }

  public func pleaseDoNot(_ finding: Finding) -> Text? {
    finding.check.pleaseDoNot.flatMap { filled($0, for: finding) }
  }

  /// The other readings of a check with their results on this household.
  public func otherReadings(of check: Check) -> [OtherReading] {
    check.otherReadings.flatMap { measure in
      let own = pack.checks.first { $0.measure == measure }?.threshold
      let other = check.read(by: measure, against: own ?? (measure.shares(lineWith: check) ? check.threshold : nil))
      let bench = Bench(outlook, check: other, pack: pack)
      return measure.judge(bench).map { OtherReading(measure: measure, finding: $0.finding(of: other)) }
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
    fired.first { other in
      finding.check.foldsUnder.contains(other.check.id) && other.severity >= finding.severity
        && (isOfTheHousehold(other) || holder(of: other) == holder(of: finding))
    }
  }

  /// True for a finding about the household as a whole, not about one person in it.
  private func isOfTheHousehold(_ finding: Finding) -> Bool {
    switch finding.check.measure {
    case .creditLines, .linesInUse, .heavilyUsedCards, .cardsHeld, .cardUtilisation: false
    default: true
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

extension Measure {
  /// Whether a threshold of `check` means the same for this measure: the same side and unit.
  fileprivate func shares(lineWith check: Check) -> Bool { comparison == check.measure.comparison }
}
