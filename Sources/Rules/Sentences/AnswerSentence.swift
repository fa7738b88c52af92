/// What an answer is called that somebody has not given yet.
public enum AnswerSentence: String, Sentence {
  public static var subject: SentenceSubject { .answers }

  // Of the household.
  case income, essentials, savings, assets, cards, loans, moreDebts = "more-debts", guarantees
  case totalsDebts = "totals-debts", totalsMortgages = "totals-mortgages", totalsPayments = "totals-payments"
  case totalsLines = "totals-lines", totalsLinesInUse = "totals-lines-in-use", totalsCards = "totals-cards"
  case totalsHeavilyUsed = "totals-heavily-used", habitsEverydaySpendingOnCards = "habits-everyday-spending-on-cards"
  case habitsPaysCards = "habits-pays-cards", situationMonthsBehind = "situation-months-behind"
  case situationUrgent = "situation-urgent", situationBorrowsToRepay = "situation-borrows-to-repay"
  case situationBurden = "situation-burden", recordReportSeen = "record-report-seen", recordErrors = "record-errors"
  case recordAgent = "record-agent"

  // Of one debt.
  case ofLimit = "of-limit", ofCardBalance = "of-card-balance", ofLoanBalance = "of-loan-balance"
  case ofPayment = "of-payment", ofPays = "of-pays", ofMinimum = "of-minimum", ofRate = "of-rate", ofKind = "of-kind"
  case ofDueInFull = "of-due-in-full", ofBehind = "of-behind", ofRemaining = "of-remaining", ofArrears = "of-arrears"
  case ofSince = "of-since"

  case andMore = "and-more"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .andMore: [.what, .count]
    case .ofLimit, .ofCardBalance, .ofLoanBalance, .ofPayment, .ofPays, .ofMinimum, .ofRate, .ofKind, .ofDueInFull,
      .ofBehind, .ofRemaining, .ofArrears, .ofSince:
      [.lender]
    case .income, .essentials, .savings, .assets, .cards, .loans, .moreDebts, .guarantees, .totalsDebts,
      .totalsMortgages, .totalsPayments, .totalsLines, .totalsLinesInUse, .totalsCards, .totalsHeavilyUsed,
      .habitsEverydaySpendingOnCards, .habitsPaysCards, .situationMonthsBehind, .situationUrgent,
      .situationBorrowsToRepay, .situationBurden, .recordReportSeen, .recordErrors, .recordAgent:
      []
    }
  }
}
