public import Channels
public import Money
public import Rules

extension Pack {
  /// What its facts come to on a day, for texts and terms of channels.
  public func factsOfADay(_ day: CalendarDate) -> FactsOfADay {
    FactsOfADay(on: day, text: { fact($0)?.told(on: day) }, term: { fact($0)?.term(on: day) })
  }
}

extension Fact {
  fileprivate func term(on day: CalendarDate) -> Term? {
    guard let number = number(on: day) else { return nil }
    switch unit {
    case .days: return Term(number, .days)
    case .workingDays: return Term(number, .workingDays)
    case .months, .years, nil: return nil
    }
  }
}
