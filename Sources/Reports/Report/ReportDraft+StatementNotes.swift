import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// What belongs to single debts, then how the offers come about, then what is asked of the banks.
  var statementNotes: [ReportItem] {
    let ofDebts = ranked(reportDebts).flatMap { debt in
      ([debt.note, whyFirst(debt), agreed(debt), dueInFull(debt)].compactMap(\.self) + remarks(on: debt))
        .map { ReportItem(text: labelled(debt.name, $0, language)) }
    }
    let unlisted = household.listsEveryDebt ? nil : say(NoteSentence.unlisted)
    let ofAll = [
      unlisted, court, kindNotKnown, nothingDue, askedFirst, whoPaysForWhom, offersNote, onlyForATime,
      assessment.moreFromNextMonth?[language], endingWithIt,
      cutToTheMinimum,
      savingsApart, frozenAccount,
    ].compactMap(\.self)
    return ofDebts + ofAll.map { ReportItem(text: $0) } + agreementItems
  }

  private func whyFirst(_ debt: ReportDebt) -> String? {
    switch debt.consequence {
    case .home: say(NoteSentence.firstForHome)
    case .power: say(NoteSentence.firstForPower)
    case .law: say(NoteSentence.firstByLaw)
    case .tools: say(NoteSentence.firstForWork)
    case .court: say(NoteSentence.firstAtCourt)
    case .collateral, .none: nil
    }
  }

  /// What its lender agreed to.
  private func agreed(_ debt: ReportDebt) -> String? {
    guard let agreement = debt.line.debt.agreement else { return nil }
    let terms = agreement.terms
    let from = debt.line.debt.hasAgreementToCome ? agreement.from.description : nil
    var values: [SentenceBrace: any BraceValue] = [.sum: shown(terms.sum)]
    values[.from] = from
    values[.months] = terms.months
    let sentence: NoteSentence =
      switch (from, terms.months) {
      case (nil, nil): .agreed
      case (nil, _?): .agreedFor
      case (_?, nil): .agreedFrom
      case (_?, _?): .agreedFromFor
      }
    let isFree = terms.interest == Agreed.Interest.none
    return paragraph(of: [say(sentence, values), isFree ? say(NoteSentence.agreedWithoutInterest) : nil], language)
  }

  private func dueInFull(_ debt: ReportDebt) -> String? {
    debt.dueInFull.map { date in
      let sum =
        debt.balance.map { shown(Stated($0, isEstimate: debt.balanceIsEstimate)) }
        ?? Text(en: "not stated", zh: "未填")[language]
      return say(date < assessment.asOf ? NoteSentence.wasDue : .fallsDue, [.sum: sum, .day: date.description])
    }
  }

  /// A court matter, and no debt that is said to be the one.
  private var court: String? {
    let isAtCourt = household.situation.urgent?.contains(.court) ?? false
    let isMarked = reportDebts.contains { $0.consequence == .court }
    guard isAtCourt, !reportDebts.isEmpty, !isMarked else { return nil }
    return say(NoteSentence.courtOfWhich)
  }

  private var kindNotKnown: String? {
    let debts = reportDebts.filter { $0.kind == "unknown" && !$0.isPriority && $0.balance != .zero }
    guard !debts.isEmpty else { return nil }
    return say(NoteSentence.kindNotKnown, [.lenders: debts.map(\.name).joined(separator: comma)])
  }

  /// Where debts are in several names and lenders are offered something.
  private var whoPaysForWhom: String? {
    assessment.figures.holders.count > 1 && needsLenders ? say(NoteSentence.whoPaysForWhom) : nil
  }

  func names(_ paths: [String]) -> String {
    paths.compactMap { path in reportDebts.first { $0.path == path }?.name }.joined(separator: comma)
  }
}
