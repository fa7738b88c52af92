package import Household
package import Money
package import Rules
import Wording

/// What a row is about.
package enum RowKind: Sendable { case card, loan }

/// What a line is read by: the household's currency, and what debts are called at its place.
package struct Reading: Sendable, Equatable {
  package var currency: Currency
  package var names: Names
  /// That of the figures; nil where it is not known.
  package var year: Int?

  package init(in currency: Currency, names: Names, year: Int? = nil) {
    (self.currency, self.names, self.year) = (currency, names, year)
  }
}

/// A debt entered on one line: what is known of it, and which of its questions need not be asked.
package struct EnteredRow: Sendable, Equatable {
  package enum Debt: Sendable, Equatable {
    case card(Card)
    case loan(Loan)
  }

  package var debt: Debt
  package var answered: [String]

  package init(debt: Debt, answered: [String]) {
    (self.debt, self.answered) = (debt, answered)
  }

  /// The same, with what is lost first.
  func withStake(_ stake: Consequence) -> EnteredRow {
    var row = self
    switch debt {
    case .card(var card):
      card.consequence = stake
      row.debt = .card(card)
    case .loan(var loan):
      loan.consequence = stake
      row.debt = .loan(loan)
    }
    return row
  }

  package var name: String {
    switch debt {
    case .card(let card): card.name
    case .loan(let loan): loan.name
    }
  }

  package var balance: Stated? {
    switch debt {
    case .card(let card): card.balance
    case .loan(let loan): loan.balance
    }
  }
}

extension EnteredRow {
  /// Whether it is a further debt where an answer about another one is asked for: of `LPR 3.5` or `账单 3万` the word is about
  /// the answer. A debt has two figures, or a sum behind a name that tells its kind.
  package func isOfAnotherDebt(_ names: Names) -> Bool {
    if name.prefix(while: { !$0.isWhitespace }).contains("%") { return false }
    let figures =
      switch debt {
      case .card(let card): [card.limit != nil, card.balance != nil, card.pays != nil, card.rate != nil]
      case .loan(let loan):
        [loan.balance != nil, loan.payment != nil || loan.pays != nil, loan.rate != nil, loan.remaining != nil]
      }
    if figures.count(where: { $0 }) > 1 { return true }
    guard names.kind(in: name) != nil, let balance else { return false }
    return balance.amount >= Amount(minorUnits: 10_000)
  }
}

extension EnteredRow.Debt {
  /// Whether a debt of this kind has a place for what stands in a column.
  func holds(_ column: Column) -> Bool {
    switch self {
    case .card: column != .remaining && column != .dueInFull
    case .loan(let loan): column == .limit ? loan.kind == .online : true
    }
  }
}
