public import Channels
import Money
public import Wording

/// A topic of the record as one object. Keys and ids never change with the language.
func topicJSON(_ topic: RecordTopic, more: [Text], language: Language, facts: FactsOfADay) -> String {
  func said(_ texts: [Text]) -> JSONValue {
    .list(texts.compactMap { $0.filled(facts.text) }.map { .string($0[language]) })
  }
  func optional(_ text: Text) -> JSONValue { .optional(text.filled(facts.text)?[language]) }
  let parts = topic.parts.map { part in
    JSONValue.object([
      ("part", .string(part.subject.rawValue)), ("name", .string(part.name[language])), ("look", optional(part.look)),
      ("otherwise", optional(part.otherwise)),
    ])
  }
  return JSONValue.object([
    ("topic", .string(topic.id)), ("title", .string(topic.title[language])), ("yours", said(more)),
    ("says", said(topic.says)), ("parts", .list(parts)), ("source", .string(topic.source[language])),
    ("as_of", .string(topic.asOf.description)),
  ]).text
}

/// A row a sentence, then a row a part.
func topicCSV(_ topic: RecordTopic, more: [Text], language: Language, facts: FactsOfADay) -> String {
  func cell(_ text: Text) -> String? { text.filled(facts.text)?[language] }
  let yours = more.compactMap(cell).map { ["yours", $0, ""] }
  let says = topic.says.compactMap(cell).map { ["says", $0, ""] }
  let parts = topic.parts.map { [$0.name[language], cell($0.look) ?? "", cell($0.otherwise) ?? ""] }
  return ([["part", "look", "otherwise"]] + yours + says + parts).map { csvLine($0) + "\n" }.joined()
}

func letterJSON(_ letter: Letter, language: Language, facts: FactsOfADay) -> String {
  let says = letter.says.compactMap { $0.filled(facts.text) }.map { JSONValue.string($0[language]) }
  return JSONValue.object([
    ("letter", .string(letter.title[language])), ("to", .string(letter.to[language])), ("says", .list(says)),
  ]).text
}

/// A row a paragraph.
func letterCSV(_ letter: Letter, language: Language, facts: FactsOfADay) -> String {
  let says = letter.says.compactMap { $0.filled(facts.text)?[language] }
  let rows =
    [["order", "text"]]
    + ([letter.title[language], letter.to[language]] + says).enumerated().map {
      [String($0.offset + 1), $0.element]
    }
  return rows.map { csvLine($0) + "\n" }.joined()
}

extension ChannelPaper {
  /// As one object. Keys and ids never change with the language.
  public func json(_ language: Language, facts: FactsOfADay) -> String {
    switch self {
    case .matter(let matter, let since): matterJSON(matter, since: since, language: language, facts: facts)
    case .topic(let topic, let more): topicJSON(topic, more: more, language: language, facts: facts)
    case .letter(let letter): letterJSON(letter, language: language, facts: facts)
    }
  }

  /// For spreadsheets.
  public func csv(_ language: Language, facts: FactsOfADay) -> String {
    switch self {
    case .matter(let matter, let since): matterCSV(matter, since: since, language: language, facts: facts)
    case .topic(let topic, let more): topicCSV(topic, more: more, language: language, facts: facts)
    case .letter(let letter): letterCSV(letter, language: language, facts: facts)
    }
  }
}
