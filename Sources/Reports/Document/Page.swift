import Wording

/// Lines of a report being filled, none wider than the screen.
struct Page {
  let language: Language
  let columns: Int
  let emphasise: Emphasise
  private(set) var lines: [String] = []

  init(language: Language, columns: Int, emphasise: @escaping Emphasise) {
    self.language = language
    self.columns = max(20, columns)
    self.emphasise = emphasise
  }

  var text: String { lines.joined(separator: "\n") }
  var isNarrow: Bool { columns < 60 }

  /// A paragraph; later lines stand further in by `hanging`.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    lines += wrapped(text, to: columns, indent: indent, hanging: (hanging ?? indent) - indent)
  }

  mutating func add(_ text: Text, indent: Int = 0, hanging: Int? = nil) {
    add(text[language], indent: indent, hanging: hanging)
  }

  /// A line that must not be broken; it is known to fit.
  mutating func addLine(_ line: String) { lines.append(line) }

  /// A line that names what follows.
  mutating func addHeading(_ text: String, _ emphasis: Emphasis = .heading) {
    for line in wrapped(text, to: columns, hanging: 2) { lines.append(emphasise(emphasis, line)) }
  }

  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  /// `Why      ...`: a label, and its text in a column of its own; on a narrow screen the text follows the label.
  mutating func add(label: Text, _ text: String) {
    let name = label[language]
    guard !isNarrow else {
      return add(name + Text(en: ": ", zh: "：")[language] + text, indent: 2, hanging: 4)
    }
    let start = padded(name, to: labelWidth)
    let rest = wrapped(text, to: columns, indent: labelWidth + 2)
    for (index, line) in rest.enumerated() {
      lines.append(
        index == 0
          ? "  " + emphasise(.strong, name) + String(start.dropFirst(name.count)) + line.dropFirst(labelWidth + 2)
          : line)
    }
  }

  var labelWidth: Int { language == .en ? 9 : 10 }

  /// This page with what `fill` adds to it.
  func with(_ fill: (inout Page) -> Void) -> Page {
    var page = self
    fill(&page)
    return page
  }
}
