import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// How the offers of a statement come about, and what is asked beside them.
extension ReportDraft {
  /// The cards that get less than is paid on them so far.
  var cutToTheMinimum: String? {
    let cut = settlement.cutToTheMinimum
    guard !cut.isEmpty else { return nil }
    let names = names(cut.map(\.path))
    return Text(
      en: "\(names): paid less for now, not below what is due; what is behind or due elsewhere comes first.",
      zh: "\(names)先少还一点，不低于该还的数；逾期的和别家该还的先还。")[language]
  }

  var offersNote: String? {
    let notMet = names(settlement.priorityNotMet.map(\.path))
    let first = Text(
      en: "There is too little even for what comes first (\(notMet)): these lenders are rung first. ",
      zh: "连优先债务（\(notMet)）也不够还，先跟这几家联系。")
    return (notMet.isEmpty ? "" : first[language]) + basis[language]
  }

  private var basis: Text {
    switch settlement.basis {
    case nil: Text(en: "No offers are made while answers are missing.", zh: "资料还缺，暂不提还款方案。")
    case .nothing?:
      Text(
        en: """
          Of each month's income nothing is left for the other debts now. Each lender is told so before the due date and \
          asked for a pause; no sum is promised.
          """,
        zh: "现在每月的收入里，拿不出钱还其他债务。还款日之前跟每一家说明，请求暂缓，不承诺金额。")
    case .shares? where settlement.priority.isEmpty && !settlement.lines.contains { $0.part == .agreed }:
      Text(
        en: """
          The money there is goes to each by what is owed, in whole units, none above what is due\(kept.en). A lender need \
          not accept.
          """,
        zh: "能还的\(kept.zh)，按欠款多少分摊，取整数，每家不超过该还的数。对方不一定接受。")
    case .shares?:
      Text(
        en: """
          What keeps the home, power and work comes first, then what is behind on it, then agreed sums\(kept.en); the rest is \
          shared by what is owed, in whole units, none above what is due. A lender need not accept.
          """,
        zh: "先付要先保住的和它们的逾期，再付谈成的\(kept.zh)；剩下的按欠款多少分摊，取整数，每家不超过该还的数。对方不一定接受。")
    case .dueThenArrears?:
      Text(
        en: """
          What is due is offered in full. What is behind is cleared as far as there is money, the smallest first; the rest \
          follows as a regular sum\(kept.en).
          """,
        zh: "每月该还的照还。逾期的，有钱就先从小的补清，其余按月补\(kept.zh)。")
    case .asAgreed?:
      draw != nil
        ? Text(en: "With what savings add, what is due each month is covered.", zh: "加上从存款里拿的，够还每月该还的。")
        : lacksASumDue
          ? Text(
            en: "What is available covers what is due each month, not what falls due in full.",
            zh: "可用的钱够还每月该还的，不够还到期要一次还的。")
          : Text(en: "What is available covers what is due each month.", zh: "可用的钱够还每月该还的。")
    }
  }

  /// What the household keeps for what comes up.
  private var kept: Text {
    guard settlement.keptBack > .zero else { return Text(same: "") }
    let sum = shown(settlement.keptBack)
    return Text(en: ", and the household keeps \(sum) for what comes up", zh: "，家里先留 \(sum) 应急")
  }

  /// Where it is only for a time that lenders get less.
  var onlyForATime: String? {
    switch settlement.squeeze {
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
    let ending = settlement.settled.filter { $0.isPaidOff && ($0.due ?? .zero) > .zero }
    guard settlement.areOffersNeeded || draw != nil, !ending.isEmpty else { return nil }
    let (names, sum) = (names(ending.map(\.path)), shown(ending.reduce(.zero) { $0 + ($1.due ?? .zero) }))
    return Text(
      en: "\(names): paid off this month. The \(sum) a month that it takes is free from the next one on.",
      zh: "\(names)这个月就还清；下个月起，每月还它的 \(sum) 就空出来了。")[language]
  }

  /// Debts left out until somebody was asked.
  var askedFirst: String? {
    guard !settlement.questioned.isEmpty else { return nil }
    let names = names(settlement.questioned.map(\.path))
    return Text(
      en: "\(names): not offered anything until legal advice was taken on whether and how much is owed.",
      zh: "\(names)：该不该还、该还多少，先问过法律意见，再谈还款。")[language]
  }

  private var lacksASumDue: Bool { settlement.sumsDue.contains(where: \.isLacking) }

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
