public import Money

/// A change to a household that someone wants to try.
public enum Change: Sendable, Equatable {
  case income(SumChange)
  /// Income that is other than usual for the first so many months.
  case incomeFor(months: Int, SumChange)
  case essentials(SumChange)
  /// Of every debt whose rate is known: so many more points a year, below 0 for less.
  case rates(by: Ratio)
  case rate(RateChange, of: NamedDebt)
  /// One payment out of savings, beyond what is paid anyway.
  case pay(Amount, to: NamedDebt)
  /// So much more each month, where a plan puts it.
  case extra(Amount)
  /// All that is owed on it, out of savings; a card stays.
  case payOff(NamedDebt)
  /// What is paid on it each month from now on.
  case payment(Amount, of: NamedDebt)
  case savings(SumChange)
  case agree(AgreedTerms, with: NamedDebt)
  /// Taken out of the household, as though it were not owed.
  case remove(NamedDebt)
  /// What is owed on it is paid out of savings, and it is given up.
  case close(NamedDebt)
  case newLoan(Borrowing)
  /// Debts paid off with a new loan.
  case consolidate([NamedDebt], ConsolidationTerms)
}

/// What a lender is to agree to, in place of what its contract takes.
public struct AgreedTerms: Sendable, Equatable {
  /// Each month.
  public var sum: Amount
  /// nil: until it is paid off.
  public var months: Int?
  /// Nothing more is charged meanwhile; else as the contract has it.
  public var isWithoutInterest: Bool

  public init(sum: Amount, months: Int?, isWithoutInterest: Bool) {
    (self.sum, self.months, self.isWithoutInterest) = (sum, months, isWithoutInterest)
  }
}

/// A change to a monthly sum.
public enum SumChange: Sendable, Equatable {
  case to(Stated)
  /// So much more, below 0 for less.
  case by(Amount)
  /// A share of the sum more, below 0 for less: −20 % is −1/5.
  case byShare(Ratio)
}

public enum RateChange: Sendable, Equatable {
  case to(Rate)
  /// Points a year, below 0 for less.
  case by(Ratio)
}

/// A loan in equal monthly payments.
public struct Borrowing: Sendable, Equatable {
  /// What it will be called in the household.
  public var name: String
  public var amount: Amount
  public var rate: Rate
  /// 1 to `PayoffRun.mostMonths`.
  public var months: Int

  public init(name: String, amount: Amount, rate: Rate, months: Int) {
    (self.name, self.amount, self.rate, self.months) = (name, amount, rate, months)
  }
}

/// The loan that debts are consolidated into; its sum is theirs and the fee.
public struct ConsolidationTerms: Sendable, Equatable {
  public enum Fee: Sendable, Equatable {
    case sum(Amount)
    /// Of what is paid off.
    case share(Ratio)
  }

  public var name: String
  public var rate: Rate
  public var months: Int
  /// Borrowed with the rest.
  public var fee: Fee?

  public init(name: String, rate: Rate, months: Int, fee: Fee?) {
    (self.name, self.rate, self.months, self.fee) = (name, rate, months, fee)
  }
}
