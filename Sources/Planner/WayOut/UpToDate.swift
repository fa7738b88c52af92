import Checks
public import Money
public import Outlook
import Rules

/// What brings everything that is behind up to date: its arrears, debt by debt.
public struct UpToDate: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var debt: Debt
    public var sum: Amount
  }

  /// In the order of the document.
  public var parts: [Part] = []
  /// Behind, and by how much is not known.
  public var unknown: [Debt] = []

  public var sum: Amount { parts.reduce(.zero) { $0 + $1.sum } }

  /// nil where nothing is known to be behind.
  init?(_ assessment: Assessment) {
    for debt in assessment.figures.debts where debt.isBehind == true {
      if let sum = debt.arrears.known { parts.append(Part(debt: debt, sum: sum)) } else { unknown.append(debt) }
    }
    if parts.isEmpty && unknown.isEmpty { return nil }
  }
}
