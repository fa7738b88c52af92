/// A month day by day.
public enum MonthSentence: String, Sentence {
  public static var subject: SentenceSubject { .month }

  // Whether the money is there on the days on which it has to be.
  case asOffered = "as-offered", asOfferedGoneBy = "as-offered-gone-by"
  case notTold = "not-told"
  case holds, holdsWhichever = "holds-whichever"
  case holdsWithTheseSums = "holds-with-these-sums"
  case holdsWithTheseSumsWhichever = "holds-with-these-sums-whichever"
  case shortForATime = "short-for-a-time", shortForATimeWithTheseSums = "short-for-a-time-with-these-sums"
  case livingCostsLack = "living-costs-lack", livingCostsLackEvenSo = "living-costs-lack-even-so"
  case shortToTheEnd = "short-to-the-end"
  case incomeComes = "income-comes", askOneToMove = "ask-one-to-move", askSomeToMove = "ask-some-to-move"
  case mayBeShortForATime = "may-be-short-for-a-time"
  case mayBeShortForATimeWithTheseSums = "may-be-short-for-a-time-with-these-sums"
  case mayBeShortToTheEnd = "may-be-short-to-the-end"
  case lastDay = "last-day", lookAgain = "look-again"
  // What comes and goes on which day.
  case asOfEvening = "as-of-evening", asOfEveningLessLivingCosts = "as-of-evening-less-living-costs"
  case thatMorning = "that-morning", thatEvening = "that-evening", dayNotKnown = "day-not-known"
  case fromTo = "from-to"
  case income, allOfIt = "all-of-it"
  // What is left out.
  case frozen, setAside = "set-aside", askedFirst = "asked-first", paidInFull = "paid-in-full"
  // In a calendar.
  case payDebt = "pay-debt", payDebtEarly = "pay-debt-early", payCost = "pay-cost", payLater = "pay-later"
  case lastDayFor = "last-day-for", lookAtDebtsAgain = "look-at-debts-again"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .asOffered, .asOfEvening, .thatMorning, .thatEvening, .dayNotKnown, .income, .frozen, .paidInFull,
      .lookAtDebtsAgain:
      []
    case .asOfferedGoneBy, .incomeComes, .lookAgain: [.day]
    case .notTold: [.missing]
    case .holds, .holdsWhichever, .holdsWithTheseSums, .holdsWithTheseSumsWhichever: [.day, .sum]
    case .shortForATime, .mayBeShortForATime, .shortForATimeWithTheseSums, .mayBeShortForATimeWithTheseSums:
      [.day, .lacks]
    case .livingCostsLack, .livingCostsLackEvenSo: [.day, .lacks]
    case .shortToTheEnd: [.day, .end, .lacks]
    case .mayBeShortToTheEnd: [.lacks]
    case .askOneToMove, .askSomeToMove: [.day, .lenders]
    case .lastDay: [.day, .lender]
    case .asOfEveningLessLivingCosts, .setAside: [.sum]
    case .fromTo: [.least, .most]
    case .allOfIt, .lastDayFor, .payLater: [.lender]
    case .askedFirst: [.lenders]
    case .payDebt: [.lender, .sum]
    case .payDebtEarly: [.lender, .sum, .day]
    case .payCost: [.what, .sum]
    }
  }
}
