import Glibc
import Money

/// Today, in the time zone of this computer.
func today() -> CalendarDate {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  guard
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  else { preconditionFailure("the clock gives no day of the calendar") }
  return date
}
