import Wording

/// A report as plain text whose lines fit and whose wide characters line up.
public func reportText(_ report: Report, columns: Int) -> String {
  var page = Page(language: report.language, columns: columns, emphasise: { $1 })
  if case .lines(let lines)? = report.letterhead {
    for line in lines { page.add(line) }
    page.gap()
  }
  page.addUnderlined(report.title, "=")
  page.add(report.particulars)
  for section in report.sections {
    page.gap()
    page.addUnderlined(section.heading, "-")
    for block in section.blocks {
      page.add(block, report)
      page.gap()
    }
  }
  page.gap()
  page.addLine(String(repeating: "-", count: page.columns))
  for note in report.notes { page.add(note) }
  return page.text
}

extension Page {
  fileprivate mutating func addUnderlined(_ heading: String, _ sign: Character) {
    addHeading(heading)
    addLine(String(repeating: sign, count: min(columns, displayWidth(heading))))
  }

  fileprivate mutating func add(_ block: ReportBlock, _ report: Report) {
    switch block {
    case .paragraph(let text): add(text, indent: 2, hanging: 2)
    case .figures(let figures): add(figures)
    case .list(let items, let isNumbered):
      for (place, item) in items.enumerated() { add(item, marked: isNumbered ? "\(place + 1). " : "- ") }
    case .ticks(let items): for item in items { add(item, marked: "[ ] ") }
    case .blanks(let labels): add(lineToFill(labels), indent: 2)
    case .table(let table): add(table)
    case .chart(let chart):
      add(chart.title, indent: 2)
      add(chart.description, indent: 2)
      for line in chart.lines(within: columns - 4, report) { addLine("    " + line) }
    }
  }

  private mutating func add(_ item: ReportItem, marked mark: String) {
    let indent = 2 + mark.count
    add(mark + item.text, indent: 2, hanging: indent)
    for detail in item.details { add(joined(detail), indent: indent, hanging: indent + 2) }
    if !item.blanks.isEmpty { add(lineToFill(item.blanks), indent: indent) }
  }

  /// Labels in a column of their own; one after the other where the screen is narrow.
  fileprivate mutating func add(_ figures: [ReportFigure]) {
    let width = min(22, (figures.map { displayWidth($0.label) }.max() ?? 0) + 2)
    for figure in figures {
      if isNarrow || displayWidth(figure.label) + 2 > width {
        add(joined(figure), indent: 2, hanging: 4)
      } else {
        add(padded(figure.label, to: width) + figure.value, indent: 2, hanging: width + 2)
      }
    }
  }

  private func joined(_ figure: ReportFigure) -> String {
    figure.label + Text(en: ": ", zh: "：")[language] + figure.value
  }

  /// As a grid; row by row where that is too wide.
  private mutating func add(_ table: ReportTable) {
    add(table.caption, indent: 2)
    var grid = Grid()
    grid.leftColumns = Set(table.columns.indices.filter { !table.columns[$0].isNumber })
    grid.add(table.columns.map(\.title))
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    for row in rows { grid.add(row) }
    if let lines = grid.lines(within: columns - 2, least: 12) {
      for line in lines { addLine("  " + line) }
      return
    }
    for row in rows {
      add(row.first ?? "", indent: 2, hanging: 4)
      let cells = zip(table.columns, row).dropFirst().filter { !$0.1.isEmpty }
      let line = cells.map { joined(ReportFigure(label: $0.0.title, value: $0.1)) }
      add(line.joined(separator: Text(en: "; ", zh: "；")[language]), indent: 4, hanging: 6)
    }
  }
}

/// `They said ________________  Date ________`: the first has the most room.
func lineToFill(_ labels: [String]) -> String {
  labels.enumerated().map { $1 + " " + String(repeating: "_", count: $0 == 0 ? 24 : 12) }.joined(separator: "  ")
}
