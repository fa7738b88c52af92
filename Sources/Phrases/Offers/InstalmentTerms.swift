import CreditCost
import Money
import Wording

/// What the parts of a question about instalments said so far.
struct InstalmentTerms {
  private var sum: Amount
  private var periods: Int
  private var charge: CostQuestion.Terms?
  private var rate: Rate?
  private var isEqualPrincipal: Bool?
  private var upFront: Amount?

  /// nil when the first part names no sum with its periods.
  init?(_ clauses: [String], _ currency: Currency) throws(CostProblem) {
    guard let (head, rest) = instalmentHead(of: clauses) else { return nil }
    sum = try costSum(head.sum, currency)
    periods = try readPeriods(head.periods)
    guard sum > .zero else { throw .nothingReceived }
    for clause in rest { try take(clause, currency) }
  }

  func question() throws(CostProblem) -> CostQuestion {
    let terms: CostQuestion.Terms
    switch (charge, rate) {
    case (let charged?, nil): terms = charged
    case (nil, let rate?): terms = isEqualPrincipal == true ? .equalPrincipal(rate) : .equalPayments(rate)
    case (nil, nil): throw isEqualPrincipal == nil ? .termsMissing : .rateMissing
    case (.some, .some): throw .termsMissing
    }
    return .instalments(sum: sum, periods: periods, terms: terms, upFront: upFront ?? .zero)
  }

  private mutating func take(_ clause: String, _ currency: Currency) throws(CostProblem) {
    let part = try InstalmentPart(clause, sum: sum, currency)
    let isFirst: Bool
    switch part {
    case .charge(let terms):
      isFirst = charge == nil && rate == nil && isEqualPrincipal == nil
      charge = terms
    case .interest(let found):
      isFirst = charge == nil && rate == nil
      rate = found
    case .equalPrincipal(let isEqual):
      isFirst = charge == nil && isEqualPrincipal == nil
      isEqualPrincipal = isEqual
    case .upFront(let kept):
      isFirst = upFront == nil
      upFront = kept
      guard kept < sum else { throw .nothingReceived }
    }
    guard isFirst else { throw .contradiction(shownTyped(clause)) }
  }
}

/// `SUM in N`, or `SUM分N期`, at the front; what stands behind it in the same part is a part of its own.
private func instalmentHead(of clauses: [String]) -> ((sum: String, periods: String), [String])? {
  guard var first = clauses.first else { return nil }
  var rest = Array(clauses.dropFirst())
  if let next = rest.first, next.hasPrefix("分") || next.lowercased().hasPrefix("in ") {
    first += " " + next
    rest.removeFirst()
  }
  let lower = first.lowercased()
  if let found = lower.firstRange(of: " in ") ?? lower.firstRange(of: " over ") {
    let (sum, tail) = (String(lower[..<found.lowerBound]), String(lower[found.upperBound...]))
    let (periods, more) = splitBefore(
      [" at ", " pay ", " payments of ", " instalments of ", " installments of "], in: tail)
    return ((sum, periods), more + rest)
  }
  var sum = first
  _ = ["借款", "借", "贷款", "贷", "本金", "分期"].contains { sum.takePrefix($0) }
  guard let mark = sum.lastIndex(of: "分") ?? sum.lastIndex(of: " ") else { return nil }
  let tail = String(sum[sum.index(after: mark)...])
  guard
    let unit = ["期", "个月", "年", "月"].compactMap({ tail.firstRange(of: $0) }).min(by: { $0.upperBound < $1.upperBound })
  else { return nil }
  let more = uniform(tail[unit.upperBound...])
  return ((String(sum[..<mark]), String(tail[..<unit.upperBound])), (more.isEmpty ? [] : [more]) + rest)
}

private func splitBefore(_ marks: [String], in text: String) -> (String, [String]) {
  guard let mark = marks.compactMap({ text.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
    return (text, [])
  }
  return (String(text[..<mark.lowerBound]), [uniform(text[mark.lowerBound...])])
}

/// `12`, `12 months`, `十二期`, `20年`.
private func readPeriods(_ text: String) throws(CostProblem) -> Int {
  var rest = uniform(text)
  let isYears = ["years", "year", "年"].contains { rest.takeSuffix($0) }
  if !isYears {
    _ = ["months", "month", "instalments", "installments", "payments", "periods", "期", "个月", "月"].contains {
      rest.takeSuffix($0)
    }
  }
  guard let count = try? Stated.read(rest, in: .cny).amount.minorUnits, count % 100 == 0 else {
    throw .periods(shownTyped(text))
  }
  let periods = count / 100 * (isYears ? 12 : 1)
  guard let periods = Int(exactly: periods), CostQuestion.periods.contains(periods) else {
    throw .periods(shownTyped(text))
  }
  return periods
}
