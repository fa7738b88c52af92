import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// What the plan rests on, what it leaves out, and why.
  /// - Parameter isExplained: the document is the one that shows the sums.
  mutating func addNotes(isExplained: Bool = false) {
    draft.begin("notes")
    draft.add(
      points: notesOfDebts
        + (comparison.assessment.household.listsEveryDebt ? [] : [say(NoteSentence.unlisted)]))
    let unit = comparison.assessment.household.currency.smallestUnit
    let assumed = say(PlanSentence.assumes, [.unit: unit])
    draft.note(paragraph(of: [assumed, isExplained ? nil : say(PlanSentence.seeTheSums)], language))
    draft.note(comparison.assessment.pack.disclaimer)
  }

  /// What is to be known of single debts: estimates, left out, rates that end, agreements, rates worked out, kept ahead.
  var notesOfDebts: [String] {
    roughNotes + leftOutNotes + promotionNotes + agreementNotes + solvedNotes + keptAheadNotes
  }

  /// That sums worked out from estimates are no better than those.
  private var roughNotes: [String] {
    let rough = Set(
      comparison.assessment.figures.debts.filter { $0.balance.isEstimate || $0.payment.isEstimate }.map(\.path))
    let planned = comparison.debts.debts.map(\.path).filter(rough.contains)
    guard !planned.isEmpty else { return [] }
    return [say(PlanSentence.rough, [.lenders: names(planned)])]
  }

  private var leftOutNotes: [String] {
    comparison.debts.leftOut.map { debt in
      let name = shownName(
        of: debt.name, atPath: debt.path, among: comparison.assessment.figures.namesakes, language, columns: .max)
      switch debt.reason {
      case .paidInFull: return say(PlanSentence.paidInFull, [.lender: name])
      case .paidOff: return say(PlanSentence.paidOffNow, [.lender: name])
      case .questioned: return say(PlanSentence.questioned, [.lender: name])
      case .mortgage: return say(PlanSentence.mortgage, [.lender: name])
      case .missing(let paths):
        let payment = comparison.assessment.figures.debts.first { $0.path == debt.path }?.payment
        return say(
          payment?.known == .zero ? PlanSentence.missingNothingDue : .missing,
          [.lender: name, .missing: comparison.assessment.shownPaths(paths, language)])
      }
    }
  }

  private var promotionNotes: [String] {
    comparison.debts.debts.compactMap { debt in
      debt.promotion.map { promotion in
        say(
          PlanSentence.rateEnds,
          [
            .lender: name(of: debt.path), .rate: promotion.rate.formatted(language),
            .day: promotion.until.description, .later: shownRate(of: debt),
          ])
      }
    }
  }

  /// From when an agreement holds, and until when.
  private var agreementNotes: [String] {
    let planned = Set(comparison.debts.debts.filter { !$0.later.isEmpty }.map(\.path))
    return comparison.assessment.figures.debts.compactMap { debt in
      guard planned.contains(debt.path), let agreement = debt.agreement else { return nil }
      let isLater = debt.agreed == nil
      var values: [SentenceBrace: any BraceValue] = [
        .lender: name(of: debt.path), .sum: shown(agreement.terms.sum.amount),
      ]
      if isLater { values[.from] = agreement.from.description }
      let isPaidOff = debt.balance.known.map { agreement.paysOff($0, from: comparison.assessment.asOf) } ?? false
      guard let end = isPaidOff ? nil : agreement.until else {
        return say(isLater ? PlanSentence.agreedFrom : .agreed, values)
      }
      values[.day] = end.description
      guard let due = debt.contractDue.known else {
        return say(isLater ? PlanSentence.agreedFromUntil : .agreedUntil, values)
      }
      values[.due] = shown(due)
      return say(isLater ? PlanSentence.agreedFromUntilThen : .agreedUntilThen, values)
    }
  }

  private var solvedNotes: [String] {
    comparison.debts.debts.filter(\.isRateSolved).map { debt in
      let name = name(of: debt.path)
      guard debt.rate.perPeriod > .zero else { return say(PlanSentence.rateWorkedOutNone, [.lender: name]) }
      return say(PlanSentence.rateWorkedOut, [.lender: name, .rate: shownRate(of: debt)])
    }
  }

  private var keptAheadNotes: [String] {
    var seen: [KeptAhead] = []
    for kept in plans.flatMap(\.keptAhead) where !seen.contains(kept) { seen.append(kept) }
    return seen.map { kept in
      let strategies = plans.filter { $0.keptAhead.contains(kept) }.map { name($0.strategy) }
        .joined(separator: Text(en: ", ", zh: "、")[language])
      return say(
        PlanSentence.keptAhead,
        [.lender: name(of: kept.priority), .card: name(of: kept.card), .plans: strategies])
    }
  }
}
