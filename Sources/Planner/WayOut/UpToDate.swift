import Checks
import Household
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
  /// Behind, and to be asked about before anything is paid.
  public var askedFirst: [Debt] = []
  /// Mortgages that were called in whole: what ends that has to be asked.
  public var calledIn: [Debt] = []

  public var sum: Amount { parts.reduce(.zero) { $0 + $1.sum } }

  /// nil where nothing is known to be behind.
  /// - Parameter countsMortgages: a mortgage that was called in is paid whole.
  init?(_ assessment: Assessment, countsMortgages: Bool) {
    for line in assessment.settlement.lines where line.isBehind {
      let debt = line.debt
      if debt.question != nil {
        askedFirst.append(debt)
      } else if !countsMortgages, debt.kind == .mortgage, assessment.household.isCalledIn(debt) {
        calledIn.append(debt)
      } else if debt.arrears.known != nil, let sum = line.arrears {
        if sum > .zero { parts.append(Part(debt: debt, sum: sum)) }
      } else {
        unknown.append(debt)
      }
    }
    if parts.isEmpty && unknown.isEmpty && askedFirst.isEmpty && calledIn.isEmpty { return nil }
  }
}

extension Household {
  fileprivate func isCalledIn(_ debt: Debt) -> Bool { loans?[debt.id.index].isCalledIn == true }
}
