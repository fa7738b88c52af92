public import Channels
public import Money
public import Wording

/// Whom to turn to, as one object. Keys and ids never change with the language.
func matterJSON(_ matter: Matter, since: CalendarDate?, language: Language, facts: FactsOfADay) -> String {
  let days = since.map { matter.dueDates(since: $0, facts) } ?? []
  let stops = matter.stops.enumerated().compactMap { index, stop -> JSONValue? in
    guard let said = StopLines(stop, due: nil, facts) else { return nil }
    return .object(
      [("to", .string(said.to[language]))] + said.lines.map { ($0.id, .string($0.text[language])) }
        + [("due", .optional((index < days.count ? days[index] : nil)?.description))])
  }
  return JSONValue.object([
    ("matter", .string(matter.id)), ("title", .string(matter.title[language])),
    ("since", .optional(since?.description)), ("stops", .list(stops)),
    ("source", .string(matter.source[language])), ("as_of", .string(matter.asOf.description)),
  ]).text
}

/// A row a stop, for spreadsheets.
func matterCSV(_ matter: Matter, since: CalendarDate?, language: Language, facts: FactsOfADay) -> String {
  let days = since.map { matter.dueDates(since: $0, facts) } ?? []
  let keys = ["takes", "but", "ready", "ask_for", "answer"]
  let rows = matter.stops.enumerated().compactMap { index, stop -> [String]? in
    guard let said = StopLines(stop, due: nil, facts) else { return nil }
    let cells = keys.map { key in said.lines.first { $0.id == key }?.text[language] ?? "" }
    let due = index < days.count ? days[index]?.description : nil
    return [String(index + 1), said.to[language]] + cells + [due ?? ""]
  }
  return ([["order", "to"] + keys + ["due"]] + rows).map { csvLine($0) + "\n" }.joined()
}

/// The days by which each must have answered, for a calendar.
public func matterCalendar(
  _ matter: Matter, since: CalendarDate, language: Language, today: CalendarDate, facts: FactsOfADay
) -> String {
  let (dues, names) = (matter.dues(since: since, facts), matter.stops.map { $0.to.filled(facts.text)?[language] })
  let events = matter.stops.indices.compactMap { index -> CalendarEvent? in
    guard let due = dues[index], due.day >= today, let name = names[index] else { return nil }
    let next = index + 1 < names.count ? names[index + 1] : nil
    let summary =
      due.isAsked
      ? Text(en: "Answer due: \(name)", zh: "答复到期：\(name)")
      : Text(en: "Answer due at the soonest: \(name)", zh: "最早这天到期：\(name)")
    return CalendarEvent(
      id: "\(matter.id)-\(index + 1)-\(due.day)", day: due.day, summary: summary[language],
      description: next.map { Text(en: "No answer, or a wrong one? Next: \($0)", zh: "没答复、答复不对，就找：\($0)")[language] })
  }
  return calendarFile(events, written: today)
}
