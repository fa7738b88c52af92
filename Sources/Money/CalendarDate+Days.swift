extension CalendarDate {
  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Days since the last day of the year before the first.
  private var dayNumber: Int {
    let past = year - 1
    let before = (1..<month).reduce(0) { $0 + CalendarDate.days(in: $1, of: year) }
    return 365 * past + past / 4 - past / 100 + past / 400 + before + day
  }
}
