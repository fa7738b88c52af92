/// A text whose lines end where they may: not within a date, nor before a percent sign.
func running(_ text: String) -> View {
  var dated: [View] = []
  var rest = text[...]
  while let date = firstDate(in: rest) {
    dated.append(["text": keptTogether(rest[..<date.startIndex]), "date": String(date)])
    rest = rest[date.endIndex...]
  }
  return dated.isEmpty ? ["text": keptTogether(rest)] : ["dated": dated, "text": keptTogether(rest)]
}

private func keptTogether(_ text: Substring) -> String {
  text.utf8.contains(UInt8(ascii: "%")) ? String(text.replacing(" %", with: "\u{A0}%")) : String(text)
}

/// `2026-12-23` or `2026-12`, as the program writes them.
private func firstDate(in text: Substring) -> Substring? {
  var rest = text.utf8
  while let hyphen = rest.firstIndex(of: UInt8(ascii: "-")) {
    let year = text.utf8[..<hyphen].reversed().prefix(while: isDigit).count
    let days = text.utf8[hyphen...].prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
    if year == 4, [3, 6].contains(days.count) {
      return text[text.utf8.index(hyphen, offsetBy: -year)..<days.endIndex]
    }
    rest = rest[days.endIndex...]
  }
  return nil
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
