import Household
public import Wording

/// One step of an assessment, with the household's numbers in it.
public struct Step: Sendable, Equatable {
  public var advice: Advice
  public var text: Text
  public var place: Text?
  public var by: Text?
  /// The checks that call for it, in the order of the pack.
  public var checks: [String]
  public var affordability: Affordability
}

extension Assessment {
  /// The steps to take, in order: at most seven, one stage after another, none against another, and no two that spend the
  /// same money. Someone who is not coping gets only what is urgent.
  public var steps: [Step] {
    let isNotCoping = household.situation.urgent?.contains(.notCoping) ?? false
    let candidates = pack.advice.filter { calledFor($0) && $0.needs.allSatisfy(holds) }
      .filter { !isNotCoping || $0.stage == .urgent }
      .map { (advice: $0, rank: rank(of: $0)) }
      .sorted { ($0.advice.stage, $0.rank) < ($1.advice.stage, $1.rank) }
    var chosen: [Step] = []
    for (advice, _) in candidates {
      guard let step = step(from: advice), step.affordability.canBeTaken, !conflicts(advice, with: chosen) else {
        continue
      }
      chosen.append(step)
    }
    return atMost(7, of: chosen)
  }

  /// The step that stands beside a finding: the first of its check's advice that can be said of this household.
  public func step(for finding: Finding) -> Step? {
    let offered = finding.check.advice.compactMap(pack.advice).filter { advice in
      (advice.urgentMatters.isEmpty || calledFor(advice)) && advice.needs.allSatisfy(holds)
    }
    return offered.lazy.compactMap { self.step(from: $0, for: finding) }.first
  }

  private func step(from advice: Advice, for finding: Finding? = nil) -> Step? {
    let about = finding ?? fired.first { advice.checks.contains($0.check.id) }
    guard let text = filled(advice.step, for: about) ?? advice.otherwise.flatMap({ filled($0, for: about) }) else {
      return nil
    }
    return Step(
      advice: advice, text: text, place: advice.place.flatMap { filled($0, for: about) },
      by: advice.by.flatMap { filled($0, for: about) }, checks: advice.checks.filter(firedChecks.contains),
      affordability: affordability(of: advice))
  }

  private func calledFor(_ advice: Advice) -> Bool {
    if !advice.urgentMatters.isEmpty {
      return household.situation.urgent?.contains(where: advice.urgentMatters.contains) ?? false
    }
    return advice.checks.contains(where: firedChecks.contains)
      || advice.needs.contains(.littleKnown) || (advice.checks.isEmpty && fired.isEmpty)
  }

  /// Graver findings first, then the order of the pack's checks, then the order in which a check names its advice.
  private func rank(of advice: Advice) -> Rank {
    fired.compactMap { finding -> Rank? in
      guard let place = finding.check.advice.firstIndex(of: advice.id) else { return nil }
      let gravity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let check = pack.checks.firstIndex { $0.id == finding.check.id } ?? pack.checks.count
      return Rank(gravity: gravity, check: check, place: place)
    }.min() ?? Rank(gravity: -1, check: pack.checks.count, place: pack.advice.firstIndex(of: advice) ?? 0)
  }

  private struct Rank: Comparable {
    var gravity: Int
    var check: Int
    var place: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (-left.gravity, left.check, left.place) < (-right.gravity, right.check, right.place)
    }
  }

  private func conflicts(_ advice: Advice, with chosen: [Step]) -> Bool {
    chosen.contains { other in
      other.advice.excludes.contains(advice.id) || advice.excludes.contains(other.advice.id)
        || (advice.costs != .nothing && advice.costs == other.advice.costs)
    }
  }

  /// Every stage keeps its first step before any stage gets a second; learning waits until the others have theirs.
  private func atMost(_ most: Int, of steps: [Step]) -> [Step] {
    guard steps.count > most else { return steps }
    let rounds = steps.indices.map { index in
      steps[..<index].count { $0.advice.stage == steps[index].advice.stage }
    }
    let kept = steps.indices.sorted { one, other in
      (isLearning(steps[one]) ? 1 : 0, rounds[one], one) < (isLearning(steps[other]) ? 1 : 0, rounds[other], other)
    }.prefix(most)
    return kept.sorted().map { steps[$0] }
  }

  private func isLearning(_ step: Step) -> Bool { step.advice.stage == .learning }
}

extension Affordability {
  /// False only where the household's own numbers speak against it.
  var canBeTaken: Bool {
    switch self {
    case .yes, .unknown: true
    case .no, .firstThingsFirst: false
    }
  }
}

extension Assessment {
  /// Everything that the advice of a finding's check can say of this household: none unless it fired.
  public func advice(for finding: Finding) -> [Text] {
    guard finding.outcome == .fired else { return [] }
    return finding.check.advice.compactMap(pack.advice).filter { advice in
      (advice.urgentMatters.isEmpty || calledFor(advice)) && advice.needs.allSatisfy(holds)
    }.compactMap { step(from: $0, for: finding)?.text }
  }
}
