import Checks
public import Money
public import Outlook
import Rules

/// What brings everything that is behind up to date: its arrears, debt by debt, as the settlement has them.
public struct UpToDate: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var debt: Debt
    public var sum: Amount
  }

  /// In the order of the document.
  public var parts: [Part] = []
  /// Behind, and by how much is not known: at most all that is owed.
  public var unknown: [Debt] = []

  public var sum: Amount { parts.reduce(.zero) { $0 + $1.sum } }

  /// nil where nothing is known to be behind.
  init?(_ assessment: Assessment) {
    for line in assessment.settlement.lines where line.isBehind {
      guard line.debt.arrears.known != nil, let sum = line.arrears else {
        unknown.append(line.debt)
        continue
      }
      if sum > .zero { parts.append(Part(debt: line.debt, sum: sum)) }
    }
    if parts.isEmpty && unknown.isEmpty { return nil }
  }
}
