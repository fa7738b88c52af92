public import Money
public import Wording

/// Something to complain of or to ask about: whom first, then whom.
public struct Matter: Sendable {
  public var id: String
  public var title: Text
  /// What people call it, to find it by.
  public var words: [String]
  /// In order: the next is for whom the one before did not help.
  public var stops: [Stop]
  public var note: Text?
  public var source: Text
  public var asOf: CalendarDate
}

/// One place to turn to.
public struct Stop: Sendable {
  public var to: Text
  public var takes: Text
  public var leavesOut: Text?
  public var haveReady: Text?
  public var askFor: Text?
  public var answer: Answer?

  /// When an answer is due.
  public struct Answer: Sendable, Equatable {
    public enum Unit: String, Sendable, CaseIterable {
      case days
      case workingDays = "working-days"
    }

    public var count: Int
    public var unit: Unit
    /// The same in words, with what may lengthen it.
    public var says: Text

    public init(count: Int, unit: Unit, says: Text) {
      (self.count, self.unit, self.says) = (count, unit, says)
    }

    /// The day by which the answer is due, counted from the day after `start`. Of working days, Saturdays and Sundays are
    /// left out; public holidays are not known.
    public func due(from start: CalendarDate) -> CalendarDate {
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
}

extension Matter {
  /// The day by which each stop must have answered, where each is asked as soon as the one before was due; nil for a stop
  /// that has no term.
  public func dueDates(since start: CalendarDate) -> [CalendarDate?] {
    var day = start
    return stops.map { stop in
      guard let answer = stop.answer else { return nil }
      day = answer.due(from: day)
      return day
    }
  }
}

/// A part of what is to be known of the credit record.
public struct RecordTopic: Sendable {
  public var id: String
  public var title: Text
  public var says: [Text]
  public var source: Text
  public var asOf: CalendarDate
}

extension CalendarDate {
  fileprivate var isWeekend: Bool {
    guard let monday = CalendarDate(year: 2024, month: 1, day: 1) else { return false }
    let weekday = ((monday.days(until: self) % 7) + 7) % 7
    return weekday >= 5
  }

  /// The last day on which a bad entry stands that was settled on this day: five years later, where there is no such day the
  /// day before.
  public var endOfRecord: CalendarDate { adding(months: 60) }
}
