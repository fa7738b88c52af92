import Money
import Outlook
import Rules
import Wording

extension Pack {
  /// For a column of what is made up: `250 x 12` where the same goes on, `2,100 x 1, then 900` where the last is less, `800,
  /// then 1,200 a month` where more is there then, `1,900 once` where that clears it; of one that is longer than anybody
  /// waits, that the rest has to be agreed.
  func text(ofCatchUpOn line: Settlement.Line, in currency: Currency) -> Text? {
    guard let catchUp = line.catchUp else { return text(ofCatchUpFromNextMonthOn: line, in: currency) }
    let sum = catchUp.sum.formatted(in: currency)
    if catchUp.isTooLong { return text(OfferSentence.catchUpInPart, [.sum: sum]) }
    if catchUp.isOnce { return text(OfferSentence.catchUpOnce, [.sum: sum]) }
    if let months = line.monthsOfBoth {
      return text(OfferSentence.catchUpMonthly, [.sum: sum, .months: months])
    }
    if let later = line.catchUpLater?.sum.formatted(in: currency) {
      return text(OfferSentence.catchUpThenMore, [.sum: sum, .later: later])
    }
    guard let last = line.lastCatchUp?.formatted(in: currency) else {
      return text(OfferSentence.catchUpMonthly, [.sum: sum, .months: catchUp.months])
    }
    return text(OfferSentence.catchUpThenLess, [.sum: sum, .months: catchUp.months - 1, .later: last])
  }

  private func text(ofCatchUpFromNextMonthOn line: Settlement.Line, in currency: Currency) -> Text? {
    line.catchUpFromNextMonth.map { later in
      let sum = later.sum.formatted(in: currency)
      return later.months > 1
        ? text(OfferSentence.catchUpFromNextMonth, [.sum: sum, .months: later.months])
        : text(OfferSentence.catchUpNextMonth, [.sum: sum])
    }
  }

  /// What several come to: what goes on by the month apart from what is paid once.
  func text(of catchUps: CatchUpSums, in currency: Currency) -> Text {
    let (monthly, once) = (catchUps.monthly.formatted(in: currency), catchUps.once.formatted(in: currency))
    if catchUps.monthly == .zero { return text(OfferSentence.catchUpOnce, [.sum: once]) }
    if catchUps.once == .zero { return text(OfferSentence.catchUpEachMonth, [.sum: monthly]) }
    return text(OfferSentence.catchUpBoth, [.sum: monthly, .arrears: once])
  }
}

/// What is made up on several debts.
struct CatchUpSums {
  /// Of those that go on: a month's.
  let monthly: Amount
  /// Of those that this month clears.
  let once: Amount

  init(_ catchUps: [Settlement.CatchUp]) {
    func sum(_ isWanted: (Settlement.CatchUp) -> Bool) -> Amount {
      catchUps.filter(isWanted).reduce(.zero) { $0 + $1.sum }
    }
    (monthly, once) = (sum { !$0.isOnce }, sum(\.isOnce))
  }
}

extension Settlement.CatchUp {
  /// It clears what is behind this month.
  fileprivate var isOnce: Bool { months == 1 && !isTooLong }
}
