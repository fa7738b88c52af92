import Wording

/// A document as plain text to print or send: headings underlined, room between the blocks, lines that fit.
func paperText(_ document: Document, columns: Int) -> String {
  var page = Page(language: document.language, columns: columns, emphasise: { $1 })
  if case .lines(let lines)? = document.letterhead {
    for line in lines { page.add(line) }
    page.gap()
  }
  page.addUnderlined(document.title, "=")
  if !document.aside.isEmpty { page.add(document.aside) }
  page.add(document.particulars)
  for section in document.sectionsOnPaper {
    page.gap()
    page.addUnderlined(section.heading, "-")
    for block in section.blocks {
      page.add(block, document)
      page.gap()
    }
  }
  guard !document.notes.isEmpty else { return page.text }
  page.gap()
  page.addLine(String(repeating: "-", count: page.columns))
  for note in document.notes { page.add(note) }
  return page.text
}

extension Page {
  fileprivate mutating func addUnderlined(_ heading: String, _ sign: Character) {
    guard !heading.isEmpty else { return }
    addHeading(heading)
    addLine(String(repeating: sign, count: min(columns, displayWidth(heading))))
  }

  fileprivate mutating func add(_ block: Document.Block, _ document: Document) {
    switch block {
    case .paragraph(let text), .warning(let text): add(text, indent: 2, hanging: 2)
    case .figures(let figures): add(figures)
    case .list(let items, let isNumbered): add(items) { isNumbered ? "\($0). " : "- " }
    case .steps(let steps): add(steps.map { Document.Item(text: $0.text) }) { "\(steps[$0 - 1].number). " }
    case .bars(let shares): add(shares)
    case .names(let names): add(names.line(language), indent: 2)
    case .ticks(let items): add(items) { _ in "[ ] " }
    case .blanks(let labels): add(lineToFill(labels), indent: 2)
    case .table(let table): add(table, indents: [2])
    case .chart(let chart):
      add(chart.title, indent: 2)
      add(chart.description, indent: 2)
      for line in chart.lines(within: columns - 4, document) { addLine("    " + line) }
    }
  }
}
