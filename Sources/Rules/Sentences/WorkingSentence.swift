/// The numbers of a finding and how they compare.
public enum WorkingSentence: String, Sentence {
  public static var subject: SentenceSubject { .workings }

  case atLeast = "at-least", exactly
  case shareKnown = "share-known", shareAtLeast = "share-at-least", shareAtMost = "share-at-most"
  case shareUndefined = "share-undefined", shareNotKnown = "share-not-known"
  case aboveItsLimit = "above-its-limit"
  case restKnown = "rest-known", restAtMost = "rest-at-most"
  case monthsUnder = "months-under", monthsOver = "months-over", monthsExactly = "months-exactly"
  case owed, owedBesideMortgages = "owed-beside-mortgages"
  case dueInFull = "due-in-full", dueInFullWithGap = "due-in-full-with-gap"

  // Counts against the most that is in line.
  case oneLine = "one-line", lines, oneLineInUse = "one-line-in-use", linesInUse = "lines-in-use"
  case oneCard = "one-card", cards, oneFullCard = "one-full-card", fullCards = "full-cards"
  case inUse = "in-use"

  // Cards and private loans.
  case noCards = "no-cards", cardsNotKnown = "cards-not-known"
  case noCardAtMinimum = "no-card-at-minimum", paidAtMinimum = "paid-at-minimum"
  case noPrivateLoans = "no-private-loans", noneAboveTheLine = "none-above-the-line"

  // Answers.
  case notAnswered = "not-answered", nothingUrgent = "nothing-urgent"
  case behindBySum = "behind-by-sum", behindAMonth = "behind-a-month", behindMonths = "behind-months"
  case behindOfSix = "behind-of-six"
  case borrowsToRepay = "borrows-to-repay", borrowsNotToRepay = "borrows-not-to-repay"
  case reportSeen = "report-seen", reportNotSeen = "report-not-seen"
  case reportWrong = "report-wrong", reportRight = "report-right"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .noCards, .cardsNotKnown, .noCardAtMinimum, .noPrivateLoans, .noneAboveTheLine, .notAnswered, .nothingUrgent,
      .borrowsToRepay, .borrowsNotToRepay, .reportSeen, .reportNotSeen, .reportWrong, .reportRight:
      []
    case .atLeast: [.least]
    case .exactly: [.share, .line]
    case .shareKnown, .shareAtLeast, .shareAtMost: [.working, .share]
    case .shareUndefined, .shareNotKnown: [.working, .line]
    case .aboveItsLimit: [.working, .over]
    case .restKnown: [.working, .left, .share]
    case .restAtMost: [.working, .lacks]
    case .monthsUnder, .monthsOver, .monthsExactly: [.working, .months, .line]
    case .owed: [.savings, .total]
    case .owedBesideMortgages: [.savings, .total, .sum]
    case .dueInFull: [.savings, .sum]
    case .dueInFullWithGap: [.savings, .sum, .takes]
    case .oneLine, .lines, .oneLineInUse, .linesInUse, .oneCard, .cards: [.count, .most]
    case .oneFullCard, .fullCards: [.count, .most, .share]
    case .inUse: [.working, .count]
    case .paidAtMinimum: [.lenders]
    case .behindBySum: [.lender, .arrears]
    case .behindAMonth: [.lender]
    case .behindMonths: [.lender, .months]
    case .behindOfSix: [.months]
    }
  }
}
