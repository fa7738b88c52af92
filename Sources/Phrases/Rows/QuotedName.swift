import Household
import Rules
import Wording

/// A line that begins with a name in quotes and goes on with figures: `"5000" 50000 3000`. What is in the quotes is the name,
/// whatever else it could be read as.
package struct QuotedName: Sendable, Equatable {
  var name: String
  var figures: String

  /// nil for a line that does not begin so, and for one that is all name.
  package init?(_ line: String) {
    let text = trimmed(line)
    guard let open = text.first, let close = ["\"": "\"", "“": "”"][open],
      let end = text.dropFirst().firstIndex(where: { String($0) == close })
    else { return nil }
    name = trimmed(text[text.index(after: text.startIndex)..<end])
    figures = trimmed(text[text.index(after: end)...].drop { $0.isWhitespace || ",，、:：".contains($0) })
    guard !name.isEmpty, holdsNumber(plainWord(figures)) else { return nil }
  }
}

extension QuotedName {
  /// Read with a name that is nothing else, and given its own afterwards.
  /// - Throws: `AnswerProblem` naming the cell.
  func row(_ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
    var entered = try Phrases.row("\(neutralName) \(figures)", kind, reading)
    let name = try rowName(name)
    switch entered.debt {
    case .card(var card):
      card.name = name
      entered.debt = .card(card)
    case .loan(var loan):
      (loan.name, loan.kind) = (name, loan.kind ?? reading.names.kind(in: name))
      loan.consequence = loan.consequence ?? reading.names.consequence(in: name)
      entered.debt = .loan(loan)
    }
    return entered
  }

  /// Whether the name alone could be read as a figure, a label or an answer.
  func isMistakable(_ kind: RowKind, _ reading: Reading) -> Bool {
    holdsNumber(plainWord(name)) || isSumOrVague(plainWord(name), reading.currency)
      || RowValue(name, for: kind, reading) != nil || endsList(name, reading.names) || saysThereAreSome(name)
      || LabelledPart(kind: kind, currency: reading.currency).labelled("\(plainWord(name)) 1000") != nil
  }
}

private let neutralName = "Qq"
