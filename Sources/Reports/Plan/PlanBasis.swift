import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// The whole document where someone is not coping: no sums.
  var heldBack: Document { .heldBack("plan", comparison.assessment, language) }

  /// Under the heading: what comes before any plan, whether what it takes is there, and where today's payments come from.
  mutating func addBasis() {
    if let outOfSavings {
      draft.begin("out-of-savings")
      draft.add(.paragraph(outOfSavings))
    }
    if let lacking {
      draft.begin("lacking")
      draft.add(.warning(paragraph(of: [lacking, say(PlanSentence.seeWayOut)], language)))
    }
    draft.addComingFirst(of: comparison.assessment)
    if let stepsBefore {
      draft.begin("steps-before")
      draft.add(.paragraph(stepsBefore))
    }
    if let risesAbove {
      draft.begin("rises")
      draft.add(.paragraph(risesAbove))
    }
    if let doneAnyway {
      draft.begin("done-anyway")
      draft.add(.paragraph(doneAnyway))
    }
  }

  /// What of the plan savings make up, where they do so until that is over.
  var outOfSavings: String? {
    guard let shortfall = comparison.shortfall, shortfall.isCarried else { return nil }
    let takes = shown(shortfall.takes)
    let text =
      shortfall.there > .zero
      ? say(PlanSentence.savingsAddToWhatIsThere, [.there: shown(shortfall.there), .takes: takes])
      : say(PlanSentence.savingsAddToNothing, [.takes: takes])
    return paragraph(of: [text, comparison.assessment.savingsAdd?[language]], language)
  }

  /// That the plan takes more than there is, where nothing makes it up.
  var lacking: String? {
    guard let shortfall = comparison.shortfall, !shortfall.isCarried else { return nil }
    let isBesideOthers = shortfall.outside > .zero
    let takes = shown(shortfall.takes)
    let text =
      shortfall.there > .zero
      ? say(
        isBesideOthers ? PlanSentence.takesMoreBesideOthers : .takesMore,
        [.there: shown(shortfall.there), .takes: takes, .lacks: shown(shortfall.lacks)])
      : say(
        isBesideOthers ? PlanSentence.takesAndNothingLeftBesideOthers : .takesAndNothingLeft, [.takes: takes])
    return paragraph(of: [text, comparison.assessment.savingsAdd?[language]], language)
  }

  /// That some lenders get less for now, where the money for the plan would be there.
  var stepsBefore: String? {
    guard lacking == nil, comparison.budget.followsMinimums,
      comparison.assessment.settlement.settled.contains(where: { $0.due != nil && !$0.hasItsDue })
    else { return nil }
    return say(PlanSentence.stepsBeforeThePlan)
  }

  /// That contracts come to ask for more than the sum of the plan, as when an agreement ends.
  var risesAbove: String? {
    guard let plan = shownOutcome?.plan, plan.strategy.spendsBudget, let rise = plan.rise else { return nil }
    return say(
      PlanSentence.risesAbove,
      [.month: saidMonth(rise.month), .budget: shown(plan.budget), .most: shown(rise.most)])
  }

  /// That what is paid today is done within the months asked for, where it is.
  var doneAnyway: String? {
    comparison.monthsAsToday.map { say(PlanSentence.doneAnyway, [.months: $0]) }
  }

  /// What stands in place of a plan; where the debts are not known, that is no absence of debts.
  var nothingToPlan: String {
    let household = comparison.assessment.household
    let missing = household.debtsNotListed
    guard comparison.debts.leftOut.isEmpty, !missing.isEmpty else {
      let isPaid = comparison.debts.leftOut.allSatisfy { $0.reason == .paidInFull || $0.reason == .paidOff }
      return say(isPaid ? PlanSentence.nothingToPlan : .nonePlannedYet)
    }
    return say(PlanSentence.notKnown, [.missing: comparison.assessment.shownPaths(missing, language)])
  }
}
