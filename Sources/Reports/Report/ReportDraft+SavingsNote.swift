import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

/// What savings are for, in a statement.
extension ReportDraft {
  /// What of savings goes where; that they are in no offer, where nothing does.
  var savingsApart: String? {
    guard frozenAccount == nil, needsLenders || settlement.draw != nil || keptUse != nil || broughtUse != nil,
      let savings = household.savings,
      savings.amount > .zero,
      let needs = assessment.figures.monthNeeds.known
    else { return nil }
    let figures = assessment.figures
    let whole = Stated(needs, isEstimate: figures.monthNeeds.isEstimate)
    let (sum, month) = (shown(savings), shown(whole))
    let uses = [monthlyUse, catchUpUse, keptUse, broughtUse].compactMap(\.self)
    guard !uses.isEmpty else { return say(NoteSentence.savingsApart, [.sum: sum, .needed: month]) }
    let said = uses.joined(separator: Text(en: "; ", zh: "，")[language])
    return say(NoteSentence.savingsUsed, [.sum: sum, .needed: month, .uses: said])
  }

  /// That nothing is drawn on where an account is frozen.
  var frozenAccount: String? {
    guard household.isFrozen, household.savings?.amount != .zero else { return nil }
    return say(NoteSentence.savingsFrozen)
  }

  private var monthlyUse: String? {
    draw.map { draw in
      let sentence: NoteSentence =
        switch settlement.areOffersNeeded ? settlement.drawUse : nil {
        case nil: .useForMonth
        case .livingCosts: .useForLiving
        case .priority: .useForFirst
        case .livingCostsAndPriority: .useForLivingAndFirst
        }
      return say(sentence, [.draw: pack.text(of: draw, in: household.currency)])
    }
  }

  private var catchUpUse: String? { use(.useForArrears, settlement.arrearsFromSavings) }
  private var keptUse: String? { use(.useKept, settlement.keptForSumsDue) }
  /// Beside savings what is left of the months until then, where there are such months.
  private var broughtUse: String? {
    let isLeft = assessment.figures.margin.map { $0 > .zero } ?? false
    let nextMonth = assessment.asOf.adding(months: 1)
    let isLater = settlement.sumsDue.contains { $0.isLacking && $0.date >= nextMonth }
    return use(isLeft && isLater ? .useAtMostWithWhatIsLeft : .useAtMost, settlement.broughtForSumsLacking)
  }

  private func use(_ sentence: NoteSentence, _ sum: Amount) -> String? {
    sum > .zero ? say(sentence, [.sum: shown(sum)]) : nil
  }
}
