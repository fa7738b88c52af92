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

  /// The day of the week, Monday being 0.
  public var weekday: Int { (dayNumber + 6) % 7 }

  /// The next day of that number in a month, this day or later; the last of a month that is shorter.
  public func next(dayOfMonth day: Int) -> CalendarDate {
    func inMonth(of date: CalendarDate) -> CalendarDate {
      let last = CalendarDate.days(in: date.month, of: date.year)
      return CalendarDate(year: date.year, month: date.month, day: max(1, min(day, last))) ?? date
    }
    let this = inMonth(of: self)
    guard this < self, let first = CalendarDate(year: year, month: month, day: 1) else { return this }
    return inMonth(of: first.adding(months: 1))
  }

  /// Days since the last day of the year before the first. The months before this one are counted as though February had
  /// 30 days: 0, 31, 61, 92 and so on; what it lacks is taken off behind it.
  private var dayNumber: Int {
    let past = year - 1
    let before = (367 * month - 362) / 12
    let lacking = month <= 2 ? 0 : 30 - CalendarDate.days(in: 2, of: year)
    return 365 * past + past / 4 - past / 100 + past / 400 + before - lacking + day
  }
}
