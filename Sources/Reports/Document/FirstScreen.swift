import Wording

/// What a screen shows at once: the first sections of a document, their steps whole as far as its height allows, else in
/// brief; what was shown in brief is said whole further below, once.
struct FirstScreen {
  private var document: Document
  private let columns: Int
  /// The lines that each step takes, in brief and whole: the same in every layout.
  private let heights: [(brief: Int, whole: Int)]
  /// The numbers of the steps whose whole text stands on the page.
  private var saidWhole: Set<Int> = []
  /// What had no room: steps that stand further below only, and briefs that leave out what is the household's own.
  private var hidden = 0
  private var withoutSums = 0

  static func fitting(_ document: Document, to columns: Int) -> Document {
    guard document.sections.contains(where: \.isFirst) else { return document }
    var screen = FirstScreen(document: document, columns: columns)
    if screen.isNarrow { screen.putFiguresBehind() }
    screen = screen.isNarrow ? screen.fitted : screen.fittedWithTheLeastLoss
    screen.sayBelow()
    return screen.document
  }

  private init(document: Document, columns: Int) {
    (self.document, self.columns) = (document, max(20, columns))
    let steps = document.firstSections.flatMap { document.sections[$0].blocks.flatMap(\.steps) }
    let isNarrow = self.columns < FirstScreen.leastColumns
    heights =
      isNarrow
      ? []
      : steps.map { [columns = self.columns] in
        ($0.lines(saying: $0.brief, columns: columns), $0.lines(saying: $0.text, columns: columns))
      }
  }

  private static let leastColumns = 60

  /// The lines of a screen, less the one that a prompt takes; on a narrow one all steps stand in brief.
  private var height: Int { 23 }
  private var isNarrow: Bool { columns < FirstScreen.leastColumns }
  private var first: Range<Int> { document.firstSections }

  private mutating func putFiguresBehind() {
    for place in first.dropLast() where document.sections[place].place == .firstBehindTheNextWhereNarrow {
      document.sections.swapAt(place, place + 1)
    }
  }

  /// Pictures give way first, then figures that are said again, then the paragraphs behind the first of their section, where
  /// that brings a step or a sum onto the screen.
  private var fittedWithTheLeastLoss: FirstScreen {
    let whole = fitted
    if whole.losesNothing { return whole }
    let bare = withFigures {
      Document.Figure(label: $0.label, value: $0.value, whole: $0.whole, isSaidBelow: $0.isSaidBelow)
    }
    let short = bare.withFigures { $0.isSaidBelow ? nil : $0 }
    return [bare, short, short.withoutLaterParagraphs].lazy.map(\.fitted)
      .reduce(whole) { $1.isLessLost(than: $0) ? $1 : $0 }
  }

  private var losesNothing: Bool { hidden == 0 && withoutSums == 0 }

  private func isLessLost(than other: FirstScreen) -> Bool {
    (hidden, withoutSums) < (other.hidden, other.withoutSums)
  }

  private func withFigures(_ made: (Document.Figure) -> Document.Figure?) -> FirstScreen {
    var screen = self
    for place in first {
      screen.document.sections[place].blocks = document.sections[place].blocks.map { block in
        guard case .figures(let figures) = block else { return block }
        return .figures(figures.compactMap(made))
      }
    }
    return screen
  }

  /// They stand right behind the first screen.
  private var withoutLaterParagraphs: FirstScreen {
    var (screen, moved) = (self, [Document.Block]())
    for place in first {
      let blocks = document.sections[place].blocks
      let isLater = { (block: Int) in if case .paragraph = blocks[block] { block > 0 } else { false } }
      moved += blocks.indices.filter(isLater).map { blocks[$0] }
      screen.document.sections[place].blocks = blocks.indices.filter { !isLater($0) }.map { blocks[$0] }
    }
    guard !moved.isEmpty else { return self }
    screen.document.sections.insert(
      Document.Section(id: "counts", heading: "", blocks: moved), at: first.upperBound)
    return screen
  }

  /// All steps in brief, and as many whole as there is room for: first those whose brief leaves a sum or a name out. Where not
  /// even the briefs fit, one line stands for the last of them.
  private var fitted: FirstScreen {
    var screen = self
    let steps = first.flatMap { document.sections[$0].blocks.flatMap(\.steps) }
    let room = isNarrow ? Int.max : height - linesBesideSteps
    var (shown, used) = inBrief(steps, within: room)
    let inView = shown.filter { !$0.brief.isEmpty }.count
    screen.hidden = steps.count - inView
    let order = (0..<inView).filter { !steps[$0].isBriefEnough } + (0..<inView).filter { steps[$0].isBriefEnough }
    for place in order {
      let more = isNarrow ? 0 : heights[place].whole - heights[place].brief
      if shown[place].text == steps[place].text || (!isNarrow && used + more <= room) {
        shown[place].text = steps[place].text
        used += more
        screen.saidWhole.insert(steps[place].number)
      } else if !steps[place].isBriefEnough {
        screen.withoutSums += 1
      }
    }
    screen.show(shown)
    return screen
  }

  /// What stands for steps that have no room is a step without a brief. With the lines that they take; 0 on a narrow screen.
  private func inBrief(_ steps: [Document.Step], within room: Int) -> (steps: [Document.Step], lines: Int) {
    let briefs = steps.map { Document.Step(number: $0.number, text: $0.brief, brief: $0.brief) }
    let all = heights.reduce(0) { $0 + $1.brief }
    guard all > room, briefs.count > 1, let last = briefs.last?.number else { return (briefs, all) }
    var ways: (steps: [Document.Step], lines: Int) = (briefs, all)
    for kept in (1..<briefs.count).reversed() {
      let number = briefs[kept].number
      let below =
        number == last
        ? Text(en: "This step stands below.", zh: "这一步写在下面。")
        : Text(en: "Steps \(number) to \(last) stand below.", zh: "第 \(number) 到第 \(last) 步写在下面。")
      let line = Document.Step(number: number, text: below[document.language], brief: "")
      ways = (
        briefs.prefix(kept) + [line],
        heights.prefix(kept).reduce(0) { $0 + $1.brief } + line.lines(saying: line.text, columns: columns)
      )
      if ways.lines <= room { break }
    }
    return ways
  }

  private mutating func show(_ steps: [Document.Step]) {
    for section in first {
      document.sections[section].blocks = document.sections[section].blocks.map { block in
        guard case .steps(let own) = block else { return block }
        let numbers = own.map(\.number)
        return .steps(steps.filter { numbers.contains($0.number) })
      }
    }
  }

  private var linesBesideSteps: Int {
    var brief = document
    brief.sections = Array(document.sections[first])
    var count = 0
    for section in brief.sections.indices {
      brief.sections[section].blocks = brief.sections[section].blocks.map { block in
        guard case .steps(let steps) = block else { return block }
        count += steps.count
        return .steps(steps.map { Document.Step(number: $0.number, text: "-", brief: "-") })
      }
    }
    return Page(showing: brief, columns: columns, emphasise: { $1 }).lines.count - count
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

extension Document {
  fileprivate var firstSections: Range<Int> { 0..<(sections.firstIndex { !$0.isFirst } ?? sections.count) }
}

extension Document.Step {
  fileprivate func lines(saying text: String, columns: Int) -> Int {
    wrapped("\(number) \(text)", to: columns, indent: 2, hanging: 2).count
  }
}

extension Document.Block {
  fileprivate var steps: [Document.Step] { if case .steps(let steps) = self { steps } else { [] } }
}

extension Document.Section {
  /// Whether it stands among what a screen shows at once.
  var isFirst: Bool { place == .first || place == .firstBehindTheNextWhereNarrow }
}
