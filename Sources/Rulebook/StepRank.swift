import Wording

extension Assessment {
  /// Where advice stands within its stage: graver findings first, then the order of the pack's checks, then the order in
  /// which a check names its advice.
  func rank(of advice: Advice) -> StepRank {
    fired.compactMap { finding -> StepRank? in
      guard let place = finding.check.advice.firstIndex(of: advice.id) else { return nil }
      let gravity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let check = pack.checks.firstIndex { $0.id == finding.check.id } ?? pack.checks.count
      return StepRank(gravity: gravity, check: check, place: place)
    }.min() ?? StepRank(gravity: -1, check: pack.checks.count, place: pack.adviceShelf.ids.firstIndex(of: advice.id) ?? 0)
  }
}

struct StepRank: Comparable {
  var gravity: Int
  var check: Int
  var place: Int

  static func < (left: StepRank, right: StepRank) -> Bool {
    (-left.gravity, left.check, left.place) < (-right.gravity, right.check, right.place)
  }
}
