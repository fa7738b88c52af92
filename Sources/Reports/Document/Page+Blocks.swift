import Wording

extension Page {
  /// - Parameter mark: what stands before the point of that number, the first being 1.
  mutating func add(_ items: [Document.Item], mark: (Int) -> String) {
    for (place, item) in items.enumerated() {
      let mark = item.mark.map { $0 + " " } ?? mark(place + 1)
      let inner = 2 + max(2, item.mark == nil ? mark.count : 2)
      add(mark + item.text, indent: 2, hanging: inner)
      for detail in item.details { add(joined(detail), indent: inner, hanging: inner + 2) }
      if !item.blanks.isEmpty { add(lineToFill(item.blanks), indent: inner) }
    }
  }

  /// Labels in a column of their own; in front of what they label where the screen is narrow.
  mutating func add(_ figures: [Document.Figure]) {
    let width = min(22, (figures.map { displayWidth($0.label) }.max() ?? 0) + 2)
    for figure in figures {
      let isBeside = !isNarrow && displayWidth(figure.label) + 2 <= width
      isBeside ? add(labelled: figure.label, to: width, figure.value) : add(joined(figure), indent: 2, hanging: 4)
    }
  }

  private mutating func add(labelled label: String, to width: Int, _ value: String) {
    let start = spaced(width - displayWidth(label))
    let lines = wrapped(value, to: columns, indent: width + 2)
    guard let first = lines.first else { return addLine("  " + emphasise(.strong, label)) }
    addLine("  " + emphasise(.strong, label) + start + first.dropFirst(width + 2))
    for line in lines.dropFirst() { addLine(line) }
  }

  /// `Income: 12,000`.
  func joined(_ figure: Document.Figure) -> String {
    figure.label.isEmpty ? figure.value : figure.label + Text(en: ": ", zh: "：")[language] + figure.value
  }
}

/// `They said ________________  Date ________`: the first has the most room.
func lineToFill(_ labels: [String]) -> String {
  labels.enumerated().map { $1 + " " + String(repeating: "_", count: $0 == 0 ? 24 : 12) }.joined(separator: "  ")
}
