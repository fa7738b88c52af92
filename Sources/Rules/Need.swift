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
    /// The first such sum was due before today.
    case sumWasDue = "sum-was-due"
    case sumDueLacksWithinAMonth = "sum-due-lacks-within-a-month"
    case sumDueLacksLater = "sum-due-lacks-later"
    /// Income, or savings beside it, pays every card its minimum.
    case minimumsAreThere = "minimums-are-there"
    /// Of a debt that is not known to be behind it is not known what is due.
    case dueToLookUp = "due-to-look-up"
    /// The month holds in all, and living costs lack something until income comes.
    case lackUntilIncome = "lack-until-income"
    /// The month holds all that is due, and the money for a payment comes in after its day.
    case daysToMove = "days-to-move"
    /// What is left each month can be put aside for such a sum.
    case sumDueToSaveFor = "sum-due-to-save-for"
    /// Savings go to it too; in its place `savingsForAnotherSum`, where another that is not all there takes them.
    case savingsForThatSum = "savings-for-that-sum"
    case savingsForAnotherSum = "savings-for-another-sum"
    /// The month that falls short holds all that is due, when cards get no more than they ask for.
    case minimumsSuffice = "minimums-suffice"
    /// Not even all that is due is there, savings counted in.
    case minimumsDoNotSuffice = "minimums-do-not-suffice"
    /// What lenders can be offered cannot be told while answers are missing.
    case offersNotKnown = "offers-not-known"
    /// This month's payment ends a debt, and the month is not short.
    case aPaymentEnds = "a-payment-ends"
    /// Nothing can be offered, since figures are missing, and what comes first is behind.
    case comesFirstWithoutFigures = "comes-first-without-figures"
    /// Everyday spending is not said to be off cards.
    case spendsOnCards = "spends-on-cards"
    /// Savings pay living costs and the priority debts of a month that falls short; other lenders get less than is due.
    case savingsPayWhatComesFirst = "savings-pay-what-comes-first"
    /// Savings pay all that such a month lacks.
    case savingsPayTheMonth = "savings-pay-the-month"
    case savingsDoNotPay = "savings-do-not-pay"
    /// What is put by is not answered, so that nobody can say whether savings pay what a month lacks.
    case savingsNotKnown = "savings-not-known"
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
    /// Less is paid on a loan than is due, or on any debt than was agreed.
    case paymentBelowDue = "payment-below-due"
    case agreementInReach = "agreement-in-reach"
    /// A lender to whom something is due can be offered nothing.
    case nothingToOffer = "nothing-to-offer"
    /// A lender can be offered something, and less than is due.
    case offersLessThanDue = "offers-less-than-due"
    /// A debt is to be asked about before anything is paid.
    case askedFirst = "asked-first"
    /// The month falls short only for such a debt: what is due on the others is there.
    case othersCanBePaid = "others-can-be-paid"
    case othersCannotBePaid = "others-cannot-be-paid"
    /// An agreement begins later, and until then the month is short.
    case agreementToCome = "agreement-to-come"
    /// A loss is near, and it is not said which debt it is of.
    case nearLossNotMarked = "near-loss-not-marked"
    /// A car is on credit, it is not said whether it is needed to earn, and the month is short or something behind.
    case goodsToAskAbout = "goods-to-ask-about"
    /// Savings carry a gap of more months than practice waits to ask for a longer term, or in such a gap what is due on a loan
    /// that comes first for a while.
    case gapIsLong = "gap-is-long"
    /// The gap is over after this month.
    case gapThisMonthOnly = "gap-this-month-only"
    case gapGoesOn = "gap-goes-on"
    /// Income does not cover living costs.
    case livingCostsNotCovered = "living-costs-not-covered"
    /// A card, or a loan of a kind that banks give.
    case owesABank = "owes-a-bank"
    /// Lenders that take part get less than is due.
    case offersNeeded = "offers-needed"
    /// A priority debt is behind or due, and nothing is there for it.
    case nothingForPriority = "nothing-for-priority"
    /// A priority debt that no urgent matter speaks of is behind, or gets less than is due; something is there for it.
    case priorityToPay = "priority-to-pay"
    /// Savings that are kept for living costs would still clear what is about to be lost.
    case savingsWouldClear = "savings-would-clear"
    /// Something was behind in the last months, and of no debt it is said that it is now.
    case mayBeBehind = "may-be-behind"
    /// A debt that gets what is due is behind.
    case behindWithDue = "behind-with-due"
    /// What a lender agreed to ends before the month holds without it.
    case agreementEnds = "an-agreement-ends"
    case agreedNotMet = "agreed-not-met"
    /// All such sums are there again from some month on; in its place `agreedOutOfReach`, where one is not.
    case agreedThereAgain = "agreed-there-again"
    case agreedOutOfReach = "agreed-out-of-reach"
    /// Savings beyond the reserve can pay a dear debt off.
    case surplusSavings = "surplus-savings"
    case noSurplusSavings = "no-surplus-savings"
    /// Beside lenders that get less than is due others get all of it.
    case othersPaidInFull = "others-paid-in-full"
    /// What each month lacks ends as soon as that debt is paid off.
    case surplusEndsTheGap = "surplus-ends-the-gap"
    /// Only sums in place of the lists are known.
    case debtsNotListed = "debts-not-listed"
    /// On a card that is not paid in full each month something is owed at interest.
    case rollsACardOver = "rolls-a-card-over"
    case standsSurety = "stands-surety"
    /// Debts are in more than one name.
    case severalNames = "several-names"
    /// A promotional rate ends within a year.
    case rateEnds = "a-rate-ends"
    /// The same, and no debt that could be paid ahead costs interest now.
    case onlyRatesThatEnd = "only-rates-that-end"
    case notOnlyRatesThatEnd = "not-only-rates-that-end"
    case paymentBelowInterest = "payment-below-interest"
    case paysCardsInFull = "pays-cards-in-full"
    case cardsNotPaidInFull = "cards-not-paid-in-full"
    case agentWasPaid = "agent-was-paid"
    /// An online loan asks for more a year than small-loan companies may, and its lender is not spoken with otherwise.
    case onlineLoanAboveALine = "an-online-loan-above-a-line"
    case rateNotKnown = "a-rate-not-known"
    case debtNotKnown = "a-debt-not-known"
    case littleKnown = "little-known"
    /// Answers are missing that the month's sums need, though not most of all answers.
    case partlyKnown = "partly-known"
    /// Something urgent, something behind, or a month that falls short.
    case pressed
  }
}
