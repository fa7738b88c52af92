import CreditCost
import Money
import Wording

extension CostQuestion {
  /// The question as it was understood, in one line.
  func offer(in currency: Currency) -> Text {
    switch self {
    case .instalments(let sum, let periods, let terms, _):
      let (whole, charge) = (sum.formatted(in: currency), terms.charge(in: currency))
      return Text(
        en: "\(whole) in \(periods) monthly payments, \(charge.en)", zh: "\(whole) 分 \(periods) 期，\(charge.zh)")
    case .rate(let rate): return Text(same: "").map { rate.formatted($1) + $0 }
    case .flows(let flows):
      return Text(en: "\(flows.count) sums on their days", zh: "按日子的 \(flows.count) 笔收付")
    case .fullBalance(_, _, let end):
      return Text(
        en: "A card not paid in full: interest on all of it, day by day, up to the day before \(end)",
        zh: "信用卡没有全额还清：按全部欠款逐日计息，算到 \(end) 的前一天")
    }
  }
}

extension CostQuestion.Terms {
  fileprivate func charge(in currency: Currency) -> Text {
    switch self {
    case .feePerPeriod(let fee):
      let share = plainPercent(fee)
      return Text(en: "\(share) % of it as a fee each time", zh: "每期手续费是本金的 \(share)%")
    case .feeInAll(let fee):
      let share = plainPercent(fee)
      return Text(en: "\(share) % of it as a fee in all", zh: "手续费一共是本金的 \(share)%")
    case .payment(let payment):
      let sum = payment.formatted(in: currency)
      return Text(en: "\(sum) each", zh: "每期还 \(sum)")
    case .equalPayments(let rate):
      return Text(
        en: "equal payments, \(rate.formatted(.en))", zh: "等额本息，\(rate.formatted(.zh))")
    case .equalPrincipal(let rate):
      return Text(
        en: "equal principal, \(rate.formatted(.en))", zh: "等额本金，\(rate.formatted(.zh))")
    }
  }
}

/// As many decimals as it needs, at most six.
func plainPercent(_ share: Ratio) -> String {
  withoutTrailingZeros((share * Ratio(100, 1)).decimal(places: 6))
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
