public import Household
public import Money
public import Wording

/// A step that a person can take.
public struct Advice: Sendable, Equatable {
  /// The order of the one list of steps.
  public enum Stage: String, Sendable, CaseIterable, Comparable {
    case urgent, arrears
    case thisMonth = "this-month"
    case habit, buffer, dearest, reserve, record, learning

    public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

    private var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a step takes from the household.
  public enum Cost: String, Sendable, CaseIterable {
    case nothing
    /// The usual payments of each month.
    case usual
    /// What comes out of a talk with the lender.
    case agreed
    /// Money left over each month.
    case monthly
    /// Savings above a month of essentials and payments.
    case savings
  }

  /// What must be known to hold before a step is offered.
  public enum Need: String, Sendable, CaseIterable {
    case savingsBelowAMonth = "savings-below-a-month"
    case savingsHoldAMonth = "savings-hold-a-month"
    case moneyLeftOver = "money-left-over"
    /// Savings hold a sum that falls due in full within a year.
    case sumDueIsThere = "sum-due-is-there"
    /// Such a sum will not be there on its day, or it cannot be told.
    case sumDueIsLacking = "sum-due-is-lacking"
    case sumDueLacksWithinAMonth = "sum-due-lacks-within-a-month"
    case sumDueLacksLater = "sum-due-lacks-later"
    /// Income, or savings beside it, pays every card its minimum.
    case minimumsAreThere = "minimums-are-there"
    case minimumsAreLacking = "minimums-are-lacking"
    /// What is left each month can be put aside for such a sum.
    case sumDueToSaveFor = "sum-due-to-save-for"
    /// The month that falls short holds all that is due, when cards get no more than they ask for.
    case minimumsSuffice = "minimums-suffice"
    case minimumsDoNotSuffice = "minimums-do-not-suffice"
    /// Something can be offered where something is behind, or it cannot be told.
    case someArrearsCanBeMet = "some-arrears-can-be-met"
    /// Everyday spending is not said to be off cards.
    case spendsOnCards = "spends-on-cards"
    /// Savings pay living costs and the priority debts of a month that falls short; other lenders get less than is due.
    case savingsPayWhatComesFirst = "savings-pay-what-comes-first"
    /// Savings pay all that such a month lacks.
    case savingsPayTheMonth = "savings-pay-the-month"
    case savingsDoNotPay = "savings-do-not-pay"
    /// Savings above a month's needs can go to what is behind.
    case savingsMakeUpArrears = "savings-make-up-arrears"
    case monthIsShort = "month-is-short"
    case monthNotShort = "month-not-short"
    case behind
    case notBehind = "not-behind"
    case owesOnACard = "owes-on-a-card"
    case owesElsewhere = "owes-elsewhere"
    /// A loan that is no bank's as a rule is behind, or the month falls short with one.
    case pressedByOtherLenders = "pressed-by-other-lenders"
    case owesBeyondMortgages = "owes-beyond-mortgages"
    case shortOrBehind = "short-or-behind"
    case noIncome = "no-income"
    case someIncome = "some-income"
    case paymentBelowMinimum = "payment-below-minimum"
    case agreementInReach = "agreement-in-reach"
    /// A lender to whom something is due can be offered nothing.
    case nothingToOffer = "nothing-to-offer"
    /// A lender can be offered something, and less than is due.
    case offersLessThanDue = "offers-less-than-due"
    case standsSurety = "stands-surety"
    /// A promotional rate ends within a year.
    case rateEnds = "a-rate-ends"
    /// The same, and no debt that could be paid ahead costs interest now.
    case onlyRatesThatEnd = "only-rates-that-end"
    case notOnlyRatesThatEnd = "not-only-rates-that-end"
    case paymentBelowInterest = "payment-below-interest"
    case paysCardsInFull = "pays-cards-in-full"
    case agentWasPaid = "agent-was-paid"
    case rateNotKnown = "a-rate-not-known"
    case debtNotKnown = "a-debt-not-known"
    case littleKnown = "little-known"
    /// Answers are missing that the month's sums need, though not most of all answers.
    case partlyKnown = "partly-known"
    /// Something urgent, something behind, or a month that falls short.
    case pressed
  }

  public var id: String
  public var stage: Stage
  public var costs: Cost
  /// The step in one line, where `step` takes more.
  public var brief: Text?
  public var step: Text
  /// Used when a placeholder of `step` has no value.
  public var otherwise: Text?
  public var place: Text?
  public var by: Text?
  public var urgentMatters: [Situation.Urgent]
  public var excludes: [String]
  public var needs: [Need]
  /// Never left out for room.
  public var isKept: Bool
  public var facts: [String]
  public var citation: Citation
}

/// A statement of law or practice, with its dates.
public struct Fact: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable { case hotline, channel, law, practice }

  public struct DatedText: Sendable, Equatable {
    public var from: CalendarDate
    /// The last day on which it holds; nil while it holds.
    public var until: CalendarDate?
    public var text: Text
    /// The number behind the text where it caps what credit may cost a year.
    public var rate: Ratio?
  }

  /// Who lends: caps differ by that. The raw value is what `--lender` takes.
  public enum Lender: String, Sendable, CaseIterable {
    case bank
    case consumerFinance = "consumer-finance"
    case smallLoan = "small-loan"
    case `private`
  }

  /// A way to count what credit costs a year.
  public enum YearlyCost: String, Sendable, CaseIterable {
    case simple = "simple-rate"
    case effective = "effective-rate"
  }

  public var id: String
  public var title: Text
  public var kind: Kind
  /// The lenders whose credit it is about; empty where it is about something else.
  public var lenders: [Lender]
  /// The yearly costs that the rates of its values are held against.
  public var comparedWith: [YearlyCost]
  public var values: [DatedText]
  /// One sentence; `{value}` stands for the text in force.
  public var says: Text
  public var citation: Citation
  public var asOf: CalendarDate
  /// To be looked up again by then.
  public var expires: CalendarDate?
  public var isUnverified: Bool

  /// The text in force on a day; nil when none is.
  public func value(on date: CalendarDate) -> Text? { entry(on: date)?.text }

  /// The yearly rate in force on a day; nil when none is, or it is not a number.
  public func rate(on date: CalendarDate) -> Ratio? { entry(on: date)?.rate }

  private func entry(on date: CalendarDate) -> DatedText? {
    values.last { $0.from <= date && date <= ($0.until ?? date) }
  }

  public func isPastExpiry(on date: CalendarDate) -> Bool {
    expires.map { $0 < date } ?? false
  }
}
