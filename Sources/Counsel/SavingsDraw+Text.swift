import Checks
public import Money
public import Outlook
public import Rules
public import Wording

extension SavingsDraw {
  /// `about 3 months`, in Chinese with its verb.
  public var lasting: Text {
    guard !isOnce else { return Text(en: "this month", zh: "够这个月") }
    guard !lastsLong else { return Text(en: "\(months) months or more", zh: "够 \(months) 个月以上") }
    return switch (paysGap, months) {
    case (_, 1): Text(en: "this month only", zh: "只够这个月")
    case (true, _): Text(en: "\(months) months, until it is over", zh: "贴 \(months) 个月，到时就够了")
    case (false, _): Text(en: "about \(months) months", zh: "大约够 \(months) 个月")
    }
  }
}

extension Pack {
  /// `5,450 a month, for about 3 months`, in Chinese with its verb.
  public func text(of draw: SavingsDraw, in currency: Currency) -> Text {
    let (first, each) = (
      (draw.now + draw.living).formatted(in: currency), (draw.later + draw.living).formatted(in: currency)
    )
    if draw.isOnce { return text(OfferSentence.drawOnce, [.sum: first]) }
    if draw.months == 1, !draw.lastsLong { return text(OfferSentence.drawOneMonth, [.sum: first]) }
    let isAlike = first == each
    let sentence: OfferSentence =
      draw.lastsLong
      ? (isAlike ? .drawLong : .drawMoreLong)
      : draw.paysGap ? (isAlike ? .drawUntilOver : .drawMoreUntilOver) : (isAlike ? .drawSome : .drawMoreSome)
    return isAlike
      ? text(sentence, [.sum: first, .months: draw.months])
      : text(sentence, [.sum: first, .later: each, .months: draw.months])
  }
}
