import Household
import Money
import Phrases
import Wording

/// A table as it is imported into a new household.
func imported(_ text: String) -> DebtImport {
  DebtImport(text, into: Household(), names: chineseNames, tellsCurrency: true)
}

/// What a table is said to leave open or out, a line each.
func refusals(of text: String) -> [String] { imported(text).refusals(in: "a", .en) }

/// Every figure of every debt that a table is read as, what is not known left out: `Visa | card | owed=4,200 | min=105`.
func figures(of text: String) -> [String] {
  let found = imported(text)
  return found.taken.map { row in
    switch row.debt {
    case .card(let card): figures(of: card, found.household.currency)
    case .loan(let loan): figures(of: loan, found.household.currency)
    }
  }
}

private func figures(of card: Card, _ currency: Currency) -> String {
  joined(
    [card.name, "card"],
    [
      ("limit", card.limit?.written(in: currency)), ("owed", card.balance?.written(in: currency)),
      ("pays", card.pays == .full || card.pays == .minimum ? card.pays?.rawValue : card.payment?.written(in: currency)),
      ("min", card.minimum?.written(in: currency)), ("rate", card.rate?.written), ("promo", card.promotion?.written),
    ] + shared(card, currency))
}

private func figures(of loan: Loan, _ currency: Currency) -> String {
  let payment: String? =
    switch loan.payment {
    case .monthly(let sum)?: sum.written(in: currency)
    case Loan.Payment.none?: "nothing"
    case nil: nil
    }
  let full: String? = if case .on(let day)? = loan.dueInFull { "\(day)" } else { nil }
  return joined(
    [loan.name, loan.kind?.rawValue ?? "?"],
    [
      ("limit", loan.limit?.written(in: currency)), ("owed", loan.balance?.written(in: currency)), ("pays", payment),
      ("rate", loan.rate?.written), ("promo", loan.promotion?.written), ("left", loan.remaining.map(String.init)),
      ("full", full),
    ] + shared(loan, currency))
}

private func shared(_ debt: some DebtEntry, _ currency: Currency) -> [(String, String?)] {
  [
    ("behind", debt.behind.map(String.init)), ("arrears", debt.arrears?.written(in: currency)),
    ("due", debt.due.map(String.init)), ("holder", debt.holder), ("at stake", debt.consequence?.rawValue),
  ]
}

private func joined(_ names: [String], _ figures: [(String, String?)]) -> String {
  (names + figures.compactMap { key, value in value.map { "\(key)=\($0)" } }).joined(separator: " | ")
}

extension DebtImport {
  /// What was left aside and is no fault, a sentence each.
  var remarksLeftAside: [String] { leftAside.map { $0.problem.asSentence.en } }
}
