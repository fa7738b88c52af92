import CreditCost
import Money
import Rules
import Wording

/// The advertised, simple and effective yearly rates one under the other, and why they differ.
extension CostWriter {
  mutating func addRates() {
    draft.begin("rates", Text(en: "What it costs a year", zh: "一年合多少"))
    let advertised = cost.advertised.map { [row($0, Text(en: "advertised", zh: "宣传的"), toldHow)] } ?? []
    guard let rates = cost.rates else {
      if !advertised.isEmpty { draft.add(.table(table(of: advertised))) }
      if let none = cost.noRate { tell(sentence(of: none)) }
      return
    }
    let rows = [
      row(rates.simple, Text(en: "simple", zh: "单利"), simpleHow),
      row(rates.effective, Text(en: "effective", zh: "复利"), effectiveHow),
    ]
    draft.add(.table(table(of: advertised + rows)))
    if let whyDearer { tell(whyDearer) }
  }

  private func table(of rows: [[String]]) -> Document.Table {
    Document.Table(
      caption: "",
      columns: [
        draft.column(Text(en: "Rate", zh: "算法")), draft.column(Text(en: "A year", zh: "一年"), isNumber: true),
        draft.column(Text(en: "How it comes about", zh: "怎么来的")),
      ], rows: rows)
  }

  private func row(_ rate: Ratio?, _ name: Text, _ how: String) -> [String] {
    [name[language], rate.map { costPercent($0, language) } ?? say(CostSentence.beyondMeaning), how]
  }

  private var whyDearer: CostSentence? {
    if let interest = cost.interest, interest < .zero { return .lessThanReceived }
    switch question {
    case .fullBalance: return .interestOnAll
    case .instalments(_, _, .feePerPeriod, _), .instalments(_, _, .feeInAll, _): return .feeOnTheWhole
    case .instalments(_, _, _, let upFront): return upFront > .zero ? .keptBack : nil
    case .flows, .rate: return nil
    }
  }

  private var toldHow: String {
    switch question {
    case .instalments(_, _, .feePerPeriod(let fee), _): "\(percentSign(fee)) × 12"
    case .instalments(_, let periods, .feeInAll(let fee), _): "\(percentSign(fee)) / \(periods) × 12"
    case .instalments(_, _, .equalPayments(let rate), _), .instalments(_, _, .equalPrincipal(let rate), _),
      .rate(let rate), .fullBalance(let rate, _, _):
      yearHow(rate)
    case .instalments(_, _, .payment, _), .flows: ""
    }
  }

  private var simpleHow: String {
    switch question {
    case .instalments: say(CostSentence.howMonthlyInternal)
    case .flows: say(CostSentence.howTwelveMonths)
    case .rate(let rate), .fullBalance(let rate, _, _): yearHow(rate)
    }
  }

  private var effectiveHow: String {
    switch question {
    case .instalments: return say(CostSentence.howInterestMonthly)
    case .flows: return say(CostSentence.howByDays)
    case .rate(let rate), .fullBalance(let rate, _, _):
      guard rate.period == .day else { return say(CostSentence.howInterestMonthly) }
      let monthly = YearlyRates(quoted: Rate(perPeriod: rate.perPeriod * Ratio(30, 1), period: .month)).effective
      return say(CostSentence.howInterestDaily, [.rate: monthly.map { costPercent($0, language) } ?? "-"])
    }
  }

  /// How it comes to a year.
  private func yearHow(_ rate: Rate) -> String {
    switch rate.period {
    case .year: say(CostSentence.howTheRateItself)
    case .month: "\(percentSign(rate.perPeriod)) × 12"
    case .day: "\(percentSign(rate.perPeriod)) × 365"
    }
  }

  private func sentence(of none: NoRate) -> CostSentence {
    switch none {
    case .oneWayOnly: .noRateOneWay
    case .oneDay: .noRateOneDay
    case .notFound: .noRateFound
    }
  }
}
