/// Where a text stands in Markdown: what would be markup depends on it.
enum MarkdownPlace {
  /// At the start of a paragraph or of a list's point.
  case block
  /// Behind the signs of a heading.
  case heading
  /// Behind other text of its line.
  case inline
  /// In a cell of a table.
  case cell
}

/// A text that Markdown shows as it was typed: a sign that would be markup where it stands is escaped, or written as an
/// entity, which even readers without escapes keep as text; every other sign stays, but for spaces at the ends.
func markdownText(_ text: String, at place: MarkdownPlace) -> String {
  let signs = text.unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
  return MarkdownText(signs: Array(signs), place: place).escaped
}

private struct MarkdownText {
  let signs: [Unicode.Scalar]
  let place: MarkdownPlace

  var escaped: String {
    let start = place == .block ? blockStart : nil
    var text = ""
    for index in signs.indices {
      switch signs[index] {
      case "<" where beginsTag(at: index): text += "&lt;"
      case "&" where beginsEntity(at: index): text += "&amp;"
      case "@" where joinsAddress(at: index): text += "<!-- -->@"
      case let sign:
        if index == start || isMarkup(sign, at: index) { text += "\\" }
        text.unicodeScalars.append(sign)
      }
    }
    return text
  }

  private func sign(_ index: Int) -> Unicode.Scalar? { signs.indices.contains(index) ? signs[index] : nil }

  private func isMarkup(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    switch sign {
    case "`": true
    case "|": place == .cell
    case "\\": self.sign(index + 1).map(isPunctuation) ?? true
    case "*": !around(index).allSatisfy(isSpace)
    case "_": !around(index).allSatisfy(isSpace) && !around(index).allSatisfy(isInWord)
    case "~": run(at: index).count > 1 || !isSpace(around(index)[0] ?? " ") || isSpace(around(index)[1] ?? " ")
    case "[": self.sign(index + 1) == "^"
    case "]": self.sign(index + 1) == "("
    case ":": self.sign(index + 1) == "/" && self.sign(index + 2) == "/"
    case ".": index >= 3 && signs[(index - 3)..<index].elementsEqual("www".unicodeScalars)
    case "#": place == .heading && signs[index...].allSatisfy { $0 == "#" || $0 == " " } && self.sign(index - 1) != "#"
    default: false
    }
  }

  /// The sign that would make a list, a quote, a heading, a rule or a reference of a block that begins with it.
  private var blockStart: Int? {
    let same = signs.prefix { $0 == signs.first }.count
    switch signs.first {
    case ">", "[": return 0
    case "#": return same <= 6 && endsWord(same) ? 0 : nil
    case "+": return endsWord(1) ? 0 : nil
    case "-": return endsWord(1) || signs.allSatisfy { $0 == "-" || $0 == " " } ? 0 : nil
    default:
      let digits = signs.prefix { ("0"..."9").contains($0) }.count
      let isPoint = (1...9).contains(digits) && [".", ")"].contains(sign(digits)) && endsWord(digits + 1)
      return isPoint ? digits : nil
    }
  }

  private func endsWord(_ index: Int) -> Bool { isSpace(sign(index) ?? " ") }

  private func beginsTag(at index: Int) -> Bool {
    sign(index + 1).map { isLetter($0) || "/!?".unicodeScalars.contains($0) } ?? false
  }

  private func beginsEntity(at index: Int) -> Bool {
    let name = signs[(index + 1)...].prefix { isLetter($0) || ("0"..."9").contains($0) || $0 == "#" }
    return !name.isEmpty && sign(name.endIndex) == ";"
  }

  /// Whether it would make a link of a mail address, which no escape prevents.
  private func joinsAddress(at index: Int) -> Bool {
    let domain = signs[(index + 1)...].prefix { !isSpace($0) }
    let joins = { (sign: Unicode.Scalar) in
      isLetter(sign) || ("0"..."9").contains(sign) || ".+-_".unicodeScalars.contains(sign)
    }
    return sign(index - 1).map(joins) ?? false && domain.contains(".")
  }

  private func run(at index: Int) -> Range<Int> {
    let before = signs[..<index].reversed().prefix { $0 == signs[index] }.count
    return (index - before)..<(index + signs[index...].prefix { $0 == signs[index] }.count)
  }

  /// What stands before and behind the run of equal signs that this one belongs to.
  private func around(_ index: Int) -> [Unicode.Scalar?] {
    let run = run(at: index)
    return [sign(run.lowerBound - 1), sign(run.upperBound)]
  }
}

private func isSpace(_ sign: Unicode.Scalar?) -> Bool { sign?.properties.isWhitespace ?? false }

private func isLetter(_ sign: Unicode.Scalar) -> Bool { sign.isASCII && sign.properties.isAlphabetic }

/// A letter or a digit of any script.
private func isInWord(_ sign: Unicode.Scalar?) -> Bool {
  guard let properties = sign?.properties else { return false }
  return properties.isAlphabetic || properties.generalCategory == .decimalNumber
}

private func isPunctuation(_ sign: Unicode.Scalar) -> Bool {
  sign.isASCII && sign.value > 0x20 && sign.value < 0x7F && !isLetter(sign) && !("0"..."9").contains(sign)
}
