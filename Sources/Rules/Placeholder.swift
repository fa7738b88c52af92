/// The names that may stand in braces in the texts of a pack.
public enum Placeholder: String, Sendable, CaseIterable {
  case income, essentials, payments, margin, shortfall, savings, debts
  /// `300 short`, `at least 300 short`.
  case lacking
  case otherDebts = "other-debts"
  case shortToRepay = "short-to-repay"
  case monthNeeds = "month-needs"
  case reserveNeeded = "reserve-needed"
  case reserveShort = "reserve-short"
  case dearest
  case dearestRate = "dearest-rate"
  case dearestExtra = "dearest-extra"
  case highestRate = "highest-rate"
  /// Online loans that ask for more a year than small-loan companies may.
  case dearOnline = "dear-online"
  case growing
  case growingPayment = "growing-payment"
  case growingInterest = "growing-interest"
  case largestFall = "largest-fall"
  case balloonDue = "balloon-due"
  case balloonWhen = "balloon-when"
  case sumLacking = "sum-lacking"
  case sumThere = "sum-there"
  case sumRest = "sum-rest"
  case sumAsked = "sum-asked"
  case sumDate = "sum-date"
  case sumsDue = "sums-due"
  case sumsKept = "sums-kept"
  case sumsKeptDay = "sums-kept-day"
  case sumsKeptPaid = "sums-kept-paid"
  /// What can be saved for, where no other step says that it is lacking.
  case sumSaved = "sum-saved"
  case sumSavedName = "sum-saved-name"
  case balloonName = "balloon-name"
  case balloonShort = "balloon-short"
  case balloonDate = "balloon-date"
  case usualPayments = "usual-payments"
  case spareSavings = "spare-savings"
  case fromSavings = "from-savings"
  case trimmed
  case paidFirst = "paid-first"
  case savingsAfter = "savings-after"
  case priorityPlan = "priority-plan"
  /// Priority debts for which nothing is there now.
  case priorityNotPaid = "priority-not-paid"
  /// Debts that this month's payment ends, and what that frees each month.
  case ending
  case freed
  /// Priority debts that are behind, while it is not known what can be given.
  case priorityToRing = "priority-to-ring"
  case homePlan = "home-plan"
  case powerPlan = "power-plan"
  case courtPlan = "court-plan"
  case arrearsPlan = "arrears-plan"
  /// What is paid on the others where the month falls short only for a debt that is asked about first.
  case othersPlan = "others-plan"
  /// What is paid in full beside lenders that get less.
  case paidInFullPlan = "paid-in-full-plan"
  case agreements
  /// Agreements that end before the month holds without them, each with its day.
  case agreementsEnding = "agreements-ending"
  case agreedNotMet = "agreed-not-met"
  /// Debts of which it has to be looked up what is due, each with what is there for it.
  case dueToLookUp = "due-to-look-up"
  /// Debts whose loss is near that savings kept for living costs would still clear, each with what is behind; what then stays.
  case wouldClear = "would-clear"
  case wouldStay = "would-stay"
  /// Debts of which it is not said whether they are behind now.
  case mayBeBehind = "may-be-behind"
  case surplus
  case surplusStaying = "surplus-staying"
  case surplusSaving = "surplus-saving"
  /// What each month leaves once that is paid off, where the month was short.
  case surplusLeft = "surplus-left"
  /// What this month lacks, where the lists are not known and savings hold it.
  case lackInSavings = "lack-in-savings"
  case keptBack = "kept-back"
  case leftAfter = "left-after"
  case gapMonths = "gap-months"
  case belowMinimum = "below-minimum"
  case minimumMore = "minimum-more"
  /// Debts paid less than is due on them by contract or agreement, cards' minimums apart; what they lack together.
  case belowDue = "below-due"
  case dueMore = "due-more"
  case notPaid = "not-paid"
  case arrears
  case offeredLess = "offered-less"
  /// Until when they get less, where that has an end.
  case onlyUntil = "only-until"
  case guaranteed
  /// Debts to be asked about before anything is paid.
  case questioned
  /// What living costs lack until income comes, and the day on which it does.
  case lackUntilIncome = "lack-until-income"
  case dayOfIncome = "day-of-income"
  /// Payments for which the money comes in after their day, each with the day on which it does.
  case daysToMove = "days-to-move"
  case agreementsToCome = "agreements-to-come"
  /// Debts that may be what is about to be lost.
  case mayBeLost = "may-be-lost"
  /// Goods bought on credit of which it is not said whether they are needed to earn.
  case goods
  /// What their lenders get until then.
  case goodsPlan = "goods-plan"
  case promos
  case promoName = "promo-name"
  case promoRate = "promo-rate"
  case promoDate = "promo-date"
  case promoLater = "promo-later"
  case name, balance, limit, payment, interest
  case nextBalance = "next-balance"
  case nextShare = "next-share"
  case toClear = "to-clear"
  case count, threshold, value
}
