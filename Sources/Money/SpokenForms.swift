import Wording

/// Ways of saying and typing a sum, put as it is otherwise written: `1个w` is 1w, `1点2万` 1.2万, `八K` 八千, `四、五千` 四五千,
/// `万把块` about 1万, `6500(大概)` about 6500.
func asWritten(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) || text.hasSuffix(")") else { return text }
  return withChineseThousands(withPoint(withoutPause(withoutCounter(withApproximation(withoutBracket(text))))))
}

/// The two readings of `4 5千`; nil where no space stands between two digits before a unit.
func readingsOfSpacedDigits(_ text: String) -> [String]? {
  let characters = Array(text)
  guard let space = characters.firstIndex(of: " "), space > 0, characters.count > space + 2,
    isAnyDigit(characters[space - 1]), isAnyDigit(characters[space + 1]),
    "十百千万亿".contains(characters[space + 2]), characters.lastIndex(of: " ") == space
  else { return nil }
  let (before, behind) = (String(characters[..<space]), String(characters[(space + 1)...]))
  return ["\(before)-\(behind)", before + behind]
}

private func isAnyDigit(_ character: Character) -> Bool { isDigit(character) || "零一二两三四五六七八九".contains(character) }

/// A mark of an estimate in brackets behind the sum.
private func withoutBracket(_ text: String) -> String {
  guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return text }
  let inner = text[text.index(after: open)...].dropLast()
  let isMark = (estimateMarks.before + estimateMarks.after).contains { uniform($0) == inner.lowercased() }
  return isMark ? "~" + uniform(text[..<open]) : text
}

private let approximations = [
  ("百十来", "~100"), ("百把", "~100"), ("千把", "~1000"), ("万把", "~10000"), ("千儿八百", "800-1000"), ("万儿八千", "8000-10000"),
]

private func withApproximation(_ text: String) -> String {
  for (said, meant) in approximations where text.hasPrefix(said) { return meant + text.dropFirst(said.count) }
  return text
}

private func withoutCounter(_ text: String) -> String {
  var result = text
  for unit in ["w", "W", "万", "亿"] { result = result.replacing("个\(unit)", with: unit) }
  return result
}

/// `四、五千`: neighbours with a pause between them.
private func withoutPause(_ text: String) -> String {
  let order = Array("一二三四五六七八九")
  let characters = Array(text)
  guard let pause = characters.firstIndex(of: "、"), pause > 0, pause + 2 < characters.count,
    let one = order.firstIndex(of: characters[pause - 1] == "两" ? "二" : characters[pause - 1]),
    let other = order.firstIndex(of: characters[pause + 1]), other == one + 1, "十百千万".contains(characters[pause + 2])
  else { return text }
  return String(characters[..<pause] + characters[(pause + 1)...])
}

/// `1点2万`, `一点二万`: a decimal point between two digits before a unit.
private func withPoint(_ text: String) -> String {
  let digits: [Character: Character] = [
    "零": "0", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
  ]
  var characters = Array(text)
  guard let point = characters.firstIndex(of: "点"), point > 0, point + 2 < characters.count,
    isAnyDigit(characters[point - 1]), isAnyDigit(characters[point + 1]),
    characters[(point + 2)...].contains(where: { "十百千万亿wWkK".contains($0) })
  else { return text }
  characters[point] = "."
  for index in [point - 1, point + 1] { characters[index] = digits[characters[index]] ?? characters[index] }
  return String(characters)
}

/// `八K` and `八w`.
private func withChineseThousands(_ text: String) -> String {
  let characters = Array(text)
  guard let last = characters.last, "kKwW".contains(last), characters.count > 1,
    "一二两三四五六七八九十".contains(characters[characters.count - 2])
  else { return text }
  return String(characters.dropLast()) + ("kK".contains(last) ? "千" : "万")
}
