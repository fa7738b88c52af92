import Checks
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  var groups: LenderGroups { LenderGroups(assessment: self) }

  /// What a placeholder says of who is paid what; nil for another, and where it would say nothing.
  func wordOfSettlement(_ placeholder: Placeholder, _ language: Language) -> String? {
    switch placeholder {
    case .priorityPlan: given(groups.priority, language)
    case .homePlan: given(groups.urgent(.home), language)
    case .powerPlan: given(groups.urgent(.power), language)
    case .courtPlan: given(groups.urgent(.court), language)
    case .arrearsPlan: given(groups.behindWithDue, language)
    case .offeredLess: shortList(groups.offeredLess, language) { offered($0, of: $0.due, language) }
    case .agreements: shortList(groups.agreements, language) { agreement($0, language) }
    case .notPaid: shortList(groups.withoutOffer, language) { name($0.debt, language) }
    case .agreedNotMet: shortList(settlement.agreedNotMet, language) { offered($0, of: $0.due, language) }
    case .goods: shortList(goodsToAskAbout, language) { name($0, language) }
    case .surplus: shortList(settlement.surplus, language) { paidOff($0, language) }
    case .leftAfter: outlook.gap.flatMap { $0.isCarriedToItsEnd ? $0.leftAfter : nil }.flatMap(aboveZero)?.formatted(in: household.currency)
    case .gapMonths: outlook.gap?.months.map(String.init)
    default: nil
    }
  }

  /// Sums for the same: what then stays of savings, and what is no longer paid in interest.
  func sumOfSettlement(_ placeholder: Placeholder) -> Amount? {
    switch placeholder {
    case .surplusStaying: settlement.surplus.last?.staying
    case .surplusSaving:
      settlement.surplus.isEmpty || settlement.surplus.contains { $0.saving == nil }
        ? nil : settlement.surplus.reduce(Amount.zero) { $0 + ($1.saving ?? .zero) }.wholeUnits(of: household.currency)
    case .keptBack: aboveZero(settlement.keptBack)
    default: nil
    }
  }

  private func given(_ lines: [Settlement.Line], _ language: Language) -> String? {
    shortList(lines, language, between: semicolon) { given($0, language) }
  }

  /// `Rent 1,500 and 250 a month for 12 months`, `Power 400, which clears it`, `Council 0 now`.
  private func given(_ line: Settlement.Line, _ language: Language) -> String {
    let name = name(line.debt, language)
    let month = line.sum > .zero ? line.sum.formatted(in: household.currency) : nil
    guard let catchUp = line.catchUp else {
      guard let month else { return Text(en: "\(name) nothing now", zh: "“\(name)”现在没有")[language] }
      return Text(en: "\(name) \(month) a month", zh: "“\(name)”每月 \(month)")[language]
    }
    let sum = catchUp.sum.formatted(in: household.currency)
    let day = line.debt.lostOn.map { Text(en: " by \($0)", zh: "\($0) 以前") } ?? Text(en: " now", zh: "现在")
    let arrears =
      catchUp.months == 1
      ? Text(en: "\(sum)\(day.en), which clears what is behind", zh: "\(day.zh)付 \(sum)，逾期的就清了")
      : Text(
        en: "\(sum) a month for \(catchUp.months) months off what is behind",
        zh: "每月补 \(sum)，补 \(catchUp.months) 个月")
    guard let month else { return Text(en: "\(name) \(arrears.en)", zh: "“\(name)”\(arrears.zh)")[language] }
    return Text(en: "\(name) \(month) a month, and \(arrears.en)", zh: "“\(name)”每月 \(month)，另外\(arrears.zh)")[language]
  }

  /// `Visa 340 of 400`.
  func offered(_ line: Settlement.Line, of whole: Amount?, _ language: Language) -> String {
    let (name, sum) = (name(line.debt, language), line.sum.formatted(in: household.currency))
    guard let whole = whole.flatMap(aboveZero)?.formatted(in: household.currency) else { return "\(name) \(sum)" }
    return Text(en: "\(name) \(sum) of \(whole)", zh: "\(name) \(sum)（原来 \(whole)）")[language]
  }

  /// `Visa 519 x 39`.
  private func agreement(_ line: Settlement.Line, _ language: Language) -> String {
    let months = instalments(of: line.balance, line.sum.minorUnits)
    return "\(name(line.debt, language)) \(line.sum.formatted(in: household.currency)) x \(months)"
  }

  private func paidOff(_ surplus: Surplus, _ language: Language) -> String {
    "\(name(surplus.debt, language)) \(surplus.sum.formatted(in: household.currency))"
  }
}
