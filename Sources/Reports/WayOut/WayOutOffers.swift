import Household
import Money
import Planner
import Rulebook
import Wording

extension WayOutReport {
  /// Without either: what can be offered to whom, and what to ask the bank of each card for.
  mutating func add(_ offers: Offers) {
    guard !household.hasNoDebts(offers) else { return }
    heading(Text(en: "Without either", zh: "如果两样都没有"))
    guard let available = offers.available else {
      let missing = shownPaths(offers.missing, in: household, language)
      return page.add(
        Text(en: "What could be offered cannot be told without \(missing).", zh: "能还多少，要知道\(missing)才能算。"), indent: 2)
    }
    addWorking(offers, available)
    addArrearsFirst(offers)
    if offers.offers.isEmpty { return addNothingDue(offers) }
    guard available > .zero else {
      page.add(
        Text(
          en:
            "Nothing is there to offer now. Tell each lender so before the due date, and ask for a pause; promise no sum.",
          zh: "现在拿不出钱来还。还款日之前照实跟每一家说，问能不能缓一缓；别答应还不上的数。"), indent: 2)
      return addNothingDue(offers)
    }
    guard wayOut.assessment.calls(for: offers) else {
      page.add(
        Text(
          en: "That covers everything due each month: go on paying as agreed. Offers are for when it does not.",
          zh: "每月该还的都够还，照常还就行。不够还的时候，再跟各家商量少还。"), indent: 2)
      return
    }
    addShares(offers)
    addNothingDue(offers)
    addAgreements(offers)
  }

  private mutating func addWorking(_ offers: Offers, _ available: Amount) {
    let figures = wayOut.assessment.figures
    let sums = [figures.monthlyIncome.low, figures.essentials.low] + offers.priority.map(\.payment)
    let working = sums.map(shown).joined(separator: " - ") + " = " + shown(available)
    let first = offers.priority.map { name($0.name, at: $0.path) }.joined(separator: comma)
    let text =
      first.isEmpty
      ? Text(en: "There each month after essentials: \(working).", zh: "必要开支以外，每月能用来还债的：\(working)。")
      : Text(
        en: "There each month after essentials and what comes first (\(first)): \(working).",
        zh: "必要开支和要先保住的（\(first)）以外，每月能用来还债的：\(working)。")
    page.add(text, indent: 2)
  }

  private mutating func addArrearsFirst(_ offers: Offers) {
    let behind = offers.priority.filter(\.isBehind).map { name($0.name, at: $0.path) }.joined(separator: comma)
    guard !behind.isEmpty else { return }
    page.add(
      Text(
        en: """
          \(behind): behind. What is there goes to these arrears first; until then, no one else gets more than is due.
          """,
        zh: "“\(behind)”有逾期，手上的钱先补上它；补齐之前，别家最多按现在该还的还。"), indent: 2)
  }

  private mutating func addShares(_ offers: Offers) {
    page.add(
      Text(
        en: "Fair shares by what is owed. Offer each lender its share; it need not accept.",
        zh: "按欠款多少分摊。可以照这个数跟每一家提，对方不一定接受。"), indent: 2)
    var grid = Grid()
    grid.add(
      [
        Text(en: "Lender", zh: "债务"), Text(en: "Owed", zh: "欠款"), Text(en: "Due now", zh: "现在月还"),
        Text(en: "Offer", zh: "能还"),
      ]
      .map { $0[language] })
    for offer in offers.offers {
      grid.add([
        name(offer.name, at: offer.path), shown(offer.balance), offer.payment.map(shown) ?? "?", shown(offer.sum),
      ])
    }
    let sums = offers.offers.reduce((Amount.zero, Amount.zero)) { ($0.0 + $1.balance, $0.1 + $1.sum) }
    grid.add([Text(en: "Together", zh: "合计")[language], shown(sums.0), "", shown(sums.1)])
    add(grid)
  }

  private mutating func addNothingDue(_ offers: Offers) {
    guard !offers.nothingDue.isEmpty else { return }
    let names = offers.nothingDue.map { name($0.name, at: $0.path) }.joined(separator: comma)
    page.add(
      Text(en: "Nothing is due on \(names): no share now.", zh: "\(names) 没约定要还，这次不分。"), indent: 2)
  }

  private mutating func addAgreements(_ offers: Offers) {
    guard !offers.agreements.isEmpty else { return }
    page.add(
      Text(
        en: "For each bank card, ask the bank for an individual instalment agreement, its total cost in writing:",
        zh: "信用卡可以跟银行申请个性化分期，总共要还多少请对方写下来："), indent: 2)
    for agreement in offers.agreements { page.add("- " + said(agreement), indent: 4, hanging: 6) }
    page.add(
      Text(
        en: "Its price: the card is stopped, and no new card until it is settled. The bank decides.",
        zh: "代价是这张卡停用，还清之前不能再办新卡。做不做由银行定。"), indent: 2)
  }

  private func said(_ agreement: Agreement) -> String {
    let (name, monthly) = (name(agreement.name, at: agreement.path), shown(agreement.monthly))
    guard agreement.fits else {
      return Text(
        en: """
          \(name): \(agreement.mostMonths) months, the longest term, take \(shown(agreement.leastMonthly)) a month; \
          \(monthly) is there. Say so, and ask what can be done.
          """,
        zh: "\(name)：最长分 \(agreement.mostMonths) 期，每月也要 \(shown(agreement.leastMonthly))，现在只拿得出 \(monthly)。照实说，问还有什么办法。"
      )[language]
    }
    let plain = Text(
      en:
        "\(name): \(monthly) a month, \(agreement.months) months, \(shown(agreement.balance)) in all if interest stops",
      zh: "\(name)：每月 \(monthly)，分 \(agreement.months) 期，不再计息的话一共 \(shown(agreement.balance))")
    let more =
      agreement.withInterest.map { interest in
        Text(
          en: "; with interest as now \(interest.months) months and \(shown(interest.total)).",
          zh: "；照现在计息要 \(interest.months) 期，一共 \(shown(interest.total))。")
      } ?? Text(en: ".", zh: "。")
    return plain[language] + more[language]
  }
}

extension Household {
  fileprivate func hasNoDebts(_ offers: Offers) -> Bool {
    offers.available != nil && offers.offers.isEmpty && offers.nothingDue.isEmpty && offers.priority.isEmpty
  }
}
