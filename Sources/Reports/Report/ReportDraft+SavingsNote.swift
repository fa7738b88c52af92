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
    let part =
      uses.isEmpty
      ? Text(en: "Savings of \(sum) are not in the offers", zh: "随时可用的钱\(spacedInChinese(sum))，没有算进拟还的数里")
      : Text(
        en: "Out of savings of \(sum): " + uses.map(\.en).joined(separator: "; "),
        zh: "随时可用的钱\(spacedInChinese(sum))，" + uses.map(\.zh).joined(separator: "，"))
    return Text(
      en: "\(part.en). A month of living costs and payments takes \(month).",
      zh: "\(part.zh)；一个月的开支和还款要\(spacedInChinese(month))。")[language]
  }

  /// That nothing is drawn on where an account is frozen.
  var frozenAccount: String? {
    guard household.isFrozen, household.savings?.amount != .zero else { return nil }
    return Text(en: "An account is frozen: savings are in no offer.", zh: "账户被冻结，存款没有算进拟还的数里。")[language]
  }

  private var monthlyUse: Text? {
    draw.map { draw in
      let sum = draw.shown(in: household.currency)
      guard settlement.areOffersNeeded else {
        return Text(en: "what the month lacks (\(sum.en))", zh: "贴补每月不够的（\(sum.zh)）")
      }
      return settlement.savingsPayPriority
        ? Text(en: "living costs and priority debts (\(sum.en))", zh: "先顾生活和优先债务（\(sum.zh)）")
        : Text(en: "living costs (\(sum.en))", zh: "留着过日子（\(sum.zh)）")
    }
  }

  private var catchUpUse: Text? {
    guard settlement.arrearsFromSavings > .zero else { return nil }
    let used = shown(settlement.arrearsFromSavings)
    return Text(en: "\(used) of what is behind", zh: "拿 \(used) 补逾期")
  }

  private var keptUse: Text? {
    let kept = settlement.keptForSumsDue
    guard kept > .zero else { return nil }
    let sum = shown(kept)
    return Text(en: "\(sum) kept for what falls due in full", zh: "留 \(sum) 还到期要一次还的")
  }

  private var broughtUse: Text? {
    let sum = settlement.broughtForSumsLacking
    guard sum > .zero else { return nil }
    let brought = shown(sum)
    // Beside savings what is left of the months until then.
    guard sum <= household.savings?.amount ?? .zero else {
      return Text(
        en: "with what can be put aside until then, \(brought) at most towards what falls due in full",
        zh: "加上到那时能攒下的，最多拿 \(brought) 还到期要一次还的")
    }
    return Text(en: "\(brought) at most towards what falls due in full", zh: "最多拿 \(brought) 还到期要一次还的")
  }
}
