import Checks
public import Money
public import Outlook
import Rules
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

  /// `5,450 a month, for about 3 months`, in Chinese with its verb.
  public func shown(in currency: Currency) -> Text {
    let (first, each) = ((now + living).formatted(in: currency), (later + living).formatted(in: currency))
    if isOnce { return Text(en: "\(first), this month only", zh: "只这个月拿 \(first)") }
    return first == each
      ? Text(en: "\(first) a month, for \(lasting.en)", zh: "每月拿 \(first)，\(lasting.zh)")
      : Text(
        en: "\(first) this month, then \(each) a month, for \(lasting.en) in all",
        zh: "这个月拿 \(first)，以后每月 \(each)，一共\(lasting.zh)")
  }
}
