/// `text` without anything that a terminal would act on or a reader could not see: escape sequences, control
/// characters, bidirectional controls, zero-width characters (but for those that join emoji), what is no character. A tab
/// becomes a space, and so does a line end unless `keepingNewlines`; every kind of line end kept becomes `\n`.
public func sanitised(_ text: some StringProtocol, keepingNewlines: Bool = false) -> String {
  if isPlain(text.utf8) { return String(text) }
  var clean = String.UnicodeScalarView()
  var rest = Substring(text).unicodeScalars
  while let scalar = rest.first {
    let escape = escapeSequenceLength(rest)
    if escape > 0 {
      rest = rest.dropFirst(escape)
      continue
    }
    rest.removeFirst()
    switch scalar {
    case "\r" where rest.first == "\n": continue
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": clean.append(keepingNewlines ? "\n" : " ")
    case "\t": clean.append(" ")
    case "\u{200D}" where isPicture(clean.last) && isPicture(rest.first): clean.append(scalar)
    case _ where isInvisible(scalar): continue
    default: clean.append(scalar)
    }
  }
  return String(clean)
}

/// An emoji, or what changes the one before it.
private func isPicture(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar, !scalar.isASCII else { return false }
  return scalar.properties.isEmoji
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  if scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) { return true }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// How many scalars the escape sequence at the start of `text` has; 0 where there is none. A string sequence (title,
/// link) without its end counts as its introducer only, so that it cannot swallow what follows.
private func escapeSequenceLength(_ text: Substring.UnicodeScalarView) -> Int {
  guard let first = text.first else { return 0 }
  if (0x90...0x9F).contains(first.value) { return sequenceLength(text.dropFirst(), introducer: first.value - 0x40, 1) }
  guard first == "\u{1B}" else { return 0 }
  guard let second = text.dropFirst().first else { return 1 }
  return sequenceLength(text.dropFirst(2), introducer: second.value, 2)
}

private func sequenceLength(_ body: Substring.UnicodeScalarView, introducer: UInt32, _ start: Int) -> Int {
  switch introducer {
  case 0x5B:  // [ : parameters and intermediates, then one final
    let middle = body.prefix { (0x20...0x3F).contains($0.value) }.count
    let hasFinal = body.dropFirst(middle).first.map { (0x40...0x7E).contains($0.value) } ?? false
    return start + middle + (hasFinal ? 1 : 0)
  case 0x50, 0x58, 0x5D, 0x5E, 0x5F:  // P X ] ^ _ : a string up to BEL, ST or ESC \
    guard let end = body.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{9C}" || $0 == "\u{1B}" }) else { return start }
    return start + body.distance(from: body.startIndex, to: end) + (body[end] == "\u{1B}" ? 0 : 1)
  case 0x20...0x2F:  // intermediates, then one final
    let middle = body.prefix { (0x20...0x2F).contains($0.value) }.count
    let hasFinal = body.dropFirst(middle).first.map { (0x30...0x7E).contains($0.value) } ?? false
    return start + middle + (hasFinal ? 1 : 0)
  case 0x30...0x7E: return start
  default: return start == 2 ? 1 : 0
  }
}
