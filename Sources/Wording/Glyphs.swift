/// What takes one place on a screen: a character with all that combines with it, or a whole colour escape.
struct Glyph {
  var text: String
  var width: Int

  var isEscape: Bool { text.unicodeScalars.first == "\u{1B}" }
  var isSpace: Bool { text == " " || text == "\t" }
}

func glyphs(of text: some StringProtocol) -> [Glyph] {
  var found: [Glyph] = []
  var rest = Substring(text)
  while !rest.isEmpty {
    let end = endOfSimple(rest.unicodeScalars)
    for scalar in rest.unicodeScalars[..<end] {
      found.append(Glyph(text: String(scalar), width: scalar.isASCII ? 1 : 2))
    }
    rest = rest[end...]
    guard let character = rest.first else { break }
    let escape = colourEscapeLength(rest)
    if escape > 0 {
      found.append(Glyph(text: String(rest.prefix(escape)), width: 0))
      rest = rest.dropFirst(escape)
    } else {
      found.append(Glyph(text: String(character), width: width(of: character)))
      rest.removeFirst()
    }
  }
  return found
}

/// Behind the scalars at the start that are characters of their own for certain: simple ones, each followed by such a one or
/// by the end, since nothing simple combines with what stands before it.
private func endOfSimple(_ scalars: Substring.UnicodeScalarView) -> String.Index {
  var (place, last) = (scalars.startIndex, scalars.startIndex)
  while place < scalars.endIndex {
    guard isSimple(scalars[place]) else { return last }
    last = place
    place = scalars.index(after: place)
  }
  return place
}

/// Printable ASCII, one column wide; Chinese characters and their punctuation, two.
private func isSimple(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0x3001...0x3011, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
  default: false
  }
}

/// How many characters the escape (`ESC [ 1;31 m`) at the start of `text` has; 0 where there is none.
private func colourEscapeLength(_ text: Substring) -> Int {
  guard text.first == "\u{1B}", text.dropFirst().first == "[" else { return 0 }
  let parameters = text.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" }
  return text[parameters.endIndex...].first == "m" ? parameters.count + 3 : 0
}

private func width(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.dropFirst().isEmpty { return width(of: first) }
  if scalars.contains("\u{FE0F}") { return 2 }
  var total = 0
  var isJoined = false
  for scalar in scalars where !scalar.properties.isEmojiModifier {
    if !isJoined { total += width(of: scalar) }
    isJoined = scalar == "\u{200D}"
  }
  return total
}

private func width(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return (0x20..<0x7F).contains(scalar.value) || scalar.value >= 0xA0 ? 1 : 0 }
  if isWide(scalar.value) { return isZeroWidth(scalar) ? 0 : 2 }
  if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
  if scalar.properties.isEmojiPresentation { return 2 }
  return isZeroWidth(scalar) ? 0 : 1
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: return true
  default: return false
  }
}

/// East Asian Wide and Fullwidth, with the unassigned places inside their blocks; emoji come from their own property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3040...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F,
  0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
  0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
]

private func isWide(_ value: UInt32) -> Bool {
  value >= 0x1100 && wideRanges.contains { $0.contains(value) }
}
