import Wording

/// A line cut at commas that stand in no number, at `，`, `;`, `。` and line ends, and behind the colon of the name; labels
/// that stand right behind a figure set apart from it.
func segments(of line: String) -> [String] {
  let characters = Array(line)
  var parts: [String] = [""]
  var hasColon = false
  for (index, character) in characters.enumerated() {
    let behind = index + 1 < characters.count ? characters[index + 1] : " "
    switch character {
    case "," where isInNumber(index, characters):
      parts[parts.count - 1].append(character)
    case ",", "，", ";", "；", "。", "、": parts.append("")
    case ":" where !hasColon && parts.count == 1 && behind == " ", "：" where !hasColon && parts.count == 1:
      hasColon = true
      parts.append("")
    default: parts[parts.count - 1].append(character)
    }
  }
  return parts.map { labelsApart(trimmed($0)) }
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
    if let last = apart.last, endsFigure.contains(last), beginsLabel(rest) { apart.append(" ") }
    apart.append(next)
    rest = rest.dropFirst()
  }
  return apart
}

private func beginsLabel(_ text: Substring) -> Bool {
  let isLabel = rowLabels.contains { label, _ in
    text.hasPrefix(label) && text.dropFirst(label.count).first.map(beginsFigure.contains) ?? false
  }
  return isLabel || rowPhrases.contains { $0.words.contains { $0.count > 1 && text == $0 } }
}

private let endsFigure = Set("0123456789万千百亿元块角期月%")
private let beginsFigure = Set("0123456789¥￥~约大一二两三四五六七八九十 ")
