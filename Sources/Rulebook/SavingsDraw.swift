public import Money
public import Wording

/// What savings add to the months that income does not cover.
public struct SavingsDraw: Sendable, Equatable {
  /// This month.
  public var now: Amount
  /// In each month after it, when what this month pays off is gone; 0 where nothing is lacking then.
  public var later: Amount
  /// For how many whole months they last so, this one included.
  public var months: Int

  public var isOnce: Bool { later == .zero }

  /// For a month or two only: whoever is paid so should hear of it.
  public var endsSoon: Bool { !isOnce && months < 3 }

  /// For how many whole months so much lasts.
  func months(of savings: Amount) -> Int {
    isOnce ? 1 : 1 + Int((savings - now).minorUnits / later.minorUnits)
  }

  /// What it takes over so many months.
  func total(of months: Int) -> Amount {
    months > 0 ? now + later.share(Ratio(Int128(months - 1), 1)) : .zero
  }

  /// `about 3 months`, in Chinese with its verb.
  public var lasting: Text {
    guard !isOnce else { return Text(en: "this month", zh: "够这个月") }
    return switch months {
    case 1: Text(en: "about 1 month", zh: "大约够 1 个月")
    case 24...: Text(en: "two years or more", zh: "够两年以上")
    default: Text(en: "about \(months) months", zh: "大约够 \(months) 个月")
    }
  }

  /// `5,450 a month, for about 3 months`, in Chinese with its verb.
  public func shown(in currency: Currency) -> Text {
    let (first, each) = (now.formatted(in: currency), later.formatted(in: currency))
    if isOnce { return Text(en: "\(first), this month only", zh: "只这个月拿 \(first)") }
    return now == later
      ? Text(en: "\(first) a month, for \(lasting.en)", zh: "每月拿 \(first)，\(lasting.zh)")
      : Text(
        en: "\(first) this month, then \(each) a month, for \(lasting.en) in all",
        zh: "这个月拿 \(first)，以后每月 \(each)，一共\(lasting.zh)")
  }
}
