import Money
import Rules
import Wording

/// Tables that name what they hold at the left: the debts side by side, `欠款 | 38000 | 8000`, or one below the other, `欠款：38000`.
extension [Sheet.Row] {
  /// The rows with a debt a row under one row of names; nil where they are so already, and for a table of another kind.
  /// - Parameter lines: the text that was cut into the rows, a line each.
  func upright(_ reading: Reading, _ lines: () -> [Substring]) -> [Sheet.Row]? {
    if let turned = turned(reading) { return turned }
    guard count <= ListedDebts.mostLines, DebtImport.plainHeads(of: self, reading.currency).isEmpty else { return nil }
    return ListedDebts.rows(of: lines().map(String.init), reading)?.withDecimalPoints
  }

  /// The debts that stand side by side; nil where they do not.
  private func turned(_ reading: Reading) -> [Sheet.Row]? {
    guard let first, count <= ListedDebts.mostLines else { return nil }
    let width = prefix(ListedDebts.mostLines).map(\.cells.count).max() ?? 0
    guard width > 1, !first.cells.dropFirst().contains(where: { isFigure($0, reading.currency) }),
      !first.cells.dropFirst().contains(where: { ListedDebts.label($0, reading) != nil }),
      first.cells.dropFirst().contains(where: { !$0.isEmpty })
    else { return nil }
    let labels = dropFirst().map { ListedDebts.label($0.cells.first ?? "", reading) }
    let known = labels.compactMap(\.self)
    guard known.count > 1, known.count * 2 >= labels.count, Set(known.map(\.word)).count == known.count,
      known.contains(where: \.tellsSum)
    else { return nil }
    let head = map { $0.cells.first ?? "" }
    let names = ListedDebts.isNameLabel(head[0]) ? head : ["name"] + head.dropFirst()
    let debts = (1..<width).map { place in
      Sheet.Row(line: first.line, cells: map { $0.cells.indices.contains(place) ? $0.cells[place] : "" })
    }
    return [Sheet.Row(line: first.line, cells: names)] + debts.filter { !$0.cells.allSatisfy(\.isEmpty) }
  }
}

/// A list of debts with a label a line: `名称：招行`, `欠款：38000`, or the name on a line of its own.
struct ListedDebts {
  static let mostLines = 400

  private var debts: [(line: Int, name: String, sums: [(label: String, figure: String)])] = []
  private var labels: [String] = []
  private let reading: Reading

  /// A row a debt under one row of names; nil where the lines are no such list.
  static func rows(of lines: [String], _ reading: Reading) -> [Sheet.Row]? {
    let lines = labelsJoined(lines, reading)
    if let rows = rowsOfLabels(lines, reading) { return rows }
    guard lines.count <= mostLines, lines.count > 2 else { return nil }
    var list = ListedDebts(reading)
    var (labelled, filled) = (0, 0)
    for case (let place, let line?) in lines.enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty else {
        list.endDebt()
        continue
      }
      filled += 1
      if list.take(line, at: place + 1) { labelled += 1 }
    }
    list.debts.removeAll { $0.name.isEmpty && $0.sums.isEmpty }
    guard labelled * 2 >= filled, list.labels.count(where: { label($0, reading)?.tellsSum ?? false }) > 1,
      list.debts.allSatisfy({ !$0.name.isEmpty }), list.debts.contains(where: { $0.sums.count > 1 })
    else { return nil }
    return list.rows
  }

  /// `name: Visa, balance: 4200, payment: 105`, a debt a line; nil for any other lines.
  private static func rowsOfLabels(_ lines: [String?], _ reading: Reading) -> [Sheet.Row]? {
    var list = ListedDebts(reading)
    for case (let place, let line?) in lines.enumerated() where !trimmed(line).isEmpty {
      guard line.utf8.count <= mostBytesOfALine else { return nil }
      let parts = segmentsOfLabels(line).compactMap { self.parts(of: $0, reading) }
      guard parts.count > 1, parts.contains(where: { isNameLabel($0.label) }), list.debts.count < mostLines else {
        return nil
      }
      list.debts.append((place + 1, "", []))
      for (label, figure) in parts { list.takeLabel(label, figure, at: place + 1) }
    }
    return list.debts.allSatisfy { !$0.name.isEmpty && !$0.sums.isEmpty } && !list.debts.isEmpty ? list.rows : nil
  }

  /// Cut at commas and semicolons that stand in no number.
  private static func segmentsOfLabels(_ line: String) -> [String] {
    var parts: [String] = [""]
    let characters = Array(line)
    for (place, character) in characters.enumerated() {
      let isBetweenDigits =
        place > 0 && place + 1 < characters.count && isDigit(characters[place - 1]) && isDigit(characters[place + 1])
      if ",，;；".contains(character), !isBetweenDigits {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { trimmed($0) }
  }

  private init(_ reading: Reading) { self.reading = reading }

  private var rows: [Sheet.Row] {
    [Sheet.Row(line: debts.first?.line ?? 1, cells: ["name"] + labels)]
      + debts.map { debt in
        let cells = labels.map { label in debt.sums.first { $0.label == label }?.figure ?? "" }
        return Sheet.Row(line: debt.line, cells: [debt.name] + cells)
      }
  }

  private var isOpen: Bool { debts.last.map { !$0.name.isEmpty && !$0.sums.isEmpty } ?? false }

  /// An empty line ends a debt that has its name and its figures.
  private mutating func endDebt() {
    if isOpen { debts.append((0, "", [])) }
  }

  /// False for a line without a label: a name, where one is wanted.
  private mutating func take(_ line: String, at place: Int) -> Bool {
    guard let (label, figure) = ListedDebts.parts(of: line, reading) else {
      if isOpen || debts.isEmpty { debts.append((place, "", [])) }
      let last = debts.count - 1
      if debts[last].name.isEmpty {
        (debts[last].line, debts[last].name) = (place, line)
      } else if cardNumberMarks.contains(where: plainWord(line).hasPrefix) {
        debts[last].name += " " + line
      } else {
        debts.append((place, line, []))
      }
      return false
    }
    takeLabel(label, figure, at: place)
    return true
  }

  /// Begins a further debt where the open one has such a label already.
  private mutating func takeLabel(_ label: String, _ figure: String, at place: Int) {
    let isName = ListedDebts.isNameLabel(label)
    let isTwice = debts.last.map { isName ? !$0.name.isEmpty : $0.sums.contains { $0.label == label } } ?? true
    if isTwice { debts.append((place, "", [])) }
    let last = debts.count - 1
    if debts[last].line == 0 { debts[last].line = place }
    if isName {
      debts[last].name = figure
    } else {
      debts[last].sums.append((label, figure))
      if !labels.contains(label) { labels.append(label) }
    }
  }

  /// `欠款：38000`, `信用额度 50,000.00`, `Credit limit: 5,000`: a label and what it says; nil for any other line.
  private static func parts(of line: String, _ reading: Reading) -> (label: String, figure: String)? {
    guard line.utf8.count <= 200 else { return nil }
    let ends =
      line.indices.filter { ":：\t=,，".contains(line[$0]) }.prefix(1)
      + line.indices.filter { isDigit(line[$0]) || "¥￥$£€".contains(line[$0]) }.prefix(1)
    for end in ends {
      let label = trimmed(line[..<end].filter { !":：=".contains($0) })
      let figure = unquoted(trimmed(line[end...].drop { ":：\t=,，".contains($0) || $0.isWhitespace }))
      guard !figure.isEmpty, !figure.contains("\t") else { continue }
      if isNameLabel(label), !isFigure(figure, reading.currency) { return (label, figure) }
      if let known = self.label(label, reading), !known.tellsSum || holdsFigure(figure, reading) {
        return (label, figure)
      }
    }
    return nil
  }

  private static func holdsFigure(_ text: String, _ reading: Reading) -> Bool {
    isUnknownWord(text) || isFigure(text, reading.currency)
      || cardPaymentChoices.contains { $0.matches(plainWord(text)) }
  }

  static func isNameLabel(_ text: String) -> Bool { meaning(of: text) == .column(.name) }

  /// A heading at the left, which no debt is called; nil for anything else.
  static func label(_ text: String, _ reading: Reading) -> Label? {
    guard !text.isEmpty, text.utf8.count <= 60, !text.contains(where: isDigit),
      reading.names.kind(in: text) == nil || exactMeanings[headingWord(text)] != nil, !reading.names.isCard(text),
      !reading.names.isBank(text)
    else { return nil }
    switch meaning(of: text) {
    case .column(.name), nil: return nil
    case .column(let column): return Label(word: headingWord(text), tellsSum: ListedDebts.sums.contains(column))
    case .weakBalance, .balanceOfLoans, .original, .current, .left, .available, .paidSoFar, .paid:
      return Label(word: headingWord(text), tellsSum: true)
    default: return Label(word: headingWord(text), tellsSum: false)
    }
  }

  struct Label {
    var word: String
    /// A sum or a rate stands behind it.
    var tellsSum: Bool
  }

  /// Nobody tells one debt at greater length.
  private static let mostBytesOfALine = 2_000

  private static let sums: [Column] = [.limit, .balance, .rate, .payment, .minimum, .arrears]
}
