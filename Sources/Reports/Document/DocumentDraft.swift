import Money
import Wording

/// A document being written, section by section.
struct DocumentDraft {
  let kind: String
  let language: Language
  let currency: Currency
  var title = ""
  private var sections: [Document.Section] = []
  private var notes: [String] = []

  init(_ kind: String, _ language: Language, _ currency: Currency) {
    (self.kind, self.language, self.currency) = (kind, language, currency)
  }

  /// What is added from here on stands in a section of its own; one without blocks is left out.
  mutating func begin(_ id: String, _ heading: Text = Text(same: ""), at place: Document.Section.ScreenPlace = .below) {
    begin(Document.Section(id: id, heading: heading[language], blocks: [], place: place))
  }

  mutating func begin(_ section: Document.Section) { sections.append(section) }

  mutating func add(_ block: Document.Block) {
    if sections.isEmpty { begin("answer") }
    sections[sections.count - 1].blocks.append(block)
  }

  mutating func add(_ text: Text) { add(.paragraph(text[language])) }

  mutating func note(_ text: Text) { note(text[language]) }

  mutating func note(_ text: String) { notes.append(text) }

  /// As a list of points; none where there are none.
  mutating func add(points: [String]) {
    if !points.isEmpty { add(.list(points.map { Document.Item(text: $0) }, isNumbered: false)) }
  }

  func column(_ title: Text, isNumber: Bool = false) -> Document.Table.Column {
    Document.Table.Column(title: title[language], isNumber: isNumber)
  }

  func figure(_ label: Text, _ value: String) -> Document.Figure {
    Document.Figure(label: label[language], value: value)
  }

  /// Whether nothing stands in it yet but its title.
  var isEmpty: Bool { sections.allSatisfy(\.blocks.isEmpty) }

  var document: Document {
    Document(
      kind: kind, language: language, currency: currency, title: title,
      sections: sections.filter { !$0.blocks.isEmpty }, notes: notes)
  }
}
