import Wording

/// What a screen shows at once: the first sections of a document, their steps whole as far as its height allows, else in
/// brief; what was shown in brief is said whole further below, once.
struct FirstScreen {
  private var document: Document
  private let columns: Int
  /// The numbers of the steps whose whole text stands on the page.
  private var saidWhole: Set<Int> = []

  static func fitting(_ document: Document, to columns: Int) -> Document {
    guard document.sections.contains(where: \.isFirst) else { return document }
    var screen = FirstScreen(document: document, columns: columns)
    screen.arrange()
    for section in screen.first {
      for block in screen.document.sections[section].blocks.indices { screen.fitSteps(at: block, of: section) }
    }
    screen.sayBelow()
    return screen.document
  }

  private init(document: Document, columns: Int) { (self.document, self.columns) = (document, max(20, columns)) }

  /// The lines of a screen, less the one that a prompt takes; on a narrow one all steps stand in brief.
  private var height: Int { isNarrow ? 0 : 23 }
  private var isNarrow: Bool { columns < 60 }
  private var first: Range<Int> { 0..<(document.sections.firstIndex { !$0.isFirst } ?? document.sections.count) }

  /// Pictures stand where all steps then still have a line.
  private mutating func arrange() {
    if isNarrow {
      for place in first.dropLast() where document.sections[place].place == .firstBehindTheNextWhereNarrow {
        document.sections.swapAt(place, place + 1)
      }
    }
    guard isNarrow || lines(briefFrom: (0, 0)) > height else { return }
    for place in first {
      document.sections[place].blocks = document.sections[place].blocks.map { block in
        guard case .figures(let figures) = block else { return block }
        return .figures(figures.map { Document.Figure(label: $0.label, value: $0.value, whole: $0.whole) })
      }
    }
  }

  private mutating func fitSteps(at block: Int, of section: Int) {
    guard case .steps(let steps) = document.sections[section].blocks[block] else { return }
    let others = lines(briefFrom: (section, block)) - steps.count
    document.sections[section].blocks[block] = .steps(fitted(steps, within: height - others))
  }

  /// How many lines the first screen has where the steps from a block on take one each.
  private func lines(briefFrom start: (section: Int, block: Int)) -> Int {
    var brief = document
    brief.sections = Array(document.sections[first])
    for section in brief.sections.indices {
      for (place, block) in brief.sections[section].blocks.enumerated() where (section, place) >= start {
        guard case .steps(let steps) = block else { continue }
        brief.sections[section].blocks[place] = .steps(
          steps.map { Document.Step(number: $0.number, text: "-", brief: "-") })
      }
    }
    return Page(showing: brief, columns: columns, emphasise: { $1 }).lines.count
  }

  /// A line each, and from the first on as many whole as there is room for. Where not even the short forms fit, the last of
  /// them end behind what a line holds.
  private mutating func fitted(_ steps: [Document.Step], within room: Int) -> [Document.Step] {
    var shown = steps.map { Document.Step(number: $0.number, text: $0.brief, brief: $0.brief) }
    for place in shown.indices.reversed() where lines(of: shown) > room && lines(of: [shown[place]]) > 1 {
      let number = "\(shown[place].number) "
      shown[place].text = String(
        inWholeParts(number + shown[place].brief, to: columns - 2, document.language).dropFirst(number.count))
    }
    var left = room - lines(of: shown)
    for (place, whole) in steps.enumerated() {
      let isWhole = shown[place].text == whole.text
      let more =
        lines(of: [Document.Step(number: whole.number, text: whole.text, brief: "")]) - lines(of: [shown[place]])
      guard isWhole || more <= left else { continue }
      left -= isWhole ? 0 : more
      shown[place].text = whole.text
      saidWhole.insert(whole.number)
    }
    return shown
  }

  private func lines(of steps: [Document.Step]) -> Int {
    steps.reduce(0) { $0 + wrapped("\($1.number) \($1.text)", to: columns, indent: 2, hanging: 2).count }
  }

  /// What names a step that was shown in brief says it whole, the first time; what nothing has said stands at the end.
  private mutating func sayBelow() {
    for section in first.upperBound..<document.sections.count {
      let blocks = document.sections[section].blocks.map { sayingWhole($0) }
      document.sections[section].blocks = blocks.filter { $0 != .steps([]) }
    }
    document.sections.removeAll { $0.blocks.isEmpty }
  }

  private mutating func sayingWhole(_ block: Document.Block) -> Document.Block {
    switch block {
    case .figures(var figures):
      for place in figures.indices {
        guard let whole = figures[place].whole, saidWhole.insert(whole.step).inserted else { continue }
        figures[place].value = whole.value
      }
      return .figures(figures)
    case .steps(let steps): return .steps(steps.filter { saidWhole.insert($0.number).inserted })
    default: return block
    }
  }
}

extension Document.Section {
  /// Whether it stands among what a screen shows at once.
  var isFirst: Bool { place == .first || place == .firstBehindTheNextWhereNarrow }
}
