public import Checks
import Household
import Money
public import Wording

/// Why an assessment cannot stand beside an earlier one: of another currency, or not earlier; nil where it can.
/// - Parameters:
///   - earlier: what the earlier one is called, as shown.
///   - later: the same of the other.
public func whatKeepsApart(
  _ before: Assessment, _ earlier: Text, _ after: Assessment, _ later: Text
) -> Text? {
  let (old, new) = (before.household.currency.code, after.household.currency.code)
  if old != new {
    return Text(
      en: "\(earlier.en) is in \(old), \(later.en) in \(new): sums of two currencies are not compared",
      zh: "\(earlier.zh) 用 \(old)，\(later.zh) 用 \(new)：两种货币的数不能比")
  }
  if before.asOf > after.asOf {
    return Text(
      en: "\(earlier.en) is of \(before.asOf), after \(later.en) (\(after.asOf)): give the older file first",
      zh: "\(earlier.zh) 是 \(before.asOf) 的，比 \(later.zh)（\(after.asOf)）还晚：请先写较早的那份")
  }
  return nil
}
