import Household
import Money
import Outlook

extension Advice {
  /// What must be known to hold before a step is offered.
  public enum Need: String, Sendable, CaseIterable {
    case savingsBelowAMonth = "savings-below-a-month"
    case savingsHoldAMonth = "savings-hold-a-month"
    case moneyLeftOver = "money-left-over"
    /// Savings hold a sum that falls due in full within a year.
    case sumDueIsThere = "sum-due-is-there"
    /// Such a sum will not be there on its day, or it cannot be told.
    case sumDueIsLacking = "sum-due-is-lacking"
    case sumDueLacksWithinAMonth = "sum-due-lacks-within-a-month"
    case sumDueLacksLater = "sum-due-lacks-later"
    /// Income, or savings beside it, pays every card its minimum.
    case minimumsAreThere = "minimums-are-there"
    /// What is left each month can be put aside for such a sum.
    case sumDueToSaveFor = "sum-due-to-save-for"
    /// The month that falls short holds all that is due, when cards get no more than they ask for.
    case minimumsSuffice = "minimums-suffice"
    case minimumsDoNotSuffice = "minimums-do-not-suffice"
    /// What lenders can be offered cannot be told while answers are missing.
    case offersNotKnown = "offers-not-known"
    /// Everyday spending is not said to be off cards.
    case spendsOnCards = "spends-on-cards"
    /// Savings pay living costs and the priority debts of a month that falls short; other lenders get less than is due.
    case savingsPayWhatComesFirst = "savings-pay-what-comes-first"
    /// Savings pay all that such a month lacks.
    case savingsPayTheMonth = "savings-pay-the-month"
    case savingsDoNotPay = "savings-do-not-pay"
    case monthIsShort = "month-is-short"
    case monthNotShort = "month-not-short"
    case behind
    case notBehind = "not-behind"
    case owesOnACard = "owes-on-a-card"
    case owesElsewhere = "owes-elsewhere"
    /// A loan that is no bank's as a rule is behind, or the month falls short with one.
    case pressedByOtherLenders = "pressed-by-other-lenders"
    case owesBeyondMortgages = "owes-beyond-mortgages"
    case shortOrBehind = "short-or-behind"
    case noIncome = "no-income"
    case someIncome = "some-income"
    case paymentBelowMinimum = "payment-below-minimum"
    case agreementInReach = "agreement-in-reach"
    /// A lender to whom something is due can be offered nothing.
    case nothingToOffer = "nothing-to-offer"
    /// A lender can be offered something, and less than is due.
    case offersLessThanDue = "offers-less-than-due"
    /// A debt is to be asked about before anything is paid.
    case askedFirst = "asked-first"
    /// Savings carry the gap for more months than practice waits to ask for a longer term.
    /// A car is on credit, it is not said whether it is needed to earn, and the month is short or something behind.
    case goodsToAskAbout = "goods-to-ask-about"
    case gapIsLong = "gap-is-long"
    /// The gap is over after this month.
    case gapThisMonthOnly = "gap-this-month-only"
    case gapGoesOn = "gap-goes-on"
    /// A priority debt that no urgent matter speaks of is behind, or gets less than is due.
    case priorityToPay = "priority-to-pay"
    /// A debt that gets what is due is behind.
    case behindWithDue = "behind-with-due"
    case agreedNotMet = "agreed-not-met"
    /// Savings beyond the reserve can pay a dear debt off.
    case surplusSavings = "surplus-savings"
    case noSurplusSavings = "no-surplus-savings"
    case standsSurety = "stands-surety"
    /// A promotional rate ends within a year.
    case rateEnds = "a-rate-ends"
    /// The same, and no debt that could be paid ahead costs interest now.
    case onlyRatesThatEnd = "only-rates-that-end"
    case notOnlyRatesThatEnd = "not-only-rates-that-end"
    case paymentBelowInterest = "payment-below-interest"
    case paysCardsInFull = "pays-cards-in-full"
    case agentWasPaid = "agent-was-paid"
    case rateNotKnown = "a-rate-not-known"
    case debtNotKnown = "a-debt-not-known"
    case littleKnown = "little-known"
    /// Answers are missing that the month's sums need, though not most of all answers.
    case partlyKnown = "partly-known"
    /// Something urgent, something behind, or a month that falls short.
    case pressed
  }
}

/// What holds of the household.
extension Assessment {
  /// Every card that owes something is paid in full each month, and one does.
  private var paysCardsInFull: Bool {
    let owing = figures.debts.filter { $0.isCard && $0.owesSomething }
    return !owing.isEmpty && owing.allSatisfy { $0.pays == .full }
  }

  /// The month that falls short holds all that is due, when cards get no more than they ask for.
  private var minimumsSuffice: Bool {
    figures.shortfall != nil && settlement.draw == nil && settlement.basis != nil && !settlement.areOffersNeeded
  }

  /// Whatever is lost first is not said, or the goods themselves are.
  var goodsToAskAbout: [Debt] {
    guard isBehind || figures.shortfall != nil, outlook.gap.map({ $0.isCarried != true || outlook.isLongCarried }) ?? true else {
      return []
    }
    return figures.debts.filter { debt in
      guard debt.kind == .car, debt.owesSomething, debt.question == nil else { return false }
      let stated = household.loans?[debt.id.index].consequence
      return stated == nil || stated == .collateral
    }
  }
  private var minimumsAreThere: Bool { figures.shortfall == nil || settlement.basis != nil && !settlement.areOffersNeeded }

  var firstSumLacking: SumDue? { settlement.sumsDue.first(where: \.isLacking) }

  /// The first that what is left each month can still be put aside for.
  var sumToSaveFor: SumDue? {
    settlement.sumsDue.first { sum in
      switch sum.standing {
      case .savedFor: true
      case .lacking: sum.date >= asOf.adding(months: 1)
      case .kept, .notKnown: false
      }
    }
  }

  /// A loan of a lender that is no bank as a rule, behind or in a month that falls short.
  private func isPressing(_ debt: Debt) -> Bool {
    guard let kind = debt.kind, outlook.practice.kindsThatAreNoBanks.contains(kind), debt.owesSomething else {
      return false
    }
    return figures.shortfall != nil || debt.isBehind ?? true
  }

  func isMet(_ need: Advice.Need) -> Bool {
    switch need {
    case .savingsBelowAMonth: spareSavings.map { $0 < .zero } ?? false
    case .savingsHoldAMonth: spareSavings.map { $0 >= .zero } ?? false
    case .moneyLeftOver: figures.margin.map { $0 > .zero } ?? false
    case .sumDueIsThere: settlement.keptForSumsDue > .zero
    case .sumDueIsLacking: firstSumLacking != nil
    case .sumDueLacksWithinAMonth:
      firstSumLacking.map { $0.date > asOf && $0.date < asOf.adding(months: 1) } ?? false
    case .sumDueLacksLater: firstSumLacking.map { $0.date >= asOf.adding(months: 1) } ?? false
    case .minimumsAreThere: minimumsAreThere
    case .sumDueToSaveFor: sumToSaveFor != nil
    case .savingsPayWhatComesFirst: settlement.draw != nil && settlement.areOffersNeeded
    case .savingsPayTheMonth: settlement.draw != nil && !settlement.areOffersNeeded
    case .savingsDoNotPay: settlement.draw == nil
    case .minimumsSuffice: minimumsSuffice
    case .minimumsDoNotSuffice: !minimumsSuffice
    case .offersNotKnown: settlement.available == nil
    case .spendsOnCards: household.habits.everydaySpendingOnCards != Habits.Extent.none
    case .monthIsShort: figures.shortfall != nil
    case .monthNotShort: figures.shortfall == nil
    case .noIncome: figures.monthlyIncome.known == .zero
    case .someIncome: figures.monthlyIncome.known != .zero
    case .paymentBelowMinimum: figures.shortOfMinimums > .zero
    case .agreementInReach: agreementIsInReach
    case .nothingToOffer: !groups.withoutOffer.isEmpty
    case .offersLessThanDue: !groups.offeredLess.isEmpty
    case .askedFirst: !settlement.questioned.isEmpty
    case .goodsToAskAbout: !goodsToAskAbout.isEmpty
    case .gapIsLong: outlook.isLongCarried
    case .gapThisMonthOnly: outlook.gap?.isThisMonthOnly ?? false
    case .gapGoesOn: outlook.gap.map { !$0.isThisMonthOnly } ?? false
    case .priorityToPay: !groups.priority.isEmpty
    case .behindWithDue: !groups.behindWithDue.isEmpty
    case .agreedNotMet: !settlement.agreedNotMet.isEmpty
    case .surplusSavings: !settlement.surplus.isEmpty
    case .noSurplusSavings: settlement.surplus.isEmpty
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
    case .agentWasPaid: household.record.agent == .paid
    case .owesOnACard: figures.debts.contains { $0.isCard && $0.owesSomething }
    case .owesElsewhere: figures.debts.contains { !$0.isCard && $0.owesSomething }
    case .pressedByOtherLenders: figures.debts.contains(where: isPressing)
    case .rateNotKnown:
      figures.debts.contains { $0.owesSomething && $0.rate == nil && !$0.isPaidInFull && $0.kind != .family }
    case .debtNotKnown: !figures.totalDebt.missing.isEmpty || !figures.monthlyPayments.missing.isEmpty
    case .partlyKnown: (figures.margin == nil || figures.savings.known == nil) && !isMet(.littleKnown)
    case .pressed: isPressed
    case .littleKnown: fired.isEmpty && findings.count { $0.outcome == .notEvaluated } * 2 > findings.count
    }
  }
}
