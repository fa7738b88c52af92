public import Money

/// Something to remember on a day.
public struct CalendarEvent: Sendable, Equatable {
  /// The same each time it is written, so that a calendar that takes it again does not show it twice.
  public var id: String
  public var day: CalendarDate
  public var summary: String
  public var description: String?
  /// Whether to be reminded on the morning before it, not on its own.
  public var remindsBefore = false
  public var repeats: MonthlyRepeat?

  public init(
    id: String, day: CalendarDate, summary: String, description: String? = nil, remindsBefore: Bool = false,
    repeats: MonthlyRepeat? = nil
  ) {
    (self.id, self.day, self.summary, self.description) = (id, day, summary, description)
    (self.remindsBefore, self.repeats) = (remindsBefore, repeats)
  }
}

/// On the same day of each month, or on the last of one that is shorter.
public struct MonthlyRepeat: Sendable, Equatable {
  public var dayOfMonth: Int
  /// Each month, or every so many.
  public var interval: Int
  /// How often in all; nil where no end is known.
  public var count: Int?

  public init(dayOfMonth: Int, interval: Int = 1, count: Int?) {
    (self.dayOfMonth, self.interval, self.count) = (dayOfMonth, interval, count)
  }

  fileprivate var line: String {
    let days = (28...max(28, dayOfMonth)).map(String.init).joined(separator: ",")
    return "RRULE:FREQ=MONTHLY" + (interval > 1 ? ";INTERVAL=\(interval)" : "") + (count.map { ";COUNT=\($0)" } ?? "")
      + (dayOfMonth > 28 ? ";BYMONTHDAY=\(days);BYSETPOS=-1" : "")
  }
}

/// A file that calendars read (RFC 5545): whole days, each with a reminder at nine in the morning, of the day or of the one
/// before it.
public func calendarFile(_ events: [CalendarEvent], written: CalendarDate) -> String {
  let all =
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//debthealth//days//EN"]
    + events.flatMap { lines(of: $0, written) } + ["END:VCALENDAR"]
  return all.map { folded($0) + "\r\n" }.joined()
}

private func lines(of event: CalendarEvent, _ written: CalendarDate) -> [String] {
  var lines = [
    "BEGIN:VEVENT", "UID:\(event.id)@debthealth", "DTSTAMP:\(compact(written))T000000Z",
    "DTSTART;VALUE=DATE:\(compact(event.day))", "SUMMARY:" + escaped(event.summary), "TRANSP:TRANSPARENT",
  ]
  if let repeats = event.repeats { lines.append(repeats.line) }
  if let description = event.description { lines.append("DESCRIPTION:" + escaped(description)) }
  return lines + [
    "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(event.summary),
    event.remindsBefore ? "TRIGGER:-PT15H" : "TRIGGER:PT9H", "END:VALARM",
    "END:VEVENT",
  ]
}

private func compact(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { escaped, character in
    switch character {
    case "\\", ";", ",": escaped += "\\\(character)"
    case "\n", "\r\n", "\r": escaped += "\\n"
    default: escaped.append(character)
    }
  }
}

/// Lines hold 75 bytes at most, and no character is cut.
private func folded(_ line: String) -> String {
  var (folded, room) = ("", 75)
  for character in line {
    let length = character.utf8.count
    if length > room {
      folded += "\r\n "
      room = 74
    }
    folded.append(character)
    room -= length
  }
  return folded
}
