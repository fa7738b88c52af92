public import Wording

extension Page {
  /// - Parameter mark: what stands before the point of that number, the first being 1.
  mutating func add(_ items: [Document.Item], mark: (Int) -> String) {
    for (place, item) in items.enumerated() {
      let mark = item.markBefore ?? mark(place + 1)
      let inner = 2 + max(2, item.mark == nil ? mark.count : 2)
      add(mark + item.text, indent: 2, hanging: inner)
      if let share = item.share { add(bar: share, indent: inner) }
      for detail in item.details { add(joined(detail), indent: inner, hanging: inner + 2) }
      if !item.blanks.isEmpty { add(lineToFill(item.blanks), indent: inner) }
    }
  }

  /// Labels in a column of their own, of so many columns at least; in front of what they label where the screen is narrow.
  mutating func add(_ figures: [Document.Figure], atLeast least: Int = 0) {
    let width = max(least, min(22, (figures.map { displayWidth($0.label) }.max() ?? 0) + 2))
    for figure in figures {
      let isBeside = !isNarrow && displayWidth(figure.label) + 2 <= width
      isBeside ? add(labelled: figure.label, to: width, figure.value) : add(joined(figure), indent: 2, hanging: 4)
      if isBeside, let share = figure.share {
        addLine(spaced(width + 2) + bar(of: share.share, line: share.line, width: columns - width - 4, language))
      }
    }
  }

  private mutating func add(bar share: Document.Chart.Share, indent: Int) {
    addLine(spaced(indent) + bar(of: share.share, line: share.line, width: min(columns, 76) - indent, language))
  }

  /// Bars below each other, their names in a column in front of them; above them where the screen is narrow.
  mutating func add(_ shares: [Document.Chart.Share]) {
    let width = min(columns / 3, shares.map { displayWidth($0.name) }.max() ?? 0)
    for share in shares {
      guard width > 0 else { add(bar: share, indent: 2); continue }
      guard !isNarrow else {
        add(share.name, indent: 2)
        add(bar: share, indent: 4)
        continue
      }
      let name = padded(truncated(share.name, to: width), to: width)
      addLine("  \(name)  " + bar(of: share.share, line: share.line, width: min(columns, 76) - width - 4, language))
    }
  }

  /// As many names as fit on one line, and how many more there are.
  mutating func add(_ names: Document.Names) {
    let separator = Text(en: ", ", zh: "、")[language]
    let count = names.names.count
    var fitting: String?
    var line = names.label
    for (place, name) in names.names.enumerated() {
      line += (place == 0 ? "" : separator) + name
      guard displayWidth(line) <= columns else { break }
      let more = count - place - 1
      let end = more == 0 ? "" : Text(en: " and \(more) more", zh: " 等 \(count) 项")[language]
      if displayWidth(line + end) <= columns { fitting = line + end }
    }
    addLine(fitting ?? truncated(names.label + Text(en: "\(count) in all", zh: "\(count) 项")[language], to: columns))
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

extension Document.Names {
  /// All of them.
  public func line(_ language: Language) -> String {
    label + names.joined(separator: Text(en: ", ", zh: "、")[language])
  }
}

/// `They said ________________  Date ________`: the first has the most room.
func lineToFill(_ labels: [String]) -> String {
  labels.enumerated().map { $1 + " " + String(repeating: "_", count: $0 == 0 ? 24 : 12) }.joined(separator: "  ")
}
