public import Money
public import Wording

/// A fact as it reads on a day.
public struct FactInForce: Sendable, Equatable {
  public var fact: Fact
  public var says: Text
  /// The yearly rate that it caps; nil where it is no such number.
  public var cap: Ratio?
  public var isPastExpiry: Bool
}

extension Fact {
  /// nil when no text is in force on that day.
  public func inForce(on date: CalendarDate) -> FactInForce? {
    guard let value = value(on: date) else { return nil }
    let says = says.map { template, language in
      template.replacing("{value}", with: value[language])
    }
    return FactInForce(fact: self, says: says, cap: rate(on: date), isPastExpiry: isPastExpiry(on: date))
  }
}

extension Pack {
  /// What is to be known on that day of credit from such a lender, caps first.
  public func facts(about lender: Fact.Lender, on date: CalendarDate) -> [FactInForce] {
    let found = facts.filter { $0.lenders.contains(lender) }.compactMap { $0.inForce(on: date) }
    return found.filter { $0.cap != nil } + found.filter { $0.cap == nil }
  }
}

extension Fact.Unit {
  /// `60 months`, `1 day`.
  func counted(_ number: Int) -> Text {
    switch self {
    case .days: Text(en: "\(number) \(number == 1 ? "day" : "days")", zh: "\(number) 天")
    case .workingDays: Text(en: "\(number) working \(number == 1 ? "day" : "days")", zh: "\(number) 个工作日")
    case .months: Text(en: "\(number) \(number == 1 ? "month" : "months")", zh: "\(number) 个月")
    case .years: Text(en: "\(number) \(number == 1 ? "year" : "years")", zh: "\(number) 年")
    }
  }
}
