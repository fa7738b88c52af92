import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension WayOutReport {
  /// Without either: what can be offered to whom, and what to ask the bank of each card for.
  mutating func add(_ settlement: Settlement, _ agreements: [Agreement]) {
    guard
      settlement.available == nil || settlement.lines.contains(where: { $0.part != .clear && $0.part != .paidInFull })
    else { return }
    draft.begin("offers", Text(en: "Without either", zh: "如果两样都没有"))
    guard let available = settlement.available else {
      let missing = shownPaths(settlement.missing, in: household, language)
      return draft.add(
        Text(en: "What could be offered cannot be told without \(missing).", zh: "能还多少，要知道\(missing)才能算。"))
    }
    addWorking(settlement, available)
    if let added = savingsAdd(wayOut.assessment) { draft.add(added) }
    addNotMet(settlement)
    addSums(settlement)
    if let besides = sumDueBesides(wayOut.assessment) { draft.add(besides) }
    guard settlement.basis != .asAgreed else { return }
    addNothingDue(settlement)
    addAskedFirst(settlement)
    add(agreements)
  }

  private mutating func addSums(_ settlement: Settlement) {
    switch settlement.basis {
    case nil, .nothing?:
      let isFirstPaid = !settlement.priority.isEmpty && settlement.priorityNotMet.isEmpty
      let text = isFirstPaid ? nothingForTheOthers : nothingToOffer
      if !settlement.others.isEmpty { draft.add(text) }
      if settlement.catchUp > .zero || settlement.offered > .zero { addShares(settlement) }
    case .asAgreed?:
      guard settlement.draw == nil else { return }
      draft.add(
        wayOut.assessment.filled(whenCut)
          ?? (wayOut.assessment.figures.shortOfMinimums > .zero ? minimumsAreThere : asAgreed))
    case .dueThenArrears?, .shares?:
      draft.add(howOffersAreMade(settlement))
      addShares(settlement)
    }
  }

  private mutating func addWorking(_ settlement: Settlement, _ available: Amount) {
    let figures = wayOut.assessment.figures
    let working = "\(shown(figures.monthlyIncome.low)) - \(shown(figures.essentials.low)) = \(shown(available))"
    draft.add(
      Text(en: "There each month after essentials: \(working).", zh: "必要开支以外，每月能用来还债的：\(working)。"))
    let first = settlement.priority.map { name($0.name, at: $0.path) }.joined(separator: comma)
    if !first.isEmpty { draft.add(Text(en: "What comes first: \(first).", zh: "要先保住的：\(first)。")) }
    guard settlement.keptBack > .zero else { return }
    let kept = shown(settlement.keptBack)
    draft.add(
      Text(en: "\(kept) of it stays with you for what comes up.", zh: "其中 \(kept) 自己先留着应急。"))
  }

  /// The priority debts for which there is too little, and how much of each there is.
  private mutating func addNotMet(_ settlement: Settlement) {
    for line in settlement.priorityNotMet {
      guard let asked = line.due else { continue }
      let (name, due, sum) = (name(line.name, at: line.path), shown(asked), shown(line.sum))
      draft.add(
        Text(
          en: "\(name) comes first, and only \(sum) of its \(due) is there: ring that lender before any other.",
          zh: "“\(name)”要先保住，该还 \(due)，现在只有 \(sum)：先给这家打电话。"))
    }
  }

  private mutating func addShares(_ settlement: Settlement) {
    let catchesUp = settlement.catchUp > .zero
    let all = settlement.priority + settlement.others
    let columns =
      [
        draft.column(Text(en: "Lender", zh: "债务")), draft.column(Text(en: "Owed", zh: "欠款"), isNumber: true),
        draft.column(Text(en: "Due", zh: "该还"), isNumber: true),
        draft.column(Text(en: "Offer", zh: "拟还"), isNumber: true),
      ] + (catchesUp ? [draft.column(catchUpTitle, isNumber: true)] : [])
    let rows = all.map { line in
      [
        name(line.name, at: line.path), line.debt.balance.known.map(shown) ?? "?", line.due.map(shown) ?? "?",
        line.offer.map(shown) ?? "?",
      ] + (catchesUp ? [line.catchUp.map(regular) ?? "-"] : [])
    }
    let sums = all.reduce((Amount.zero, Amount.zero)) { ($0.0 + $1.balance, $0.1 + $1.sum) }
    let total =
      [Text(en: "Together", zh: "合计")[language], shown(sums.0), "", shown(sums.1)]
      + (catchesUp ? [shown(settlement.catchUp)] : [])
    draft.add(.table(Document.Table(caption: "", columns: columns, rows: rows, total: total)))
  }

  /// `250 x 12`, or the sum where it is cleared this month.
  private func regular(_ catchUp: Settlement.CatchUp) -> String {
    catchUp.months == 1 ? shown(catchUp.sum) : "\(shown(catchUp.sum)) x \(catchUp.months)"
  }

  private mutating func addAskedFirst(_ settlement: Settlement) {
    guard !settlement.questioned.isEmpty else { return }
    let names = settlement.questioned.map { name($0.name, at: $0.path) }.joined(separator: comma)
    draft.add(
      Text(
        en: "\(names): ask first whether and how much is owed; no share before that.",
        zh: "“\(names)”：先问清该不该还、该还多少，这次不分。"))
  }

  private mutating func addNothingDue(_ settlement: Settlement) {
    guard !settlement.nothingDue.isEmpty else { return }
    let names = settlement.nothingDue.map { name($0.name, at: $0.path) }.joined(separator: comma)
    draft.add(
      Text(en: "Nothing is due on \(names): no share now.", zh: "“\(names)”没约定要还，这次不分。"))
  }

  private mutating func add(_ agreements: [Agreement]) {
    guard !agreements.isEmpty else { return }
    draft.add(agreementsAsked)
    draft.add(
      points: agreements.map { agreement in
        let name = name(agreement.name, at: agreement.path)
        let ask =
          agreement.fits ? Text(same: "") : Text(en: " Say so, and ask what can be done.", zh: "照实说，问还有什么办法。")
        let terms = terms(of: agreement, household.currency)
        return Text(en: "\(name): \(terms.en)", zh: "\(name)：\(terms.zh)")[language] + ask[language]
      })
    draft.add(priceOfAgreements)
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
