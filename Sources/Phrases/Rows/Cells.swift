import Household
import Money
import Wording

/// A row cut into its cells: at tabs, else at commas, else at spaces. Cells in quotes stay whole. Between words at spaces
/// a name may go on; `isSeparated` says that the first cell is all of it.
/// - Throws: `AnswerProblem` when commas stand both between cells and inside numbers.
package func cells(of line: String) throws(AnswerProblem) -> (cells: [String], isSeparated: Bool) {
  let (cells, isSeparated) = try cellsCut(line)
  guard !line.contains(where: { "\t\"“".contains($0) }) else { return (cells, isSeparated) }
  guard
    let place = cells.firstIndex(where: { looksLikeNumber($0) || sumOffName($0, .cny) != nil }),
    let (name, sum) = sumOffName(cells[place], .cny), place == 0 || !wordsBeforeSums.contains(where: name.hasSuffix)
  else { return try plainSumOffName(cells, isSeparated) }
  return (cells[..<place] + [name, sum] + cells[(place + 1)...], isSeparated)
}

/// `兴业20000，18000，900` as `兴业`, `20000`, `18000`, `900`: round digits behind a Chinese name before further sums are a sum, where
/// there are too many of them for the tail of a card.
/// - Throws: `AnswerProblem` where they could be either: `兴业2000，1800，90`.
private func plainSumOffName(
  _ cells: [String], _ isSeparated: Bool
) throws(AnswerProblem) -> (cells: [String], isSeparated: Bool) {
  guard cells.count > 1, let digits = roundSumAtEnd(of: cells[0]), looksLikeNumber(cells[1]) else {
    return (cells, isSeparated)
  }
  guard digits.count > 4 else {
    let next = (try? Stated.read(cells[1], in: .cny))?.amount ?? .zero
    let sum = (try? Stated.read(digits, in: .cny))?.amount ?? .zero
    if next <= sum { throw nameOrSum(digits) }
    return (cells, isSeparated)
  }
  return ([String(cells[0].dropLast(digits.count)), digits] + cells.dropFirst(), false)
}

private func nameOrSum(_ digits: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(digits): part of the name, or a sum?", zh: "\(digits) 是名称的一部分，还是金额？"),
    remedy: Text(
      en: "set a sum apart from the name by a space; a name with a number goes in quotes", zh: "是金额就和名称空一格；名称里带数字的，加引号")
  )
}

/// `20000` of `兴业20000`; nil where a number could not be a sum, or stands behind the mark of a card's number.
private func roundSumAtEnd(of name: String) -> String? {
  let digits = String(name.reversed().prefix(while: isDigit).reversed())
  let before = name.dropLast(digits.count)
  guard (4...7).contains(digits.count), digits.hasSuffix("00"), !digits.hasPrefix("0"), let last = before.last,
    !last.isASCII, last.isLetter, !cardNumberMarks.contains(where: before.hasSuffix)
  else { return nil }
  return digits
}

/// What no name ends with.
private let wordsBeforeSums = ["了", "借", "共", "款", "欠", "还", "付", "贷", "用", "额", "约", "一", "有"]

private func cellsCut(_ line: String) throws(AnswerProblem) -> (cells: [String], isSeparated: Bool) {
  if line.contains("\t") { return (split(line, at: ["\t"]), true) }
  if line.contains(where: { $0 == ";" || $0 == "；" }) { return (split(line, at: [";", "；"]), true) }
  let row = withoutColon(figuresJoined(try dashesAsSeparators(line)))
  let words = joiningMarks(split(row, at: [" ", "\u{3000}"]).filter { !$0.isEmpty })
  let hasCommaBetween = words.contains { $0.hasSuffix(",") || $0.hasSuffix("，") } || row.contains("，")
  if words.count > 2, !hasCommaBetween { return (words, false) }
  guard row.contains(",") || row.contains("，") else { return (words, false) }
  if words.count > 1, !hasCommaBetween, !words[0].contains(",") { return (words, false) }
  var cells = split(row, at: [",", "，"])
  if zip(cells, cells.dropFirst()).contains(where: { isGroupStart(lastWord($0)) && isThreeDigits($1) }) {
    cells = split(row.replacing(", ", with: "，"), at: ["，"])
    guard cells.count > 1, cells.allSatisfy({ !$0.contains(",") || isGroupedByCommas(lastWord($0)) }) else {
      throw AnswerProblem(
        Text(en: "commas stand between the cells and may stand inside numbers", zh: "逗号既隔开各项，又像是千分位"),
        remedy: Text(en: "set the cells apart by spaces or tabs", zh: "各项之间请用空格或制表符隔开"))
    }
  }
  let (name, figures) = figuresOffName(cells[0])
  return figures.isEmpty ? (cells, true) : ([name] + figures + cells.dropFirst(), false)
}

private func lastWord(_ cell: String) -> String { cell.split(separator: " ").last.map(String.init) ?? "" }

/// `花呗 8000` before a comma as `花呗` and `8000`: what is behind a name by a space is its first figure. One or two digits, and
/// those behind a mark, are of the name.
private func figuresOffName(_ cell: String) -> (name: String, figures: [String]) {
  var words = cell.split(separator: " ").map(String.init)
  var figures: [String] = []
  while words.count > 1, let last = words.last, isFigureBehindName(last),
    !cardNumberMarks.contains(plainWord(words[words.count - 2])),
    !["in", "with"].contains(plainWord(words[words.count - 2]))
  {
    figures.insert(words.removeLast(), at: 0)
  }
  return (words.joined(separator: " "), figures)
}

private func isFigureBehindName(_ word: String) -> Bool {
  holdsNumber(word) && !(word.count < 3 && word.allSatisfy(isDigit)) && isSumOrVague(word, .cny)
}

/// Scalar by scalar: a separator with a mark on it still is one.
private func split(_ row: String, at separators: Set<Unicode.Scalar>) -> [String] {
  var cells: [String] = []
  var cell = String.UnicodeScalarView()
  var quote: Unicode.Scalar?
  for scalar in row.unicodeScalars {
    if let open = quote {
      if scalar == open { quote = nil } else { cell.append(scalar) }
    } else if (scalar == "\"" || scalar == "“") && cell.allSatisfy(\.properties.isWhitespace) {
      quote = scalar == "“" ? "”" : scalar
      cell.removeAll()
    } else if separators.contains(scalar) {
      cells.append(trimmed(String(cell)))
      cell.removeAll()
    } else {
      cell.append(scalar)
    }
  }
  return cells + [trimmed(String(cell))]
}
