/// The terminal columns that `text` takes: wide characters and emoji 2, combining and invisible ones 0, all others 1
/// (those of ambiguous width too). Colour escapes take none.
public func displayWidth(_ text: some StringProtocol) -> Int {
  if isPlain(text.utf8) { return text.utf8.count }
  return glyphs(of: text).reduce(0) { $0 + $1.width }
}

/// Whether each byte is a character of one column.
func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? bytes.allSatisfy(isPlain)
}

private func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

/// `text` followed by spaces up to `columns`; unchanged where it is as wide or wider.
public func padded(_ text: some StringProtocol, to columns: Int) -> String {
  String(text) + spaces(columns - displayWidth(text))
}

/// `text` after spaces up to `columns`; unchanged where it is as wide or wider.
public func rightAligned(_ text: some StringProtocol, to columns: Int) -> String {
  spaces(columns - displayWidth(text)) + String(text)
}

/// `text` within `columns`: where it is wider, its beginning and `..` (no `..` below three columns). Colour escapes
/// behind the cut are kept, so that a colour ends where it should.
public func truncated(_ text: some StringProtocol, to columns: Int) -> String {
  guard displayWidth(text) > columns else { return String(text) }
  let ellipsis = columns < 3 ? "" : ".."
  let room = columns - ellipsis.count
  var kept = ""
  var used = 0
  var isCut = false
  for glyph in glyphs(of: text) {
    if !isCut, used + glyph.width > room {
      isCut = true
      kept += ellipsis
    }
    guard !isCut || glyph.isEscape else { continue }
    kept += glyph.text
    used += glyph.width
  }
  return kept
}

func spaces(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
