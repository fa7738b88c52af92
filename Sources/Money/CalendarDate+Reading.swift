public import Wording

/// Why a text is no day.
public enum DateProblem: ReadingProblem, Sendable, Equatable {
  case notADate
  case noSuchMonth(Int)
  case noSuchDay(year: Int, month: Int, day: Int)

  public var message: Text {
    switch self {
    case .notADate: Text(en: "not a date", zh: "这不是日期")
    case .noSuchMonth(let month): Text(en: "there is no month \(month)", zh: "没有 \(month) 月")
    case .noSuchDay(let year, let month, let day):
      Text(en: "there is no \(day) \(monthNames[month - 1]) \(year)", zh: "没有这一天（\(year)年\(month)月\(day)日）")
    }
  }

  /// What would be right.
  public var remedy: Text { Text(en: "write a date, for example 2026-11-24", zh: "请写日期，例如 2026-11-24") }
}

extension CalendarDate {
  /// Reads `2026-11-23` only.
  public static func read(_ text: some StringProtocol) throws(DateProblem) -> CalendarDate {
    guard let (year, month, day) = isoNumbers(String(text)), year > 0 else { throw .notADate }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(year: year, month: month, day: day)
    }
    return date
  }

  /// Reads a day as people type it: `2026-11-03`, `2026/11/3`, `2026.11.3`, `2026年11月3日`, `3 Nov 2026`, `Nov 3, 2026`.
  public static func readTyped(_ text: some StringProtocol) throws(DateProblem) -> CalendarDate {
    guard let (year, month, day) = typedNumbers(text) ?? numbersWithMonthName(text) else { return try read(text) }
    return try read("\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))")
  }

  /// nil where `read` throws.
  public init?(iso text: some StringProtocol) {
    guard let date = try? CalendarDate.read(text) else { return nil }
    self = date
  }
}

/// The numbers of `2026-11-23`, whether or not there is such a day.
private func isoNumbers(_ text: String) -> (year: Int, month: Int, day: Int)? {
  guard text.utf8.count == 10 else { return nil }
  var numbers = (year: 0, month: 0, day: 0)
  var place = 0
  for byte in text.utf8 {
    let digit = Int(byte) - 0x30
    switch place {
    case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
    case _ where !(0...9).contains(digit): return nil
    case 0..<4: numbers.year = numbers.year * 10 + digit
    case 5..<7: numbers.month = numbers.month * 10 + digit
    default: numbers.day = numbers.day * 10 + digit
    }
    place += 1
  }
  return numbers
}

/// The numbers of `2026/11/3` and `2026年11月3日`, as they are written.
private func typedNumbers(_ text: some StringProtocol) -> NumbersOfDay? {
  var text = String(text.filter { !$0.isWhitespace })
  let marks: [Character] =
    if text.contains("年") { ["年", "月"] } else if let mark = text.first(where: { "/.-".contains($0) }) {
      [mark, mark]
    } else { [] }
  guard marks.count == 2 else { return nil }
  if marks[0] == "年", text.last == "日" || text.last == "号" { text.removeLast() }
  guard let first = text.firstIndex(of: marks[0]) else { return nil }
  let rest = text[text.index(after: first)...]
  guard let second = rest.firstIndex(of: marks[1]) else { return nil }
  let parts = (text[..<first], rest[..<second], rest[rest.index(after: second)...])
  return parts.0.count == 4 && (1...2).contains(parts.1.count) && (1...2).contains(parts.2.count) ? parts : nil
}

private func padded(_ digits: Substring, to width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.count)) + digits
}
