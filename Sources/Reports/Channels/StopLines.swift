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
  init?(_ stop: Stop, due: Due?, _ facts: FactsOfADay) {
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
    lines.append(
      Line(id: "due", label: Text(en: "Due by", zh: "到哪天"), text: due.said(in: term.unit, on: facts.day)))
  }
}

/// The day by which a stop must have answered.
struct Due {
  var day: CalendarDate
  /// It was asked, and not only could be once the one before it was due.
  var isAsked: Bool

  fileprivate func said(in unit: Term.Unit, on today: CalendarDate) -> Text {
    let said =
      unit == .workingDays
      ? Text(en: "\(day), public holidays not counted", zh: "\(day)（法定假日没算进去）") : Text(same: day.description)
    guard isAsked else {
      return Text(en: "\(said.en) at the soonest, once you turn to it", zh: "最早 \(said.zh)，从找它那天算起")
    }
    return day < today
      ? Text(en: "\(said.en): over; go to the next now", zh: "\(said.zh)，已经过了；现在就找下一个")
      : Text(en: "\(said.en); then the next", zh: "\(said.zh)；到期没结果，找下一个")
  }
}

extension Matter {
  /// Its stops in order, each with the day by which it must have answered.
  func stopLines(since: CalendarDate?, _ facts: FactsOfADay) -> [StopLines] {
    let dues = since.map { self.dues(since: $0, facts) } ?? []
    return stops.enumerated().compactMap { index, stop in
      StopLines(stop, due: index < dues.count ? dues[index] : nil, facts)
    }
  }

  /// Of those that have a term the first was asked on that day; the others come after it.
  func dues(since: CalendarDate, _ facts: FactsOfADay) -> [Due?] {
    let days = dueDates(since: since, facts)
    let first = days.firstIndex { $0 != nil }
    return days.enumerated().map { place, day in day.map { Due(day: $0, isAsked: place == first) } }
  }
}

/// Where what is said comes from.
func sourceLine(_ source: Text, _ asOf: CalendarDate) -> Text {
  Text(en: "Source: \(source.en), \(asOf)", zh: "依据：\(source.zh)，\(asOf)")
}

let noLegalAdvice = Text(en: "This is not legal advice.", zh: "这不是法律意见。")
