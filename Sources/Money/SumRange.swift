import Wording

/// The parts of `1800+1500+1000`, `一千八加一千五`; nil where nothing is added.
func addends(_ text: String) -> [String]? {
  var signs = text
  if text.contains("加") || text.contains(" plus ") {
    for word in [" plus ", "加上", "加"] { signs = signs.replacing(word, with: "+") }
  }
  guard signs.contains("+") else { return nil }
  let parts = signs.split(separator: "+").map { withoutClosing(uniform($0)) }
  guard parts.count > 1, parts.allSatisfy(holdsNumber) else { return nil }
  return parts
}

/// The ends of `3000-9000`, `7000到8000`, `8000 or 9000`, `between 2k and 3k`; nil where nothing stands between two numbers.
func rangeEnds(_ text: String) -> (low: String, high: String)? {
  var rest = text
  let isBetween = rest.takePrefix("between ")
  _ = rest.takeSuffix("之间")
  for separator in isBetween ? [" and "] : betweenEnds where rest.contains(separator) {
    let parts = rest.parts(between: separator).map { uniform($0) }
    if parts.count == 2, !rest.hasPrefix(separator), parts.allSatisfy(holdsNumber) { return (parts[0], parts[1]) }
  }
  return neighboursWithAStop(rest)
}

private let betweenEnds = ["到", "至", " to ", "或者", "或", " or ", "~", "-", "—"]

/// What ranges are said with, and sums of which only the unit is said.
let wordsOfRanges =
  betweenEnds + fewWords + Array(englishUnits.keys) + ["between", "and", "之间", "上", "过", "成", "几", "好"]

/// `7、8千`: two neighbouring digits, which no list of sums is.
private func neighboursWithAStop(_ text: String) -> (low: String, high: String)? {
  guard text.contains("、") else { return nil }
  let parts = text.split(separator: "、").map { uniform($0) }
  guard parts.count == 2, parts[0].count == 1, parts[1].count > 1, let low = digit(parts[0]),
    let high = digit(parts[1]),
    high == low + 1
  else { return nil }
  return (parts[0], parts[1])
}

private func digit(_ text: String) -> Int? {
  text.first.flatMap { first in first.wholeNumberValue ?? place(of: first).map { $0 + 1 } }
}

/// `两三千` is from two to three thousand, `三五百` from three to five hundred, `十几万` from eleven to nineteen 万, `三万五六`
/// from 35,000 to 36,000: two neighbouring digits with a unit about them. nil for anything else.
func rangeInWords(_ text: String) -> (low: String, high: String)? {
  let characters = Array(text)
  guard characters.contains(where: { "十百千万亿".contains($0) }) else { return nil }
  for index in characters.indices.dropLast() {
    let (first, second) = (characters[index], characters[index + 1])
    if first == "十", second == "几" {
      return (replacing(characters, index + 1, with: "一"), replacing(characters, index + 1, with: "九"))
    }
    guard let one = place(of: first), let other = place(of: second),
      other == one + 1 || (first == "三" && second == "五"),
      !isDigitWord(characters, index - 1), !isDigitWord(characters, index + 2)
    else { continue }
    return (replacing(characters, index + 1, with: ""), replacing(characters, index, with: ""))
  }
  return nil
}

private let digitOrder: [Character] = ["一", "两", "三", "四", "五", "六", "七", "八", "九"]

private func place(of digit: Character) -> Int? { digitOrder.firstIndex(of: digit == "二" ? "两" : digit) }

private func isDigitWord(_ characters: [Character], _ index: Int) -> Bool {
  guard characters.indices.contains(index) else { return false }
  return place(of: characters[index]) != nil || characters[index] == "零" || isDigit(characters[index])
}

private func replacing(_ characters: [Character], _ index: Int, with word: String) -> String {
  String(characters[..<index]) + word + String(characters[(index + 1)...])
}

private func holdsNumber(_ text: String) -> Bool {
  text.contains { isDigit($0) || digitOrder.contains($0) || "十二".contains($0) }
}

/// The ends of `几千`, `好几万块`, `上万`, `a few thousand` in whole units; nil where nothing of that sort is said.
func endsOfAFew(_ text: String) -> (low: Int64, high: Int64)? {
  let characters = Array(text)
  if let size = unitSizes[characters.dropFirst().first ?? " "], "上过成".contains(characters[0]),
    !characters.contains(where: { isDigit($0) || place(of: $0) != nil })
  {
    return (size, 9 * size)
  }
  if let few = characters.firstIndex(of: "几"), few == 0 || !isDigitWord(characters, few - 1), !text.contains("十几") {
    let units = characters[(few + 1)...].prefix { "十百千万亿".contains($0) }
    let unit = units.reduce(1) { $0 * (unitSizes[$1] ?? 1) }
    return units.isEmpty ? nil : (2 * unit, 9 * unit)
  }
  let words = text.lowercased().split { !$0.isLetter }
  guard words.contains(where: { fewWords.contains(String($0)) }) else { return nil }
  return words.compactMap { englishUnits[String($0)] }.first.map { (2 * $0, 9 * $0) }
}

private let fewWords = ["few", "several"]

private let unitSizes: [Character: Int64] = ["十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000]

private let englishUnits: [String: Int64] = [
  "hundred": 100, "hundreds": 100, "thousand": 1_000, "thousands": 1_000, "grand": 1_000, "k": 1_000,
  "million": 1_000_000,
]
