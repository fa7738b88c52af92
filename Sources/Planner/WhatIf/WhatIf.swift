import Checks
public import Household
public import Money
import Outlook
public import Rules

/// A household with changes tried on it, one on top of the other. The original stays as it was.
public struct WhatIf: Sendable, Equatable {
  public let original: Household
  public private(set) var changes: [Change] = []
  /// The household as the changes leave it; what is only for some months, and what is paid beyond contracts, is not in it.
  public internal(set) var household: Household
  /// Paid each month beyond what is paid today.
  public private(set) var extra = Amount.zero
  /// In the order in which they were given: where two speak of one month, the later counts.
  public private(set) var temporaryIncomes: [TemporaryIncome] = []
  /// What new borrowing among the changes costs.
  public internal(set) var borrowings: [BorrowingCost] = []
  /// What is to be said of single changes.
  public internal(set) var remarks: [WhatIfRemark] = []
  /// The day of the assessment: months count from it.
  let start: CalendarDate
  let practice: Practice

  /// - Parameter start: the day of the assessment.
  public init(_ household: Household, with pack: Pack, from start: CalendarDate) {
    (original, self.household, self.start) = (household, household, start)
    practice = pack.practice(for: household, on: start)
  }

  /// A loan by itself as a plan sees it; nil while something about it is not known, and where nothing is owed.
  func planned(_ loan: Loan) throws(PlanProblem) -> PlanDebt? {
    var alone = Household(currency: household.currency)
    alone.loans = [loan]
    return try DebtsToPlan(of: alone, from: start, by: practice).debts.first
  }

  /// Makes a change on top of the others; where it cannot be made, nothing changes.
  /// - Throws: `ChangeProblem`.
  public mutating func make(_ change: Change) throws(ChangeProblem) {
    var changed = self
    switch change {
    case .income(let sum):
      changed.household.income = try household.income.changed(by: sum, household.currency, "income")
    case .incomeFor(let months, let sum):
      let income = try household.income.changed(by: sum, household.currency, "income").known
      changed.temporaryIncomes.append(TemporaryIncome(months: months, income: income?.amount ?? .zero))
    case .essentials(let sum):
      changed.household.essentials = try household.essentials.changed(by: sum, household.currency, "essentials")
      if changed.household.essentials.knownAmount < household.essentials.knownAmount {
        changed.remarks.append(.livingCostsCut)
      }
    case .rates(let points): try changed.raiseRates(by: points)
    case .rate(let rate, let debt): try changed.setRate(rate, of: debt)
    case .pay(let amount, let debt): try changed.pay(amount, to: debt)
    case .payOff(let debt): try changed.payOff(debt)
    case .payment(let amount, let debt): try changed.setPayment(amount, of: debt)
    case .savings(let sum): try changed.changeSavings(by: sum)
    case .agree(let terms, let debt): try changed.agree(terms, with: debt)
    case .remove(let debt): try changed.remove(debt)
    case .extra(let amount):
      guard extra + amount <= Amount.largest(in: household.currency) else { throw .tooLarge }
      changed.extra += amount
    case .close(let debt): try changed.close(debt)
    case .newLoan(let loan): try changed.borrow(loan)
    case .consolidate(let debts, let terms): try changed.consolidate(debts, terms)
    }
    changed.changes.append(change)
    self = changed
  }

  /// Whether a change pays debts off, so that what paid them is free for the others.
  var freesPayments: Bool {
    changes.contains { change in
      switch change {
      case .pay, .payOff, .close, .consolidate: true
      default: false
      }
    }
  }

  /// True when the household itself is another: extra payments and temporary incomes alone leave it as it is.
  public var changesHousehold: Bool { household != original }
}

/// Income that is other than usual from the first month on.
public struct TemporaryIncome: Sendable, Equatable {
  public var months: Int
  public var income: Amount
}

/// What is to be said of a change beside its figures.
public enum WhatIfRemark: Sendable, Equatable {
  /// More was to be paid than is owed: what was said, and what is paid.
  case owedLess(name: String, said: Amount, paid: Amount)
  /// It is known to be behind: closing it would not be taken, nor help.
  case closedWhileBehind(String)
  /// A card or an online loan takes part of its end from the lender: instalments, agreement.
  case closedLine(String)
  case livingCostsCut
  /// Debts whose rate is not known kept it so: paths.
  case ratesNotKnown([String])
  /// What is paid each month stayed as it is, though a lender may raise it.
  case paymentsUnchanged
  /// What was paid came out of savings that nobody has stated.
  case savingsNotKnown
}
