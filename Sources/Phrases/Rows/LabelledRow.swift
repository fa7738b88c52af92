import Household
import Money
import Wording

/// A row whose figures have their labels, in any order: `广发信用卡，额度2万，用了14500，最低还`, `Visa: limit 50,000, used 38,000`,
/// and whatever the program itself prints of a debt.
struct LabelledRow: Equatable {
  private(set) var name = ""
  private(set) var cells: [Column: String] = [:]
  private(set) var sharesLimitWith: String?
  private(set) var stake: Consequence?
  /// Figures without a label, in their order.
  private var bare: [String] = []
  private var labels = 0

  private let kind: RowKind
  private let reading: Reading

  /// nil for a line without a single figure behind a label, and for one with words that are neither name, label nor figure.
  init?(_ line: String, _ kind: RowKind, _ reading: Reading) {
    (self.kind, self.reading) = (kind, reading)
    guard line.utf8.count <= 600, !line.contains("\t"), !line.contains("\""),
      !line.contains("“") || line.contains("共用额度")
    else { return nil }
    var segments = segments(of: line)
    guard let first = segments.first else { return nil }
    segments.removeFirst()
    guard take(first), segments.allSatisfy({ take($0) }), labels > 0, !name.isEmpty else { return nil }
    placeBare()
  }

  /// - Throws: `AnswerProblem` naming the part.
  func row(_ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
    var entered = try Phrases.row(cells, named: try rowName(name), kind, reading)
    if case .card(var card) = entered.debt {
      if card.minimum != nil, card.pays == nil, card.payment == nil { card = CardPayment.minimum.applied(to: card) }
      card.sharesLimitWith = sharesLimitWith
      entered = EnteredRow(debt: .card(card), answered: answeredKeys(of: card))
    }
    return stake.map(entered.withStake) ?? entered
  }

  /// One part between commas: as a whole where it says one thing, else word by word.
  private mutating func take(_ segment: String) -> Bool {
    if !name.isEmpty, takeWhole(segment) { return true }
    let words = segment.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count {
      guard let length = takeWords(words[index...]) else { return false }
      index += length
    }
    return true
  }

  private mutating func takeWhole(_ text: String) -> Bool {
    let word = plainWord(text)
    if word.isEmpty || rowUnknowns.contains(word) { return true }
    if let other = sharedLimit(text) {
      sharesLimitWith = other
      return true
    }
    if let stake = consequence(atStakeIn: text) {
      self.stake = stake
      return true
    }
    if let phrase = rowPhrases.first(where: { $0.words.contains(word) }) { return set(phrase.column, phrase.cell) }
    if let promotion = promotion(text) { return set(.promotion, promotion) }
    for suffix in ["名下"] where word.hasSuffix(suffix) && word.count > 2 {
      return set(.holder, String(text.dropLast(2)))
    }
    if let (column, cell) = labelled(text) {
      labels += 1
      return set(column, cell)
    }
    if let (column, cell) = saidByItsForm(text) { return set(column, cell) }
    if kind == .loan, let choice = kindChoices.first(where: { $0.matches(word) }) { return set(.kind, choice.id) }
    return false
  }

  /// Takes the longest run of words from the front that says one thing; a word before the first figure is of the name.
  private mutating func takeWords(_ words: ArraySlice<String>) -> Int? {
    for length in stride(from: min(6, words.count), through: 1, by: -1) {
      let text = words.prefix(length).joined(separator: " ")
      let holdsFigure =
        holdsNumber(plainWord(text)) || isUnknownWord(words.prefix(length).last ?? "")
        || rowLabels.contains { text.hasPrefix($0.word) && isUnknownWord(String(text.dropFirst($0.word.count))) }
      if name.isEmpty { break }
      if holdsFigure || rowPhrases.contains(where: { $0.words.contains(plainWord(text)) })
        || rowUnknowns.contains(text),
        takeWhole(text)
      {
        return length
      }
    }
    guard let word = words.first else { return nil }
    if !name.isEmpty, !cells.isEmpty || !bare.isEmpty, takeWhole(word) { return 1 }
    if name.isEmpty, let (start, column, cell) = nameWithLabel(word) {
      name = start
      labels += 1
      return set(column, cell) ? 1 : nil
    }
    if cells.isEmpty, bare.isEmpty {
      if name.isEmpty || RowValue(word, for: kind, reading)?.isFigure != true {
        let isLabelEnd = word.hasSuffix(":")
        name += (name.isEmpty ? "" : " ") + (isLabelEnd ? String(word.dropLast()) : word)
        return 1
      }
    }
    if isUnknownWord(word) || RowValue(word, for: kind, reading)?.isFigure == true {
      bare.append(word)
      return 1
    }
    return rowFillers.contains(plainWord(word)) ? 1 : nil
  }

  /// `花呗欠6300`: a name with a label and its figure run together.
  private func nameWithLabel(_ word: String) -> (name: String, column: Column, cell: String)? {
    for (label, _) in rowLabels where label.count > 1 || label == "欠" || label == "剩" {
      guard !label.utf8.allSatisfy({ $0 < 0x80 }), let place = word.firstRange(of: label),
        place.lowerBound > word.startIndex,
        let found = labelled(String(word[place.lowerBound...]))
      else { continue }
      return (String(word[..<place.lowerBound]), found.0, found.1)
    }
    return nil
  }

  /// False where the part stands twice.
  private mutating func set(_ column: Column, _ cell: String) -> Bool {
    if isUnknownWord(cell) { return true }
    guard cells[column] == nil else { return false }
    cells[column] = cell
    return true
  }

  /// A label and its figure: `额度2万`, `used 38,000`, `每月还 1,260`.
  private func labelled(_ text: String) -> (Column, String)? {
    let word = plainWord(text)
    for (label, column) in rowLabels where word.hasPrefix(label) {
      var rest = trimmed(word.dropFirst(label.count))
      for filler in [":", "=", "是", "了", "of ", "is "] where rest.hasPrefix(filler) {
        rest = trimmed(rest.dropFirst(filler.count))
      }
      if let found = figure(rest, under: column, whole: word) { return found }
    }
    for mark in availableMarks where kind == .card && word.hasPrefix(mark) {
      if isSum(trimmed(word.dropFirst(mark.count))) { return (.balance, word) }
    }
    for (label, column) in [("used", Column.balance), ("owed", .balance), ("limit", .limit), ("已用", .balance)] {
      if word.hasSuffix(label), isSum(trimmed(word.dropLast(label.count))) {
        return (column, trimmed(word.dropLast(label.count)))
      }
    }
    return nil
  }

  private func figure(_ text: String, under column: Column, whole: String) -> (Column, String)? {
    guard !text.isEmpty else { return nil }
    if isUnknownWord(text) { return (column, text) }
    switch column {
    case .rate:
      return (try? Rate.read(whole)) != nil ? (.rate, whole) : (try? Rate.read(text)) != nil ? (.rate, text) : nil
    case .balance, .remaining:
      if let months = instalments(text) { return (.remaining, String(months)) }
      if column == .remaining { return spokenCount(text).map { (.remaining, String($0)) } }
      return isSum(text) ? (.balance, text) : nil
    case .payment: return payment(text).map { (.payment, $0) }
    case .minimum: return (try? Minimum.read(text, in: reading.currency)) != nil ? (.minimum, text) : nil
    case .behind: return (try? monthsBehind(text)) != nil ? (.behind, text) : nil
    case .due: return (try? dayOfMonth(text)) != nil ? (.due, text) : nil
    case .dueInFull: return (try? date(text)) != nil ? (.dueInFull, text) : nil
    case .holder: return (.holder, text)
    default: return isSum(text) ? (column, text) : nil
    }
  }

  private func payment(_ text: String) -> String? {
    if isSum(text) { return text }
    let plain = ["每月", "a month", "/月", "/month", "per month"].reduce(text) { text, mark in
      text.hasSuffix(mark) ? trimmed(text.dropLast(mark.count)) : text
    }
    return isSum(plain) ? plain : nil
  }

  private func isSum(_ text: String) -> Bool {
    guard let first = text.first, !first.isLetter || holdsNumber(text), holdsNumber(text) else { return false }
    return (try? Stated.read(text, in: reading.currency, allowsNegative: true)) != nil
  }

  /// A part that needs no label: a rate, instalments, months late, a day of the month.
  private func saidByItsForm(_ text: String) -> (Column, String)? {
    let word = plainWord(text)
    if let months = instalments(word) { return (.remaining, String(months)) }
    for mark in [" late now", " late", " behind"] where word.hasSuffix(mark) {
      let cell = trimmed(word.dropLast(mark.count))
      if (try? monthsBehind(cell)) != nil { return (.behind, cell) }
    }
    if word.hasPrefix("每月"), word.hasSuffix("还"), let day = try? dayOfMonth(String(word.dropFirst(2).dropLast())) {
      return (.due, String(day))
    }
    if word.hasSuffix("一次还清"), let date = try? date(trimmed(word.dropLast(4))) { return (.dueInFull, date.description) }
    for mark in ["a month", "per month", "/month", "/月", "每月", "一个月"] where word.hasSuffix(mark) {
      let sum = trimmed(word.dropLast(mark.count))
      if isSum(sum) { return (.payment, sum) }
    }
    let isRate =
      word.contains { "%‰息厘".contains($0) } || word.contains("percent") || word.contains("万分") || word.contains("apr")
    return isRate && (try? Rate.read(word)) != nil ? (.rate, word) : nil
  }

  private func sharedLimit(_ text: String) -> String? {
    let plain = trimmed(text)
    if plain.lowercased().hasPrefix("one limit with ") { return trimmed(plain.dropFirst("one limit with ".count)) }
    guard plain.hasPrefix("与“"), plain.hasSuffix("”共用额度") else { return nil }
    return String(plain.dropFirst(2).dropLast("”共用额度".count))
  }

  /// `0 % a year until 2027-06-30`, `2027-06-30 以前年利率 0%`.
  private func promotion(_ text: String) -> String? {
    let word = plainWord(text)
    let sides: (rate: String, day: String)
    if let mark = word.firstRange(of: " until ") {
      sides = (String(word[..<mark.lowerBound]), String(word[mark.upperBound...]))
    } else if let mark = word.firstRange(of: "以前") {
      sides = (trimmed(word[mark.upperBound...]), trimmed(word[..<mark.lowerBound]))
    } else {
      return nil
    }
    guard let rate = try? Rate.read(sides.rate), let day = try? date(sides.day) else { return nil }
    return "\(rate.written) until \(day)"
  }

  /// What has no label takes the places that are left, in the order of a row.
  private mutating func placeBare() {
    let order: [Column] = kind == .card ? [.limit, .balance, .payment] : [.balance, .payment]
    for cell in bare {
      guard let column = order.first(where: { cells[$0] == nil }) else { return }
      cells[column] = cell
    }
    cells = cells.filter { !isUnknownWord($0.value) }
  }
}

/// A line cut at commas that stand in no number, at `，`, `;`, `。` and line ends, and behind the colon of the name.
private func segments(of line: String) -> [String] {
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
  return parts.map { trimmed($0) }
}

/// A comma with one to three digits before it and three behind, as in `50,000`.
private func isInNumber(_ comma: Int, _ characters: [Character]) -> Bool {
  let isDigit = { (index: Int) in characters.indices.contains(index) && ("0"..."9").contains(characters[index]) }
  let before = (1...4).prefix { isDigit(comma - $0) }.count
  let behind = (1...4).prefix { isDigit(comma + $0) }.count
  return (1...3).contains(before) && behind == 3
}
