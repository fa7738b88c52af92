import Household
public import Money
import Wording

/// Whether the household can take a step on its own figures.
public enum Affordability: Sendable, Equatable {
  /// It costs nothing, or this much is there for it.
  case yes(Amount?)
  /// An urgent matter or arrears comes first.
  case firstThingsFirst
  case no
  /// Which answers would tell.
  case unknown([String])
}

extension Assessment {
  /// Money left over pays a monthly step; savings above a month of essentials and payments pay one out of savings.
  public func affordability(of advice: Advice) -> Affordability {
    if advice.stage > .thisMonth && advice.costs != .nothing && (hasUrgentMatter || isBehind) {
      return .firstThingsFirst
    }
    switch advice.costs {
    case .nothing, .agreed: return .yes(nil)
    case .usual:
      guard let margin = figures.spareMargin else { return withoutMargin }
      return margin < .zero || isBehind ? .no : .yes(margin)
    case .monthly:
      guard let margin = figures.spareMargin else { return withoutMargin }
      return margin > .zero ? .yes(margin) : .no
    case .savings:
      guard let spare = spareSavings else {
        return .unknown(joined(figures.savings.missing, figures.monthNeeds.missing))
      }
      return spare > .zero ? .yes(spare) : .no
    }
  }

  /// What can be said of money from income while answers are missing.
  private var withoutMargin: Affordability {
    figures.certainlyUnpaid == nil
      ? .unknown(joined(figures.monthlyIncome.missing, figures.monthNeeds.missing)) : .no
  }

  /// Every card that owes something is paid in full each month, and one does.
  private var paysCardsInFull: Bool {
    let owing = figures.debts.filter { $0.isCard && $0.owesSomething }
    return !owing.isEmpty && owing.allSatisfy { $0.pays == .full }
  }

  /// Savings above a month of essentials and payments, every card at its minimum, and above what falls due in full within
  /// a year where they cover that; nil while answers are missing.
  public var spareSavings: Amount? {
    guard let savings = figures.savings.known, let needs = figures.monthNeeds.known else { return nil }
    return savings - needs - figures.shortOfMinimums - keptForSumsDue
  }

  /// The month that falls short holds all that is due, when cards get no more than they ask for.
  private var minimumsSuffice: Bool {
    figures.certainlyUnpaid != nil && offers.draw == nil && offers.basis != nil && !offers.areNeeded
  }

  private var minimumsAreThere: Bool { figures.certainlyUnpaid == nil || offers.basis != nil && !offers.areNeeded }

  var firstSumLacking: SumDue? { sumsDue.first(where: \.isLacking) }

  /// The first that what is left each month can still be put aside for.
  var sumToSaveFor: SumDue? {
    sumsDue.first { sum in
      switch sum.standing {
      case .savedFor: true
      case .lacking: sum.date >= asOf.adding(months: 1)
      case .kept, .notKnown: false
      }
    }
  }

  /// A loan of a lender that is no bank as a rule, behind or in a month that falls short.
  private func isPressing(_ debt: OwedDebt) -> Bool {
    let kinds: [Loan.Kind] = [.online, .consumer, .car, .business]
    guard let kind = debt.kind, kinds.contains(kind), debt.owesSomething else { return false }
    return figures.certainlyUnpaid != nil || debt.behind.map { $0 > 0 } ?? true
  }

  func isMet(_ need: Advice.Need) -> Bool {
    switch need {
    case .savingsBelowAMonth: spareSavings.map { $0 < .zero } ?? false
    case .savingsHoldAMonth: spareSavings.map { $0 >= .zero } ?? false
    case .moneyLeftOver: figures.spareMargin.map { $0 > .zero } ?? false
    case .sumDueIsThere: keptForSumsDue > .zero
    case .sumDueIsLacking: firstSumLacking != nil
    case .sumDueLacksWithinAMonth:
      firstSumLacking.map { $0.date > asOf && $0.date < asOf.adding(months: 1) } ?? false
    case .sumDueLacksLater: firstSumLacking.map { $0.date >= asOf.adding(months: 1) } ?? false
    case .minimumsAreThere: minimumsAreThere
    case .minimumsAreLacking: !minimumsAreThere
    case .sumDueToSaveFor: sumToSaveFor != nil
    case .savingsPayWhatComesFirst: offers.draw != nil && offers.areNeeded
    case .savingsPayTheMonth: offers.draw != nil && !offers.areNeeded
    case .savingsDoNotPay: offers.draw == nil
    case .minimumsSuffice: minimumsSuffice
    case .minimumsDoNotSuffice: !minimumsSuffice
    case .someArrearsCanBeMet:
      offers.available == nil || (offers.priority + offers.offers).contains { $0.behind > 0 && $0.sum > .zero }
    case .spendsOnCards: household.habits.everydaySpendingOnCards != Habits.Extent.none
    case .savingsMakeUpArrears: offers.catchUpFromSavings > .zero
    case .monthIsShort: figures.certainlyUnpaid != nil
    case .monthNotShort: figures.certainlyUnpaid == nil
    case .noIncome: figures.monthlyIncome.known == .zero
    case .someIncome: figures.monthlyIncome.known != .zero
    case .paymentBelowMinimum: figures.shortOfMinimums > .zero
    case .agreementInReach: agreementIsInReach
    case .nothingToOffer: !offers.withoutOffer.isEmpty
    case .offersLessThanDue: !offers.offeredLess.isEmpty
    case .standsSurety: household.guarantees.map { $0.amount > .zero } ?? false
    case .rateEnds: endingRate != nil
    case .onlyRatesThatEnd: endingRate != nil && dearestDebt == nil
    case .notOnlyRatesThatEnd: endingRate == nil || dearestDebt != nil
    case .behind: isBehind
    case .notBehind: !isBehind
    case .owesBeyondMortgages: !debtsToPayAhead.isEmpty
    case .shortOrBehind: figures.certainlyUnpaid != nil || isBehind
    case .paymentBelowInterest: !growingDebts.isEmpty
    case .paysCardsInFull: paysCardsInFull
    case .agentWasPaid: household.record.agent == .paid
    case .owesOnACard: figures.debts.contains { $0.isCard && $0.owesSomething }
    case .owesElsewhere: figures.debts.contains { !$0.isCard && $0.owesSomething }
    case .pressedByOtherLenders: figures.debts.contains(where: isPressing)
    case .rateNotKnown:
      figures.debts.contains { $0.owesSomething && $0.rate == nil && $0.pays != .full && $0.kind != .family }
    case .debtNotKnown: !figures.totalDebt.missing.isEmpty || !figures.monthlyPayments.missing.isEmpty
    case .partlyKnown: (figures.margin == nil || figures.savings.known == nil) && !holds(.littleKnown)
    case .pressed: isPressed
    case .littleKnown: fired.isEmpty && findings.count { $0.outcome == .notEvaluated } * 2 > findings.count
    }
  }
}
