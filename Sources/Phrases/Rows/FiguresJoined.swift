import Household
import Money
import Wording

/// `Visa: 5000, 3000` as `Visa, 5000, 3000`: the colon of a name before its figures.
func withoutColon(_ line: String) -> String {
  guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > line.startIndex else { return line }
  let behind = trimmed(line[line.index(after: colon)...])
  guard looksLikeNumber(behind), line[colon] == "：" || line[line.index(after: colon)...].first == " " else {
    return line
  }
  let isCut = behind.contains { "，;；".contains($0) } || !holdsNoCommaButOfThousands(behind)
  let separator = isCut ? ", " : " "
  return line[..<colon] + separator + behind
}

/// `Car: 12300`, `5.9%`, `310` as `Car`, `12300`, `5.9%`, `310`: the same in the first of cells that are set apart.
func figureOffColon(_ cells: [String]) -> [String] {
  guard let first = cells.first, let colon = first.lastIndex(where: { $0 == ":" || $0 == "：" }) else { return cells }
  let (name, figure) = (trimmed(first[..<colon]), trimmed(first[first.index(after: colon)...]))
  guard !name.isEmpty, looksLikeNumber(figure) else { return cells }
  return [name, figure] + cells.dropFirst()
}

/// `Car - $12,300 - 5.9% - $310` as `Car，$12,300，5.9%，$310`: dashes that stand between all cells set them apart.
/// - Throws: `AnswerProblem` where they could as well stand for what is not known, as in `Visa - 5000 - 3400`: of more figures a
///   row would have too many cells.
func dashesAsSeparators(_ line: String) throws(AnswerProblem) -> String {
  let plain = [" – ", " — "].reduce(line) { $0.replacing($1, with: " - ") }
  let parts = plain.parts(between: " - ", keepingEmpty: true).map { trimmed($0) }
  guard parts.count > 2, !holdsNumber(parts[0]) || parts[0].contains(where: \.isLetter),
    parts.dropFirst().allSatisfy({ part in holdsNumber(part) && !part.hasPrefix("- ") && !part.contains(" ") })
  else { return line }
  guard parts.count > 3 else { throw dashesOrUnknown(parts) }
  return parts.joined(separator: "，")
}

private func dashesOrUnknown(_ parts: [String]) -> AnswerProblem {
  let (apart, unknown) = (parts.joined(separator: " "), parts.joined(separator: " ? "))
  return AnswerProblem(
    Text(en: "the dashes may set figures apart, or stand for what is not known", zh: "横线可能是隔开数字，也可能是“不知道”"),
    remedy: Text(en: "write \(apart), or \(unknown)", zh: "写 \(apart)，或 \(unknown)"))
}

/// `可用 12000`, `大概 三万` and `最低 10%` are one cell each: a mark belongs to the figure behind it.
func joiningMarks(_ words: [String]) -> [String] {
  var joined: [String] = []
  var rest = words[...]
  while let word = rest.first {
    if !joined.isEmpty, let length = lengthOfPhrase(rest) {
      joined.append(rest.prefix(length).joined(separator: " "))
      rest = rest.dropFirst(length)
      continue
    }
    rest = rest.dropFirst()
    if let last = joined.last, joined.count > 1, isMark(plainWord(last), before: word) || isRate(last, endedBy: word) {
      joined[joined.count - 1] = last + " " + word
    } else {
      joined.append(word)
    }
  }
  return joined
}

/// How many words in front are one phrase of a row: `paid in full`, `interest free`, `12 months left`; nil for a word alone.
private func lengthOfPhrase(_ words: ArraySlice<String>) -> Int? {
  for length in stride(from: min(4, words.count), through: 2, by: -1) {
    let text = plainWord(words.prefix(length).joined(separator: " "))
    if rowPhraseOf[text] != nil { return length }
    if looksLikeNumber(words.first ?? ""), !looksLikeNumber(words.prefix(length).last ?? ""), instalments(text) != nil {
      return length
    }
  }
  return nil
}

/// `20000 元`, `5 万`, `five thousand` and `50 000`: a unit and thousands to their figure, as the words of an estimate; `免息12期`,
/// `12000 / 9500`: two things apart.
func figuresJoined(_ line: String) -> String {
  let bare = withoutBrackets(signsApart(withoutLeadIn(withoutBullet(withEstimatesMarked(line)))))
  var line = thousandsJoined(withEnglishNumerals(bare, onlyLarge: true))
    .replacing(
      " / ", with: " ")
  guard line.unicodeScalars.contains(where: unitsApart.contains) else { return line }
  for unit in ["元", "块"] { line = line.replacing(" \(unit)", with: unit) }
  line = withUnitsJoined(line)
  for digit in "0123456789" { line = line.replacing("免息\(digit)", with: "免息 \(digit)") }
  return line
}

/// `5 万` as `5万`. What goes on behind the unit is a rate, `20000 万5`, `2650 千分之五`, but behind one or two digits, `3 万5`.
private func withUnitsJoined(_ line: String) -> String {
  let characters = Array(line)
  var joined = ""
  for (place, character) in characters.enumerated() {
    let isUnitNext = place + 1 < characters.count && "万千亿".contains(characters[place + 1])
    if character == " ", isUnitNext, place > 0, isDigit(characters[place - 1]) {
      let behind = characters.indices.contains(place + 2) ? characters[place + 2] : " "
      let digits = characters[..<place].reversed().prefix { isDigit($0) || ",.".contains($0) }.count { isDigit($0) }
      let isRate = behind == "分" || digits > 2 && (isDigit(behind) || "一二三四五六七八九".contains(behind))
      if !isRate { continue }
    }
    joined.append(character)
  }
  return joined
}

/// What a figure is written apart from, and `息` of `免息`.
private let unitsApart: Set<Unicode.Scalar> = ["元", "块", "万", "千", "亿", "息"]

/// `Visa (5000 limit, 3800 used)` as `Visa, 5000 limit, 3800 used`: brackets around figures with their labels.
private func withoutBrackets(_ line: String) -> String {
  guard let open = line.lastIndex(where: { "(（".contains($0) }), open > line.startIndex,
    let close = line[open...].firstIndex(where: { ")）".contains($0) })
  else { return line }
  let inside = line[line.index(after: open)..<close]
  let words = plainWord(String(inside)).split { $0.isWhitespace || ",，".contains($0) }
  let hasLabel = words.contains { word in rowLabels.contains { word.begins(with: $0.word) } }
  guard hasLabel, holdsNumber(String(inside)), words.count > 1 || words.contains(where: { holdsNumber(String($0)) })
  else {
    return line
  }
  let behind = trimmed(line[line.index(after: close)...])
  return trimmed(line[..<open]) + ", " + inside + (behind.isEmpty ? "" : ", " + behind)
}

/// `18` and `%`, `18 %` and `a`, `18 % a` and `year`, as rates are printed.
private func isRate(_ start: String, endedBy word: String) -> Bool {
  let (start, word) = (plainWord(start), plainWord(word))
  if ["%", "‰", "percent"].contains(word) { return start.last.map { ("0"..."9").contains($0) } ?? false }
  guard start.contains("%") || start.contains("percent") else { return false }
  return ["a", "per", "p.a.", "apr", "pa", "pm", "p.m.", "daily", "monthly", "yearly"].contains(word)
    || ["year", "month", "day", "annum"].contains(word) && (start.hasSuffix(" a") || start.hasSuffix(" per"))
}

private func isMark(_ mark: String, before word: String) -> Bool {
  marksBeforeSums.contains(mark)
    || minimumMarks.contains(mark) && (try? Minimum.read(word, in: .cny)) != nil
}

/// What stands before the least that a card takes; the longer first.
let minimumMarks = ["最低还款额", "最低还款", "最低", "minimum", "min"]

private let marksBeforeSums =
  availableMarks + ["left", "约", "大约", "大概", "差不多", "about", "around", "roughly", "~", "¥", "rmb"]
