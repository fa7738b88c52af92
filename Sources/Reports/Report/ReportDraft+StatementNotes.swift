import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// What belongs to single debts, then how the offers come about, then what is asked of the banks.
  var statementNotes: [ReportItem] {
    let colon = Text(en: ": ", zh: "：")[language]
    let ofDebts = reportDebts.flatMap { debt in
      [debt.note, whyFirst(debt), dueInFull(debt)].compactMap(\.self).map { ReportItem(text: debt.name + colon + $0) }
    }
    let unlisted = household.listsEveryDebt ? nil : unlistedDebtsNote[language]
    let ofAll = [unlisted, nothingDue, stillBehind, offersNote].compactMap(\.self).map { ReportItem(text: $0) }
    return ofDebts + ofAll + agreements
      + [ReportItem(text: sanitised(assessment.pack.disclaimerForOthers[language]))]
  }

  private func whyFirst(_ debt: ReportDebt) -> String? {
    let reason: Text? =
      switch debt.consequence {
      case .home?: Text(en: "first, since the home may be lost", zh: "优先：不还可能没地方住")
      case .power?: Text(en: "first, since power, water or heating may be cut off", zh: "优先：不还可能停水停电停暖")
      case .court?: Text(en: "first, since a court has it", zh: "优先：已经到了法院")
      case .collateral?: Text(en: "first, since what secures it may be taken", zh: "优先：抵押的东西可能被收走")
      case nil, .none?: nil
      }
    return reason?[language]
  }

  private func dueInFull(_ debt: ReportDebt) -> String? {
    debt.dueInFull.map { date in
      let sum = debt.balance.map(shown) ?? "?"
      return Text(en: "\(sum) falls due in full on \(date)", zh: "\(date) 到期，要一次还 \(sum)")[language]
    }
  }

  private var nothingDue: String? {
    guard let offers, !offers.nothingDue.isEmpty else { return nil }
    let names = names(offers.nothingDue.map(\.path))
    return Text(
      en: "No payment is agreed on \(names): it has no share now.", zh: "\(names)没有约定还款，这次不分。")[language]
  }

  private var stillBehind: String? {
    let names = names(offers?.priorityStillBehind.map(\.path) ?? [])
    return names.isEmpty ? nil : arrearsFirst(names)[language]
  }

  private func names(_ paths: [String]) -> String {
    paths.compactMap { path in reportDebts.first { $0.path == path }?.name }.joined(separator: comma)
  }

  private var offersNote: String? {
    guard let offers else { return nil }
    let notMet = names(offers.priorityNotMet.map(\.path))
    let first = Text(
      en: "There is too little even for what comes first (\(notMet)): these lenders are rung first. ",
      zh: "连优先债务（\(notMet)）也不够还，先跟这几家联系。")
    return (notMet.isEmpty ? "" : first[language]) + basis(of: offers)[language]
  }

  private func basis(of offers: Offers) -> Text {
    switch offers.basis {
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
        en:
          "Offers are fair shares by what is owed of what is available, none above what is due. A lender need not accept.",
        zh: "“每月拟还”按欠款多少分摊可用的钱，每家不超过每月该还的数；对方不一定接受。")
    case .dueThenArrears?:
      Text(
        en: "What is due is offered in full; what is over goes to what is behind, a payment for each month missed.",
        zh: "每月该还的照还，多出来的补逾期，按漏掉的期数算。")
    case .asAgreed?:
      Text(en: "What is available covers what is due each month.", zh: "可用的钱够还每月该还的。")
    }
  }

  private var agreements: [ReportItem] {
    guard let offers, offers.basis != .asAgreed, !offers.agreements.isEmpty else { return [] }
    let requests = offers.agreements.map { agreement in
      ReportFigure(label: names([agreement.path]), value: terms(of: agreement, household.currency)[language])
    }
    return [
      ReportItem(
        text: Text(
          en:
            "Of each card's bank an individual instalment agreement is asked, its total cost in writing. The bank decides.",
          zh: "向各发卡银行申请个性化分期，总费用请银行书面告知；由银行决定。")[language], details: requests)
    ]
  }
}
