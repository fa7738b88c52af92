import Wording

/// A report as Markdown that reads well raw and rendered. What people typed is escaped, so that it stays text.
public func reportMarkdown(_ report: Report) -> String {
  var lines: [String] = []
  if case .lines(let heads)? = report.letterhead { lines += heads.flatMap { [markdownText($0, at: .block), ""] } }
  lines += ["# " + markdownText(report.title, at: .heading), ""]
  lines += report.particulars.map { bullet($0, report.language) } + [""]
  for section in report.sections {
    lines += ["## " + markdownText(section.heading, at: .heading), ""]
    for block in section.blocks { lines += markdown(block, report) + [""] }
  }
  lines += ["---", ""]
  for note in report.notes { lines += [markdownText(note, at: .block), ""] }
  return lines.dropLast().joined(separator: "\n")
}

private func markdown(_ block: ReportBlock, _ report: Report) -> [String] {
  switch block {
  case .paragraph(let text): return [markdownText(text, at: .block)]
  case .figures(let figures): return figures.map { bullet($0, report.language) }
  case .list(let items, let isNumbered):
    return items.enumerated().flatMap { place, item in
      markdown(item, marked: isNumbered ? "\(place + 1). " : "- ", report.language)
    }
  case .ticks(let items): return items.flatMap { markdown($0, marked: "- [ ] ", report.language) }
  case .blanks(let labels): return [toFill(labels)]
  case .table(let table): return markdown(table)
  case .chart(let chart):
    return ["### " + markdownText(chart.title, at: .heading), "", markdownText(chart.description, at: .block), ""]
      + fenced(chart.lines(within: 76, report))
  }
}

private func markdown(_ item: ReportItem, marked mark: String, _ language: Language) -> [String] {
  let indent = mark.hasPrefix("-") ? 2 : mark.count
  let blanks = item.blanks.isEmpty ? [] : ["", spaced(indent) + toFill(item.blanks)]
  return [mark + markdownText(item.text, at: .block)] + item.details.map { spaced(indent) + bullet($0, language) }
    + blanks
}

/// A run of signs between spaces is no emphasis.
private func toFill(_ labels: [String]) -> String { lineToFill(labels.map { markdownText($0, at: .block) }) }

private func bullet(_ figure: ReportFigure, _ language: Language) -> String {
  let (label, value) = (markdownText(figure.label, at: .inline), markdownText(figure.value, at: .inline))
  guard !label.isEmpty else { return "- " + markdownText(figure.value, at: .block) }
  return Text(en: "- **\(label):** \(value)", zh: "- **\(label)**：\(value)")[language]
}

/// The columns padded, so that it lines up raw too.
private func markdown(_ table: ReportTable) -> [String] {
  let head = table.columns.map { markdownText($0.title, at: .cell) }
  let rows = (table.rows + (table.total.map { [$0] } ?? [])).map { row in row.map { markdownText($0, at: .cell) } }
  let widths = head.indices.map { place in
    ([head] + rows).map { displayWidth($0[place]) }.max() ?? 3
  }
  func line(_ cells: [String]) -> String {
    let padded = zip(cells, zip(table.columns, widths)).map { cell, column in
      column.0.isNumber ? rightAligned(cell, to: column.1) : Wording.padded(cell, to: column.1)
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
  let rule = zip(table.columns, widths).map { column, width in
    column.isNumber
      ? String(repeating: "-", count: max(2, width - 1)) + ":" : String(repeating: "-", count: max(3, width))
  }
  return [markdownText(table.caption, at: .block), "", line(head), "| " + rule.joined(separator: " | ") + " |"]
    + rows.map(line)
}

/// As it stands, between fences longer than any that it holds.
private func fenced(_ lines: [String]) -> [String] {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return [fence + "text"] + lines + [fence]
}
