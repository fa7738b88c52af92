import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules

/// The way out as one line of JSON. Amounts are decimal strings with the currency's places; what is not known, or is not
/// there, is null. The sums are null where someone is not coping.
func wayOutJSON(_ wayOut: WayOut, file: String) -> String {
  let objects = WayOutObjects(assessment: wayOut.assessment)
  let sums = wayOut.sums
  return JSONValue.object([
    ("debthealth", .number(1)), ("file", .string(file)), ("pack", .string(wayOut.assessment.pack.id)),
    ("as_of", .string(wayOut.assessment.asOf.description)),
    ("currency", .string(wayOut.assessment.household.currency.code)),
    ("up_to_date", wayOut.upToDate.map(objects.upToDate) ?? .null),
    ("first", .list(wayOut.first.map { .string($0.advice.id) })),
    ("lump", sums?.lump.map(objects.lump) ?? .null),
    ("monthly", sums?.monthly.map { objects.monthly($0, isBehindOthers: !wayOut.first.isEmpty) } ?? .null),
    ("offers", sums.map { objects.offers($0.settlement, $0.agreements) } ?? .null),
    ("turn_to", .list(wayOut.turnTo.map { .string($0.fact.id) })),
  ]).text
}

private struct WayOutObjects {
  let assessment: Assessment

  private func amount(_ amount: Amount?) -> JSONValue {
    .optional(amount?.plain(in: assessment.household.currency))
  }

  private func named(_ name: String, _ path: String, _ more: [(String, JSONValue)] = []) -> JSONValue {
    .object([("name", .string(name)), ("path", .string(path))] + more)
  }

  private func finding(_ finding: Finding, _ more: [(String, JSONValue)] = []) -> JSONValue {
    .object([("check", .string(finding.check.id)), ("subject", .optional(finding.subject.name))] + more)
  }

  func upToDate(_ upToDate: UpToDate) -> JSONValue {
    .object([
      ("sum", amount(upToDate.sum)),
      ("parts", .list(upToDate.parts.map { named($0.debt.name, $0.debt.path, [("sum", amount($0.sum))]) })),
      (
        "not_known",
        .list(upToDate.unknown.map { named($0.name, $0.path, [("at_most", amount($0.balance.known))]) })
      ),
      ("called_in", .list(upToDate.calledIn.map { named($0.name, $0.path) })),
      ("asked_first", .list(upToDate.askedFirst.map { named($0.name, $0.path) })),
    ])
  }

  func lump(_ lump: Lump) -> JSONValue {
    let sum = lump.together
    return .object([
      ("sum", amount(sum?.sum)), ("least", sum.map { .boolean($0.isLeast) } ?? .null),
      ("behind", amount(lump.behind)), ("to_savings", amount(sum?.toSavings)),
      (
        "parts",
        .list(
          (sum?.parts ?? []).map { part in
            named(part.name, part.path, [("sum", amount(part.sum)), ("left", amount(part.left))])
          })
      ),
      ("close", .list((sum?.closings ?? []).map { named($0.name, $0.path) })),
      ("clears", .list(lump.alone.map { finding($0.finding, [("alone", amount($0.sum))]) })),
      ("without_repaying_all", amount(lump.withoutRepayingAll)), ("not_cleared", .list(lump.beyond.map(beyond))),
    ])
  }

  private func beyond(_ beyond: Lump.Beyond) -> JSONValue {
    var missing: [String] = []
    let reason: String
    switch beyond.reason {
    case .isAnswer: reason = "answer"
    case .outOfReach: reason = "out-of-reach"
    case .mortgage: reason = "mortgage"
    case .missing(let paths): (reason, missing) = ("missing", paths)
    }
    return finding(
      beyond.finding, [("reason", .string(reason)), ("missing", .list(missing.map(JSONValue.string)))])
  }

  func monthly(_ monthly: MonthlyWayOut, isBehindOthers: Bool) -> JSONValue {
    .object([
      ("left_over", amount(monthly.leftOver)),
      ("beyond_income", .list(monthly.beyondIncome.map(JSONValue.number))),
      (
        "within",
        .list(
          monthly.spans.map { span in
            let isThere = monthly.leftOver.map { span.extra <= $0 && !isBehindOthers }
            return .object([
              ("months", .number(span.months)), ("extra", amount(span.extra)), ("budget", amount(span.budget)),
              ("strategies", .list(span.strategies.map { .string($0.id) })),
              ("affordable", isThere.map(JSONValue.boolean) ?? .null),
            ])
          })
      ),
      ("clears", .list(monthly.findings.map { finding($0) })), ("not_cleared", .list(monthly.beyond.map(beyond))),
      ("left_out", .list(monthly.debts.leftOut.map { named($0.name, $0.path) })),
    ])
  }

  func offers(_ settlement: Settlement, _ agreements: [Agreement]) -> JSONValue {
    .object([
      ("available", amount(settlement.available)), ("needed", .boolean(settlement.areOffersNeeded)),
      ("monthly_from_savings", amount(settlement.draw?.now ?? .zero)),
      ("months_of_savings", .number(settlement.draw?.months ?? 0)),
      ("catch_up_from_savings", amount(settlement.arrearsFromSavings)), ("kept_back", amount(settlement.keptBack)),
      ("missing", .list(settlement.missing.map(JSONValue.string))),
      ("priority", .list(settlement.priority.map(line))), ("offers", .list(settlement.others.map(line))),
      ("agreements", .list(agreements.map(agreement))),
    ])
  }

  private func line(_ line: Settlement.Line) -> JSONValue {
    named(
      line.name, line.path,
      [
        ("balance", amount(line.debt.balance.known)), ("payment", amount(line.due)), ("offer", amount(line.offer)),
        ("catch_up", catchUpJSON(line.catchUp, monthsOfBoth: line.monthsOfBoth, assessment.household.currency)),
      ])
  }

  private func agreement(_ agreement: Agreement) -> JSONValue {
    named(
      agreement.name, agreement.path,
      [
        ("monthly", amount(agreement.monthly)), ("months", .number(agreement.months)),
        ("total", amount(agreement.balance)), ("fits", .boolean(agreement.fits)),
        ("most_months", .number(agreement.mostMonths)), ("least_monthly", amount(agreement.leastMonthly)),
        ("months_with_interest", .optional(agreement.withInterest.months)),
        ("total_with_interest", amount(agreement.withInterest.total)),
      ])
  }
}
