import Money
import StrictYAML
import Wording

extension HouseholdReader {
  private static let cardKeys = [
    "name", "limit", "balance", "rate", "minimum", "payment", "pays", "holder", "shares-limit-with", "behind", "due",
    "note",
  ]

  private static let loanKeys = [
    "name", "kind", "balance", "payment", "rate", "remaining", "limit", "due-in-full", "holder", "behind", "due",
    "note",
  ]

  func card(_ node: Node, at path: String, _ currency: Currency) -> Card? {
    guard let fields = Fields(node, path: path, known: HouseholdReader.cardKeys, into: problems) else { return nil }
    let values = FieldValues(fields: fields, currency: currency, problems: problems)
    var card = Card(name: values.requiredName("name") ?? "")
    card.limit = values.sum("limit")
    card.balance = values.sum("balance", allowsNegative: true)
    card.rate = values.rate("rate")
    card.minimum = values.minimum("minimum")
    card.payment = values.sum("payment")
    card.pays = fields.word("pays")
    card.holder = values.name("holder")
    card.sharesLimitWith = values.name("shares-limit-with")
    card.behind = fields.whole("behind", in: mostMonths)
    card.due = fields.whole("due", in: 1...31)
    card.note = values.note("note")
    return card
  }

  func loan(_ node: Node, at path: String, _ currency: Currency) -> Loan? {
    guard let fields = Fields(node, path: path, known: HouseholdReader.loanKeys, into: problems) else { return nil }
    let values = FieldValues(fields: fields, currency: currency, problems: problems)
    _ = fields.required("kind", remedy: oneOf(Loan.Kind.allCases.map(\.rawValue) + ["unknown"]))
    var loan = Loan(name: values.requiredName("name") ?? "", kind: fields.word("kind"))
    loan.balance = values.sum("balance", allowsNegative: true)
    loan.payment = payment(fields, values)
    loan.rate = values.rate("rate")
    loan.remaining = fields.whole("remaining", in: mostMonths)
    loan.limit = limit(of: loan, fields, values)
    loan.dueInFull = dueInFull(fields, values)
    loan.holder = values.name("holder")
    loan.behind = fields.whole("behind", in: mostMonths)
    loan.due = fields.whole("due", in: 1...31)
    loan.note = values.note("note")
    return loan
  }

  private func payment(_ fields: Fields, _ values: FieldValues) -> Loan.Payment? {
    if fields["payment"]?.scalar == "none" { return Loan.Payment.none }
    return values.sum("payment").map(Loan.Payment.monthly)
  }

  private func limit(of loan: Loan, _ fields: Fields, _ values: FieldValues) -> Stated? {
    guard let node = fields["limit"] else { return nil }
    if let kind = loan.kind, kind != .online {
      problems.report(
        node, fields.path(of: "limit"), Text(en: "only online loans have a limit", zh: "只有网贷才有额度"),
        remedy: Text(en: "leave it out, or write kind: online", zh: "删去这一行，或写 kind: online"))
      return nil
    }
    return values.sum("limit")
  }

  private func dueInFull(_ fields: Fields, _ values: FieldValues) -> Loan.DueInFull? {
    guard let node = fields["due-in-full"] else { return nil }
    return node.isUnknownWord ? .unknown : values.date("due-in-full").map(Loan.DueInFull.on)
  }
}

/// A hundred years of months.
private let mostMonths = 0...1_200
