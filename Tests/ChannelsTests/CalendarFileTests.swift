import Channels
import Money
import Testing

/// A file that calendars read.
@Suite struct CalendarFileTests {
  private func file(_ summary: String, description: String? = nil) throws -> String {
    let day = try CalendarDate.read("2026-11-23")
    let event = CalendarEvent(id: "wrong-entry-1", day: day, summary: summary, description: description)
    return calendarFile([event], written: try CalendarDate.read("2026-11-03"))
  }

  @Test func aDayIsAWholeDayWithAReminder() throws {
    let lines = try file("Answer due").split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    for line in ["DTSTART;VALUE=DATE:20261123", "DTSTAMP:20261103T000000Z", "SUMMARY:Answer due", "TRIGGER:PT9H"] {
      #expect(lines.contains(line))
    }
  }

  @Test func everyLineEndsAsTheStandardSays() throws {
    let text = try file("a", description: "b")
    #expect(text.utf8.count(where: { $0 == 10 }) == text.utf8.count(where: { $0 == 13 }))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func signsOfTheFormatAreEscaped() throws {
    #expect(try file("a, b; c\\d\ne").contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n"))
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    let long = String(repeating: "征信异议答复", count: 20)
    let text = try file(long)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + long))
  }
}
