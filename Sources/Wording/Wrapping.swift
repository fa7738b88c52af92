/// `text` in lines of at most `columns`: broken at spaces, and between Chinese characters but never before closing or
/// after opening punctuation. A word or a number is split only where it is longer than a line. Line ends in `text` stay.
///
/// Every line stands `indent` columns in, the lines after the first of each paragraph `hanging` columns more; on a
/// narrow screen both shrink, so that half of `columns` is left for text.
public func wrapped(_ text: String, to columns: Int, indent: Int = 0, hanging: Int = 0) -> [String] {
  let paragraphs =
    hasLineEnd(text.utf8) ? text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) : [text[...]]
  let most = max(0, min(columns / 2, columns - 2))
  let first = min(max(indent, 0), most)
  let later = min(max(indent + hanging, 0), most)
  return paragraphs.flatMap { paragraph in
    if isPlain(paragraph.utf8), paragraph.utf8.count <= columns - first {
      let line = paragraph.trimmedEnd()
      return [line.isEmpty ? "" : spaces(first) + line]
    }
    var lines = LineFiller(room: columns - first, laterRoom: columns - later)
    for unit in unbreakableUnits(of: paragraph) { lines.add(unit) }
    return lines.finished().enumerated().map { index, line in
      line.isEmpty ? "" : spaces(index == 0 ? first : later) + line
    }
  }
}

/// Whether any character of a text ends a line: U+000A to U+000D, U+0085, U+2028, U+2029.
private func hasLineEnd(_ bytes: String.UTF8View) -> Bool {
  var (last, before): (UInt8, UInt8) = (0, 0)
  for byte in bytes {
    if (0x0A...0x0D).contains(byte) || byte == 0x85 && last == 0xC2
      || (0xA8...0xA9).contains(byte) && last == 0x80 && before == 0xE2
    {
      return true
    }
    (last, before) = (byte, last)
  }
  return false
}

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
    let isFirst = lines.isEmpty && line.isEmpty
    let gap = line.isEmpty && !isFirst ? 0 : unit.spacesBefore
    if used + gap + unit.width <= room {
      line += spaces(gap) + unit.text
      used += gap + unit.width
      return
    }
    if !line.isEmpty { endLine() }
    if unit.width <= room {
      line += unit.text
      used += unit.width
    } else {
      split(unit)
    }
  }

  /// What is longer than a line goes on in the next.
  private mutating func split(_ unit: Unit) {
    for glyph in glyphs(of: unit.text) {
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
