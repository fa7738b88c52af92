import Checks
public import Money
public import Outlook
public import Rules
public import Wording

extension Pack {
  /// `about 3 months`, in Chinese with its verb.
  public func lasting(_ draw: SavingsDraw) -> Text {
    if draw.isOnce { return text(OfferSentence.lastsOnce) }
    if draw.lastsLong { return text(OfferSentence.lastsLong, [.months: draw.months]) }
    if draw.months == 1 { return text(OfferSentence.lastsOneMonth) }
    return text(draw.paysGap ? OfferSentence.lastsUntilOver : .lastsSome, [.months: draw.months])
  }

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
