public import Checks
import Household
public import Money
public import Outlook
import Rules

/// How much a household can take: a fall in income, months without it, a rise in rates, a guarantee that is called. Where
/// a month is short already, or something is behind, only that and the guarantee are told.
public struct Stress: Sendable {
  public var assessment: Assessment
  /// By how much a month is short of what is due in it now, at the least.
  public var shortNow: Amount?
  /// What is left each month goes to what is behind first.
  public var isBehind: Bool
  public var fall: Reckoned<IncomeFall>
  public var reserve: Reckoned<Reserve>
  public var rateRise: Reckoned<RateRise>
  /// Where today's payments never end, and would but for sums that fall due in full: the first of these.
  public private(set) var notPaidByTheMonth: SumDue?
  /// nil where nothing is guaranteed for others, or it is not known.
  public var guarantee: GuaranteeCalled?
  /// Debts of which too little is known for the rise in rates.
  public var leftOut: [DebtsToPlan.LeftOut]

  /// - Throws: `tooLarge`.
  public init(_ assessment: Assessment) throws(PlanProblem) {
    self.assessment = assessment
    let figures = assessment.figures
    let start = assessment.asOf
    switch figures.month {
    case .known(let month): fall = .known(IncomeFall(income: month.income, needs: month.needs))
    case .missing(let paths): fall = .missing(paths)
    }
    if let savings = figures.savings.known, let needs = figures.monthNeeds.known {
      reserve = .known(Reserve(savings: savings, needs: needs))
    } else {
      reserve = .missing(figures.savings.missing + figures.monthNeeds.missing)
    }
    let debts = try DebtsToPlan(of: assessment)
    leftOut = debts.leftOut.filter(\.isStillOwed)
    let missing = leftOut.flatMap(\.missing) + assessment.household.debtsNotListed
    shortNow = figures.shortfall
    isBehind = assessment.settlement.settled.contains(where: \.isBehind)
    guarantee = GuaranteeCalled(assessment)
    guard shortNow == nil, !isBehind else {
      rateRise = .known(.monthIsShort)
      return
    }
    rateRise =
      debts.debts.isEmpty && !missing.isEmpty
      ? .missing(missing)
      : .known(try RateRise(debts.debts, upTo: assessment.outlook.practice.mostRateRise, from: start))
    guard rateRise.value == .alreadyNever else { return }
    let others = debts.debts.filter { $0.dueInFull == nil }
    guard try RateRise(others, upTo: .zero, from: start) != .alreadyNever else { return }
    notPaidByTheMonth = assessment.settlement.sumsDue.first { $0.date > start }
  }
}

/// The largest fall in monthly income that still covers essentials and payments.
public struct IncomeFall: Sendable, Equatable {
  public var income: Amount
  public var needs: Amount

  /// Income − needs; below 0 the month is short already.
  public var most: Amount { income - needs }
  /// nil over an income of 0, and where the month is short.
  public var share: Ratio? { most < .zero ? nil : Ratio(most, over: income) }
}

/// How long savings pay essentials and payments without any income.
public struct Reserve: Sendable, Equatable {
  public var savings: Amount
  public var needs: Amount

  /// Whole months; nil where nothing is needed.
  public var months: Int? { needs > .zero ? Int(savings.minorUnits / needs.minorUnits) : nil }
  /// What the month after those lacks; nil where nothing is needed.
  public var shortThen: Amount? {
    needs > .zero ? needs - Amount(minorUnits: savings.minorUnits % needs.minorUnits) : nil
  }
}

/// What a month takes where a debt that was guaranteed for somebody else has to be paid, in equal parts without interest.
public struct GuaranteeCalled: Sendable, Equatable {
  public var months: Int
  public var sum: Amount
  /// The last part may be less.
  public var monthly: Amount
  /// What is left of a month now; nil while it is not known.
  public var left: Amount?

  /// What a month would lack; nil where it holds, and while it is not known.
  public var lacks: Amount? { left.flatMap { $0 < monthly ? monthly - max($0, .zero) : nil } }

  init?(_ assessment: Assessment) {
    guard let guaranteed = assessment.household.guarantees?.amount, let monthly = assessment.outlook.guaranteeMonthly
    else { return nil }
    months = assessment.outlook.practice.monthsForGuarantee
    (sum, left, self.monthly) = (guaranteed, assessment.figures.margin, monthly)
  }
}
