extension CalendarDate {
  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// So many days later, none before it.
  public func adding(days count: Int) -> CalendarDate {
    (0..<max(0, count)).reduce(self) { date, _ in
      if let next = CalendarDate(year: date.year, month: date.month, day: date.day + 1) { return next }
      return CalendarDate(year: date.year, month: date.month, day: 1)?.adding(months: 1) ?? date
    }
  }

  /// Days since the last day of the year before the first.
  private var dayNumber: Int {
    let past = year - 1
    let before = (1..<month).reduce(0) { $0 + CalendarDate.days(in: $1, of: year) }
    return 365 * past + past / 4 - past / 100 + past / 400 + before + day
  }
}
