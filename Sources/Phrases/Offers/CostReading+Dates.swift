import CreditCost
import Money
import Wording

/// `2026-01-10 5000`, `5000 2026-01-10`, each a clause; in the order of the days.
func datedAmounts(_ clauses: [String], _ currency: Currency) throws(CostProblem) -> [DatedAmount] {
  guard !clauses.isEmpty else { throw .noEntries }
  guard clauses.count <= mostEntries else { throw .tooManyEntries(mostEntries) }
  var entries: [DatedAmount] = []
  for clause in clauses { entries.append(try datedAmount(clause, currency)) }
  return entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
}

private let mostEntries = 1_200

private func datedAmount(_ clause: String, _ currency: Currency) throws(CostProblem) -> DatedAmount {
  let dateLike = clause.split(separator: " ").first { $0.count { $0 == "-" || $0 == "/" } == 2 }
  let found: DayAtAnEnd?
  do throws(DateProblem) { found = try DayAtAnEnd(clause) } catch {
    throw .date(shownTyped(dateLike.map(String.init) ?? clause))
  }
  if let found, !found.rest.isEmpty { return DatedAmount(try signedSum(found.rest, currency), on: found.day) }
  throw dateLike.map { .date(shownTyped(String($0))) } ?? .sumAndDate(shownTyped(clause))
}

/// A sum with a sign, or after 收 or 还.
private func signedSum(_ text: String, _ currency: Currency) throws(CostProblem) -> Amount {
  var rest = text
  if ["还款", "还", "付"].contains(where: { rest.takePrefix($0) }) { return -(try costSum(rest, currency)) }
  _ = ["到手", "收到", "收", "借", "消费"].contains { rest.takePrefix($0) }
  return try costSum(rest, currency, allowsNegative: true)
}

/// A rate, sums with their days, and `until`, in any order.
func fullBalance(_ clauses: [String], _ currency: Currency) throws(CostProblem) -> CostQuestion {
  var (rate, end, sums): (Rate?, CalendarDate?, [String]) = (nil, nil, [])
  for clause in clauses {
    var rest = clause
    if ["until", "截至", "算到", "到"].contains(where: { rest.takePrefix($0) }) {
      guard end == nil else { throw .contradiction(shownTyped(clause)) }
      guard let date = try? CalendarDate.readTyped(rest) else { throw .date(shownTyped(rest)) }
      end = date
    } else if let found = try? Rate.read(clause) {
      guard rate == nil else { throw .contradiction(shownTyped(clause)) }
      rate = found
    } else {
      sums.append(clause)
    }
  }
  let entries = try datedAmounts(sums, currency)
  guard let rate else { throw .rateMissing }
  guard let end else { throw .untilMissing }
  if let last = entries.last, last.date > end { throw .untilTooEarly(last.date) }
  return .fullBalance(rate, entries, until: end)
}
