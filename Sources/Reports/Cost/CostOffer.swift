import CreditCost
import Money
import Rules
import Wording

extension CostWriter {
  /// The question as it was understood, in one line.
  var offer: String {
    switch question {
    case .instalments(let sum, let periods, .payment(let payment), _):
      say(CostSentence.soMuchEach, [.sum: shown(sum), .count: periods, .payment: shown(payment)])
    case .instalments(let sum, let periods, .feePerPeriod(let fee), _):
      say(CostSentence.feeEachTime, [.sum: shown(sum), .count: periods, .rate: percentSign(fee)])
    case .instalments(let sum, let periods, .feeInAll(let fee), _):
      say(CostSentence.feeInAll, [.sum: shown(sum), .count: periods, .rate: percentSign(fee)])
    case .instalments(let sum, let periods, .equalPayments(let rate), _):
      say(CostSentence.equalPayments, [.sum: shown(sum), .count: periods, .rate: rate.formatted(language)])
    case .instalments(let sum, let periods, .equalPrincipal(let rate), _):
      say(CostSentence.equalPrincipal, [.sum: shown(sum), .count: periods, .rate: rate.formatted(language)])
    case .rate(let rate): rate.formatted(language)
    case .flows(let flows): say(CostSentence.flows, [.count: flows.count])
    case .fullBalance(_, _, let end): say(CostSentence.fullBalance, [.day: end.description])
    }
  }

  /// As many decimals as it needs, at most six.
  func percentSign(_ share: Ratio) -> String {
    withoutTrailingZeros((share * Ratio(100, 1)).decimal(places: 6)) + Text(en: " %", zh: "%")[language]
  }
}

/// A yearly cost with two decimals, and as many more as it takes to tell it from a line that it does not equal.
func costPercent(_ share: Ratio, tellingFrom line: Ratio? = nil, _ language: Language) -> String {
  let percent = share * Ratio(100, 1)
  var places = 2
  if let line, line != share {
    let shownLine = line * Ratio(100, 1)
    while places < 6, percent.decimal(places: places) == shownLine.decimal(places: places) { places += 1 }
  }
  return percent.decimal(places: places) + Text(en: " %", zh: "%")[language]
}
