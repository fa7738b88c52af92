/// What else stands on a page to take home.
public enum HandoutSentence: String, Sentence {
  public static var subject: SentenceSubject { .handout }

  case borrowNew = "borrow-new", payAnAgent = "pay-an-agent", allSavings = "all-savings"
  case orderLivingCosts = "order-living-costs", orderAgreed = "order-agreed", orderOthers = "order-others"
  case orderLenders = "order-lenders", orderKept = "order-kept"
  case nextTime = "next-time", nextTimeCourt = "next-time-court"
  case linesElsewhere = "lines-elsewhere"
  case someMissing = "some-missing"
  case redacted

  public var braces: Set<SentenceBrace> {
    switch self {
    case .borrowNew, .payAnAgent, .orderLivingCosts, .orderOthers, .orderLenders, .redacted: []
    case .orderAgreed: [.lenders]
    case .allSavings, .orderKept: [.sum]
    case .nextTime, .nextTimeCourt: [.day]
    case .linesElsewhere: [.place]
    case .someMissing: [.missing, .count]
    }
  }
}
