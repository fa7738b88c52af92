import Money
import Wording

/// A line cut at commas that stand in no number, at `，`, `;`, `。` and line ends, and behind the colon of the name; labels
/// that stand right behind a figure set apart from it.
func segments(of line: String) -> [String] {
  let characters = Array(figuresJoined(line))
  var parts: [String] = [""]
  var hasColon = false
  for (index, character) in characters.enumerated() {
    let behind = index + 1 < characters.count ? characters[index + 1] : " "
    switch character {
    case "," where isInNumber(index, characters):
      parts[parts.count - 1].append(character)
    case ",", "，", ";", "；", "。", "、": parts.append("")
    case ":", "：":
      if endsWithLabel(parts[parts.count - 1]) { break }
      if hasColon || parts.count > 1 || (character == ":" && behind != " ") {
        parts[parts.count - 1].append(character)
      } else {
        hasColon = true
        parts.append("")
      }
    default: parts[parts.count - 1].append(character)
    }
  }
  return parts.map { limitApart(labelsApart(trimmed($0))) }
}

/// `12万3年` of `车贷12万3年利率4%`: a sum and a term, or a longer sum and a rate; nil where no such thing stands in a line.
func sumOrTerm(in line: String) -> (sum: String, term: String)? {
  let characters = Array(line)
  for (place, unit) in characters.enumerated() where "万千百".contains(unit) && place > 0 && isDigit(characters[place - 1])
  {
    let digits = characters[(place + 1)...].prefix(while: isDigit)
    let behind = place + 1 + digits.count
    guard (1...2).contains(digits.count), characters.indices.contains(behind), "年期".contains(characters[behind]) else {
      continue
    }
    let start = characters[..<place].lastIndex { !isDigit($0) && $0 != "." }.map { $0 + 1 } ?? 0
    return (String(characters[start...place]), String(digits) + String(characters[behind]))
  }
  return nil
}

/// `招行信用卡5万额度` as `招行信用卡 5万额度`.
private func limitApart(_ segment: String) -> String {
  guard segment.hasSuffix("额度") else { return segment }
  var sum = String(segment.dropLast(2))
  if sum.hasSuffix("的") { sum.removeLast() }
  guard !sum.contains(" "), let (name, _) = sumOffName(sum, .cny), !name.isEmpty else { return segment }
  return name + " " + segment.dropFirst(name.count)
}

/// `农行 额度` before its colon: a name and the label of the figure behind.
private func endsWithLabel(_ text: String) -> Bool {
  let word = text.lowercased()
  return rowLabels.contains { label, column in
    guard column == .limit || column == .balance, word.ends(with: label), let before = word.dropLast(label.count).last
    else { return false }
    return before == " " || !label.utf8.allSatisfy { $0 < 0x80 } && label.count > 1
  }
}

/// A comma with one to three digits before it and three behind, as in `50,000`.
private func isInNumber(_ comma: Int, _ characters: [Character]) -> Bool {
  let isDigit = { (index: Int) in characters.indices.contains(index) && ("0"..."9").contains(characters[index]) }
  let before = (1...4).prefix { isDigit(comma - $0) }.count
  let behind = (1...4).prefix { isDigit(comma + $0) }.count
  return (1...3).contains(before) && behind == 3
}

/// `额度3万用了2.7万最低还` as `额度3万 用了2.7万 最低还`.
private func labelsApart(_ segment: String) -> String {
  guard segment.utf8.contains(where: { $0 >= 0x80 }) else { return segment }
  var apart = ""
  var rest = Substring(segment)
  while let next = rest.first {
    let endsCount = apart.hasSuffix("个月") || apart.hasSuffix("期")
    let isUnitLetter = apart.last.map { "wWkK".contains($0) } ?? false && apart.dropLast().last.map(isDigit) ?? false
    let endsSum = isUnitLetter || apart.last.map(sumEnds.contains) ?? false
    if endsCount || endsSum, beginsLabel(rest) || endsSum && isPhrase(rest) { apart.append(" ") }
    apart.append(next)
    rest = rest.dropFirst()
  }
  return apart
}

private func beginsLabel(_ text: Substring) -> Bool {
  rowLabels.contains { label, _ in
    text.begins(with: label) && text.dropFirst(label.count).first.map(beginsFigure.contains) ?? false
  }
}

private func isPhrase(_ text: Substring) -> Bool {
  text.count > 1 && rowPhraseOf[String(text)] != nil
}

private let sumEnds = Set("0123456789万千百亿元块角%")
private let beginsFigure = Set("0123456789¥￥~约大一二两三四五六七八九十 ")
