public import Household
public import Money
public import Outlook
public import Rules

/// What a check says of the household, or of one person or debt in it.
public struct Finding: Sendable, Equatable {
  public enum Outcome: String, Sendable, CaseIterable {
    case fired
    case onTheLine = "on-the-line"
    case clear
    case notEvaluated = "not-evaluated"
  }

  public enum Subject: Sendable, Hashable {
    /// The household, or the person assessed.
    case household
    case holder(String)
    /// `id` tells two debts of one name apart.
    case debt(name: String, id: DebtID)

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

/// A household held against a pack on a day: what its money does, and what the checks say of it.
public struct Assessment: Sendable {
  public let outlook: Outlook
  /// Who is paid what out of this month's money and savings.
  public let settlement: Settlement
  public let pack: Pack
  /// In the order of the pack's checks, then of the debts in the document.
  public let findings: [Finding]
  public let fired: [Finding]
  public let hasUrgentMatter: Bool
  public let isBehind: Bool
  let folding: Folding

  init(_ outlook: Outlook, pack: Pack, findings: [Finding]) {
    self.outlook = outlook
    settlement = Settlement(outlook)
    self.pack = pack
    self.findings = findings
    fired = findings.filter { $0.outcome == .fired }
    folding = Folding(fired, outlook.figures)
    hasUrgentMatter = fired.contains { $0.check.measure == .urgentMatters }
    isBehind = Assessment.isBehind(outlook.figures.debts, fired)
  }

  /// A debt is, or one may be of which that is not said: what was behind in the last months and is not now presses nobody.
  private static func isBehind(_ debts: [Debt], _ fired: [Finding]) -> Bool {
    if debts.contains(where: { $0.isBehind == true }) { return true }
    let mayBe = debts.isEmpty || debts.contains { $0.isBehind == nil && $0.mayOweSomething }
    return mayBe && fired.contains { $0.check.measure == .arrears }
  }

  public var household: Household { outlook.household }
  public var asOf: CalendarDate { outlook.day }
  public var figures: Figures { outlook.figures }

  public var verdict: Verdict {
    if let worst = fired.map(\.severity).max() { return .severity(worst) }
    return findings.allSatisfy { $0.outcome != .notEvaluated } ? .clear : .notEvaluated
  }
}
