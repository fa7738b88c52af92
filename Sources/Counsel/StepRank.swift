import Checks
import Rules
import Wording

extension Assessment {
  /// Where advice stands within its stage: graver findings first, then how many of the checks that fired
  /// call for it, then the order of the pack's checks and that in which a check names its advice.
  func rank(of advice: Advice) -> StepRank {
    let callers = Set(fired.filter { $0.check.advice.contains(advice.id) }.map(\.check.id)).count
    return fired.compactMap { finding -> StepRank? in
      guard let place = finding.check.advice.firstIndex(of: advice.id) else { return nil }
      let gravity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let check = pack.checks.firstIndex { $0.id == finding.check.id } ?? pack.checks.count
      return StepRank(gravity: gravity, callers: callers, check: check, place: place)
    }.min()
      ?? StepRank(
        gravity: -1, callers: 0, check: pack.checks.count, place: pack.adviceShelf.ids.firstIndex(of: advice.id) ?? 0)
  }
}

struct StepRank: Comparable {
  var gravity: Int
  var callers: Int
  var check: Int
  var place: Int

  static func < (left: StepRank, right: StepRank) -> Bool {
    (-left.gravity, -left.callers, left.check, left.place)
      < (-right.gravity, -right.callers, right.check, right.place)
  }
}
