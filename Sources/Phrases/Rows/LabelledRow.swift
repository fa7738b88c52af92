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
      !line.contains("“") || line.contains("共用额度")
    else { return }
    let row = LabelledRow(line, kind, reading)
    guard row.labels > 0, !row.name.isEmpty else { return }
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
  /// Figures without a label, in their order.
  private var bare: [String] = []
  /// How many figures have a label.
  fileprivate private(set) var labels = 0
  /// The first word that is neither name, label nor figure.
  fileprivate private(set) var unread: String?

  private let kind: RowKind
  private let reading: Reading
  private var part: LabelledPart { LabelledPart(kind: kind, currency: reading.currency) }

  fileprivate init(_ line: String, _ kind: RowKind, _ reading: Reading) {
    (self.kind, self.reading) = (kind, reading)
    for segment in segments(of: kind == .loan ? nameFirst(line) : line) { take(segment) }
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
  private mutating func take(_ segment: String) {
    if !name.isEmpty, takeWhole(segment) { return }
    let words = segment.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count {
      if let length = takeWords(words[index...]) {
        index += length
      } else {
        unread = unread ?? words[index]
        index += 1
      }
    }
  }

  private mutating func takeWhole(_ text: String) -> Bool {
    let word = plainWord(text)
    if word.isEmpty || rowUnknowns.contains(word) { return true }
    if let other = part.sharedLimit(text) {
      sharesLimitWith = other
      return true
    }
    if let stake = consequence(atStakeIn: text) {
      self.stake = stake
      return true
    }
    if let phrase = rowPhrases.first(where: { $0.words.contains(word) }) { return set(phrase.column, phrase.cell) }
    if let promotion = part.promotion(text) { return set(.promotion, promotion) }
    for suffix in ["名下"] where word.hasSuffix(suffix) && word.count > 2 {
      return set(.holder, String(text.dropLast(2)))
    }
    if let (column, cell) = part.labelled(text) {
      labels += 1
      return set(column, cell)
    }
    if let (column, cell) = part.saidByItsForm(text) { return set(column, cell) }
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
      bare.append(word)
      return 1
    }
    return rowFillers.contains(plainWord(word)) ? 1 : nil
  }

  /// False where the part stands twice.
  private mutating func set(_ column: Column, _ cell: String) -> Bool {
    if isUnknownWord(cell) { return true }
    guard cells[column] == nil else { return false }
    cells[column] = cell
    return true
  }

  /// What has no label takes the places that are left, in the order of a row.
  private mutating func placeBare() {
    let order: [Column] = kind == .card ? [.limit, .balance, .payment] : [.balance, .payment]
    for cell in bare {
      guard let column = order.first(where: { cells[$0] == nil }) else {
        unread = unread ?? cell
        break
      }
      cells[column] = cell
    }
    cells = cells.filter { !isUnknownWord($0.value) }
  }
}
