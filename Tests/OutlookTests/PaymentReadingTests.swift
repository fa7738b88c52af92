import Checks
import Household
import Money
import Outlook
import Rules
import Testing

/// What the month takes for a debt, what is due on it and what is paid: the first reading that applies.
@Suite struct PaymentReadingTests {
  let pack: Pack

  init() throws { pack = try chinaPack() }

  /// `payment`, `due`, `paid`; nil where it is not known.
  struct Row: CustomTestStringConvertible, Sendable {
    var debt: String
    var payment: Double?
    var due: Double?
    var paid: Double?
    var extra = ""
    var testDescription: String { "\(debt) \(extra)" }
  }

  static let cards = [
    // 1. An agreement, while it holds.
    Row(
      debt: "balance: 9000, minimum: 10%, payment: 2000, agreed: {sum: 300, months: 12}", payment: 300, due: 300,
      paid: 300),
    Row(debt: "balance: 9000, minimum: 10%, agreed: {sum: 300}, paid: 100", payment: 300, due: 300, paid: 100),
    Row(debt: "balance: 9000, minimum: 10%, agreed: {sum: 300, from: 2026-11-24}", payment: 900, due: 900, paid: 900),
    Row(debt: "balance: 9000, minimum: 10%, agreed: {sum: 300, from: 2026-11-23}", payment: 300, due: 300, paid: 300),
    Row(
      debt: "balance: 9000, minimum: 10%, agreed: {sum: 300, months: 3, from: 2026-08-24}", payment: 300, due: 300,
      paid: 300),
    Row(
      debt: "balance: 9000, minimum: 10%, agreed: {sum: 300, months: 3, from: 2026-08-23}", payment: 900, due: 900,
      paid: 900),
    // 2. Paid in full, unless behind; the habit counts for a card that does not say it.
    Row(debt: "balance: 9000, minimum: 10%, payment: 9000, pays: full", payment: 0, due: 0, paid: 0),
    Row(debt: "balance: 9000, pays: full, instalments: {monthly: 400, left: 3}", payment: 400, due: 400, paid: 400),
    Row(debt: "balance: 9000, minimum: 10%, pays: full, behind: 1", payment: 900, due: 900, paid: 900),
    Row(debt: "balance: 9000, minimum: 10%", payment: 0, due: 0, paid: 0, extra: "habits: {pays-cards: full}"),
    Row(
      debt: "balance: 9000, minimum: 10%, pays: part", payment: 900, due: 900, paid: 900,
      extra: "habits: {pays-cards: full}"),
    // 3. Called in.
    Row(debt: "balance: 9000, minimum: 10%, payment: 500, called-in: yes", payment: 0, due: 0, paid: 0),
    // 4. Nothing owed, a credit balance included.
    Row(debt: "balance: 0, payment: 500", payment: 0, due: 0, paid: 0),
    Row(debt: "balance: -200", payment: 0, due: 0, paid: 0),
    // 5. The greater of what is stated and the minimum.
    Row(debt: "balance: 9000, minimum: 10%, payment: 500", payment: 900, due: 900, paid: 500),
    Row(debt: "balance: 9000, minimum: 10%, payment: 1500", payment: 1_500, due: 900, paid: 1_500),
    Row(debt: "balance: 9000, minimum: 10%, payment: 0, behind: 2", payment: 900, due: 900, paid: 0),
    Row(debt: "balance: 9000, minimum: 5% or 600", payment: 600, due: 600, paid: 600),
    Row(debt: "balance: 400, minimum: 600", payment: 400, due: 400, paid: 400),
    Row(debt: "balance: 400, minimum: 600, payment: 1000", payment: 1_000, due: 400, paid: 1_000),
    Row(debt: "balance: 1000.05, minimum: 10%", payment: 100.01, due: 100.01, paid: 100.01),
    Row(debt: "balance: 10000, rate: 1.2%/month, minimum: 10%", payment: 1_000, due: 1_000, paid: 1_000),
    Row(debt: "balance: 10000, rate: 1.2%/month, minimum: 10% with interest", payment: 1_012, due: 1_012, paid: 1_012),
    Row(debt: "balance: 9000, payment: 500", payment: 500, due: 500, paid: 500),
    Row(debt: "balance: 9000, payment: 500, behind: 1", payment: nil, due: 500, paid: 500),
    Row(debt: "balance: 9000, payment: 0", payment: nil, due: nil, paid: 0),
    Row(debt: "balance: 9000", payment: nil, due: nil, paid: nil),
    Row(debt: "minimum: 10%, payment: 500", payment: nil, due: nil, paid: 500),
    Row(debt: "minimum: 400, payment: 500", payment: 500, due: nil, paid: 500),
    Row(debt: "minimum: 600, payment: 500", payment: nil, due: nil, paid: 500),
  ]

  static let loans = [
    Row(debt: "kind: consumer, balance: 9000, payment: 500, agreed: {sum: 300}", payment: 300, due: 300, paid: 300),
    Row(debt: "kind: online, balance: 900, payment: 900, pays: full", payment: 0, due: 0, paid: 0),
    Row(debt: "kind: online, balance: 900, payment: 900, pays: full, behind: 1", payment: 900, due: 900, paid: 900),
    Row(
      debt: "kind: online, balance: 900, payment: 900", payment: 900, due: 900, paid: 900,
      extra: "habits: {pays-cards: full}"),
    Row(debt: "kind: family, balance: 9000, payment: none", payment: 0, due: 0, paid: 0),
    Row(debt: "kind: family, balance: 9000, payment: none, paid: 0, behind: 3", payment: 0, due: 0, paid: 0),
    Row(debt: "kind: consumer, balance: 9000, payment: 500, called-in: yes", payment: 0, due: 0, paid: 0),
    Row(debt: "kind: consumer, balance: 0, payment: 500", payment: 0, due: 0, paid: 0),
    // 6. What is stated; 0 while behind is no agreement.
    Row(debt: "kind: consumer, balance: 9000, payment: 500", payment: 500, due: 500, paid: 500),
    Row(debt: "kind: consumer, balance: 9000, payment: 500, paid: 200, behind: 1", payment: 500, due: 500, paid: 200),
    Row(debt: "kind: consumer, balance: 200, payment: 500", payment: 500, due: 500, paid: 500),
    Row(debt: "kind: consumer, balance: 9000, payment: 0", payment: 0, due: 0, paid: 0),
    Row(debt: "kind: consumer, balance: 9000, payment: 0, behind: 1", payment: nil, due: nil, paid: 0),
    Row(debt: "kind: consumer, payment: 500", payment: 500, due: 500, paid: 500),
    // 7. Otherwise unknown.
    Row(debt: "kind: consumer, balance: 9000", payment: nil, due: nil, paid: nil),
  ]

  @Test(arguments: cards) func ofACard(_ row: Row) throws {
    try expect(row, "cards: [{name: A, \(row.debt)}]\nloans: []\n\(row.extra)")
  }

  @Test(arguments: loans) func ofALoan(_ row: Row) throws {
    try expect(row, "cards: []\nloans: [{name: A, \(row.debt)}]\n\(row.extra)")
  }

  private func expect(_ row: Row, _ text: String) throws {
    let debt = try #require(try outlook(text).figures.debts.first)
    #expect(debt.payment.known == row.payment.map(sum), "payment")
    #expect(debt.due.known == row.due.map(sum), "due")
    #expect(debt.paid.known == row.paid.map(sum), "paid")
  }
}

/// What is behind, and how much.
@Suite struct ArrearsReadingTests {
  static let rows: [(debt: String, isBehind: Bool?, arrears: Double?, isCard: Bool)] = [
    ("balance: 9000, minimum: 10%, behind: 2", true, 1_800, true),
    ("balance: 9000, minimum: 10%, behind: 20", true, 8_100, true),
    ("balance: 9000, minimum: 10%, behind: 2, arrears: 700", true, 700, true),
    ("balance: 9000, minimum: 10%, arrears: 700", true, 700, true),
    ("balance: 9000, minimum: 10%, arrears: 0", false, 0, true),
    ("balance: 9000, minimum: 10%, behind: 0", false, 0, true),
    ("balance: 9000, minimum: 10%", nil, nil, true),
    ("balance: 9000, behind: 2", true, nil, true),
    ("balance: 9000, minimum: 10%, behind: 2, agreed: {sum: 300}", false, 0, true),
    ("balance: 9000, minimum: 10%, behind: 2, agreed: {sum: 300}, paid: 300", false, 0, true),
    ("balance: 9000, minimum: 10%, behind: 2, agreed: {sum: 300}, paid: 299.99", true, 600, true),
    ("balance: 9000, minimum: 10%, called-in: yes", true, 9_000, true),
    ("kind: consumer, balance: 9000, payment: 500, behind: 3", true, 1_500, false),
    ("kind: consumer, balance: 9000, payment: 500, paid: 200, behind: 3", true, 1_500, false),
    ("kind: consumer, balance: 1200, payment: 500, behind: 3", true, 700, false),
    ("kind: other, balance: 400, payment: none, behind: 1", true, 400, false),
    ("kind: consumer, balance: 9000, payment: 0, behind: 1", true, nil, false),
  ]

  @Test(arguments: rows.indices) func whatIsBehind(_ place: Int) throws {
    let row = Self.rows[place]
    let text = row.isCard ? "cards: [{name: A, \(row.debt)}]" : "loans: [{name: A, \(row.debt)}]"
    let debt = try #require(try outlook(text).figures.debts.first)
    #expect(debt.isBehind == row.isBehind, "\(row.debt)")
    #expect(debt.arrears.known == row.arrears.map(sum), "\(row.debt)")
  }

  @Test func noMonthBehindSaysItOfEveryDebt() throws {
    let debt = try #require(
      try outlook("cards: [{name: A, balance: 900, minimum: 10%}]\nsituation: {months-behind: 0}").figures.debts.first)
    #expect(debt.isBehind == false && debt.arrears.known == .zero)
  }

  @Test(arguments: [
    ("mortgage", "", true), ("car", "", false), ("car", "consequence: tools", true),
    ("car", "consequence: collateral", false),
    ("mortgage", "consequence: none", false), ("other", "consequence: power", true),
    ("other", "consequence: law", true),
    ("other", "consequence: court", true), ("other", "consequence: home", true), ("consumer", "judgment: yes", false),
  ])
  func whatComesFirst(kind: String, consequence: String, isPriority: Bool) throws {
    let more = consequence.isEmpty ? "" : ", \(consequence)"
    let debt = try #require(
      try outlook("loans: [{name: A, kind: \(kind), balance: 9000, payment: 500\(more)}]").figures.debts.first)
    #expect(debt.isPriority == isPriority)
  }

  @Test(arguments: [
    ("disputed: yes", Debt.Question.disputed), ("last-paid: 2023-11-22", .silent), ("last-paid: 2023-11-23", nil),
    ("last-paid: 2020-01-01, judgment: yes", nil), ("last-paid: 2020-01-01, agreed: {sum: 100}", nil),
    ("rate: 12%/year, since: 2026-01-05", nil), ("rate: 12.01%/year, since: 2026-01-05", .aboveRateLine),
    ("rate: 12.01%/year", nil), ("rate: 3%/month", .aboveRateLine),
    ("rate: 15%/year, since: 2021-01-05", nil),
  ])
  func whatIsAskedAboutFirst(terms: String, question: Debt.Question?) throws {
    let debt = try #require(
      try outlook("loans: [{name: A, kind: private, balance: 9000, payment: 500, \(terms)}]").figures.debts.first)
    #expect(debt.question == question)
  }
}
