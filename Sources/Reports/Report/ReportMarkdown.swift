import Wording

/// A report as Markdown that reads well raw and rendered. What people typed is escaped, so that it stays text.
public func reportMarkdown(_ report: Report) -> String {
  var lines = ["# " + markdownEscaped(report.title), ""]
  lines += report.particulars.map { bullet($0, report.language) } + [""]
  for section in report.sections {
    lines += ["## " + markdownEscaped(section.heading), ""]
    for block in section.blocks { lines += markdown(block, report) + [""] }
  }
  lines += ["---", ""]
  for note in report.notes { lines += [markdownEscaped(note), ""] }
  return lines.dropLast().joined(separator: "\n")
}

private func markdown(_ block: ReportBlock, _ report: Report) -> [String] {
  switch block {
  case .paragraph(let text): return [markdownEscaped(text)]
  case .figures(let figures): return figures.map { bullet($0, report.language) }
  case .list(let items, let isNumbered):
    return items.enumerated().flatMap { place, item in
      let mark = isNumbered ? "\(place + 1). " : "- "
      return [mark + markdownEscaped(item.text)]
        + item.details.map { spaced(mark.count) + bullet($0, report.language) }
    }
  case .table(let table): return markdown(table)
  case .chart(let chart):
    return ["### " + markdownEscaped(chart.title), "", markdownEscaped(chart.description), ""]
      + fenced(chart.lines(within: 76, report))
  }
}

private func bullet(_ figure: ReportFigure, _ language: Language) -> String {
  let (label, value) = (markdownEscaped(figure.label), markdownEscaped(figure.value))
  return Text(en: "- **\(label):** \(value)", zh: "- **\(label)**：\(value)")[language]
}

/// The columns padded, so that it lines up raw too.
private func markdown(_ table: ReportTable) -> [String] {
  let head = table.columns.map { markdownEscaped($0.title) }
  let rows = (table.rows + (table.total.map { [$0] } ?? [])).map { $0.map(markdownEscaped) }
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
  return [markdownEscaped(table.caption), "", line(head), "| " + rule.joined(separator: " | ") + " |"] + rows.map(line)
}

/// As it stands, between fences longer than any that it holds.
private func fenced(_ lines: [String]) -> [String] {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return [fence + "text"] + lines + [fence]
}

/// Nothing in it is markup: signs that could begin any are escaped, or written as an entity where no escape helps.
private func markdownEscaped(_ text: String) -> String {
  var escaped = ""
  var isAtStart = true
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "<": escaped += "&lt;"
    case "&": escaped += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "~": escaped += "\\\(scalar)"
    case ":" where rest.first == "/": escaped += "\\:"
    case "#", ">", "+", "-", "=", ".", ")": escaped += isAtStart ? "\\\(scalar)" : "\(scalar)"
    default: escaped.unicodeScalars.append(scalar)
    }
    isAtStart = isAtStart && ("0"..."9").contains(scalar)
  }
  return escaped
}
