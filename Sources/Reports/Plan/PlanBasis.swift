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
    if let lacking {
      draft.begin("lacking")
      draft.add(.warning(lacking + Text(en: " See `way-out`.", zh: "先看“出路”。")[language]))
    }
    draft.addComingFirst(of: comparison.assessment)
    if let doneAnyway {
      draft.begin("done-anyway")
      draft.add(.paragraph(doneAnyway))
    }
  }

  /// That the plan takes more than there is, where it does.
  var lacking: String? {
    comparison.shortfall.map { shortfall in
      let (there, takes, lacks) = (shown(shortfall.there), shown(shortfall.takes), shown(shortfall.lacks))
      let others =
        shortfall.outside > .zero ? Text(en: " and the debts outside the plan", zh: "和计划以外的债") : Text(same: "")
      let text =
        shortfall.there > .zero
        ? Text(
          en: """
            After living costs\(others.en) \(there) a month is there; this plan takes \(takes), \(lacks) more. It cannot be kept up \
            as things are.
            """,
          zh: "除去必要开支\(others.zh)，每月只有 \(there)，这个计划要 \(takes)，差 \(lacks)。照现在的收支做不到。")
        : Text(
          en: """
            After living costs\(others.en) nothing is left; this plan takes \(takes) a month. It cannot be kept up as \
            things are.
            """,
          zh: "除去必要开支\(others.zh)，每月没有剩的钱，这个计划要 \(takes)。照现在的收支做不到。")
      let savings = comparison.assessment.savingsAdd.map { (language == .en ? " " : "") + $0[language] }
      return text[language] + (savings ?? "")
    }
  }

  /// That what is paid today is done within the months asked for, where it is.
  var doneAnyway: String? {
    comparison.monthsAsToday.map {
      Text(en: "What is paid today already does it: \($0) months.", zh: "照现在这样还就行：\($0) 个月还清。")[language]
    }
  }

  /// What stands in place of a plan; where the debts are not known, that is no absence of debts.
  var nothingToPlan: String {
    let household = comparison.assessment.household
    let missing = household.debtsNotListed
    guard comparison.debts.leftOut.isEmpty, !missing.isEmpty else {
      return Text(en: "There is no debt to plan.", zh: "没有要排进计划的债。")[language]
    }
    return begun(notKnown(missing, in: household, language)) + Text(en: ".", zh: "。")[language]
  }
}

/// Instead of a result: the answers that it lacks.
func notKnown(_ paths: [String], in household: Household, _ language: Language) -> String {
  let missing = shownPaths(paths, in: household, language)
  return Text(en: "not known without: \(missing)", zh: "说不出，还缺：\(missing)")[language]
}
