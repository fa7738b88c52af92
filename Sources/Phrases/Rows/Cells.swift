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
  let row = withoutColon(figuresJoined(line))
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

/// `50,000`: a first group, and then groups of three.
private func isGroupedByCommas(_ word: String) -> Bool {
  let groups = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  return groups.first.map(isGroupStart) ?? false && groups.dropFirst().allSatisfy(isThreeDigits)
}

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

/// `Visa: 5000, 3000` as `Visa, 5000, 3000`: the colon of a name before its figures.
private func withoutColon(_ line: String) -> String {
  guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > line.startIndex else { return line }
  let behind = trimmed(line[line.index(after: colon)...])
  guard looksLikeNumber(behind), line[colon] == "：" || line[line.index(after: colon)...].first == " " else {
    return line
  }
  let isCut = behind.contains { "，;；".contains($0) } || !holdsNoCommaButOfThousands(behind)
  let separator = isCut ? ", " : " "
  return line[..<colon] + separator + behind
}

/// `可用 12000`, `大概 三万` and `最低 10%` are one cell each: a mark belongs to the figure behind it.
private func joiningMarks(_ words: [String]) -> [String] {
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
    if rowPhrases.contains(where: { $0.words.contains(text) }) { return length }
    if looksLikeNumber(words.first ?? ""), !looksLikeNumber(words.prefix(length).last ?? ""), instalments(text) != nil {
      return length
    }
  }
  return nil
}

/// `20000 元`, `5 万`, `five thousand` and `50 000`: a unit and thousands to their figure; `免息12期`, `12000 / 9500`: two things
/// apart.
func figuresJoined(_ line: String) -> String {
  let bare = withoutBrackets(signsApart(withoutLeadIn(withoutBullet(line))))
  var line = thousandsJoined(withEnglishNumerals(bare, onlyLarge: true))
    .replacing(
      " / ", with: " ")
  guard line.unicodeScalars.contains(where: unitsApart.contains) else { return line }
  for unit in ["元", "块"] { line = line.replacing(" \(unit)", with: unit) }
  for unit in ["万", "千", "亿"] {
    for digit in "0123456789" where !line.contains("\(digit) \(unit)分") {
      line = line.replacing("\(digit) \(unit)", with: "\(digit)\(unit)")
    }
  }
  for digit in "0123456789" { line = line.replacing("免息\(digit)", with: "免息 \(digit)") }
  return line
}

/// What a figure is written apart from, and `息` of `免息`.
private let unitsApart: Set<Unicode.Scalar> = ["元", "块", "万", "千", "亿", "息"]

/// `Visa (5000 limit, 3800 used)` as `Visa, 5000 limit, 3800 used`: brackets at the end around figures with their labels.
private func withoutBrackets(_ line: String) -> String {
  guard line.hasSuffix(")") || line.hasSuffix("）"), let open = line.lastIndex(where: { "(（".contains($0) }),
    open > line.startIndex
  else { return line }
  let inside = line[line.index(after: open)...].dropLast()
  let words = plainWord(String(inside)).split { $0.isWhitespace || ",，".contains($0) }
  let hasLabel = words.contains { word in rowLabels.contains { word.hasPrefix($0.word) } }
  guard hasLabel, holdsNumber(String(inside)), words.count > 1 else { return line }
  return trimmed(line[..<open]) + ", " + inside
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

func isGroupStart(_ cell: String) -> Bool {
  (1...3).contains(cell.count) && cell.allSatisfy { ("0"..."9").contains($0) }
}

func isThreeDigits(_ cell: String) -> Bool {
  cell.count == 3 && cell.allSatisfy { ("0"..."9").contains($0) }
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

/// `50 000` as `50000`, in a line where `000` shows that numbers are written in groups.
private func thousandsJoined(_ line: String) -> String {
  let words = line.split(separator: " ", omittingEmptySubsequences: false)
  let isGroup = { (word: Substring) in isThreeDigits(String(word)) }
  guard zip(words, words.dropFirst()).contains(where: { isGroupStart(String($0)) && isGroup($1) && $1.hasPrefix("0") })
  else { return line }
  var joined: [String] = []
  var isOpen = false
  for word in words {
    if isOpen, isGroup(word) {
      joined[joined.count - 1] += word
    } else {
      isOpen = !joined.isEmpty && isGroupStart(String(word))
      joined.append(String(word))
    }
  }
  return joined.joined(separator: " ")
}

/// The two halves of what may be one number with a space in it, `7 300`; nil where no such pair stands in the cells.
func numberInTwo(_ cells: some Collection<String>) -> AnswerProblem? {
  guard let (left, right) = zip(cells, cells.dropFirst()).first(where: { isGroupStart($0) && isThreeDigits($1) }) else {
    return nil
  }
  return AnswerProblem(
    Text(en: "“\(left) \(right)”: one number, or two?", zh: "“\(left) \(right)”是一个数，还是两个？"),
    remedy: Text(
      en: "one is written \(left)\(right); two stand behind their words, as used \(right)",
      zh: "一个数就连着写 \(left)\(right)；两个数就各写上是什么，例如 欠\(right)"))
}
