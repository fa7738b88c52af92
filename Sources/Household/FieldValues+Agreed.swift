import Money
import StrictYAML
import Wording

extension FieldValues {
  /// What a lender agreed to take: `{sum: 831, months: 36, interest: none, from: 2026-12-20}`.
  func agreed(_ key: String) -> Agreed? {
    guard let terms = inner(key, known: ["sum", "months", "interest", "from"]) else { return nil }
    let sum = terms.requiredSum("sum")
    let months = terms.fields.whole("months", in: 1...mostMonths)
    let interest = terms.interest("interest")
    let from = terms.date("from")
    return sum.map { Agreed(sum: $0, months: months, interest: interest, from: from) }
  }

  private func interest(_ key: String) -> Agreed.Interest? {
    guard let node = given(key) else { return nil }
    switch node.scalar {
    case "none": return .some(.none)
    case "as-now": return .asNow
    case let text? where text.contains(where: \.isNumber): return rate(key).map(Agreed.Interest.rate)
    default:
      problems.report(
        node, fields.path(of: key), Text(en: "not an interest that can be agreed", zh: "看不出约定的利息"),
        remedy: Text(en: "none, as-now, or a rate such as 4%/year", zh: "写 none、as-now，或利率，例如 4%/年"))
      return nil
    }
  }

  /// The part of a balance in instalments: `{monthly: 500, left: 7}`.
  func instalments(_ key: String) -> Instalments? {
    guard let terms = inner(key, known: ["monthly", "left"]) else { return nil }
    let monthly = terms.requiredSum("monthly")
    let left = terms.fields.whole("left", in: 0...mostMonths)
    return monthly.map { Instalments(monthly: $0, left: left) }
  }

  /// The day of a judgment, or `yes`; nil for `no` too.
  func judgment(_ key: String) -> Judgment? {
    switch given(key)?.scalar?.lowercased() {
    case "yes", "true": .given
    case "no", "false": nil
    default: date(key).map(Judgment.on)
    }
  }
}

/// A hundred years of months.
let mostMonths = 1_200
