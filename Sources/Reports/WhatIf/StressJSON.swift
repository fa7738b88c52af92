import Checks
import Counsel
import Household
import Money
import Planner
import Rules

/// How much a household can take, as one line of JSON. What is not known is null, and `missing` names why.
func stressJSON(_ stress: Stress, file: String) -> String {
  let currency = stress.assessment.household.currency
  var (rise, never) = (String?.none, JSONValue.null)
  switch stress.rateRise.value {
  case .breaks(let points): (rise, never) = (points.decimal(places: 6), .boolean(false))
  case .alreadyNever: never = .boolean(true)
  case .nothingOwed, .noneUpTo: never = .boolean(false)
  case .monthIsShort, nil: break
  }
  return JSONValue.object([
    ("debthealth", .number(1)), ("file", .string(file)), ("currency", .string(currency.code)),
    ("income_fall", .optional(stress.fall.value?.most.plain(in: currency))),
    ("income_fall_share", .optional(stress.fall.value?.share?.decimal(places: 6))),
    ("months_without_income", .optional(stress.reserve.value?.months)),
    ("short_in_the_next", .optional(stress.reserve.value?.shortThen?.plain(in: currency))),
    ("never_clears_now", never), ("rate_rise", .optional(rise)),
    ("guarantee", stress.guarantee.map { called($0, currency) } ?? .null),
    ("missing", .list(stress.missing.map(JSONValue.string))),
  ]).text
}

private func called(_ guarantee: GuaranteeCalled, _ currency: Currency) -> JSONValue {
  .object([
    ("sum", .string(guarantee.sum.plain(in: currency))), ("months", .number(guarantee.months)),
    ("monthly", .string(guarantee.monthly.plain(in: currency))),
    ("lacking", .optional(guarantee.lacks?.plain(in: currency))),
  ])
}

extension Stress {
  /// The answers without which something is not known, each once.
  fileprivate var missing: [String] {
    var paths: [String] = []
    if case .missing(let more) = fall { paths += more }
    if case .missing(let more) = reserve { paths += more }
    paths += leftOut.flatMap(\.missing)
    var seen = Set<String>()
    return paths.filter { seen.insert($0).inserted }
  }
}
