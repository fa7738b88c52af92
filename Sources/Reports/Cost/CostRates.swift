import Checks
import Counsel
import CreditCost
import Money
import Outlook
import Rules
import Wording

extension DocumentDraft {
  /// The advertised, simple and effective yearly rates one under the other, and why they differ.
  mutating func addRates(of cost: Cost, _ question: CostQuestion) {
    begin("rates", Text(en: "What it costs a year", zh: "一年合多少"))
    guard let rates = cost.rates else {
      if let advertised = cost.advertised { add(.table(table(of: [row(advertised, told, question.toldHow)]))) }
      return add(cost.noRate?.explanation ?? Text(same: ""))
    }
    let rows =
      (cost.advertised.map { [row($0, told, question.toldHow)] } ?? []) + [
        row(rates.simple, Text(en: "simple", zh: "单利"), question.simpleHow),
        row(rates.effective, Text(en: "effective", zh: "复利"), question.effectiveHow(language)),
      ]
    add(.table(table(of: rows)))
    if let why = whyDearer(cost, question) { add(why) }
  }

  private var told: Text { Text(en: "advertised", zh: "宣传的") }

  private func table(of rows: [[String]]) -> Document.Table {
    Document.Table(
      caption: "",
      columns: [
        column(Text(en: "Rate", zh: "算法")), column(Text(en: "A year", zh: "一年"), isNumber: true),
        column(Text(en: "How it comes about", zh: "怎么来的")),
      ], rows: rows)
  }

  private func row(_ rate: Ratio?, _ name: Text, _ how: Text) -> [String] {
    [
      name[language], rate.map { costPercent($0, language) } ?? Text(en: "beyond 10^15", zh: "大到没有意义")[language],
      how[language],
    ]
  }

  private func whyDearer(_ cost: Cost, _ question: CostQuestion) -> Text? {
    if let interest = cost.interest, interest < .zero {
      return Text(en: "Less is paid than was received, so the rate is below 0.", zh: "还的比拿到的少，所以利率是负数。")
    }
    if case .fullBalance = question {
      return Text(
        en: """
          Less than the whole statement was paid, so interest runs on each sum from the day it was posted, not only on what \
          was left.
          """,
        zh: "账单没有全额还清，每笔消费就都从入账那天起算利息，不是只算没还的那部分。")
    }
    guard case .instalments(_, _, let terms, let upFront) = question else { return nil }
    switch terms {
    case .feePerPeriod, .feeInAll:
      return Text(
        en: """
          The fee stays on the whole sum although less is owed each month; on average you have the use of about half of \
          it. Compare offers by the simple or the effective rate, not by the fee.
          """,
        zh: "手续费一直按最初的本金收，可欠的一个月比一个月少，平均下来手里只用着一半左右。比较不同的贷款，请看单利或复利，别看手续费率。")
    case .payment, .equalPayments, .equalPrincipal:
      guard upFront > .zero else { return nil }
      return Text(
        en: "What is kept back never reaches you, but you pay for it: that is part of the cost.",
        zh: "先扣的钱没到您手里，却照样要还，所以算进成本。")
    }
  }
}

extension CostQuestion {
  fileprivate var toldHow: Text {
    switch self {
    case .instalments(_, _, .feePerPeriod(let fee), _):
      Text(en: "\(plainPercent(fee)) % × 12", zh: "\(plainPercent(fee))% × 12")
    case .instalments(_, let periods, .feeInAll(let fee), _):
      Text(en: "\(plainPercent(fee)) % / \(periods) × 12", zh: "\(plainPercent(fee))% / \(periods) × 12")
    case .rate(let rate), .fullBalance(let rate, _, _): rate.yearHow
    case .instalments(_, _, .equalPayments(let rate), _), .instalments(_, _, .equalPrincipal(let rate), _):
      rate.yearHow
    default: Text(same: "")
    }
  }

  fileprivate var simpleHow: Text {
    switch self {
    case .instalments: Text(en: "monthly internal rate × 12", zh: "每月内部收益率 × 12")
    case .flows: Text(en: "twelve equal months that come to the effective rate", zh: "十二个相等的月，合起来等于复利")
    case .rate(let rate), .fullBalance(let rate, _, _): rate.yearHow
    }
  }

  fileprivate func effectiveHow(_ language: Language) -> Text {
    switch self {
    case .instalments: return Text(en: "with interest on interest, each month", zh: "每月利滚利")
    case .flows: return Text(en: "by days, a year being 365", zh: "按天算，一年 365 天")
    case .rate(let rate), .fullBalance(let rate, _, _):
      guard rate.period == .day else { return Text(en: "with interest on interest, each month", zh: "每月利滚利") }
      let monthly = YearlyRates(quoted: Rate(perPeriod: rate.perPeriod * Ratio(30, 1), period: .month)).effective
      let number = monthly.map { costPercent($0, language) } ?? "-"
      return Text(
        en: "with interest on interest, each day (\(number) when it is added every 30 days)",
        zh: "每天利滚利（30 天滚一次是 \(number)）")
    }
  }
}

extension Rate {
  /// How it comes to a year.
  fileprivate var yearHow: Text {
    switch period {
    case .year: Text(en: "the rate itself", zh: "就是这个利率")
    case .month: Text(en: "\(plainPercent(perPeriod)) % × 12", zh: "\(plainPercent(perPeriod))% × 12")
    case .day: Text(en: "\(plainPercent(perPeriod)) % × 365", zh: "\(plainPercent(perPeriod))% × 365")
    }
  }
}

extension NoRate {
  fileprivate var explanation: Text {
    switch self {
    case .oneWayOnly:
      Text(
        en: "Money goes one way only, so there is no rate: something must be received and something paid.",
        zh: "钱只朝一个方向走，算不出利率：要有收到的，也要有付出的。")
    case .oneDay: Text(en: "Everything happens on one day, so there is no rate.", zh: "都在同一天，算不出利率。")
    case .notFound:
      Text(
        en: "Money goes to and fro in such a way that no single rate describes it.", zh: "钱来来回回，没有一个利率说得清。")
    }
  }
}
