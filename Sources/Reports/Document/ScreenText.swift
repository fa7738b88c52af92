import Wording

/// A document on a screen: no line wider than `columns`, headings set off, tables and pictures in ASCII so that they line
/// up.
public func screenText(_ document: Document, columns: Int, emphasise: @escaping Emphasise) -> String {
  let fitted = FirstScreen.fitting(document, to: columns)
  var page = Page(showing: fitted, columns: columns, emphasise: emphasise)
  page.gap()
  for note in fitted.notes { page.add(note) }
  return page.text
}

extension Page {
  /// All but what the document rests on.
  init(showing document: Document, columns: Int, emphasise: @escaping Emphasise) {
    self.init(language: document.language, columns: columns, emphasise: emphasise)
    addHeading(document.title, document.level ?? .heading, aside: document.aside, asideMayGo: false)
    add(document.particulars)
    for section in document.sections {
      if !section.begins(document) { gap() }
      if !section.heading.isEmpty {
        addHeading(section.heading, section.level ?? .heading, aside: section.aside, asideMayGo: true)
      }
      for place in section.blocks.indices { add(blockAt: place, in: section, of: document) }
    }
  }

  /// The columns that labels have at least among what a screen shows first.
  var firstLabelColumns: Int { language == .en ? 14 : 12 }

  /// A heading, and `aside` at the end of its line; below it, or nowhere, where the line has no room.
  private mutating func addHeading(_ heading: String, _ emphasis: Emphasis, aside: String, asideMayGo: Bool) {
    let gap = columns - displayWidth(heading) - displayWidth(aside)
    guard aside.isEmpty || gap < 2 || (asideMayGo && isNarrow) else {
      return addLine(emphasise(emphasis, heading) + spaced(gap) + emphasise(.quiet, aside))
    }
    addHeading(heading, emphasis)
    if !asideMayGo, !aside.isEmpty { add(aside, indent: 2) }
  }
}

extension Document.Section {
  /// Whether it follows the title, as words do.
  fileprivate func begins(_ document: Document) -> Bool {
    guard document.sections.first == self, let block = blocks.first else { return false }
    if case .chart = block { return false }
    return heading.isEmpty || place == .first
  }

}

extension Document.Section {
  /// Whether a table has a sentence above it.
  fileprivate func hasWords(before place: Int) -> Bool {
    guard case .table(let table) = blocks[place], table.form == .byRow else { return false }
    if !table.caption.isEmpty { return true }
    guard place > 0, case .paragraph = blocks[place - 1] else { return false }
    return true
  }
}

extension Page {
  fileprivate mutating func add(blockAt place: Int, in section: Document.Section, of document: Document) {
    switch section.blocks[place] {
    case .paragraph(let text): add(text, indent: 2, hanging: section.isFirst ? 2 : 4)
    case .warning(let text): add(emphasise(.warning, text), indent: 2, hanging: 4)
    case .figures(let figures): add(figures, atLeast: section.isFirst ? firstLabelColumns : labelWidth)
    case .list(let items, let isNumbered): add(items) { isNumbered ? "\($0) " : "- " }
    case .steps(let steps): for step in steps { add("\(step.number) \(step.text)", indent: 2, hanging: 4) }
    case .bars(let shares): add(shares)
    case .names(let names): add(names)
    case .ticks(let items): add(items) { _ in "[ ] " }
    case .blanks(let labels): add(lineToFill(labels), indent: 2)
    case .table(let table): add(table, indents: section.hasWords(before: place) ? [4, 2] : [2])
    case .chart(let chart):
      section.heading.isEmpty ? addHeading(chart.title) : add(chart.title, indent: 2)
      add(chart.description, indent: 2, hanging: 4)
      for line in chart.lines(within: columns - 2, document) { addLine("  " + line) }
    }
  }
}
