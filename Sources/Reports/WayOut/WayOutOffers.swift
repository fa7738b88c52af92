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
    let isBehindBoth = wayOut.sums?.lump != nil && wayOut.sums?.monthly != nil && !wayOut.assessment.fired.isEmpty
    draft.begin(
      "offers",
      isBehindBoth
        ? Text(en: "Without either", zh: "如果两样都没有") : Text(en: "What there is for lenders", zh: "每月拿得出多少来还"))
    guard let available = settlement.available else {
      return tell(OfferSentence.notKnown, [.missing: wayOut.assessment.shownPaths(settlement.missing, language)])
    }
    addWorking(settlement, available)
    if let added = wayOut.assessment.savingsAdd { draft.add(added) }
    addNotMet(settlement)
    addSums(settlement)
    if let besides = wayOut.assessment.sumDueBesides { draft.add(besides) }
    if settlement.basis != .asAgreed { tell(OfferSentence.nothingDue, of: settlement.nothingDue) }
    tell(OfferSentence.askedFirst, of: settlement.questioned)
    guard settlement.basis != .asAgreed else { return }
    add(agreements)
  }

  private mutating func addSums(_ settlement: Settlement) {
    switch settlement.basis {
    case nil, .nothing?:
      let isFirstPaid = !settlement.priority.isEmpty && settlement.priorityNotMet.isEmpty
      if !settlement.others.isEmpty { tell(isFirstPaid ? OfferSentence.nothingForTheOthers : .nothingToOffer) }
      if settlement.catchUp > .zero || settlement.offered > .zero { addShares(settlement) }
    case .asAgreed?:
      guard settlement.draw == nil else { return }
      if let trimmed = wayOut.assessment.words(for: .trimmed) {
        tell(OfferSentence.whenCut, [.lenders: trimmed])
      } else {
        let isForAll = settlement.questioned.isEmpty
        tell(
          wayOut.assessment.figures.shortOfDue > .zero
            ? OfferSentence.dueIsThere : isForAll ? .asAgreed : .asAgreedOnOthers)
      }
    case .dueThenArrears?:
      tell(OfferSentence.dueThenArrears)
      addShares(settlement)
    case .shares?:
      if settlement.lines.contains(where: { $0.part == .agreed }) { tell(OfferSentence.agreedFirst) }
      if let said = wayOut.assessment.sharingSaid { draft.add(said) }
      tell(OfferSentence.offerShares)
      addShares(settlement)
    }
  }

  private mutating func addWorking(_ settlement: Settlement, _ available: Amount) {
    let figures = wayOut.assessment.figures
    let working = "\(shown(figures.monthlyIncome.low)) - \(shown(figures.essentials.low)) = \(shown(available))"
    tell(OfferSentence.thereEachMonth, [.working: working])
    tell(OfferSentence.first, of: settlement.priority)
    guard settlement.keptBack > .zero else { return }
    tell(OfferSentence.keptBack, [.sum: shown(settlement.keptBack)])
  }

  /// A sentence about some lenders; nothing where there are none.
  private mutating func tell(_ sentence: OfferSentence, of lines: [Settlement.Line]) {
    guard !lines.isEmpty else { return }
    tell(sentence, [.lenders: lines.map { name($0.name, at: $0.path) }.joined(separator: comma)])
  }

  /// The priority debts for which there is too little, and how much of each there is.
  private mutating func addNotMet(_ settlement: Settlement) {
    for line in settlement.priorityNotMet {
      guard let asked = line.due else { continue }
      tell(
        OfferSentence.firstNotMet,
        [.lender: name(line.name, at: line.path), .due: shown(asked), .sum: shown(line.sum)])
    }
  }

  private mutating func addShares(_ settlement: Settlement) {
    let all = settlement.priority + settlement.others
    let catchesUp = all.contains(where: \.isMadeUp)
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
      ] + (catchesUp ? [pack.text(ofCatchUpOn: line, in: household.currency)?[language] ?? "-"] : [])
    }
    let sums = all.reduce((Amount.zero, Amount.zero)) { ($0.0 + $1.balance, $0.1 + $1.sum) }
    let total =
      [Text(en: "Together", zh: "合计")[language], shown(sums.0), "", shown(sums.1)]
      + (catchesUp ? [shown(settlement.catchUp)] : [])
    draft.add(.table(Document.Table(caption: "", columns: columns, rows: rows, total: total)))
    if let more = wayOut.assessment.moreFromNextMonth { draft.add(more) }
  }

  private mutating func add(_ agreements: [Agreement]) {
    guard !agreements.isEmpty else { return }
    tell(OfferSentence.agreementsAsked)
    draft.add(
      points: agreements.map { agreement in
        let terms = pack.terms(of: agreement, in: household.currency, asking: true)[language]
        return labelled(name(agreement.name, at: agreement.path), terms, language)
      })
    tell(OfferSentence.agreementsCost)
  }
}

/// A regular sum towards what is behind.
private let catchUpTitle = Text(en: "For arrears", zh: "补逾期")
