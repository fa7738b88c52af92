import Outlook
import Rules

/// Which findings that fired say what another says already: one at least as grave, of the same person where both are about
/// one. The text folds them under that.
struct Folding: Sendable {
  /// For each finding that fired, the place of the one that it folds under.
  private let above: [Int?]

  init(_ fired: [Finding], _ figures: Figures) {
    let isNeeded = fired.contains { !$0.check.foldsUnder.isEmpty }
    var places: [Key: [Int]] = [:]
    for (place, finding) in fired.enumerated() where isNeeded {
      let isPersonal = finding.check.measure.isPersonal
      places[Key(finding.check.id, isPersonal ? figures.holder(of: finding) : nil, isPersonal), default: []].append(
        place)
    }
    above = fired.map { finding in
      let candidates = finding.check.foldsUnder.flatMap { id in
        (places[Key(id, nil, false)] ?? []) + (places[Key(id, figures.holder(of: finding), true)] ?? [])
      }
      return candidates.filter { fired[$0].severity >= finding.severity }.min()
    }
  }

  private struct Key: Hashable {
    var check: String
    var holder: String?
    var isPersonal: Bool

    init(_ check: String, _ holder: String?, _ isPersonal: Bool) {
      (self.check, self.holder, self.isPersonal) = (check, holder, isPersonal)
    }
  }

  fileprivate func findings(_ fired: [Finding], under finding: Finding?) -> [Finding] {
    fired.indices.filter { place in
      guard let above = above[place] else { return finding == nil }
      return finding.map { fired[above].check.id == $0.check.id && fired[above].subject == $0.subject } ?? false
    }.map { fired[$0] }
  }
}

extension Assessment {
  /// Those that fired and say what no other says.
  public var unfolded: [Finding] { folding.findings(fired, under: nil) }

  /// Those that follow from `finding`.
  public func folded(under finding: Finding) -> [Finding] { folding.findings(fired, under: finding) }
}

extension Figures {
  fileprivate func holder(of finding: Finding) -> String? {
    switch finding.subject {
    case .household: nil
    case .holder(let name): name
    case .debt(_, let id): debt(id)?.holder
    }
  }
}
