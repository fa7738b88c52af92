import Household
import Money
import StrictYAML
import Wording

/// What a household's file would lose if it were written anew: what somebody changed in it since, what stands in it beside
/// the answers, how it is laid out. Empty for a file that is as this program wrote it.
/// - Parameters:
///   - name: of the file, as it is shown.
///   - known: its text when this session read or wrote it last.
func lostByReplacing(_ name: String, holding text: String, known: String, in currency: Currency) -> [Text] {
  var lost: [Text] = []
  if text != known { lost.append(changedSince(name, from: known, to: text)) }
  let anew = (try? readHousehold(text, defaultCurrency: currency)).map(written)
  guard anew != text else { return lost }
  let ours = Set(comments(of: anew ?? ""))
  let comments = comments(of: text).filter { !ours.contains($0) }
  if let first = comments.first {
    lost.append(
      Text(
        en: "  Its comments and its layout would be lost: \(first)\(comments.count > 1 ? " ..." : "")",
        zh: "  里面的注释和排版会丢掉：\(first)\(comments.count > 1 ? "……" : "")"))
  } else if anew != nil {
    lost.append(
      Text(en: "  \(name) was laid out by hand: its layout would be lost.", zh: "  \(name) 是手写的，里面的排版会丢掉。"))
  }
  return lost
}

/// What would be lost of a file that is not the household's own: another household, or another text.
/// - Parameter text: nil where it is no text, or more than is read.
func lostOfAnother(_ name: String, holding text: String?, in currency: Currency) -> Text {
  guard let text else {
    return Text(
      en: "  \(name) is already there, and is no text. All of it would be lost.", zh: "  \(name) 已经有了，不是文本，换掉就没了。")
  }
  if let other = try? readHousehold(text, defaultCurrency: currency) {
    let debts = (other.cards?.count ?? 0) + (other.loans?.count ?? 0)
    let date = other.date.map { Text(en: " of \($0)", zh: "（\($0)）") } ?? Text(same: "")
    return Text(
      en: "  \(name) is already there: another household\(date.en), debts: \(debts). All of it would be lost.",
      zh: "  \(name) 已经有了：里面是另一份资料\(date.zh)，债务 \(debts) 笔，换掉就没了。")
  }
  let lines = lines(of: text)
  guard let first = lines.first else {
    return Text(en: "  \(name) is already there, with nothing in it.", zh: "  \(name) 已经有了，里面是空的。")
  }
  let shown = truncated(sanitised(first), to: 50)
  guard lines.count > 1 else {
    return Text(
      en: "  \(name) is already there, and would be lost: \(shown)", zh: "  \(name) 已经有了，换掉就没了：\(shown)")
  }
  return Text(
    en: "  \(name) is already there: \(lines.count) lines, which would be lost. The first: \(shown)",
    zh: "  \(name) 已经有了：\(lines.count) 行，换掉就没了。第一行：\(shown)")
}

/// Which lines are new; where none is, that some are gone.
private func changedSince(_ name: String, from known: String, to text: String) -> Text {
  let before = Set(lines(of: known))
  let new = lines(of: text).filter { !before.contains($0) }
  guard let first = new.first else {
    return Text(
      en: "  \(name) was changed meanwhile: lines were taken out of it.", zh: "  \(name) 刚才被改过，少了几行。")
  }
  let more = new.count - 1
  let rest =
    more == 0
    ? Text(same: "")
    : Text(en: " (and \(more) more \(more == 1 ? "line" : "lines"))", zh: "（另有 \(more) 行）")
  let shown = truncated(sanitised(first), to: 50)
  return Text(
    en: "  \(name) was changed meanwhile, and that would be lost: \(shown)\(rest.en)",
    zh: "  \(name) 刚才被改过，换掉就没了：\(shown)\(rest.zh)")
}

private func lines(of text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).map { String($0.trimmed()) }.filter { !$0.isEmpty }
}

/// What follows a `#` at the start of a line, or behind a space and outside of quotes.
private func comments(of text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).compactMap { line in
    var quote: Character?
    var before: Character = " "
    for place in line.indices {
      let sign = line[place]
      if sign == quote {
        quote = nil
      } else if quote == nil, sign == "\"" || sign == "'", !before.isLetter, !before.isNumber {
        quote = sign
      } else if quote == nil, sign == "#", before.isWhitespace {
        return truncated(sanitised(line[place...]), to: 50)
      }
      before = sign
    }
    return nil
  }
}
