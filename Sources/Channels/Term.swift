public import Money

/// How long somebody has to answer.
public struct Term: Sendable, Equatable {
  public enum Unit: Sendable { case days, workingDays }

  public var count: Int
  public var unit: Unit

  public init(_ count: Int, _ unit: Unit) { (self.count, self.unit) = (count, unit) }

  /// Its last day, counted from the day after `start`. Of working days, Saturdays and Sundays are left out; public
  /// holidays are not known.
  public func end(from start: CalendarDate) -> CalendarDate {
    guard unit == .workingDays else { return start.adding(days: count) }
    var (day, left) = (start, count)
    while left > 0 {
      let next = day.adding(days: 1)
      guard next > day else { break }
      day = next
      if !day.isWeekend { left -= 1 }
    }
    return day
  }
}

extension CalendarDate {
  fileprivate var isWeekend: Bool { weekday >= 5 }

  /// The last day on which a bad entry stands that was settled on this day: five years later, where there is no such day the
  /// day before.
  public var endOfRecord: CalendarDate { adding(months: 60) }
}
