import Household
import Money
import Planner
import Rulebook
import Wording

extension PlanReport {
  /// The whole page where someone is not coping: no sums.
  var heldBack: String {
    page.with { page in
      page.addComingFirst(of: comparison.assessment)
      page.gap()
      page.add(comparison.assessment.pack.disclaimer)
    }.text
  }

  /// Under the heading: what comes before any plan, whether what it takes is there, and where today's payments come from.
  mutating func addBasis() {
    if let liftedToday {
      page.add(liftedToday, indent: 2, hanging: 4)
      page.gap()
    }
    if let lacking {
      let see = Text(en: " See `way-out`.", zh: "先看“出路”。")[language]
      page.add(page.emphasise(.warning, lacking + see), indent: 2, hanging: 4)
      page.gap()
    }
    if !comparison.assessment.comingFirst.isEmpty {
      page.addComingFirst(of: comparison.assessment)
      page.gap()
    }
    if let minimumsApart {
      page.add(minimumsApart, indent: 2, hanging: 4)
      page.gap()
    }
    if let doneAnyway {
      page.add(doneAnyway, indent: 2)
      page.gap()
    }
  }

  /// Why what is paid today is more than the checks count, where it is.
  var liftedToday: String? {
    guard let lifted = liftedPayments(comparison.debts, of: comparison.assessment, language) else { return nil }
    let isPlanned = !hasOwnBudgets && plans.first?.budget == comparison.debts.currentPayments
    return (isPlanned ? "" : Text(en: "Paid today: ", zh: "现在每月还的：")[language]) + lifted
  }

  /// Why what a plan lacks is less than what cards below their minimum lack, where there are such.
  var minimumsApart: String? { sharedMinimums(comparison.assessment).map { $0[language] } }

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
      let savings = savingsAdd(comparison.assessment).map { (language == .en ? " " : "") + $0[language] }
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

/// That sums for all debts together count what one gets above its minimum towards another; nil where no card is paid less
/// than its minimum.
func sharedMinimums(_ assessment: Assessment) -> Text? {
  assessment.filled(
    Text(
      en: """
        Paid less than their minimum today: {below-minimum}; {minimum-more} more is due there. These sums are for all debts \
        together: what others get above what they ask for goes there first.
        """,
      zh: "现在没还够最低的：{below-minimum}，还差 {minimum-more}。这里是几笔合起来算的：别的多还的部分，先补到这里。"))
}

/// `7,324 = 7,300 + 24`: where this month's interest lifts minimums above what the checks count as paid; nil where none is.
func liftedPayments(_ debts: DebtsToPlan, of assessment: Assessment, _ language: Language) -> String? {
  let counted = Dictionary(assessment.figures.debts.map { ($0.path, $0.payment.low) }) { first, _ in first }
  let lifted = debts.debts.filter { debt in
    guard case .minimum = debt.requirement, let today = counted[debt.path] else { return false }
    return today < debt.currentPayment
  }
  guard !lifted.isEmpty else { return nil }
  let more = lifted.reduce(Amount.zero) { $0 + $1.currentPayment - (counted[$1.path] ?? .zero) }
  let sums = [debts.currentPayments, debts.currentPayments - more, more].map {
    $0.formatted(in: assessment.household.currency)
  }
  let names = lifted.map { shownName(of: $0.name, at: $0.path, in: assessment.household, language) }
    .joined(separator: Text(en: ", ", zh: "、")[language])
  return Text(
    en: """
      \(sums[0]) = \(sums[1]) + \(sums[2]): the minimum of \(names) is a share of the balance with this month's interest \
      in it.
      """,
    zh: "\(sums[0]) = \(sums[1]) + \(sums[2])：\(names)的最低还款额，按加上本月利息后的欠款算。")[language]
}
