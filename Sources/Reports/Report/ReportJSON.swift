import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// The version of what `reportJSON` gives: raised when a key changes its meaning or goes.
public let reportFormat = 2

/// A report as one object. Keys, kinds and ids never change with the language; amounts are decimal strings.
public func reportJSON(_ report: Report) -> String {
  let basis = report.basis
  let assessment = basis.assessment
  return JSONValue.object([
    ("format", .number(reportFormat)), ("kind", .string(report.kind.rawValue)),
    ("language", .string(report.language.rawValue)), ("title", .string(report.title)),
    ("pack", .string(assessment.pack.id)), ("as_of", .string(assessment.asOf.description)),
    ("review", .optional(basis.review?.description)),
    ("case", .optional(basis.caseReference)), ("currency", .string(basis.currency.code)),
    ("verdict", .string(assessment.verdict.id)), ("redacted", .boolean(basis.isRedacted)),
    ("figures", figures(of: assessment)), ("settlement", settlementJSON(assessment)),
    ("findings", findings(of: assessment, report.language)),
    ("sections", .list(report.sections.map { section($0, basis.currency) })),
    ("debts", .list(report.debts.map { debt($0, basis.currency) })),
    ("notes", .list(report.notes.map(JSONValue.string))),
  ]).text
}

private func section(_ section: ReportSection, _ currency: Currency) -> JSONValue {
  .object([
    ("id", .string(section.id)), ("heading", .string(section.heading)),
    ("blocks", .list(section.blocks.map { block($0, currency) })),
  ])
}

private func block(_ block: ReportBlock, _ currency: Currency) -> JSONValue {
  switch block {
  case .paragraph(let text), .warning(let text): .object([("type", .string("paragraph")), ("text", .string(text))])
  case .figures(let figures): .object([("type", .string("figures")), ("figures", .list(figures.map(figure)))])
  case .list(let items, let isNumbered):
    .object([
      ("type", .string("list")), ("numbered", .boolean(isNumbered)),
      (
        "items",
        .list(items.map(item))
      ),
    ])
  case .steps(let steps):
    .object([
      ("type", .string("list")), ("numbered", .boolean(true)),
      ("items", .list(steps.map { item(ReportItem(text: $0.text)) })),
    ])
  case .bars(let shares):
    .object([("type", .string("bars")), ("shares", .list(shares.map(share)))])
  case .names(let names):
    .object([("type", .string("names")), ("label", .string(names.label)), ("names", strings(names.names))])
  case .ticks(let items): .object([("type", .string("ticks")), ("items", .list(items.map(item)))])
  case .blanks(let labels): .object([("type", .string("blanks")), ("labels", strings(labels))])
  case .table(let table):
    .object([
      ("type", .string("table")), ("caption", .string(table.caption)),
      ("columns", .list(table.columns.map { .string($0.title) })), ("rows", .list(table.rows.map(strings))),
      ("total", table.total.map(strings) ?? .null),
    ])
  case .chart(let chart):
    .object(
      [("type", .string("chart")), ("id", .string(chart.id)), ("title", .string(chart.title))]
        + [("description", .string(chart.description))] + content(of: chart, currency))
  }
}

private func item(_ item: ReportItem) -> JSONValue {
  .object([
    ("text", .string(item.text)), ("details", .list(item.details.map(figure))), ("blanks", strings(item.blanks)),
  ])
}

private func figure(_ figure: ReportFigure) -> JSONValue {
  .object([("label", .string(figure.label)), ("value", .string(figure.value))])
}

private func strings(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.string)) }

private func content(of chart: ReportChart, _ currency: Currency) -> [(String, JSONValue)] {
  switch chart.content {
  case .shares(let shares):
    [
      (
        "shares",
        .list(shares.map(share))
      )
    ]
  case .parts(let parts, let income):
    [("income", .string(income.plain(in: currency)))]
      + ["essentials", "payments", "left"].map { id in
        (id, .optional(parts.first { $0.id == id }?.amount.plain(in: currency)))
      }
  case .balances(let balances, let events):
    [
      ("balances", .list(balances.map { .string($0.plain(in: currency)) })),
      (
        "events", .list(events.map { .object([("month", .number($0.month)), ("text", .string($0.text))]) })
      ),
    ]
  }
}

private func share(_ share: ReportChart.Share) -> JSONValue {
  .object([
    ("name", .string(share.name)), ("share", .string(share.share.decimal(places: 6))),
    ("line", .string(share.line.decimal(places: 6))),
  ])
}

private func debt(_ debt: ReportDebt, _ currency: Currency) -> JSONValue {
  func amount(_ amount: Amount?) -> JSONValue { .optional(amount?.plain(in: currency)) }
  return .object([
    ("path", .string(debt.path)), ("name", .string(debt.name)), ("kind", .string(debt.kind)),
    ("holder", .optional(debt.holder)), ("holders", strings(debt.holders)), ("reference", .optional(debt.reference)),
    ("judgment", .optional(debt.judgment?.written)), ("owed", amount(debt.balance)),
    ("owed_is_estimate", .boolean(debt.balanceIsEstimate)), ("limit", amount(debt.limit)),
    ("rate", .optional(debt.rate?.unmarked.written)), ("promo_rate", .optional(debt.promotion?.unmarked.written)),
    ("payment", amount(debt.payment)), ("payment_is_estimate", .boolean(debt.paymentIsEstimate)),
    ("minimum", .optional(debt.minimum?.written(in: currency))), ("due_each_month", amount(debt.due)),
    ("paid_each_month", amount(debt.paid)),
    ("remaining", .optional(debt.remaining)), ("due_day", .optional(debt.dueDay)),
    ("due_in_full", .optional(debt.dueInFull?.description)),
    ("months_behind", .optional(debt.behind)), ("arrears", amount(debt.arrears)),
    ("priority", .boolean(debt.isPriority)), ("offer", amount(debt.offer)),
    ("offer_from_next_month", amount(debt.line.later)),
    ("catch_up", catchUpJSON(debt.catchUp, monthsOfBoth: debt.line.monthsOfBoth, currency)),
    ("catch_up_from_next_month", catchUpJSON(debt.line.catchUpLater, monthsOfBoth: nil, currency)),
    ("ends", .optional(debt.ends?.yearAndMonth)),
    ("note", .optional(debt.note)),
  ])
}
