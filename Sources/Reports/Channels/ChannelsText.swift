public import Channels
public import Money
public import Wording

/// Every matter of a pack, a line each.
public func mattersText(_ rules: ChannelRules, language: Language, columns: Int) -> String {
  rules.matters.flatMap { matter in
    wrapped(padded(matter.id, to: 18) + matter.title[language], to: columns, indent: 2, hanging: 4)
  }.joined(separator: "\n")
}

/// Whom to turn to, in order.
/// - Parameters:
///   - since: the day on which the first stop was asked; nil prints no days.
///   - fact: the value of a fact on the day; a text whose fact has none is left out.
public func matterText(
  _ matter: Matter, since: CalendarDate?, language: Language, columns: Int, emphasise: @escaping Emphasise,
  fact: (String) -> Text?
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(matter.title[language])
  if let note = matter.note?.filled(fact) { page.add(note) }
  let days = since.map { matter.dueDates(since: $0) } ?? []
  for (index, stop) in matter.stops.enumerated() {
    page.gap()
    page.add(stop, number: index + 1, due: index < days.count ? days[index] : nil, fact)
  }
  page.gap()
  page.add(Text(en: "Source: \(matter.source.en), \(matter.asOf)", zh: "依据：\(matter.source.zh)，\(matter.asOf)"))
  page.add(Text(en: "This is not legal advice.", zh: "这不是法律意见。"))
  return page.text
}

extension Page {
  fileprivate mutating func add(_ stop: Stop, number: Int, due: CalendarDate?, _ fact: (String) -> Text?) {
    guard let to = stop.to.filled(fact) else { return }
    addHeading("\(number) \(to[language])", .strong)
    func line(_ label: Text, _ text: Text?) {
      if let text = text?.filled(fact) { add(label: label, text[language]) }
    }
    line(Text(en: "Takes", zh: "管什么"), stop.takes)
    line(Text(en: "But", zh: "注意"), stop.leavesOut)
    line(Text(en: "Ready", zh: "备好"), stop.haveReady)
    line(Text(en: "Ask for", zh: "要什么"), stop.askFor)
    line(Text(en: "Answer", zh: "多久"), stop.answer?.says)
    guard let due, let answer = stop.answer else { return }
    let holidays = answer.unit == .workingDays
    line(
      Text(en: "Due by", zh: "到哪天"),
      Text(
        en: holidays ? "\(due), public holidays not counted; then the next" : "\(due); then the next",
        zh: holidays ? "\(due)（法定假日没算进去）；到期没结果，找下一个" : "\(due)；到期没结果，找下一个"))
  }
}

/// What is to be known of a part of the credit record.
public func recordTopicText(
  _ topic: RecordTopic, more: [Text] = [], language: Language, columns: Int, emphasise: @escaping Emphasise,
  fact: (String) -> Text?
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(topic.title[language])
  page.gap()
  for text in more + topic.says.compactMap({ $0.filled(fact) }) {
    page.add("* " + text[language], indent: 2, hanging: 4)
  }
  page.gap()
  page.add(Text(en: "Source: \(topic.source.en), \(topic.asOf)", zh: "依据：\(topic.source.zh)，\(topic.asOf)"))
  return page.text
}

/// When a bad entry that was settled on a day ends.
public func endOfRecordText(settled: CalendarDate) -> Text {
  let end = settled.endOfRecord
  return Text(
    en: "Settled on \(settled), it stands until \(end).", zh: "\(settled) 还清的，留到 \(end)。")
}
