/// A plan worked out on paper, and what paying only the minimum leads to.
public enum ArithmeticSentence: String, Sentence {
  public static var subject: SentenceSubject { .arithmetic }

  case method, methodWithOrder = "method-with-order"
  case interest, interestAndFee = "interest-and-fee"
  case nothingToPay = "nothing-to-pay", interestOnly = "interest-only", usualPayment = "usual-payment"
  case instalment
  case minimum, minimumIsShare = "minimum-is-share", minimumIsGreater = "minimum-is-greater"
  case mustBePaid = "must-be-paid", leftOver = "left-over", moreTo = "more-to", itGoes = "it-goes"
  case isLeftWith = "is-left-with", andSoOn = "and-so-on"
  // The truth about minimums.
  case atFallingMinimum = "at-falling-minimum", atMinimumOfToday = "at-minimum-of-today", atMinimum = "at-minimum"
  case in36Months = "in-36-months", in36MonthsWith = "in-36-months-with", lessIsEnough = "less-is-enough"
  case tooSlow = "too-slow", never, takesWithFees = "takes-with-fees", takes
  case spanOfMonths = "span-of-months"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .method, .nothingToPay, .atFallingMinimum, .in36Months, .lessIsEnough, .tooSlow, .never: []
    case .methodWithOrder: [.plan]
    case .interest, .isLeftWith: [.lender, .working]
    case .interestAndFee: [.lender, .working, .fee]
    case .interestOnly, .usualPayment, .instalment, .minimum: [.due]
    case .minimumIsShare: [.working, .due]
    case .minimumIsGreater: [.working, .least, .due]
    case .mustBePaid, .leftOver: [.working]
    case .moreTo: [.sum, .lender]
    case .itGoes: [.parts]
    case .andSoOn: [.months, .working]
    case .atMinimumOfToday, .atMinimum: [.payment]
    case .in36MonthsWith: [.budget]
    case .takesWithFees, .takes: [.span, .cost]
    case .spanOfMonths: [.months]
    }
  }
}
