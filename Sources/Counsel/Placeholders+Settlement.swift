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
    case .priorityNotPaid: shortList(groups.priorityWithout, language) { withDay($0, language) }
    case .homePlan: given(groups.urgent(.home), language)
    case .powerPlan: given(groups.urgent(.power), language)
    case .courtPlan: given(groups.urgent(.court), language)
    case .arrearsPlan: given(groups.behindWithDue, language)
    case .offeredLess: shortList(groups.offeredLess, language) { offered($0, of: $0.due, language) }
    case .onlyUntil: onlyUntil?[language]
    case .agreements: shortList(groups.agreements, language) { agreement($0, language) }
    case .notPaid: shortList(groups.withoutOffer, language) { name($0.debt, language) }
    case .agreementsEnding:
      shortList(outlook.agreementsToRenew, language) { debt in
        debt.agreementEnds.map { day in
          Text(en: "\(name(debt, .en)) on \(day)", zh: "“\(name(debt, .zh))”\(day)")[language]
        }
      }
    case .agreedNotMet: shortList(groups.agreedNotMet, language) { offered($0, of: $0.due, language) }
    case .agreementsToCome: shortList(agreementsToCome, language) { begins($0, language) }
    case .mayBeLost: shortList(outlook.mayBeNearLoss, language) { name($0, language) }
    case .goods: shortList(goodsToAskAbout, language) { name($0, language) }
    case .goodsPlan: given(groups.goods, language)
    case .surplus: shortList(settlement.surplus, language) { paidOff($0, language) }
    case .leftAfter:
      outlook.gap.flatMap { $0.isPaidToItsEnd && outlook.shortAgain == nil ? $0.leftAfter : nil }
        .flatMap(aboveZero)?.formatted(in: household.currency)
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

  /// `Visa from 2026-12-20`
  private func begins(_ debt: Debt, _ language: Language) -> String? {
    debt.agreement.map { agreement in
      Text(en: "\(name(debt, .en)) from \(agreement.from)", zh: "“\(name(debt, .zh))”\(agreement.from) 起")[language]
    }
  }

  private func given(_ lines: [Settlement.Line], _ language: Language) -> String? {
    shortList(lines, language, between: semicolon) { given($0, language) }
  }

  /// `Rent 1,500 a month, and 250 a month for 12 months off what is behind`, `Power 400 now, which clears what is behind`.
  private func given(_ line: Settlement.Line, _ language: Language) -> String? {
    let name = withDay(line, language)
    if line.isPaidOff {
      let all = (line.sum + line.catchUpNow).formatted(in: household.currency)
      return Text(en: "\(name) \(all) this month, which pays it off", zh: "\(name)这个月 \(all)，就还清了")[language]
    }
    let month = line.sum > .zero ? line.sum.formatted(in: household.currency) : nil
    guard let catchUp = line.catchUp else {
      guard let month else { return nil }
      return Text(en: "\(name) \(month) a month", zh: "\(name)每月 \(month)")[language]
    }
    let sum = catchUp.sum.formatted(in: household.currency)
    let day =
      line.debt.lostOn.flatMap { $0 > asOf ? Text(en: " by \($0)", zh: "\($0) 以前") : nil }
      ?? Text(en: " now", zh: "现在")
    let savings =
      line.isCaughtUpFromSavings && line.fromSavings >= catchUp.sum
      ? Text(en: " out of savings", zh: "从存款里") : Text(same: "")
    let arrears =
      catchUp.months == 1
      ? Text(
        en: "\(sum)\(day.en)\(savings.en), which clears what is behind",
        zh: "\(day.zh)\(savings.zh)付 \(sum)，逾期的就清了")
      : catchUp.isTooLong
        ? Text(
          en: "\(sum) a month off what is behind; how the rest can be settled is for you and them to agree",
          zh: "每月先补 \(sum)，其余的怎么补跟对方商量")
        : Text(
          en: "\(sum) a month for \(catchUp.months) months off what is behind",
          zh: "每月补 \(sum)，补 \(catchUp.months) 个月")
    guard let month else { return Text(en: "\(name) \(arrears.en)", zh: "\(name)\(arrears.zh)")[language] }
    return Text(en: "\(name) \(month) a month, and \(arrears.en)", zh: "\(name)每月 \(month)，另外\(arrears.zh)")[language]
  }

  /// `Rent`, `Rent (deadline 2026-12-20)`, `Rent (deadline 2026-11-02, passed)`: a day that what is paid does not answer.
  private func withDay(_ line: Settlement.Line, _ language: Language) -> String {
    let name = name(line.debt, language)
    guard let day = line.debt.lostOn, !line.isCleared else { return Text(en: name, zh: "“\(name)”")[language] }
    return day > asOf
      ? Text(en: "\(name) (deadline \(day))", zh: "“\(name)”（期限 \(day)）")[language]
      : Text(en: "\(name) (deadline \(day), passed)", zh: "“\(name)”（期限 \(day) 已过）")[language]
  }

  /// Until when lenders get less than is due; nil without an end.
  private var onlyUntil: Text? {
    switch settlement.squeeze {
    case .thisMonth:
      Text(en: "This month only: say that what is due is there from the next one on", zh: "只是这个月少还，跟对方说清楚下个月起按期还足")
    case .untilMadeUp:
      Text(
        en: "Say that it is only until what comes first is made up, and what is due is paid after that",
        zh: "跟对方说清楚：等要先保住的补上，就按期还足")
    case .lasting, nil: nil
    }
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
