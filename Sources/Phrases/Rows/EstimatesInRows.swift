import Money
import Wording

/// A line with `~` in place of the words of an estimate beside a figure: `Mom maybe 2000` and `Mom 2000 or so` as `Mom ~2000`,
/// `花呗 不到6800` as `花呗 ~6800`. Elsewhere such a word is of the name.
package func withEstimatesMarked(_ line: String) -> String {
  guard line.utf8.count < 2_000 else { return line }
  return withEnglishMarked(withChineseMarked(line))
}

private func withEnglishMarked(_ line: String) -> String {
  let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  guard words.contains(where: { wordsOfMarks.contains($0.lowercased()) }) else { return line }
  var marked: [String] = []
  var rest = words[...]
  while let word = rest.first {
    if let length = length(of: englishBefore, in: rest), let figure = rest.dropFirst(length).first, beginsFigure(figure)
    {
      marked.append("~" + figure)
      rest = rest.dropFirst(length + 1)
    } else if let figure = marked.last, beginsFigure(figure), let length = length(of: englishBehind, in: rest) {
      marked[marked.count - 1] = "~" + figure
      rest = rest.dropFirst(length)
    } else {
      marked.append(word)
      rest = rest.dropFirst()
    }
  }
  return marked.joined(separator: " ")
}

private func length(of marks: [[String]], in words: ArraySlice<String>) -> Int? {
  marks.first { mark in
    words.count >= mark.count && zip(words, mark).allSatisfy { plainWord($0) == $1 }
  }?.count
}

private func beginsFigure(_ word: String) -> Bool { word.first.map { isDigit($0) || $0.isCurrencySymbol } ?? false }

private func withChineseMarked(_ line: String) -> String {
  guard line.utf8.contains(where: { $0 >= 0x80 }) else { return line }
  var text = line
  for mark in chineseBefore {
    for place in text.ranges(of: mark).reversed() {
      let behind = text[place.upperBound...].prefix { $0 == " " }
      let figure = text[behind.endIndex...]
      guard let first = figure.first, isDigit(first) || first == "¥" || first == "￥" else { continue }
      let before = text[..<place.lowerBound]
      let isApart = before.last.map { $0.isWhitespace || !$0.isLetter } ?? true
      text = before + (isApart ? "~" : " ~") + figure
    }
  }
  for mark in ["左右", "上下", "出头"] { text = text.replacing(" " + mark, with: mark) }
  return text
}

private let chineseBefore = [
  "大约", "大概是", "大概", "差不多", "将近", "接近", "不到", "不足", "不超过", "最多", "至少", "起码", "可能有", "可能", "估计", "应该是",
]

/// The longer first.
private let englishBefore: [[String]] = [
  ["a", "bit", "over"], ["a", "bit", "under"], ["a", "little", "over"], ["a", "little", "under"],
  ["no", "more", "than"],
  ["give", "or", "take"], ["up", "to"], ["at", "least"], ["at", "most"], ["more", "than"], ["less", "than"],
  ["just", "over"], ["just", "under"], ["close", "to"], ["something", "like"], ["maybe"], ["perhaps"], ["probably"],
  ["approx"], ["approx."], ["approximately"], ["circa"], ["ca."], ["roughly"], ["around"], ["about"], ["nearly"],
  ["almost"], ["ballpark"],
]

private let englishBehind: [[String]] = [
  ["more", "or", "less"], ["give", "or", "take"], ["or", "so"], ["at", "most"], ["maybe"], ["perhaps"], ["probably"],
  ["approx"], ["approximately"], ["roughly"], ["ish"],
]

private let wordsOfMarks = Set((englishBefore + englishBehind).compactMap(\.first))
