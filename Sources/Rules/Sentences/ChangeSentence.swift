/// What a change that is tried is called, for behind "what if".
public enum ChangeSentence: String, Sentence {
  public static var subject: SentenceSubject { .changes }

  case incomeTo = "income-to", incomeBy = "income-by"
  case incomeToForAMonth = "income-to-for-a-month", incomeByForAMonth = "income-by-for-a-month"
  case incomeToForMonths = "income-to-for-months", incomeByForMonths = "income-by-for-months"
  case essentialsTo = "essentials-to", essentialsBy = "essentials-by"
  case savingsTo = "savings-to", savingsBy = "savings-by"
  case everyRate = "every-rate", rateTo = "rate-to", rateBy = "rate-by"
  case paid, paidOff = "paid-off", payment
  case agreed, agreedForAMonth = "agreed-for-a-month", agreedForMonths = "agreed-for-months"
  case agreedWithoutInterest = "agreed-without-interest"
  case agreedForAMonthWithoutInterest = "agreed-for-a-month-without-interest"
  case agreedForMonthsWithoutInterest = "agreed-for-months-without-interest"
  case without, moreEachMonth = "more-each-month", closed
  case newLoan = "new-loan", consolidated

  public var braces: Set<SentenceBrace> {
    switch self {
    case .incomeTo, .incomeToForAMonth, .essentialsTo, .savingsTo, .moreEachMonth: [.sum]
    case .incomeBy, .incomeByForAMonth, .essentialsBy, .savingsBy: [.change]
    case .incomeToForMonths: [.sum, .months]
    case .incomeByForMonths: [.change, .months]
    case .everyRate: [.points]
    case .rateTo: [.lender, .rate]
    case .rateBy: [.lender, .points]
    case .paid, .payment, .agreed, .agreedForAMonth, .agreedWithoutInterest, .agreedForAMonthWithoutInterest:
      [.lender, .sum]
    case .agreedForMonths, .agreedForMonthsWithoutInterest: [.lender, .sum, .months]
    case .paidOff, .without, .closed: [.lender]
    case .newLoan: [.sum, .rate, .months]
    case .consolidated: [.lenders, .rate, .months]
    }
  }
}
