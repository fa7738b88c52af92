import CreditCost
import Money
import Wording

/// An offer as people tell it, in any order: `10000, 12 payments of 900`, `借3000 到手2550 一个月后还3300`, `5000, 450 a week for 12
/// weeks`. Nothing is guessed: every word must say something, and more must come back than was had.
struct SpokenOffer {
  /// What is called the loan.
  private let sum: Amount
  /// What is had of it.
  private let had: Amount
  private let repayments: Repayments

  private enum Repayments {
    case each(Amount, times: Int, SpokenSpan.Unit)
    case once(Amount, behind: SpokenSpan)
  }

  /// nil for a text that is no such offer.
  init?(_ text: String, in currency: Currency) {
    guard text.utf8.count <= 200 else { return nil }
    var words = OfferWords(text, currency)
    let inHand = words.takeSum(before: ["in hand"]) ?? words.takeSum(behind: inHandWords)
    let each = words.takeRegularPayment()
    let back = each == nil ? words.takeSum(behind: backWords) ?? words.takeSum(before: ["to pay back", "back"]) : nil
    guard let span = each?.count ?? words.takeSpan(), let sum = words.takeOnlySum(), words.sayNothingMore else {
      return nil
    }
    (self.sum, had) = (sum, inHand ?? sum)
    if let each {
      repayments = .each(each.sum, times: span.count, each.unit ?? span.unit)
    } else if let back {
      repayments = .once(back, behind: span)
    } else {
      return nil
    }
    guard sum > .zero, had > .zero, had <= sum, isRepaid else { return nil }
  }

  private var isRepaid: Bool {
    switch repayments {
    case .each(let sum, let times, _): Int128(sum.minorUnits) * Int128(times) > Int128(had.minorUnits)
    case .once(let sum, _): sum > had
    }
  }

  /// - Parameter day: of the contract; without one, what is not paid by the month has no days and is no question.
  func question(from day: CalendarDate?) -> CostQuestion? {
    switch repayments {
    case .each(let payment, let times, .month):
      guard CostQuestion.periods.contains(times) else { return nil }
      return .instalments(sum: sum, periods: times, terms: .payment(payment), upFront: sum - had)
    case .each(let payment, let times, let unit):
      guard let day, times <= 400 else { return nil }
      let back = (1...times).map { DatedAmount(-payment, on: SpokenSpan(count: $0, unit: unit).end(from: day)) }
      return .flows([DatedAmount(had, on: day)] + back)
    case .once(let payment, let span):
      guard let day, span.count <= 400 else { return nil }
      return .flows([DatedAmount(had, on: day), DatedAmount(-payment, on: span.end(from: day))])
    }
  }
}

private let inHandWords = [
  "实际到手", "只到手", "到手", "实到", "实际拿到", "只拿到", "拿到手", "拿到", "received", "receive", "got", "get", "only get",
]

private let backWords = [
  "一共要还", "总共要还", "一共还", "总共还", "共还", "要还", "应还", "还", "pay back", "paid back", "pay", "repay", "owe", "return",
  "give back",
]

/// So many days, weeks, months or years.
struct SpokenSpan {
  enum Unit { case day, week, fortnight, month, year }

  var count: Int
  var unit: Unit

  func end(from day: CalendarDate) -> CalendarDate {
    switch unit {
    case .day: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .fortnight: day.adding(days: count * 14)
    case .month: day.adding(months: count)
    case .year: day.adding(months: count * 12)
    }
  }
}
