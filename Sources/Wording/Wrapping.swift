/// `text` in lines of at most `columns`: broken at spaces, and between Chinese characters but never before closing or
/// after opening punctuation. A word or a number is split only where it is longer than a line. Line ends in `text` stay.
///
/// Every line stands `indent` columns in, the lines after the first of each paragraph `hanging` columns more; on a
/// narrow screen both shrink, so that half of `columns` is left for text.
public func wrapped(_ text: String, to columns: Int, indent: Int = 0, hanging: Int = 0) -> [String] {
  let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let most = max(0, min(columns / 2, columns - 2))
  let first = min(max(indent, 0), most)
  let later = min(max(indent + hanging, 0), most)
  return paragraphs.flatMap { paragraph in
    var lines = LineFiller(room: columns - first, laterRoom: columns - later)
    for unit in unbreakableUnits(of: paragraph) { lines.add(unit) }
    return lines.finished().enumerated().map { index, line in
      line.isEmpty ? "" : spaces(index == 0 ? first : later) + line
    }
  }
}

/// A stretch that stays on one line, and the spaces before it, which vanish where a line begins with it.
private struct Unit {
  var spacesBefore = 0
  var glyphs: [Glyph] = []

  var width: Int { glyphs.reduce(0) { $0 + $1.width } }
}

private func unbreakableUnits(of paragraph: Substring) -> [Unit] {
  var units: [Unit] = []
  var current = Unit()
  var last: Glyph?
  for glyph in glyphs(of: paragraph) {
    if glyph.isSpace {
      if !current.glyphs.isEmpty {
        units.append(current)
        current = Unit()
      }
      current.spacesBefore += 1
      last = nil
    } else if glyph.isEscape {
      current.glyphs.append(glyph)
    } else {
      if let last, mayBreak(between: last.text, and: glyph.text, widths: (last.width, glyph.width)) {
        let escapes = Array(current.glyphs.reversed().prefix { $0.isEscape }.reversed())
        let opensStyle = escapes.last.map { $0.text != endOfStyle } ?? false
        if opensStyle { current.glyphs.removeLast(escapes.count) }
        units.append(current)
        current = Unit(glyphs: opensStyle ? escapes : [])
      } else if last == nil, current.spacesBefore == 1, clingsToNumber(glyph.text), let number = units.popLast() {
        let space = Glyph(text: " ", width: 1)
        current = Unit(spacesBefore: number.spacesBefore, glyphs: number.glyphs + [space] + current.glyphs)
      }
      current.glyphs.append(glyph)
      last = glyph
    }
  }
  if !current.glyphs.isEmpty { units.append(current) }
  return units
}

private let endOfStyle = "\u{1B}[0m"

/// Lines being filled from left to right.
private struct LineFiller {
  var room: Int
  let laterRoom: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(room: Int, laterRoom: Int) {
    self.room = room
    self.laterRoom = laterRoom
  }

  mutating func add(_ unit: Unit) {
    let width = unit.width
    let isFirst = lines.isEmpty && line.isEmpty
    let gap = line.isEmpty && !isFirst ? 0 : unit.spacesBefore
    if used + gap + width <= room {
      line += spaces(gap)
      used += gap
    } else if !line.isEmpty {
      endLine()
    }
    for glyph in unit.glyphs {
      if used > 0, used + glyph.width > room { endLine() }
      line += glyph.text
      used += glyph.width
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    used = 0
    room = laterRoom
  }

  func finished() -> [String] {
    lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }
}
