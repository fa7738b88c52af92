public import Household
public import Money

/// The numbers of good practice that settle who is paid what: data of a pack.
public struct Practice: Sendable, Equatable {
  /// What savings are put to, one after another.
  public enum SavingsUse: String, Sendable, CaseIterable {
    /// What income lacks for living costs.
    case livingCosts = "living-costs"
    /// What income lacks for what is due on priority debts.
    case priorityDebts = "priority-debts"
    case priorityArrears = "priority-arrears"
    /// What a gap that savings carry to its end lacks.
    case gap
    /// What is behind on the other debts.
    case arrears
    /// What falls due in full.
    case sumsDue = "sums-due"
  }

  /// The order in which priority debts get what is due on them.
  public var priorityOrder: [Consequence]
  /// What is lost first by kind, where a debt does not say it.
  public var usualConsequence: [Loan.Kind: Consequence]
  /// Which urgent matters say that a loss is near.
  public var nearLoss: [Situation.Urgent: Consequence]
  public var savingsOrder: [SavingsUse]
  /// A gap of at most so many months may take all savings; a longer one leaves a month's living costs.
  public var monthsOnAllSavings: Int
  /// Savings that last so many months of a gap carry it, whatever its end.
  public var monthsThatCarry: Int
  /// A gap of more months also asks for a longer term.
  public var monthsToAskForLongerTerm: Int
  /// Over so many months priority arrears are made up that cannot be cleared at once.
  public var monthsForArrears: Int
  /// A regular sum that takes more months is none that a lender waits for: how it is made up has to be agreed.
  public var mostMonthsForCatchUp: Int
  /// Over so many months priority arrears are made up where the loss is near.
  public var monthsForNearLoss: Int
  /// What the household keeps of what is left after priority debts, their arrears and agreed sums.
  public var keptBack: Ratio
  /// At most so much a month, in the pack's currency; nil in a household of another one.
  public var mostKeptBack: Amount?
  /// Months of needs that stay of savings before any pays debts ahead.
  public var monthsOfReserve: Int
  /// The same where one income carries the household.
  public var monthsOfReserveOnOneIncome: Int
  /// Sums that fall due in full, and promotional rates that end, within so many months are spoken of.
  public var horizon: Int
  /// A debt on which so many years nothing was paid or admitted is asked about before anything is paid.
  public var yearsOfSilence: Int
  /// Lenders of these kinds are no banks as a rule.
  public var kindsThatAreNoBanks: [Loan.Kind]
  /// Days until the next look where something is urgent; months where it is not, and where all is well.
  public var daysToUrgentReview: Int
  public var monthsToReview: Int
  public var monthsToCalmReview: Int
  /// For so many days a lender is asked to wait while nothing can be paid, or no sum is known yet.
  public var daysAskedOfLenders: Int
  /// Over so many months a guarantee that is called would be paid.
  public var monthsForGuarantee: Int
  /// A rise in yearly rates is tried up to so much.
  public var mostRateRise: Ratio
  /// Under so much on a card, a minimum that is a share alone is not followed to its end, in the pack's currency; nil in a
  /// household of another one.
  public var littleLeft: Amount?
  /// The longest term of an instalment agreement on a card, in months; nil where there is no such agreement.
  public var mostInstalments: Int?
  /// What private lenders may ask for a year, by the day of the contract.
  public var privateLendingLine: [DatedRate]

  /// A yearly rate and the days on which it is in force.
  public struct DatedRate: Sendable, Equatable {
    public var from: CalendarDate
    public var until: CalendarDate?
    public var perYear: Ratio

    public init(from: CalendarDate, until: CalendarDate?, perYear: Ratio) {
      (self.from, self.until, self.perYear) = (from, until, perYear)
    }
  }

  /// With nothing but the order of losses: for a pack that adds its numbers.
  public init(priorityOrder: [Consequence]) {
    self.priorityOrder = priorityOrder
    (usualConsequence, nearLoss, savingsOrder) = ([:], [:], SavingsUse.allCases)
    (monthsOnAllSavings, monthsThatCarry, monthsToAskForLongerTerm) = (1, 1, 1)
    mostMonthsForCatchUp = 1
    (monthsForArrears, monthsForNearLoss, keptBack, mostKeptBack) = (1, 1, .zero, nil)
    (monthsOfReserve, monthsOfReserveOnOneIncome, horizon, yearsOfSilence) = (1, 1, 1, 1)
    (kindsThatAreNoBanks, daysToUrgentReview, monthsToReview, monthsToCalmReview) = ([], 1, 1, 1)
    (daysAskedOfLenders, monthsForGuarantee, mostRateRise) = (1, 1, .zero)
    (littleLeft, mostInstalments, privateLendingLine) = (nil, nil, [])
  }

  /// Whether a yearly rate is above what a private lender may ask for on a contract of `day`: where that day is not known,
  /// above or below every line there was. nil where it cannot be told, as for a contract from before the first of them.
  public func isAbovePrivateLine(_ perYear: Ratio, contractOf day: CalendarDate?) -> Bool? {
    if let day { return privateLendingLine(on: day).map { perYear > $0 } }
    let lines = privateLendingLine.map(\.perYear)
    guard let most = lines.max(), let least = lines.min() else { return nil }
    return perYear > most ? true : perYear <= least ? false : nil
  }

  /// What a private lender may ask for on a contract of `day`; nil where no line was in force.
  public func privateLendingLine(on day: CalendarDate) -> Ratio? {
    privateLendingLine.last { $0.from <= day && day <= ($0.until ?? day) }?.perYear
  }
}
