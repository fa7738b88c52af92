public import Household
import Money
public import Wording

/// `0 % until 2027-06-30, then 18.25 % a year`; nothing of what comes then where that is not known.
public func promotionText(_ promotion: PromotionalRate, then later: Text?) -> Text {
  let rest = later.map { Text(en: ", then \($0.en)", zh: "，之后\($0.zh)") } ?? Text(same: "")
  return Text(
    en: "\(promotion.rate.formatted(.en)) until \(promotion.until)\(rest.en)",
    zh: "\(promotion.until) 以前\(promotion.rate.formatted(.zh))\(rest.zh)")
}
