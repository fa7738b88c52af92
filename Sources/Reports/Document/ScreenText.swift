import Wording

/// A document on a screen: no line wider than `columns`, headings set off, tables and pictures in ASCII so that they line
/// up.
public func screenText(_ document: Document, columns: Int, emphasise: @escaping Emphasise) -> String {
  var page = Page(language: document.language, columns: columns, emphasise: emphasise)
  page.addHeading(document.title)
  page.add(document.particulars)
  for section in document.sections {
    if !(section.heading.isEmpty && section.begins(document)) { page.gap() }
    if !section.heading.isEmpty { page.addHeading(section.heading) }
    for place in section.blocks.indices { page.add(blockAt: place, in: section, of: document) }
  }
  page.gap()
  for note in document.notes { page.add(note) }
  return page.text
}

extension Document.Section {
  /// Whether it follows the title, as words do.
  fileprivate func begins(_ document: Document) -> Bool {
    guard document.sections.first == self, let block = blocks.first else { return false }
    if case .chart = block { return false }
    return true
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
    case .paragraph(let text): add(text, indent: 2, hanging: 4)
    case .warning(let text): add(emphasise(.warning, text), indent: 2, hanging: 4)
    case .figures(let figures): add(figures)
    case .list(let items, let isNumbered): add(items) { isNumbered ? "\($0) " : "- " }
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
