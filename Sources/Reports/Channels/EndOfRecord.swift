import Channels
public import Money
public import Wording

/// A debt is said to have been settled on a day that is still to come.
public struct NotYetSettled: ReadingProblem {
  let settled: CalendarDate
  let today: CalendarDate

  public var message: Text {
    Text(en: "\(settled) is still to come", zh: "\(settled) 还没到")
  }

  public var remedy: Text {
    Text(
      en: "write the day on which it was settled, \(today) at the latest",
      zh: "请写实际还清的那天，最晚 \(today)")
  }
}

/// When a bad entry that was settled on a day ends, and what to do where it should be gone.
/// - Throws: where that day is still to come.
public func endOfRecordText(settled: CalendarDate, today: CalendarDate) throws(NotYetSettled) -> Text {
  guard settled <= today else { throw NotYetSettled(settled: settled, today: today) }
  let end = settled.endOfRecord
  guard end < today else {
    return Text(en: "Settled on \(settled), it stands until \(end).", zh: "\(settled) 还清的，留到 \(end)。")
  }
  return Text(
    en: """
      Settled on \(settled), its term was over on \(end): it should be gone by now. If it still stands, dispute it: \
      debthealth record dispute.
      """,
    zh: "\(settled) 还清的，到 \(end) 已满期，现在应该没有了；还在的话，提异议：debthealth record dispute。")
}
