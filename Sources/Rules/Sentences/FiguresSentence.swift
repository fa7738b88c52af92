/// The few figures that matter, each as what stands behind its label.
public enum FiguresSentence: String, Sentence {
  public static var subject: SentenceSubject { .figures }

  // What is not known.
  case notKnown = "not-known", notKnownAtLeast = "not-known-at-least"
  case answerMissing = "answer-missing", answerMissingAtLeast = "answer-missing-at-least"
  case answersMissing = "answers-missing", answersMissingAtLeast = "answers-missing-at-least"

  case noIncome = "no-income"
  case ofItDisputed = "of-it-disputed", owedButMortgages = "owed-but-mortgages"
  case nothingDueByTheMonth = "nothing-due-by-the-month"
  case paymentsIncomeNotKnown = "payments-income-not-known", paymentsBesideIncome = "payments-beside-income"
  case paymentsOfIncome = "payments-of-income"
  case leftEachMonth = "left-each-month", leftOfIncome = "left-of-income"
  case leftOfIncomeThenMore = "left-of-income-then-more"
  case leftWithoutQuestioned = "left-without-questioned", shortWithoutQuestioned = "short-without-questioned"
  case savingsForDays = "savings-for-days", savingsForAMonth = "savings-for-a-month"
  case savingsForMonths = "savings-for-months", savingsFrozen = "savings-frozen"
  case againstTheLine = "against-the-line", guaranteed

  // When the debts end.
  case endAtBudget = "end-at-budget", endAtBudgetSooner = "end-at-budget-sooner"
  case endButMortgage = "end-but-mortgage", endButMortgageSooner = "end-but-mortgage-sooner"
  case endAsTheStepsSay = "end-as-the-steps-say", endAsTheStepsSayButMortgage = "end-as-the-steps-say-but-mortgage"
  case endAtDues = "end-at-dues", endAtDuesButMortgage = "end-at-dues-but-mortgage"

  // What the month's income goes to.
  case monthShort = "month-short", monthLeft = "month-left"
  case cardsAboveTheLine = "cards-above-the-line"

  // A household's sums as a statement has them.
  case arrearsOnce = "arrears-once", arrearsOnceFromSavings = "arrears-once-from-savings"
  case arrearsOncePartlyFromSavings = "arrears-once-partly-from-savings"
  case arrearsMonthly = "arrears-monthly", arrearsMonthlyFromSavings = "arrears-monthly-from-savings"
  case arrearsMonthlyPartlyFromSavings = "arrears-monthly-partly-from-savings"
  case cannotBeToldWithout = "cannot-be-told-without"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .notKnown, .noIncome, .nothingDueByTheMonth: []
    case .notKnownAtLeast: [.least]
    case .answerMissing, .cannotBeToldWithout: [.missing]
    case .answerMissingAtLeast: [.least, .missing]
    case .answersMissing: [.count]
    case .answersMissingAtLeast: [.least, .count]
    case .ofItDisputed, .owedButMortgages: [.total, .sum]
    case .paymentsIncomeNotKnown, .guaranteed, .arrearsOnce, .arrearsOnceFromSavings, .arrearsMonthly,
      .arrearsMonthlyFromSavings:
      [.sum]
    case .arrearsOncePartlyFromSavings, .arrearsMonthlyPartlyFromSavings: [.sum, .savings]
    case .paymentsBesideIncome: [.sum, .received]
    case .paymentsOfIncome: [.sum, .received, .share, .line]
    case .leftEachMonth: [.left]
    case .leftOfIncome: [.left, .share, .line]
    case .shortWithoutQuestioned: [.what, .sum]
    case .leftWithoutQuestioned, .leftOfIncomeThenMore: [.left, .share, .line, .sum]
    case .savingsForDays, .savingsForAMonth, .savingsFrozen: [.savings]
    case .savingsForMonths: [.savings, .months]
    case .againstTheLine: [.share, .line]
    case .endAtBudget, .endButMortgage: [.month, .budget]
    case .endAtBudgetSooner, .endButMortgageSooner: [.month, .budget, .more, .end]
    case .endAtDues, .endAtDuesButMortgage, .endAsTheStepsSay, .endAsTheStepsSayButMortgage: [.month]
    case .monthShort: [.received, .lacks]
    case .monthLeft: [.received, .left]
    case .cardsAboveTheLine: [.over, .count, .line]
    }
  }
}
