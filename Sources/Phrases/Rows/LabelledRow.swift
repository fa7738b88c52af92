import Household
import Money
import Wording

/// What a line of figures with their labels is.
enum LabelledLine {
  case row(LabelledRow)
  /// Some of its figures have labels, and this part of it is not understood.
  case partly(unread: String)
  /// No figure has a label.
  case other

  init(_ line: String, _ kind: RowKind, _ reading: Reading) {
    self = .other
    guard line.utf8.count <= 600, !line.contains("\t"), !line.contains("\""),
      !line.contains("“") || line.contains("共用额度"), !holdsNoLabel(line)
    else { return }
    let row = LabelledRow(line, kind, reading)
    guard row.labels > 0, !row.name.isEmpty, !isFigureAlone(row.name, reading.currency) else { return }
    self = row.unread.map(LabelledLine.partly) ?? .row(row)
  }
}

/// A row whose figures have their labels, in any order: `广发信用卡，额度2万，用了14500，最低还`, `Visa: limit 50,000, used 38,000`,
/// and whatever the program itself prints of a debt.
struct LabelledRow: Equatable {
  fileprivate private(set) var name = ""
  private(set) var cells: [Column: String] = [:]
  private var sharesLimitWith: String?
  private var stake: Consequence?
  /// What was said not to be known.
  private var unknown: Set<Column> = []
  /// `分12期`: the whole term, which is what is left only where it agrees with the sums.
  private var term: Int?
  /// Figures without a label, in their order, before any that has one.
  private var bare: [String] = []
  /// The name with the label at its end, `花呗欠款`: all of it is the name where plain figures follow.
  private var nameWithLabel: String?
  /// How many figures have a label.
  fileprivate private(set) var labels = 0
  /// What could be two things.
  private var fault: AnswerProblem?
  /// The first word that is neither name, label nor figure.
  fileprivate private(set) var unread: String?

  private let kind: RowKind
  private let reading: Reading
  private var part: LabelledPart { LabelledPart(kind: kind, currency: reading.currency) }

  fileprivate init(_ line: String, _ kind: RowKind, _ reading: Reading) {
    (self.kind, self.reading) = (kind, reading)
    for segment in segments(of: kind == .loan ? nameFirst(line) : line) { take(segment) }
    takeSumOffName()
    placeBare()
  }

  /// - Throws: `AnswerProblem` naming the part.
  func row(_ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
    if let fault { throw fault }
    var entered = try Phrases.row(cells, named: try rowName(name), kind, reading)
    if case .card(var card) = entered.debt {
      if card.minimum?.share != nil, card.pays == nil, card.payment == nil {
        card = CardPayment.minimum.applied(to: card)
      }
      card.sharesLimitWith = sharesLimitWith
      entered = EnteredRow(
        debt: .card(card),
        answered: answeredKeys(
          of: card, asksLimit: !unknown.contains(.limit), asksBalance: !unknown.contains(.balance)))
    }
    if let term, case .loan(var loan) = entered.debt {
      guard loan.payment != nil, loan.balance != nil, paysOff(loan, in: term) else { throw termOrLeft(term) }
      loan.remaining = term
      entered = EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: true))
    }
    if let column = Column.allCases.first(where: { cells[$0] != nil && !entered.debt.holds($0) }) {
      throw notOfKind(column, kind)
    }
    return stake.map(entered.withStake) ?? entered
  }

  /// One part between commas: as a whole where it says one thing, else word by word.
  private mutating func take(_ segment: String) {
    if !name.isEmpty, takeWhole(segment) { return }
    let words = segment.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count {
      if labels == 0, bare.isEmpty, !name.isEmpty, let length = lengthOfCardNumber(words[index...]) {
        name += " " + words[index..<(index + length)].joined(separator: " ")
        index += length
      } else if let length = takeWords(words[index...]) {
        index += length
      } else {
        unread = unread ?? words[index]
        index += 1
      }
    }
  }

  private mutating func takeWhole(_ text: String) -> Bool {
    let word = plainWord(text)
    if word.isEmpty { return true }
    if rowUnknowns.contains(word) || part.saysUnknown(word) {
      let said = rowLabels.first { word.hasPrefix($0.word) || word.hasSuffix($0.word) }
      if let column = said?.column { unknown.insert(column) }
      return true
    }
    if kind == .loan, cells[.remaining] == nil, word.hasPrefix("分"),
      let months = instalments(String(word.dropFirst().prefix { $0 != "还" }))
    {
      term = months
      labels += 1
      return true
    }
    if let other = part.sharedLimit(text) {
      sharesLimitWith = other
      return true
    }
    if let stake = consequence(atStakeIn: text) {
      self.stake = stake
      return true
    }
    if let phrase = rowPhrases.first(where: { $0.words.contains(word) }), kind == .card || phrase.column != .balance {
      return set(phrase.column, phrase.cell)
    }
    if let promotion = part.promotion(text) { return set(.promotion, promotion) }
    for suffix in ["名下"] where word.hasSuffix(suffix) && word.count > 2 {
      return set(.holder, String(text.dropLast(2)))
    }
    if kind == .card, let left = sumLeftOnCard(word, reading.currency) {
      labels += 1
      fault = fault ?? owedOrFree(left, reading.currency)
      return set(.balance, left)
    }
    if kind == .card, let (used, limit) = part.usedOfLimit(word) {
      labels += 1
      return set(.limit, limit) && set(.balance, used)
    }
    if let (column, cell) = part.labelled(text) {
      labels += 1
      return set(column, cell)
    }
    if let number = part.bareRate(word) {
      labels += 1
      fault = fault ?? NumberProblem.periodMissing(number: number).asAnswer
      return true
    }
    if let (day, paid) = part.dayAndPayment(word) {
      labels += 1
      return set(.due, day) && (paid.isEmpty || set(.payment, paid))
    }
    if let (column, cell) = part.saidByItsForm(text) {
      if column != .rate, column != .remaining { labels += 1 }
      return set(column, cell)
    }
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
      if length > 1, isNumberBeforeAnotherLabel(words, length) { continue }
      if holdsFigure || rowPhrases.contains(where: { $0.words.contains(plainWord(text)) })
        || rowUnknowns.contains(text),
        takeWhole(text)
      {
        return length
      }
    }
    guard let word = words.first else { return nil }
    if !name.isEmpty, !cells.isEmpty || !bare.isEmpty, takeWhole(word) { return 1 }
    if name.isEmpty, let next = words.dropFirst().first, looksLikeNumber(next), !word.utf8.allSatisfy({ $0 < 0x80 }),
      let (start, column, cell) = part.nameWithLabel(word + next)
    {
      (name, nameWithLabel) = (start, word)
      labels += 1
      return set(column, cell) ? 2 : nil
    }
    if name.isEmpty, let (start, column, cell) = part.nameWithLabel(word) {
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
      guard labels == (nameWithLabel == nil ? 0 : 1) || isUnknownWord(word) else { return nil }
      bare.append(word)
      return 1
    }
    return rowFillers.contains(plainWord(word)) ? 1 : nil
  }

  /// `1234 limit` of `1234 limit 5000 used 3800`, where each label stands before its figure: of figures and labels that take
  /// turns the last is a figure.
  private func isNumberBeforeAnotherLabel(_ words: ArraySlice<String>, _ length: Int) -> Bool {
    guard length == 2, let first = words.first, looksLikeNumber(first) else { return false }
    let isLabel = { (word: String) in
      let plain = plainWord(word)
      return rowLabels.contains { $0.word == plain } || availableMarks.contains(plain)
        || availableBehind.contains(plain)
    }
    let turns = words.enumerated().prefix { $0.offset % 2 == 0 ? looksLikeNumber($0.element) : isLabel($0.element) }
    return turns.count > 2 && turns.count % 2 == 1
  }

  /// `微粒贷6300 每月900`: the sum that ran into the name is the first figure; what else holds a figure is no name.
  private mutating func takeSumOffName() {
    guard labels > 0 else { return }
    for filler in [" has", " have", " is", " with", " and", " -", " –", " —"] where name.hasSuffix(filler) {
      name.removeLast(filler.count)
    }
    unread =
      unread
      ?? rowLabels.first { label, _ in label.count > 1 && !label.utf8.allSatisfy { $0 < 0x80 } && name.contains(label)
      }?.word
    unread = unread ?? name.split(separator: " ").dropFirst().first(where: holdsFigureOfItsOwn).map(String.init)
    guard let sum = sumInName(name, kind, reading.currency) else { return }
    guard name.hasSuffix(sum), !name.contains(where: \.isWhitespace) else {
      unread = unread ?? sum
      return
    }
    name.removeLast(sum.count)
    bare.insert(sum, at: 0)
  }

  /// False where the part stands twice.
  private mutating func set(_ column: Column, _ cell: String) -> Bool {
    if isUnknownWord(cell) {
      unknown.insert(column)
      return true
    }
    guard cells[column] == nil else { return false }
    cells[column] = cell
    return true
  }

  /// What has no label takes the places that are left, in the order of a row. Where all that a row needs has its label, the
  /// number behind the name is of the name, as the tail of a card is.
  private mutating func placeBare() {
    let order: [Column] = kind == .card ? [.limit, .balance, .payment] : [.balance, .payment]
    let needed = order.prefix(kind == .card ? 2 : 1)
    if let nameWithLabel, labels == 1, bare.contains(where: { !isUnknownWord($0) }) {
      name = nameWithLabel
    } else {
      nameWithLabel = nil
    }
    if labels > 0, nameWithLabel == nil, let first = bare.first, !isUnknownWord(first),
      needed.allSatisfy({ cells[$0] != nil })
    {
      if first.count == 4, first.allSatisfy(isDigit) { name += " " + first } else { unread = unread ?? first }
      bare.removeFirst()
    }
    for cell in bare {
      guard let column = order.first(where: { cells[$0] == nil }) else {
        unread = unread ?? cell
        break
      }
      cells[column] = cell
    }
    unknown.formUnion(cells.filter { isUnknownWord($0.value) }.keys)
    cells = cells.filter { !isUnknownWord($0.value) }
  }
}

/// A name without a word of a label, and then nothing but numbers and percentages: seen at once, as most rows are so.
private func holdsNoLabel(_ line: String) -> Bool {
  let words = line.split(separator: " ")
  guard let figure = words.firstIndex(where: { isNumberOrShare($0.utf8) }), figure > 0,
    words[figure...].allSatisfy({ isNumberOrShare($0.utf8) }),
    !words[1..<figure].contains(where: { holdsNumber(plainWord(String($0))) })
  else { return false }
  let name = plainWord(words[..<figure].joined(separator: " "))
  return !name.contains { ":：,，;；。、分".contains($0) } && !rowLabels.contains { holds(name, $0.word) }
    && !(availableMarks + availableBehind).contains { holds(name, $0) }
}

private func isNumberOrShare(_ word: Substring.UTF8View) -> Bool {
  let number = word.last == UInt8(ascii: "%") ? word.dropLast() : word
  return number.first.map { (0x30...0x39).contains($0) } ?? false
    && number.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
}

/// `36期` and `5000` are no names.
private func isFigureAlone(_ name: String, _ currency: Currency) -> Bool {
  looksLikeNumber(name) && (instalments(name) != nil || (try? Stated.read(name, in: currency)) != nil)
}

private func termOrLeft(_ months: Int) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(months) instalments in all, or left?", zh: "\(months)期是一共，还是还剩？"),
    remedy: Text(en: "write what is left: \(months) left", zh: "写还剩几期：剩\(months)期"))
}
