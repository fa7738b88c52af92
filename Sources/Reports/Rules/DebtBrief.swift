package import Household
package import Money
package import Wording

extension Card {
  /// What is stated of it, its name first.
  package func inBrief(_ currency: Currency) -> [Text] {
    var parts = [Text(en: "card \(name)", zh: "信用卡 \(name)")]
    if let balance { parts.append(balance.labelled(en: "used", zh: "已用", currency)) }
    if let limit { parts.append(limit.labelled(en: "limit", zh: "额度", currency)) }
    if let minimum = minimum?.written(in: currency) {
      parts.append(Text(en: "minimum \(minimum)", zh: "最低还款 \(minimum.replacing(" or ", with: " 或 "))"))
    }
    if let payment { parts.append(payment.labelled(en: "pays", zh: "每月还", currency)) }
    switch pays {
    case .full: parts.append(Text(en: "paid in full", zh: "每月全额还清"))
    case .part: parts.append(Text(en: "paid in part", zh: "每月还一部分"))
    case .minimum: parts.append(Text(en: "pays the minimum", zh: "只还最低"))
    case nil: break
    }
    if let other = sharesLimitWith { parts.append(Text(en: "shares the limit of \(other)", zh: "和 \(other) 共用额度")) }
    return parts + inBriefOfAnyDebt(behind: behind, holder: holder)
  }
}

extension Loan {
  /// What is stated of it, its name first.
  package func inBrief(_ currency: Currency) -> [Text] {
    let kindName = kind?.inBrief ?? Text(en: "loan of unknown kind", zh: "不知哪一类的借款")
    var parts = [Text(en: "\(kindName.en) \(name)", zh: "\(kindName.zh) \(name)")]
    if let balance { parts.append(balance.labelled(en: "owes", zh: "欠", currency)) }
    switch payment {
    case .some(.none): parts.append(Text(en: "nothing due", zh: "没约定还款"))
    case .monthly(let stated): parts.append(stated.labelled(en: "pays", zh: "每月还", currency))
    case nil: break
    }
    switch dueInFull {
    case .on(let date): parts.append(Text(en: "all due on \(date)", zh: "\(date) 一次还清"))
    case .unknown: parts.append(Text(en: "all due on a day not known", zh: "要一次还清，哪天不知道"))
    case nil: break
    }
    return parts + inBriefOfAnyDebt(behind: behind, holder: holder)
  }
}

private func inBriefOfAnyDebt(behind: Int?, holder: String?) -> [Text] {
  [
    behind.map { Text(en: "\($0) months behind", zh: "逾期 \($0) 个月") },
    holder.map { Text(en: "in the name of \($0)", zh: "\($0) 名下") },
  ].compactMap(\.self)
}

extension Stated {
  fileprivate func labelled(en: String, zh: String, _ currency: Currency) -> Text {
    Text(en: "\(en) \(formatted(in: currency, .en))", zh: "\(zh) \(formatted(in: currency, .zh))")
  }
}

extension Card.Pays {
  /// As the habit with all cards.
  var ofAllCards: Text {
    switch self {
    case .full: Text(en: "cards are paid in full", zh: "信用卡都全额还清")
    case .part: Text(en: "cards are paid in part", zh: "信用卡都还一部分")
    case .minimum: Text(en: "cards are paid at the minimum", zh: "信用卡都只还最低")
    }
  }
}

extension Loan.Kind {
  package var inBrief: Text {
    switch self {
    case .online: Text(en: "online loan", zh: "网贷")
    case .consumer: Text(en: "consumer loan", zh: "消费贷")
    case .car: Text(en: "car loan", zh: "车贷")
    case .mortgage: Text(en: "mortgage", zh: "房贷")
    case .business: Text(en: "business loan", zh: "经营贷")
    case .private: Text(en: "private loan", zh: "民间借贷")
    case .family: Text(en: "family loan", zh: "亲友借款")
    case .other: Text(en: "other loan", zh: "其他借款")
    }
  }
}
