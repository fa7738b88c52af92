import Channels
import Money
import Wording

/// What is said of a stop, a label each: the screen, the page and the table say the same.
struct StopLines {
  var to: Text
  var lines: [Line]

  struct Line {
    /// The same in every language.
    var id: String
    var label: Text
    var text: Text
  }

  /// nil where the fact that names it has no value on the day.
  init?(_ stop: Stop, due: CalendarDate?, _ facts: FactsOfADay) {
    guard let to = stop.to.filled(facts.text) else { return nil }
    self.to = to
    lines = [
      ("takes", Text(en: "Takes", zh: "管什么"), stop.takes), ("but", Text(en: "But", zh: "注意"), stop.leavesOut),
      ("ready", Text(en: "Ready", zh: "备好"), stop.haveReady),
      ("ask_for", Text(en: "Ask for", zh: "要什么"), stop.askFor),
      ("answer", Text(en: "Answer", zh: "多久"), stop.answer?.says),
    ].compactMap { id, label, text in
      text?.filled(facts.text).map { Line(id: id, label: label, text: $0) }
    }
    guard let due, let term = stop.answer.flatMap({ facts.term($0.within) }) else { return }
    lines.append(Line(id: "due", label: Text(en: "Due by", zh: "到哪天"), text: saying(due, term.unit)))
  }
}

private func saying(_ due: CalendarDate, _ unit: Term.Unit) -> Text {
  unit == .workingDays
    ? Text(en: "\(due), public holidays not counted; then the next", zh: "\(due)（法定假日没算进去）；到期没结果，找下一个")
    : Text(en: "\(due); then the next", zh: "\(due)；到期没结果，找下一个")
}

extension Matter {
  /// Its stops in order, each with the day by which it must have answered.
  func stopLines(since: CalendarDate?, _ facts: FactsOfADay) -> [StopLines] {
    let days = since.map { dueDates(since: $0, facts) } ?? []
    return stops.enumerated().compactMap { index, stop in
      StopLines(stop, due: index < days.count ? days[index] : nil, facts)
    }
  }
}

/// Where what is said comes from.
func sourceLine(_ source: Text, _ asOf: CalendarDate) -> Text {
  Text(en: "Source: \(source.en), \(asOf)", zh: "依据：\(source.zh)，\(asOf)")
}

let noLegalAdvice = Text(en: "This is not legal advice.", zh: "这不是法律意见。")
