/// A stretch that stays on one line, and the spaces before it, which vanish where a line begins with it.
struct Unit {
  var spacesBefore = 0
  var text = ""
  var width = 0

  mutating func add(_ glyph: Glyph) {
    text += glyph.text
    width += glyph.width
  }
}

func unbreakableUnits(of paragraph: Substring) -> [Unit] {
  var units = UnitBuilder()
  if isPlain(paragraph.utf8) {
    units.addWords(of: paragraph)
  } else {
    for glyph in glyphs(of: paragraph) { units.add(glyph) }
  }
  return units.finished()
}

private struct UnitBuilder {
  private var units: [Unit] = []
  private var current = Unit()
  private var last: Glyph?
  /// Escapes since the last glyph: one that opens a style goes with what follows it.
  private var escapes: [Glyph] = []

  /// Plain ASCII breaks at its spaces alone.
  mutating func addWords(of paragraph: Substring) {
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        joinToNumber(before: word)
        current.text += word
        current.width += word.utf8.count
      }
      addSpace()
    }
  }

  mutating func add(_ glyph: Glyph) {
    if glyph.isSpace { return addSpace() }
    if glyph.isEscape { return escapes.append(glyph) }
    if let last, mayBreak(between: last.text, and: glyph.text, widths: (last.width, glyph.width)) {
      let opensStyle = escapes.last.map { $0.text != endOfStyle } ?? false
      if !opensStyle { takeEscapes() }
      endUnit()
    } else if last == nil {
      joinToNumber(before: glyph.text)
    }
    takeEscapes()
    current.add(glyph)
    last = glyph
  }

  mutating func finished() -> [Unit] {
    takeEscapes()
    endUnit()
    return units
  }

  private mutating func addSpace() {
    takeEscapes()
    endUnit()
    current.spacesBefore += 1
    last = nil
  }

  private mutating func endUnit() {
    guard !current.text.isEmpty else { return }
    units.append(current)
    current = Unit()
  }

  private mutating func takeEscapes() {
    for escape in escapes { current.add(escape) }
    escapes = []
  }

  /// A sign that clings to the number before it goes on the same line.
  private mutating func joinToNumber(before text: some StringProtocol) {
    guard current.spacesBefore == 1, clingsToNumber(text), let number = units.popLast() else { return }
    current = Unit(
      spacesBefore: number.spacesBefore, text: number.text + " " + current.text, width: number.width + 1 + current.width
    )
  }
}

private let endOfStyle = "\u{1B}[0m"
