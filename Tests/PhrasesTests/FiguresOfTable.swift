import Household
import Money
import Phrases

/// Each debt of a table as `name | kind | limit | owed | payment or minimum | rate | instalments left`.
func figures(ofTable text: String) -> [String] {
  let table = DebtImport(text, into: Household(), names: chineseNames, tellsCurrency: true)
  let currency = table.household.currency
  func shown(_ stated: Stated?) -> String { stated?.written(in: currency) ?? "-" }
  let cards = (table.household.cards ?? []).map { card in
    let paid = card.payment?.written(in: currency) ?? card.minimum?.written(in: currency) ?? "-"
    return [card.name, "card", shown(card.limit), shown(card.balance), paid, card.rate?.written ?? "-", "-"]
  }
  let loans = (table.household.loans ?? []).map { loan in
    let paid =
      switch loan.payment {
      case .monthly(let sum): shown(sum)
      case .some(.none): "none"
      case nil: "-"
      }
    return [
      loan.name, loan.kind?.rawValue ?? "-", shown(loan.limit), shown(loan.balance), paid, loan.rate?.written ?? "-",
      loan.remaining.map(String.init) ?? "-",
    ]
  }
  return (cards + loans).map { $0.joined(separator: " | ") }
}
