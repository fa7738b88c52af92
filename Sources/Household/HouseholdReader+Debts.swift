import Money
import StrictYAML
import Wording

extension HouseholdReader {
  private static let cardKeys =
    [
      "name", "limit", "balance", "rate", "promo-rate", "fee", "minimum", "payment", "pays", "shares-limit-with",
      "instalments",
    ] + entryKeys

  private static let loanKeys =
    [
      "name", "kind", "balance", "payment", "rate", "promo-rate", "fee", "remaining", "limit", "due-in-full", "pays",
      "since",
    ] + entryKeys

  /// - Parameter household: its currency and date are read.
  func card(_ node: Node, at path: String, of household: Household) -> Card? {
    guard let values = values(of: node, at: path, HouseholdReader.cardKeys, household.currency) else { return nil }
    var card = Card(name: values.requiredName("name") ?? "")
    read(values, into: &card)
    card.limit = values.sum("limit")
    card.minimum = values.minimum("minimum")
    card.payment = values.sum("payment")
    card.pays = values.fields.word("pays")
    card.sharesLimitWith = values.name("shares-limit-with")
    card.instalments = values.instalments("instalments")
    checkPaid(card, values, on: household.date)
    return card
  }

  /// - Parameter household: its currency and date are read.
  func loan(_ node: Node, at path: String, of household: Household) -> Loan? {
    guard let values = values(of: node, at: path, HouseholdReader.loanKeys, household.currency) else { return nil }
    let fields = values.fields
    _ = fields.required("kind", remedy: oneOf(Loan.Kind.allCases.map(\.rawValue) + ["unknown"]))
    var loan = Loan(name: values.requiredName("name") ?? "", kind: fields.word("kind"))
    read(values, into: &loan)
    loan.payment = payment(values)
    loan.remaining = fields.whole("remaining", in: 0...mostMonths)
    if isOfOnlineCredit("limit", loan, values, Text(en: "only online loans have a limit", zh: "只有网贷才有额度")) {
      loan.limit = values.sum("limit")
    }
    loan.dueInFull = dueInFull(values)
    if isOfOnlineCredit(
      "pays", loan, values, Text(en: "only online loans are paid in full each month", zh: "只有网贷才有每月全额还清的"))
    {
      loan.pays = paysInFull(values)
    }
    loan.since = values.date("since")
    checkPaid(loan, values, on: household.date)
    return loan
  }

  private func values(of node: Node, at path: String, _ known: [String], _ currency: Currency) -> FieldValues? {
    Fields(node, path: path, known: known, into: problems).map {
      FieldValues(fields: $0, currency: currency, problems: problems)
    }
  }

  private func payment(_ values: FieldValues) -> Loan.Payment? {
    if values.fields["payment"]?.scalar == "none" { return .some(.none) }
    return values.sum("payment").map(Loan.Payment.monthly)
  }

  /// Whether `key` may stand; a loan that is no online credit is reported, with `fault`.
  private func isOfOnlineCredit(_ key: String, _ loan: Loan, _ values: FieldValues, _ fault: Text) -> Bool {
    guard let node = values.given(key) else { return false }
    guard let kind = loan.kind, kind != .online else { return true }
    problems.report(
      node, values.fields.path(of: key), fault,
      remedy: Text(en: "leave it out, or write kind: online", zh: "删去这一行，或写 kind: online"))
    return false
  }

  private func paysInFull(_ values: FieldValues) -> Card.Pays? {
    guard let node = values.given("pays") else { return nil }
    if node.scalar == Card.Pays.full.rawValue { return .full }
    values.fields.reportWord(node, values.fields.path(of: "pays"), among: [Card.Pays.full.rawValue])
    return nil
  }

  private func dueInFull(_ values: FieldValues) -> Loan.DueInFull? {
    guard let node = values.fields["due-in-full"] else { return nil }
    return node.isUnknownAnswer ? .unknown : values.date("due-in-full").map(Loan.DueInFull.on)
  }
}
