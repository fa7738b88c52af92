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
///   - facts: a text whose fact has no value is left out.
public func matterText(
  _ matter: Matter, since: CalendarDate?, language: Language, columns: Int, emphasise: @escaping Emphasise,
  facts: FactsOfADay
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(matter.title[language])
  if let note = matter.note?.filled(facts.text) { page.add(note) }
  for (index, stop) in matter.stopLines(since: since, facts).enumerated() {
    page.gap()
    page.addHeading("\(index + 1) \(stop.to[language])", .strong)
    for line in stop.lines { page.add(label: line.label, line.text[language]) }
  }
  page.gap()
  page.add(sourceLine(matter.source, matter.asOf))
  page.add(noLegalAdvice)
  return page.text
}

/// What is to be known of a part of the credit record.
public func recordTopicText(
  _ topic: RecordTopic, more: [Text] = [], language: Language, columns: Int, emphasise: @escaping Emphasise,
  facts: FactsOfADay
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(topic.title[language])
  page.gap()
  for text in more + topic.says.compactMap({ $0.filled(facts.text) }) {
    let mark = text[language].hasPrefix("[ ]") ? "" : "* "
    page.add(mark + text[language], indent: 2, hanging: 4)
  }
  for (index, part) in topic.parts.enumerated() {
    page.gap()
    page.addHeading("\(index + 1) \(part.name[language])", .strong)
    for line in part.lines(facts) { page.add(label: line.label, line.value[language]) }
  }
  page.gap()
  page.add(sourceLine(topic.source, topic.asOf))
  return page.text
}

extension RecordTopic.Part {
  func lines(_ facts: FactsOfADay) -> [(label: Text, value: Text)] {
    [(Text(en: "Look at", zh: "看什么"), look), (Text(en: "If not", zh: "不对时"), otherwise)]
      .compactMap { label, text in text.filled(facts.text).map { (label, $0) } }
  }
}
