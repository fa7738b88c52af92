import Household
import Money
import Planner
import Rulebook
import Wording

/// How the offers of a statement come about, and what is asked beside them.
extension ReportDraft {
  /// The cards that get less than is paid on them so far.
  var cutToTheMinimum: String? {
    let cut = offers.cutToTheMinimum
    guard !cut.isEmpty else { return nil }
    let names = names(cut.map(\.path))
    return Text(
      en: "\(names): paid less for now, not below what the card asks for; what is behind or due elsewhere comes first.",
      zh: "\(names)先少还一点，不低于最低还款额；逾期的和别家该还的先还。")[language]
  }

  /// Only where others get shares, from which it would come.
  var stillBehind: String? {
    let behind = offers.priorityStillBehind
    return behind.isEmpty || !offers.areNeeded ? nil : arrearsFirst(names(behind.map(\.path)), behind.count)[language]
  }

  /// Why a lender gets nothing where others get a share.
  var tooSmall: String? {
    let without = offers.withoutOffer.filter { $0.consequence == .none }
    guard offers.basis == .shares, !without.isEmpty else { return nil }
    let names = names(without.map(\.path))
    return Text(
      en: "\(names): the share would be less than 1, so none is offered.", zh: "\(names)分到的太少（不到 1），这次不提还款。")[language]
  }

  var offersNote: String? {
    let notMet = names(offers.priorityNotMet.map(\.path))
    let first = Text(
      en: "There is too little even for what comes first (\(notMet)): these lenders are rung first. ",
      zh: "连优先债务（\(notMet)）也不够还，先跟这几家联系。")
    return (notMet.isEmpty ? "" : first[language]) + basis(of: offers)[language]
  }

  private func basis(of offers: Offers) -> Text {
    let first = takenFirst
    return switch offers.basis {
    case nil: Text(en: "No offers are made while answers are missing.", zh: "资料还缺，暂不提还款方案。")
    case .nothing?:
      Text(
        en: """
          Nothing is left for the other debts now. Each lender is told so before the due date and asked for a pause; no \
          sum is promised.
          """,
        zh: "其他债务现在拿不出钱还。还款日之前跟每一家说明，请求暂缓，不承诺金额。")
    case .shares?:
      Text(
        en: """
          Offers are fair shares by what is owed of what is available\(first.en), in whole units, none above what is due. A \
          lender need not accept.
          """,
        zh: "“每月拟还”按欠款多少分摊可用的钱\(first.zh)，取整数，每家不超过每月该还的数；对方不一定接受。")
    case .dueThenArrears?:
      Text(
        en: """
          What is due is offered in full. What is behind (about a payment for each month missed) is made up once, this \
          month: out of savings above a month's living costs, then of what is over, some of it kept back. What is not made up \
          follows as there is money.
          """,
        zh: "每月该还的照还。逾期的（按漏掉的期数估算）本月一次补：先用一个月生活开支以外的存款，再用这个月多出来的，留一点备用；没补完的，有钱再接着补。")
    case .asAgreed?:
      offers.draw != nil
        ? Text(en: "With what savings add, what is due each month is covered.", zh: "加上从存款里拿的，够还每月该还的。")
        : lacksASumDue
          ? Text(
            en: "What is available covers what is due each month, not what falls due in full.",
            zh: "可用的钱够还每月该还的，不够还到期要一次还的。")
          : Text(en: "What is available covers what is due each month.", zh: "可用的钱够还每月该还的。")
    }
  }

  /// What of the month's money goes to what is behind on priority debts before it is shared out.
  private var takenFirst: Text {
    let sum = offers.catchUp - offers.catchUpFromSavings
    guard sum > .zero else { return Text(same: "") }
    let shown = shown(sum)
    return Text(en: " after \(shown) for priority arrears", zh: "（先拿 \(shown) 补优先债务的逾期）")
  }

  /// Where it is only for a time that lenders get less.
  var onlyForATime: String? {
    switch offers.squeeze {
    case .thisMonth:
      Text(en: "This month only: from the next one on what is due is covered.", zh: "只是这个月少还；下个月起，该还的都够还。")[language]
    case .untilMadeUp:
      Text(
        en: "Only until what is behind on priority debts is made up; then what is due is covered.",
        zh: "只在优先债务的逾期补上以前少还；补上以后，该还的都够还。")[language]
    case .lasting, nil: nil
    }
  }

  /// What is different in the months after this one, where offers fall short of what is due, or savings add to it.
  var endingWithIt: String? {
    let ending = (offers.priority + offers.offers).filter(\.isPaidOff)
    guard offers.areNeeded || draw != nil, !ending.isEmpty else { return nil }
    let (names, sum) = (names(ending.map(\.path)), shown(ending.map(\.due).reduce(.zero, +)))
    return Text(
      en: "\(names): paid off this month. The \(sum) a month that it takes is free from the next one on.",
      zh: "\(names)这个月就还清；下个月起，每月还它的 \(sum) 就空出来了。")[language]
  }

  private var lacksASumDue: Bool { assessment.sumsDue.contains(where: \.isLacking) }

  /// What the banks of cards that get less than is due are asked for, and where even the longest term is too short.
  var agreementItems: [ReportItem] {
    let asked = Text(
      en: """
        Of each card's bank an individual instalment agreement is asked, its total cost in writing. The bank decides.
        """,
      zh: "向各发卡银行申请个性化分期，总费用请银行书面告知；由银行决定。")
    let outOfReach = Text(
      en: "Out of reach, an instalment agreement; the banks are asked what else can be done.",
      zh: "分期也够不上的，问银行还有什么办法。")
    return [(asked, true), (outOfReach, false)].compactMap { text, fits in
      let found = agreements.filter { $0.fits == fits }
      guard !found.isEmpty else { return nil }
      return ReportItem(
        text: text[language],
        details: found.map {
          ReportFigure(label: names([$0.path]), value: terms(of: $0, household.currency)[language])
        })
    }
  }
}
