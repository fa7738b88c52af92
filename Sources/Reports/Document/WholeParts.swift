import Wording

/// `text` on one line: where it does not fit, it ends behind the last part that does, `Visa 458, Loan 134 and more`; never
/// within a sum or a number.
func inWholeParts(_ text: String, to columns: Int, _ language: Language) -> String {
  guard displayWidth(text) > columns else { return text }
  let more = Text(en: " and more", zh: "等")[language]
  func end(at place: String.Index) -> String { text[place] == "，" ? ".." : more }
  let fitting = text.indices.last { place in
    endsAPart(at: place, in: text) && displayWidth(text[..<place]) + displayWidth(end(at: place)) <= columns
  }
  if let fitting { return text[..<fitting] + end(at: fitting) }
  let cut = text.indices.last { place in
    !isWithinNumber(at: place, in: text) && displayWidth(text[..<place]) + 2 <= columns
  }
  return cut.map { text[..<$0].trimmingSpaces + ".." } ?? truncated(text, to: columns)
}

private func endsAPart(at place: String.Index, in text: String) -> Bool {
  switch text[place] {
  case "，", "；", "、": return true
  case ",", ";":
    let next = text.index(after: place)
    return next < text.endIndex && text[next] == " "
  default: return false
  }
}

/// Whether a cut before `place` would leave half a number.
private func isWithinNumber(at place: String.Index, in text: String) -> Bool {
  guard place > text.startIndex else { return false }
  let (before, next) = (text[text.index(before: place)], text[place])
  func isOfNumber(_ character: Character) -> Bool { character.isNumber || character == "," || character == "." }
  return isOfNumber(before) && isOfNumber(next)
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
