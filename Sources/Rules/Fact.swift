public import Money
public import Wording

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
    /// The number behind the text, in the fact's unit.
    public var number: Int?
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

  /// What code looks for: a pack names the fact of each.
  public enum Role: String, Sendable, CaseIterable {
    /// How long an instalment agreement on a card may run, in months.
    case instalmentAgreement = "instalment-agreement"
    /// What private lenders may ask for a year.
    case privateLendingLine = "private-lending-line"
    /// What small-loan companies may ask for a year.
    case smallLoanLine = "small-loan-line"
  }

  /// What a value counts.
  public enum Unit: String, Sendable, CaseIterable {
    case days, months, years
    case workingDays = "working-days"
  }

  public var id: String
  public var title: Text
  public var kind: Kind
  public var unit: Unit?
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

  /// The number in force on a day, in the fact's unit.
  public func number(on date: CalendarDate) -> Int? { entry(on: date)?.number }
  private func entry(on date: CalendarDate) -> DatedText? {
    values.last { $0.from <= date && date <= ($0.until ?? date) }
  }

  /// Whether every value of it is a number of days or of working days.
  public var isTerm: Bool { (unit == .days || unit == .workingDays) && values.allSatisfy { $0.number != nil } }

  public func isPastExpiry(on date: CalendarDate) -> Bool {
    expires.map { $0 < date } ?? false
  }
}
