import Household
import Money
import Planner
import Rulebook
import Wording

extension WayOutReport {
  /// Without either: what can be offered to whom, and what to ask the bank of each card for.
  mutating func add(_ offers: Offers, _ agreements: [Agreement]) {
    guard !household.hasNoDebts(offers) else { return }
    heading(Text(en: "Without either", zh: "如果两样都没有"))
    guard let available = offers.available else {
      let missing = shownPaths(offers.missing, in: household, language)
      return page.add(
        Text(en: "What could be offered cannot be told without \(missing).", zh: "能还多少，要知道\(missing)才能算。"), indent: 2)
    }
    addWorking(offers, available)
    if let added = savingsAdd(wayOut.assessment) { page.add(added, indent: 2) }
    addNotMet(offers)
    addArrearsFirst(offers)
    addSums(offers)
    if let besides = sumDueBesides(wayOut.assessment) { page.add(besides, indent: 2) }
    guard offers.basis != .asAgreed else { return }
    addNothingDue(offers)
    add(agreements)
  }

  private mutating func addSums(_ offers: Offers) {
    switch offers.basis {
    case nil, .nothing?:
      let isFirstPaid = !offers.priority.isEmpty && offers.priorityNotMet.isEmpty
      let text = isFirstPaid ? nothingForTheOthers : nothingToOffer
      if !offers.offers.isEmpty { page.add(text, indent: 2) }
    case .asAgreed?:
      guard offers.draw == nil else { return }
      page.add(
        wayOut.assessment.filled(whenCut)
          ?? (wayOut.assessment.figures.shortOfMinimums > .zero ? minimumsAreThere : asAgreed), indent: 2)
    case .dueThenArrears?, .shares?:
      addShares(offers)
    }
  }

  private mutating func addWorking(_ offers: Offers, _ available: Amount) {
    let figures = wayOut.assessment.figures
    let sums = [figures.monthlyIncome.low, figures.essentials.low] + offers.priority.map(\.due)
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

  /// The priority debts for which there is too little, and how much of each there is.
  private mutating func addNotMet(_ offers: Offers) {
    for debt in offers.priorityNotMet {
      let (name, due, sum) = (name(debt.name, at: debt.path), shown(debt.due), shown(debt.sum))
      page.add(
        Text(
          en: "\(name) comes first, and only \(sum) of its \(due) is there: ring that lender before any other.",
          zh: "“\(name)”要先保住，该还 \(due)，现在只有 \(sum)：先给这家打电话。"), indent: 2)
    }
  }

  private mutating func addArrearsFirst(_ offers: Offers) {
    let behind = offers.priorityStillBehind
    guard !behind.isEmpty, offers.areNeeded else { return }
    let names = behind.map { name($0.name, at: $0.path) }.joined(separator: comma)
    page.add(arrearsFirst(names, behind.count)[language], indent: 2)
  }

  private mutating func addShares(_ offers: Offers) {
    page.add(howOffersAreMade(offers)[language], indent: 2)
    let catchesUp = offers.catchUp > .zero
    let all = catchesUp ? offers.priority + offers.offers : offers.offers
    func row(_ cells: [String], _ catchUp: String) -> [String] { cells + (catchesUp ? [catchUp] : []) }
    var grid = Grid()
    grid.add(
      row(
        [
          Text(en: "Lender", zh: "债务"), Text(en: "Owed", zh: "欠款"), Text(en: "Due now", zh: "现在月还"),
          Text(en: "Offer", zh: "拟还"),
        ].map { $0[language] }, catchUpTitle[language]))
    for offer in all {
      grid.add(
        row(
          [
            name(offer.name, at: offer.path), shown(offer.balance), shown(offer.due),
            shown(offer.sum),
          ], shown(offer.catchUp)))
    }
    let sums = all.reduce((Amount.zero, Amount.zero)) { ($0.0 + $1.balance, $0.1 + $1.sum) }
    grid.add(
      row([Text(en: "Together", zh: "合计")[language], shown(sums.0), "", shown(sums.1)], shown(offers.catchUp)))
    add(grid)
  }

  private mutating func addNothingDue(_ offers: Offers) {
    guard !offers.nothingDue.isEmpty else { return }
    let names = offers.nothingDue.map { name($0.name, at: $0.path) }.joined(separator: comma)
    page.add(
      Text(en: "Nothing is due on \(names): no share now.", zh: "“\(names)”没约定要还，这次不分。"), indent: 2)
  }

  private mutating func add(_ agreements: [Agreement]) {
    guard !agreements.isEmpty else { return }
    page.add(agreementsAsked[language], indent: 2)
    for agreement in agreements {
      let name = name(agreement.name, at: agreement.path)
      let ask = agreement.fits ? Text(same: "") : Text(en: " Say so, and ask what can be done.", zh: "照实说，问还有什么办法。")
      let terms = terms(of: agreement, household.currency)
      page.add(
        Text(en: "- \(name): \(terms.en)", zh: "- \(name)：\(terms.zh)")[language] + ask[language], indent: 4, hanging: 6
      )
    }
    page.add(priceOfAgreements[language], indent: 2)
  }
}

private let asAgreed = Text(
  en: "That covers everything due each month: go on paying as agreed. Offers are for when it does not.",
  zh: "每月该还的都够还，照常还就行。不够还的时候，再跟各家商量少还。")

private let whenCut = Text(
  en: "That covers what is due each month when cards get less for now, though no less than they ask for: {trimmed}.",
  zh: "卡先少还一点（不低于最低还款额），每月该还的就够还：{trimmed}。")

private let minimumsAreThere = Text(
  en: "That covers everything due each month, every card's minimum too: pay those at least.",
  zh: "每月该还的都够还，每张卡还到最低也够：先还到最低。")

extension Household {
  fileprivate func hasNoDebts(_ offers: Offers) -> Bool {
    offers.available != nil && offers.offers.isEmpty && offers.nothingDue.isEmpty && offers.priority.isEmpty
  }
}
