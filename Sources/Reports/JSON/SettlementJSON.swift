import Checks
import Counsel
import Household
import Money
import Outlook
import Rules

/// Who is paid what in all: `available` + `from_savings.now` = `offered` + `catch_up` + `kept_back` + `unassigned`, where
/// `available` is not below 0.
func settlementJSON(_ assessment: Assessment) -> JSONValue {
  let (settlement, currency) = (assessment.settlement, assessment.household.currency)
  func amount(_ amount: Amount?) -> JSONValue { .optional(amount?.plain(in: currency)) }
  let isSettled = settlement.available != nil && assessment.figures.totals == nil
  func settled(_ sum: Amount) -> JSONValue { isSettled ? amount(sum) : .null }
  return .object([
    ("available", amount(settlement.available)),
    ("from_savings", isSettled ? drawJSON(settlement.draw, currency) : .null),
    ("offered", settled(settlement.offered)), ("catch_up", settled(settlement.catchUp)),
    ("kept_back", settled(settlement.keptBack)), ("unassigned", settled(settlement.unassigned)),
    ("gap", gapJSON(settlement.gap, currency)),
  ])
}

private func drawJSON(_ draw: SavingsDraw?, _ currency: Currency) -> JSONValue {
  guard let draw, draw.now > .zero else { return .null }
  return .object([
    ("now", .string(draw.now.plain(in: currency))), ("later", .string(draw.later.plain(in: currency))),
    ("months", .number(draw.months)),
  ])
}

private func gapJSON(_ gap: Gap?, _ currency: Currency) -> JSONValue {
  guard let gap else { return .null }
  return .object([
    ("now", .string(gap.now.plain(in: currency))), ("months", .optional(gap.months)),
    ("total", .optional(gap.total?.plain(in: currency))), ("carried", gap.isCarried.map(JSONValue.boolean) ?? .null),
  ])
}

/// The months are those that papers say: with what is due each month beside it, where both end together; null where what is
/// behind takes longer than anybody waits.
func catchUpJSON(_ catchUp: Settlement.CatchUp?, monthsOfBoth: Int?, _ currency: Currency) -> JSONValue {
  guard let catchUp else { return .null }
  return .object([
    ("sum", .string(catchUp.sum.plain(in: currency))),
    ("months", .optional(catchUp.isTooLong ? nil : monthsOfBoth ?? catchUp.months)),
  ])
}
