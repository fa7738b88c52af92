public import Checks
import Household
import Money
public import Outlook
import Rules
import Wording

extension Assessment {
  /// The payments of the settlement for which the money is not there on their day.
  public var daysToMove: [DailyMonth.DayToMove] {
    outlook.mayMissADay ? outlook.dailyMonth(settledBy: settlement).daysToMove : []
  }

  /// What living costs lack until income comes, whatever waits for it; nil where they lack nothing, or it cannot be told.
  var lackUntilIncome: (sum: Amount, day: CalendarDate)? {
    outlook.isPayDayKnown ? outlook.dailyMonth(settledBy: settlement).lackUntilIncome : nil
  }

  /// Those among them of debts that are not behind, in a month that holds all that is due: nobody is rung about them otherwise.
  public var daysToMoveAlone: [DailyMonth.DayToMove] {
    guard settlement.basis == .asAgreed || settlement.basis == .dueThenArrears else { return [] }
    return daysToMove.filter { $0.debt.isBehind != true }
  }

  var groups: LenderGroups { LenderGroups(assessment: self) }

  /// What a placeholder says of who is paid what; nil for another, and where it would say nothing.
  func wordOfSettlement(_ placeholder: Placeholder, _ language: Language) -> String? {
    switch placeholder {
    case .priorityPlan, .homePlan, .powerPlan, .courtPlan, .goodsPlan, .othersPlan, .paidInFullPlan, .arrearsPlan:
      given(groups.lines(of: placeholder), language)
    case .priorityNotPaid, .notPaid: shortList(groups.lines(of: placeholder), language) { withoutOffer($0, language) }
    case .priorityToRing: shortList(groups.priorityToRing, language) { withDeadline($0, language) }
    case .offeredLess: shortList(groups.offeredLess, language) { offered($0, of: $0.due, language) }
    case .onlyUntil: onlyUntil?[language]
    case .agreements: shortList(groups.agreements, language) { agreement($0, language) }
    case .agreementsEnding:
      shortList(agreementsEnding, language) { debt in
        debt.agreementEnds.map { day in
          pack.say(
            StepSentence.agreementEnds, [.lender: nameWithHolder(debt, language), .day: day.description], in: language)
        }
      }
    case .agreedNotMet: shortList(groups.agreedNotMet, language) { notMet($0, language) }
    case .dueToLookUp:
      shortList(groups.dueToLookUp, language) { line in
        pack.say(
          StepSentence.thereForIt,
          [.lender: nameWithHolder(line.debt, language), .sum: line.sum.formatted(in: household.currency)],
          in: language)
      }
    case .dayOfIncome: lackUntilIncome?.day.description
    case .daysToMove:
      shortList(daysToMoveAlone, language) { moved in
        pack.say(
          StepSentence.lenderAfterDay,
          [.lender: nameWithHolder(moved.debt, language), .day: moved.behind.description], in: language)
      }
    case .agreementsToCome: shortList(agreementsToCome, language) { begins($0, language) }
    case .wouldClear:
      shortList(withinLivingCosts.rests, language) { line, rest in
        let gap = Text(en: " ", zh: "")[language]
        return "\(withDeadline(line, language))\(gap)\(rest.formatted(in: household.currency))"
      }
    case .mayBeBehind: shortList(mayBeBehind, language) { nameWithHolder($0, language) }
    case .mayBeLost: shortList(outlook.mayBeNearLoss, language) { nameWithHolder($0, language) }
    case .goods: shortList(goodsToAskAbout, language) { nameWithHolder($0, language) }
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
    case .surplusLeft: settlement.leftOncePaidOff
    case .wouldStay: withinLivingCosts.staying
    case .lackUntilIncome: lackUntilIncome?.sum.wholeUnits(of: household.currency)
    case .keptBack: aboveZero(settlement.keptBack)
    default: nil
    }
  }

  /// `Visa from 2026-12-20`
  private func begins(_ debt: Debt, _ language: Language) -> String? {
    debt.agreement.map { agreement in
      pack.say(
        StepSentence.agreementBegins, [.lender: nameWithHolder(debt, language), .day: agreement.from.description],
        in: language)
    }
  }

  /// `Visa: 900 of 1,300`, `Visa: 810 of the 1,300 from 2026-12-15`.
  private func notMet(_ line: Settlement.Line, _ language: Language) -> String? {
    guard line.debt.hasAgreementToCome, let agreement = line.debt.agreement else {
      return offered(line, of: line.due, language)
    }
    return pack.say(
      StepSentence.agreedOutOfReach,
      [
        .lender: nameWithHolder(line.debt, language), .sum: line.lastingSum.formatted(in: household.currency),
        .due: agreement.terms.sum.formatted(in: household.currency, language), .day: agreement.from.description,
      ], in: language)
  }

  /// `Rent`, `Rent (deadline 2026-12-20)`, `Rent (deadline 2026-11-02, passed)`: a day that is not said with what is paid.
  func withDay(_ line: Settlement.Line, _ language: Language) -> String {
    (line.isCleared || line.isPaidOff) && line.debt.dayOfLoss(from: asOf) != nil
      ? pack.say(StepSentence.lender, [.lender: nameWithHolder(line.debt, language)], in: language)
      : withDeadline(line, language)
  }

  func withDeadline(_ line: Settlement.Line, _ language: Language) -> String {
    let name = nameWithHolder(line.debt, language)
    guard let day = line.debt.lostOn else { return pack.say(StepSentence.lender, [.lender: name], in: language) }
    let sentence = day >= asOf ? StepSentence.lenderWithDeadline : .lenderPastDeadline
    return pack.say(sentence, [.lender: name, .day: day.description], in: language)
  }

  /// Until when lenders get less than is due; nil without an end.
  private var onlyUntil: Text? {
    switch settlement.squeeze {
    case .thisMonth: pack.text(StepSentence.thisMonthOnly)
    case .untilMadeUp: pack.text(StepSentence.untilMadeUp)
    case .lasting, nil: nil
    }
  }

  /// `Visa 340 of 400`.
  func offered(_ line: Settlement.Line, of whole: Amount?, _ language: Language) -> String {
    let (name, sum) = (nameWithHolder(line.debt, language), line.sum.formatted(in: household.currency))
    guard let whole = whole.flatMap(aboveZero)?.formatted(in: household.currency) else {
      return outlook.monthsToPayOff(line).map { months in
        pack.say(
          StepSentence.monthlyUntilPaidOff, [.lender: withDay(line, language), .sum: sum, .months: months],
          in: language)
      } ?? "\(name) \(sum)"
    }
    if let later = line.later?.formatted(in: household.currency) {
      return pack.say(
        StepSentence.someOfDueThenMore, [.lender: name, .sum: sum, .due: whole, .later: later], in: language)
    }
    return pack.say(StepSentence.someOfDue, [.lender: name, .sum: sum, .due: whole], in: language)
  }

  /// `Visa`, `Visa (1,624 a month from next month on)`.
  private func withoutOffer(_ line: Settlement.Line, _ language: Language) -> String {
    let name = withDeadline(line, language)
    return line.fromNextMonth.map {
      pack.say(
        StepSentence.nothingThenMore, [.lender: name, .later: $0.formatted(in: household.currency)], in: language)
    } ?? name
  }

  /// `Visa 519 x 39`.
  private func agreement(_ line: Settlement.Line, _ language: Language) -> String {
    let months = instalments(of: line.balance, line.lastingSum.minorUnits)
    let (name, sum) = (nameWithHolder(line.debt, language), line.lastingSum.formatted(in: household.currency))
    return pack.say(
      line.later == nil ? StepSentence.instalments : .instalmentsFromNextMonth,
      [.lender: name, .sum: sum, .months: Int(months)], in: language)
  }

  private func paidOff(_ surplus: Surplus, _ language: Language) -> String {
    "\(nameWithHolder(surplus.debt, language)) \(surplus.sum.formatted(in: household.currency))"
  }
}
