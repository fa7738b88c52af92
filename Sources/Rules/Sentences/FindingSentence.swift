/// What a finding says, as a person would say it at a table, and how far it is beyond its line.
public enum FindingSentence: String, Sentence {
  public static var subject: SentenceSubject { .findings }

  case fullCards = "full-cards", fullCardsOf = "full-cards-of"
  case severalFullCards = "several-full-cards", severalFullCardsOf = "several-full-cards-of"
  case lines, linesOf = "lines-of", severalLines = "several-lines", severalLinesOf = "several-lines-of"
  case cards, cardsOf = "cards-of", severalCards = "several-cards", severalCardsOf = "several-cards-of"
  case cardUsed = "card-used", cardUsedMuch = "card-used-much", allCardsUsed = "all-cards-used"
  case paymentsShare = "payments-share", paymentsTooMuch = "payments-too-much"
  case owedAgainstWhatIsThere = "owed-against-what-is-there"
  case littleLeft = "little-left", lessComesIn = "less-comes-in", littlePutBy = "little-put-by"
  case sumDue = "sum-due", sumDueNotKnown = "sum-due-not-known", owesMoreThanSavings = "owes-more-than-savings"
  case spendsOnCredit = "spends-on-credit", paysMinimum = "pays-minimum", behind
  case wasBehind = "was-behind", privateRate = "private-rate"
  case borrowsToRepay = "borrows-to-repay", heavyBurden = "heavy-burden", reportUnseen = "report-unseen"
  case recordErrors = "record-errors", repairAgent = "repair-agent"
  case repairAgentPaid = "repair-agent-paid"

  case tooManyLines = "too-many-lines", tooManyCards = "too-many-cards"
  case shortOfTheLine = "short-of-the-line", belowTheLineEachMonth = "below-the-line-each-month"
  case overTheLineEachMonth = "over-the-line-each-month", overTheLine = "over-the-line"
  case banksCountTheLine = "banks-count-the-line"

  // Checks that wait for an answer.
  case oneCheckWaits = "one-check-waits", checksWait = "checks-wait"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .severalFullCards, .severalLines, .severalCards, .allCardsUsed, .paymentsTooMuch, .owedAgainstWhatIsThere,
      .littleLeft, .lessComesIn, .littlePutBy, .sumDueNotKnown, .owesMoreThanSavings, .spendsOnCredit, .paysMinimum,
      .behind, .wasBehind, .privateRate, .borrowsToRepay, .heavyBurden, .reportUnseen, .recordErrors, .repairAgent,
      .repairAgentPaid:
      []
    case .fullCards, .lines, .cards, .tooManyLines, .tooManyCards: [.count]
    case .fullCardsOf, .linesOf, .cardsOf: [.count, .person]
    case .severalFullCardsOf, .severalLinesOf, .severalCardsOf: [.person]
    case .cardUsed: [.share, .lender]
    case .cardUsedMuch: [.lender]
    case .paymentsShare, .banksCountTheLine: [.share]
    case .oneCheckWaits: [.missing]
    case .checksWait: [.missing, .count]
    case .sumDue: [.sumsDue]
    case .shortOfTheLine, .belowTheLineEachMonth, .overTheLineEachMonth, .overTheLine: [.sum]
    }
  }
}
