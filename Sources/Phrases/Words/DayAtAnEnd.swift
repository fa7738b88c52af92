import Money
import Wording

/// A day that words begin or end with, and the other words.
struct DayAtAnEnd {
  var day: CalendarDate
  var rest: String

  /// The longest day at the start, else at the end: `3 Nov 2026` is three words, `2026年11月3日` one. nil where none is.
  /// - Throws: what is wrong with a day that is not there, `2026/2/30`.
  init?(_ text: String, atStart: Bool = true) throws(DateProblem) {
    let words = daysApart(text).split(separator: " ")
    for count in [3, 1] where words.count >= count {
      if atStart, let day = try typedDay(words.prefix(count)) {
        (self.day, rest) = (day, words.dropFirst(count).joined(separator: " "))
        return
      }
      if let day = try typedDay(words.suffix(count)) {
        (self.day, rest) = (day, words.dropLast(count).joined(separator: " "))
        return
      }
    }
    return nil
  }
}

/// nil where the words are no day at all.
private func typedDay(_ words: ArraySlice<Substring>) throws(DateProblem) -> CalendarDate? {
  do throws(DateProblem) {
    return try CalendarDate.readTyped(words.joined(separator: " "))
  } catch {
    if case .notADate = error { return nil }
    throw error
  }
}

/// `2026年11月3日收5000` with a space on both sides of the day.
private func daysApart(_ text: String) -> String {
  guard let year = text.firstIndex(of: "年"),
    let end = text[year...].firstIndex(where: { $0 == "日" || $0 == "号" }), text[year..<end].contains("月")
  else { return text }
  let digits = text[..<year].reversed().prefix(while: \.isNumber).count
  let start = text.index(year, offsetBy: -digits)
  let day = text[start...end].filter { !$0.isWhitespace }
  return "\(text[..<start]) \(day) \(text[text.index(after: end)...])"
}
