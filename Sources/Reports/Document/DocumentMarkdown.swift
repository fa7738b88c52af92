import Wording

/// A document as Markdown that reads well raw and rendered. What people typed is escaped, so that it stays text.
public func markdown(of document: Document) -> String {
  var lines: [String] = []
  if case .lines(let heads)? = document.letterhead { lines += heads.flatMap { [markdownText($0, at: .block), ""] } }
  lines += ["# " + markdownText(document.title, at: .heading), ""]
  if !document.aside.isEmpty { lines += [markdownText(document.aside, at: .block), ""] }
  if !document.particulars.isEmpty { lines += document.particulars.map { bullet($0, document.language) } + [""] }
  for section in document.sectionsOnPaper {
    if !section.heading.isEmpty { lines += ["## " + markdownText(section.heading, at: .heading), ""] }
    for block in section.blocks { lines += markdown(block, document) + [""] }
  }
  if !document.notes.isEmpty { lines += ["---", ""] }
  for note in document.notes { lines += [markdownText(note, at: .block), ""] }
  return lines.dropLast().joined(separator: "\n")
}

private func markdown(_ block: Document.Block, _ document: Document) -> [String] {
  switch block {
  case .paragraph(let text): return [markdownText(text, at: .block)]
  case .warning(let text): return ["**" + markdownText(text, at: .inline) + "**"]
  case .figures(let figures): return figures.map { bullet($0, document.language) }
  case .list(let items, let isNumbered):
    return items.enumerated().flatMap { place, item in
      markdown(item, marked: isNumbered ? "\(place + 1). " : "- ", document.language)
    }
  case .steps(let steps):
    return steps.flatMap { markdown(Document.Item(text: $0.text), marked: "\($0.number). ", document.language) }
  case .bars(let shares):
    return fenced(
      Document.Chart(id: "", title: "", description: "", content: .shares(shares)).lines(within: 76, document))
  case .names(let names): return [markdownText(names.line(document.language), at: .block)]
  case .ticks(let items): return items.flatMap { markdown($0, marked: "- [ ] ", document.language) }
  case .blanks(let labels): return [toFill(labels)]
  case .table(let table): return markdown(table)
  case .chart(let chart):
    return ["### " + markdownText(chart.title, at: .heading), "", markdownText(chart.description, at: .block), ""]
      + fenced(chart.lines(within: 76, document))
  }
}

private func markdown(_ item: Document.Item, marked mark: String, _ language: Language) -> [String] {
  let indent = mark.hasPrefix("-") ? 2 : mark.count
  let own = item.markBefore.map { markdownText($0, at: .block) + ($0.hasSuffix(" ") ? " " : "") } ?? ""
  let blanks = item.blanks.isEmpty ? [] : ["", spaced(indent) + toFill(item.blanks)]
  return [mark + own + markdownText(item.text, at: own.isEmpty ? .block : .inline)]
    + item.details.map { spaced(indent) + bullet($0, language) } + blanks
}

/// A run of signs between spaces is no emphasis.
private func toFill(_ labels: [String]) -> String { lineToFill(labels.map { markdownText($0, at: .block) }) }

private func bullet(_ figure: Document.Figure, _ language: Language) -> String {
  let (label, value) = (markdownText(figure.label, at: .inline), markdownText(figure.value, at: .inline))
  guard !label.isEmpty else { return "- " + markdownText(figure.value, at: .block) }
  return Text(en: "- **\(label):** \(value)", zh: "- **\(label)**：\(value)")[language]
}

/// The columns padded, so that it lines up raw too.
private func markdown(_ table: Document.Table) -> [String] {
  let head = table.columns.map { markdownText($0.title, at: .cell) }
  let rows = table.allRows.map { row in row.map { markdownText($0, at: .cell) } }
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
  let caption = table.caption.isEmpty ? [] : [markdownText(table.caption, at: .block), ""]
  return caption + [line(head), "| " + rule.joined(separator: " | ") + " |"]
    + rows.map(line)
}

/// As it stands, between fences longer than any that it holds.
private func fenced(_ lines: [String]) -> [String] {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return [fence + "text"] + lines + [fence]
}
