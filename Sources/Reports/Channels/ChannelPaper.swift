public import Channels
public import Checks
public import Money
public import Wording

/// What is to be handed over of where to turn and of the credit record.
public enum ChannelPaper {
  case matter(Matter, since: CalendarDate?)
  case letter(Letter)
  case topic(RecordTopic, more: [Text])
}

/// A page to hand over, as the same data that a report is.
/// - Parameter basis: of no household, so that the page is written as any report is.
public func report(on paper: ChannelPaper, facts: FactsOfADay, language: Language, basis: Assessment) -> Report {
  let words = PaperWords(facts: facts, language: language)
  let (title, sections, notes) = words.content(of: paper)
  let dates = [ReportFigure(label: Text(en: "Date", zh: "日期")[language], value: basis.asOf.description)]
  return Report(
    kind: .own, language: language, title: title, particulars: paper.isLetter ? [] : dates, sections: sections,
    notes: notes, debts: [], basis: ReportBasis(assessment: basis, isRedacted: false))
}

extension ChannelPaper {
  fileprivate var isLetter: Bool {
    if case .letter = self { true } else { false }
  }
}

private struct PaperWords {
  let facts: FactsOfADay
  let language: Language

  func content(of paper: ChannelPaper) -> (title: String, sections: [ReportSection], notes: [String]) {
    switch paper {
    case .matter(let matter, let since):
      let source = sourceLine(matter.source, matter.asOf)[language]
      return (matter.title[language], sections(of: matter, since), [source, noLegalAdvice[language]])
    case .letter(let letter):
      let says = texts(letter.says).map(ReportBlock.paragraph)
      return (letter.title[language], [ReportSection(id: "letter", heading: letter.to[language], blocks: says)], [])
    case .topic(let topic, let more):
      let says = (more.map { $0[language] } + texts(topic.says)).map { ReportItem(text: $0) }
      let first = ReportSection(
        id: topic.id, heading: Text(en: "To know", zh: "要点")[language], blocks: [.list(says, isNumbered: false)])
      return (topic.title[language], [first] + parts(of: topic), [sourceLine(topic.source, topic.asOf)[language]])
    }
  }

  private func sections(of matter: Matter, _ since: CalendarDate?) -> [ReportSection] {
    let items = matter.stopLines(since: since, facts).map { stop in
      ReportItem(
        text: stop.to[language],
        details: stop.lines.map { ReportFigure(label: $0.label[language], value: $0.text[language]) })
    }
    let note = texts(matter.note.map { [$0] } ?? []).map(ReportBlock.paragraph)
    return [
      ReportSection(
        id: "stops", heading: Text(en: "Whom first, then whom", zh: "先找谁，再找谁")[language],
        blocks: note + [.list(items, isNumbered: true)])
    ]
  }

  private func parts(of topic: RecordTopic) -> [ReportSection] {
    guard !topic.parts.isEmpty else { return [] }
    let items = topic.parts.map { part in
      ReportItem(
        text: part.name[language],
        details: part.lines(facts).map { ReportFigure(label: $0.label[language], value: $0.value[language]) })
    }
    return [
      ReportSection(
        id: "parts", heading: Text(en: "One part at a time", zh: "一部分一部分看")[language],
        blocks: [.list(items, isNumbered: true)])
    ]
  }

  private func texts(_ all: [Text]) -> [String] { all.compactMap { $0.filled(facts.text)?[language] } }
}
