import CreditCost
import Money

/// A cost as one line of JSON: sums as decimal strings with the currency's places, rates as shares with six; null where
/// the question does not tell.
func costJSON(_ cost: Cost, in currency: Currency) -> String {
  func sum(_ amount: Amount?) -> JSONValue { .optional(amount?.plain(in: currency)) }
  func rate(_ rate: Ratio?) -> JSONValue { .optional(rate?.decimal(places: 6)) }
  return JSONValue.object([
    ("payment", sum(cost.firstPayment)), ("total", sum(cost.total)), ("interest", sum(cost.interest)),
    ("advertised_rate", rate(cost.advertised)), ("simple_rate", rate(cost.rates?.simple)),
    ("effective_rate", rate(cost.rates?.effective)),
  ]).text
}
