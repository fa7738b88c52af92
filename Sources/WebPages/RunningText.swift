/// A text, with what stands beside it, whose lines end where they may: not within a date, nor before a percent sign.
struct RunningText: Sendable, Viewable {
  /// The dates in it, each with the text before it.
  private let dated: [View]
  private let rest: String
  private let others: View

  init(_ text: String, beside others: View = [:]) {
    var dated: [View] = []
    var rest = text[...]
    while let date = firstDate(in: rest) {
      dated.append(["before": keptTogether(rest[..<date.startIndex]), "date": String(date)])
      rest = rest[date.endIndex...]
    }
    (self.dated, self.rest, self.others) = (dated, keptTogether(rest), others)
  }

  /// `text` is a template where there are dates.
  var viewed: Viewed {
    var view = others
    view.show(dated.isEmpty ? Viewed.words(rest) : .template("running"), as: "text")
    view.show(dated, as: "dated")
    view.show(rest, as: "rest")
    return .view(view)
  }
}

/// With a space that does not break before each percent sign. By bytes: the library's search takes longer than the rest of
/// the page.
private func keptTogether(_ text: Substring) -> String {
  var kept = ""
  var rest = text
  while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
    let number = rest[..<sign]
    let isApart = number.utf8.last == UInt8(ascii: " ")
    kept.append(contentsOf: isApart ? number[..<number.utf8.index(before: sign)] : number)
    kept.append(isApart ? "\u{A0}%" : "%")
    rest = rest[rest.utf8.index(after: sign)...]
  }
  kept.append(contentsOf: rest)
  return kept
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
