import Wording

/// Ways of saying and typing a sum, put as it is otherwise written: `1个w` is 1w, `1点2万` 1.2万, `八K` 八千, `四、五千` 四五千,
/// `万把块` about 1万, `6500(大概)` about 6500, `俩仨千` 两三千, `two thousand` 2 thousand.
func asWritten(_ text: String) -> String {
  let text = text.utf8.contains(where: isLetter) ? withEnglishNumerals(withoutGiveOrTake(text)) : text
  guard text.utf8.contains(where: { $0 >= 0x80 }) || text.hasSuffix(")") else { return text }
  let plain = withContracted(withApproximation(withoutBracket(text)))
  return withChineseThousands(withPoint(withoutPause(withoutCounter(plain))))
}

/// `2k give or take a couple hundred` as about 2k.
private func withoutGiveOrTake(_ text: String) -> String {
  guard let mark = text.lowercased().firstRange(of: " give or take "), text.lowercased().utf8.count == text.utf8.count,
    text[..<mark.lowerBound].contains(where: isDigit)
  else { return text }
  return "~" + text[..<mark.lowerBound]
}

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

/// `俩千` and `仨` before a unit, which are 两 and 三 run together with a counter.
private func withContracted(_ text: String) -> String {
  guard text.contains(where: { "俩仨".contains($0) }) else { return text }
  var characters = Array(text)
  for index in characters.indices.dropLast().reversed() where isCounted(characters[index + 1]) {
    if characters[index] == "俩" { characters[index] = "两" }
    if characters[index] == "仨" { characters[index] = "三" }
  }
  return String(characters)
}

private func isCounted(_ next: Character) -> Bool { "十百千万亿块元毛三四".contains(next) }

/// The readings of `4 5千` and `1,2千`; nil where no space or comma stands between two digits before a unit.
func readingsOfDigitsApart(_ text: String) -> [String]? {
  let characters = Array(text)
  guard let apart = characters.firstIndex(where: { " ,".contains($0) }), apart > 0, characters.count > apart + 2,
    isAnyDigit(characters[apart - 1]), isAnyDigit(characters[apart + 1]),
    "十百千万亿".contains(characters[apart + 2]), !characters[(apart + 1)...].contains(characters[apart])
  else { return nil }
  let (before, behind) = (String(characters[..<apart]), String(characters[(apart + 1)...]))
  if characters[apart] == " " { return ["\(before)-\(behind)", before + behind] }
  guard before.count == 1, let low = before.first?.wholeNumberValue, behind.first?.wholeNumberValue == low + 1 else {
    return nil
  }
  return ["\(before)-\(behind)", "\(before).\(behind)"]
}

/// `three thousand five` is short for 3,500 where it is not 3,005; nil for anything else.
func readingsOfOneDigit(_ text: String, _ currency: Currency) -> [String]? {
  let words = text.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
  guard words.count > 2, ["thousand", "grand"].contains(words[words.count - 2]), let last = words.last,
    let digit = Int64(withEnglishNumerals(last)), (1...9).contains(digit),
    let whole = try? Stated.read(words.dropLast().joined(separator: " "), in: currency), !whole.isEstimate
  else { return nil }
  return [100, 1].map { step in
    Amount(minorUnits: whole.amount.minorUnits + digit * step * currency.minorUnits).formatted(in: currency)
  }
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
  ("百十来", "~100"), ("百十", "~100"), ("百把", "~100"), ("百来", "~100"), ("千把", "~1000"), ("千来", "~1000"),
  ("万把", "~10000"), ("万来", "~10000"), ("百儿八十", "80-100"), ("百八十", "80-100"), ("千儿八百", "800-1000"),
  ("千八百", "800-1000"), ("万儿八千", "8000-10000"), ("万八千", "8000-10000"),
]

let approximationWords = approximations.map(\.0)

private func withApproximation(_ text: String) -> String {
  for (said, meant) in approximations where text.hasPrefix(said) { return meant + text.dropFirst(said.count) }
  return text
}

private func withoutCounter(_ text: String) -> String {
  guard text.contains("个") else { return text }
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
