public import Household
public import Money

/// What a check says of the household, or of one person or debt in it.
public struct Finding: Sendable, Equatable {
  public enum Outcome: String, Sendable, CaseIterable {
    case fired
    case onTheLine = "on-the-line"
    case clear
    case notEvaluated = "not-evaluated"
  }

  public enum Subject: Sendable, Equatable {
    /// The household, or the person assessed.
    case household
    case holder(String)
    /// `path` tells two debts of one name apart: `cards[1]`.
    case debt(name: String, path: String)

    public var name: String? {
      switch self {
      case .household: nil
      case .holder(let name), .debt(let name, _): name
      }
    }
  }

  public var check: Check
  public var subject: Subject
  public var outcome: Outcome
  /// The lowest that the missing answers leave possible; given whatever the outcome.
  public var severity: Severity
  public var value: Quantity?
  public var threshold: Quantity?
  /// The smallest change that leaves the check not fired; nil when not fired or not known.
  public var toClear: Quantity?
  public var working: Working
  /// The answers that would decide it, as paths in the document; empty when decided.
  public var missing: [String]
  /// The answers that its figures lack, those included that could not change the outcome.
  public var lacks: [String]
}

/// The highest severity that fired, or what can be said without one.
public enum Verdict: Sendable, Equatable {
  case severity(Severity)
  case clear
  case notEvaluated

  public var id: String {
    switch self {
    case .severity(let severity): severity.rawValue
    case .clear: "clear"
    case .notEvaluated: "not-evaluated"
    }
  }
}

/// A household held against a pack on a day.
public struct Assessment: Sendable {
  public let household: Household
  public let pack: Pack
  public let asOf: CalendarDate
  public let figures: Figures
  /// In the order of the pack's checks, then of the debts in the document.
  public let findings: [Finding]
  public let fired: [Finding]
  /// Asked of every step of advice, for every finding.
  public let hasUrgentMatter: Bool
  let isBehind: Bool
  private let knownOffers = Once<Single, Offers>()
  private let knownSums = Once<Single, [SumDue]>()
  private let knownNeeds = Once<Advice.Need, Bool>()

  init(household: Household, pack: Pack, asOf: CalendarDate, figures: Figures, findings: [Finding]) {
    self.household = household
    self.pack = pack
    self.asOf = asOf
    self.figures = figures
    self.findings = findings
    fired = findings.filter { $0.outcome == .fired }
    hasUrgentMatter = fired.contains { $0.check.measure == .urgentMatters }
    isBehind = fired.contains { $0.check.measure == .arrears }
  }

  /// What lenders can be offered: not worked out where nobody asks.
  public var offers: Offers { knownOffers.value(.only) { Offers(self) } }

  /// What falls due in full within a year, and whether it will be there; in the order of their dates.
  public var sumsDue: [SumDue] { knownSums.value(.only) { workedOutSums } }

  /// Whether what a step needs is known to hold; asked of every step for every finding.
  func holds(_ need: Advice.Need) -> Bool { knownNeeds.value(need) { isMet(need) } }

  public var verdict: Verdict {
    if let worst = fired.map(\.severity).max() { return .severity(worst) }
    return findings.allSatisfy { $0.outcome != .notEvaluated } ? .clear : .notEvaluated
  }
}
