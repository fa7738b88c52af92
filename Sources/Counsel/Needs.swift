public import Checks
import Household
public import Money
import Outlook
import Rules

/// What holds of the household.
extension Assessment {
  /// Every card that owes something is paid in full each month, and one does.
  private var paysCardsInFull: Bool {
    let owing = figures.debts.filter { $0.isCard && $0.owesSomething }
    return !owing.isEmpty && owing.allSatisfy { $0.pays == .full }
  }

  /// The month that falls short holds all that is due, with what savings add, when cards get no more than they ask for.
  private var minimumsSuffice: Bool { whatIsDueIsThere && !settlement.cutToTheMinimum.isEmpty }

  /// The month falls short of what is paid, and holds all that is due.
  private var whatIsDueIsThere: Bool {
    guard figures.totals == nil else { return isLackInSavings }
    return figures.shortfall != nil && settlement.basis != nil && !settlement.areOffersNeeded
  }

  /// While only sums in place of the lists are known: savings hold what this month lacks, and a month's living costs.
  var isLackInSavings: Bool {
    guard let lack = outlook.gap?.now, let savings = outlook.usableSavings else { return false }
    return savings - lack >= figures.essentials.low
  }

  /// Whatever is lost first is not said, or the goods themselves are.
  var goodsToAskAbout: [Debt] {
    guard isBehind || figures.shortfall != nil,
      outlook.gap.map({ $0.isCarried != true || outlook.isLongPaid }) ?? true
    else {
      return []
    }
    return figures.debts.filter { debt in
      guard debt.kind == .car, debt.owesSomething, debt.question == nil, !isPaidAsDue(debt) else { return false }
      let stated = household.loans?[debt.id.index].consequence
      return stated == nil || stated == .collateral
    }
  }

  /// This month holds all that is due on every debt, and nothing is behind on this one.
  private func isPaidAsDue(_ debt: Debt) -> Bool {
    guard settlement.basis != nil, !settlement.areOffersNeeded, let line = settlement.line(debt.id) else {
      return false
    }
    return !line.isBehind && line.hasItsDue
  }

  /// What was agreed with them begins later, and is within reach: the contract's sum is due until then.
  var agreementsToCome: [Debt] {
    let outOfReach = Set(settlement.agreedNotMet.map(\.id))
    return figures.debts.filter { $0.hasAgreementToCome && $0.question == nil && !outOfReach.contains($0.id) }
  }

  /// Whoever may get less than is due is one of whom it has to be looked up first what that is.
  private var isOnlyToBeLookedUp: Bool {
    settlement.settled.allSatisfy { $0.hasItsDue || settlement.isToLookUpFirst($0) }
  }

  /// Agreements to be renewed that end within the horizon: what ends later is no step of this month.
  var agreementsEnding: [Debt] {
    let lastDay = asOf.adding(months: outlook.practice.horizon)
    return outlook.agreementsToRenew.filter { debt in debt.agreementEnds.map { $0 <= lastDay } ?? false }
  }

  /// Nobody gets less than is due, arrears that come first included.
  private var minimumsAreThere: Bool {
    !settlement.areOffersNeeded && (figures.shortfall == nil || settlement.basis != nil)
  }

  /// In a long gap savings pay what is due on a loan that comes first, and do not last.
  private var savingsHoldALoanForAWhile: Bool {
    guard outlook.isLong, let draw = settlement.drawForTheMonth, !draw.lastsLong else { return false }
    return settlement.priority.contains { $0.debt.rate != nil && $0.hasItsDue && $0.fromSavings > .zero }
  }

  /// A loan that comes first gets less than is due for as long as things stay as they are.
  private var aLoanThatComesFirstGetsLess: Bool {
    settlement.squeeze == .lasting
      && settlement.priority.contains { $0.debt.rate != nil && !$0.isBehind && $0.sum > .zero && !$0.hasItsDue }
  }

  /// The cards on which less is paid than their minimum; of those that are behind and get it another step speaks.
  var belowMinimum: [Debt] {
    let told = Set(groups.behindWithDue.map(\.id))
    return figures.debts.filter { $0.asksForAMinimum && $0.shortOfDue > .zero && !told.contains($0.id) }
  }

  /// The other debts on which less is paid than is due; of what is behind other steps speak.
  var belowDue: [Debt] {
    figures.debts.filter { !$0.asksForAMinimum && $0.isBehind != true && $0.shortOfDue > .zero }
  }

  /// The month falls short only for what has to be asked about first: all that is due on the others is there.
  public var othersCanBePaid: Bool {
    figures.shortfall != nil && !settlement.questioned.isEmpty && !settlement.areOffersNeeded
      && settlement.available.map { $0 >= .zero } ?? false && settlement.drawForTheMonth == nil
      && settlement.settled.contains { $0.sum > .zero }
  }

  /// What the month leaves while nothing is paid on debts that have to be asked about first; below 0 where it is short even
  /// so; nil where there are none, or nothing is paid on them.
  public var leftWithoutQuestioned: Amount? {
    let questioned = settlement.paidOnQuestioned
    return questioned > .zero ? figures.margin.map { $0 + questioned } : nil
  }

  var firstSumLacking: SumDue? { settlement.sumsDue.first(where: \.isLacking) }

  /// The first that what is left each month can still be put aside for.
  var sumToSaveFor: SumDue? {
    settlement.sumsDue.first { sum in
      switch sum.standing {
      case .savedFor: true
      case .lacking: sum.date >= asOf.adding(months: 1) || sum.date < asOf
      case .kept, .notKnown: false
      }
    }
  }

  /// An earlier sum that is not all there takes the savings.
  private var savingsGoToAnotherSum: Bool {
    guard let saved = sumToSaveFor else { return false }
    return settlement.sumsDue.contains { sum in
      let comesFirst = sum.debt.isPriority == saved.debt.isPriority ? sum.date < saved.date : sum.debt.isPriority
      return comesFirst && sum.isLacking && sum.taken > .zero
    }
  }

  /// A loan of a lender that is no bank as a rule, and that is rung: behind, or not paid all that is due.
  private func isPressing(_ debt: Debt) -> Bool {
    guard let kind = debt.kind, outlook.practice.kindsThatAreNoBanks.contains(kind), debt.owesSomething,
      debt.question == nil
    else { return false }
    if debt.isBehind == true { return true }
    guard figures.shortfall != nil else { return false }
    return settlement.available == nil || settlement.line(debt.id).map { $0.isSettled && !$0.hasItsDue } ?? false
  }

  private func isOfABank(_ debt: Debt) -> Bool {
    let kinds: [Loan.Kind] = [.mortgage, .consumer, .car, .business]
    return debt.owesSomething && (debt.isCard || debt.kind.map(kinds.contains) ?? false)
  }

  func isMet(_ need: Advice.Need) -> Bool {
    switch need {
    case .savingsBelowAMonth: spareSavings.map { $0 < .zero } ?? false
    case .savingsHoldAMonth: spareSavings.map { $0 >= .zero } ?? false
    case .moneyLeftOver: figures.margin.map { $0 > .zero } ?? false
    case .sumDueIsThere: settlement.keptForSumsDue > .zero
    case .sumDueIsLacking: firstSumLacking != nil && !settlement.missesASumDue
    case .sumWasDue: settlement.missesASumDue
    case .sumDueLacksWithinAMonth:
      firstSumLacking.map { $0.date > asOf && $0.date < asOf.adding(months: 1) } ?? false
    case .sumDueLacksLater: firstSumLacking.map { $0.date >= asOf.adding(months: 1) } ?? false
    case .minimumsAreThere: minimumsAreThere
    case .lackUntilIncome: lackUntilIncome != nil
    case .daysToMove: !daysToMoveAlone.isEmpty
    case .dueToLookUp: !groups.dueToLookUp.isEmpty
    case .sumDueToSaveFor: sumToSaveFor != nil
    case .savingsForThatSum: !savingsGoToAnotherSum
    case .savingsForAnotherSum: savingsGoToAnotherSum
    case .savingsPayWhatComesFirst: settlement.drawForTheMonth != nil && settlement.areOffersNeeded
    case .savingsPayTheMonth: settlement.drawForTheMonth != nil && !settlement.areOffersNeeded
    case .savingsDoNotPay: settlement.drawForTheMonth == nil
    case .savingsNotKnown: figures.savings.known == nil
    case .minimumsSuffice: minimumsSuffice
    case .minimumsDoNotSuffice: !whatIsDueIsThere
    case .offersNotKnown: settlement.available == nil
    case .aPaymentEnds: !outlook.endingThisMonth.isEmpty
    case .comesFirstWithoutFigures: !groups.priorityToRing.isEmpty
    case .spendsOnCards: household.habits.everydaySpendingOnCards != Habits.Extent.none
    case .monthIsShort: figures.shortfall != nil
    case .monthNotShort: figures.shortfall == nil
    case .noIncome: figures.monthlyIncome.known == .zero
    case .someIncome: figures.monthlyIncome.known != .zero
    case .paymentBelowMinimum: !belowMinimum.isEmpty
    case .paymentBelowDue: !belowDue.isEmpty
    case .agreementInReach: agreementIsInReach
    case .nothingToOffer: !groups.withoutOffer.isEmpty
    case .offersLessThanDue: !groups.offeredLess.isEmpty
    case .askedFirst: !settlement.questioned.isEmpty
    case .othersCanBePaid: othersCanBePaid
    case .othersCannotBePaid: !othersCanBePaid
    case .agreementToCome: figures.shortfall != nil && !agreementsToCome.isEmpty
    case .nearLossNotMarked: !outlook.mayBeNearLoss.isEmpty
    case .goodsToAskAbout: !goodsToAskAbout.isEmpty
    case .gapIsLong:
      settlement.leftOncePaidOff == nil
        && (outlook.isLongPaid || savingsHoldALoanForAWhile || aLoanThatComesFirstGetsLess)
    case .gapThisMonthOnly: outlook.gap?.isThisMonthOnly ?? false
    case .gapGoesOn: outlook.gap.map { !$0.isThisMonthOnly } ?? false
    case .livingCostsNotCovered: settlement.available.map { $0 < .zero } ?? false
    case .owesABank: figures.debts.contains(where: isOfABank)
    case .offersNeeded: settlement.areOffersNeeded && !isOnlyToBeLookedUp
    case .othersPaidInFull: !groups.paidInFullBesideOffers.isEmpty
    case .nothingForPriority: !groups.priorityWithout.isEmpty
    case .priorityToPay: !groups.priority.isEmpty
    case .savingsWouldClear: !withinLivingCosts.rests.isEmpty
    case .mayBeBehind: !mayBeBehind.isEmpty
    case .behindWithDue: !groups.behindWithDue.isEmpty
    case .agreementEnds: !agreementsEnding.isEmpty
    case .agreedNotMet: !groups.agreedNotMet.isEmpty
    case .agreedThereAgain: groups.agreedNotMet.allSatisfy(settlement.isThereAgain)
    case .agreedOutOfReach: !groups.agreedNotMet.allSatisfy(settlement.isThereAgain)
    case .surplusSavings: !settlement.surplus.isEmpty
    case .noSurplusSavings: settlement.surplus.isEmpty
    case .surplusEndsTheGap: settlement.leftOncePaidOff != nil
    case .debtsNotListed: figures.totals != nil
    case .rollsACardOver:
      outlook.debtsToPayAhead.contains {
        $0.isCard && $0.pays != .full && $0.rate(forMonthFrom: asOf).map { $0.perYear > .zero } ?? false
      }
    case .severalNames: figures.holders.count > 1
    case .standsSurety: household.guarantees.map { $0.amount > .zero } ?? false
    case .rateEnds: endingRate != nil
    case .onlyRatesThatEnd: endingRate != nil && dearestDebt == nil
    case .notOnlyRatesThatEnd: endingRate == nil || dearestDebt != nil
    case .behind: isBehind
    case .notBehind: !isBehind
    case .owesBeyondMortgages: !outlook.debtsToPayAhead.isEmpty
    case .shortOrBehind: figures.shortfall != nil || isBehind
    case .paymentBelowInterest: !growingDebts.isEmpty
    case .paysCardsInFull: paysCardsInFull
    case .cardsNotPaidInFull: !paysCardsInFull
    case .agentWasPaid: household.record.agent == .paid
    case .owesOnACard: figures.debts.contains { $0.isCard && $0.owesSomething }
    case .owesElsewhere: figures.debts.contains { !$0.isCard && $0.owesSomething }
    case .pressedByOtherLenders: figures.debts.contains(where: isPressing)
    case .onlineLoanAboveALine: !onlineLoansAboveALine.isEmpty
    case .rateNotKnown:
      figures.debts.contains { $0.owesSomething && $0.rate == nil && !$0.isPaidInFull && $0.kind != .family }
    case .debtNotKnown: !figures.totalDebt.missing.isEmpty || !figures.monthlyPayments.missing.isEmpty
    case .partlyKnown: (figures.margin == nil || figures.savings.known == nil) && !isMet(.littleKnown)
    case .pressed: isPressed
    case .littleKnown: fired.isEmpty && findings.count { $0.outcome == .notEvaluated } * 2 > findings.count
    }
  }
}
