/// What moved between two assessments of a household: an earlier one, and the one that stands now.
public enum ComparisonSentence: String, Sentence {
  public static var subject: SentenceSubject { .comparison }

  case owesNothingNow = "owes-nothing-now"
  case owesLess = "owes-less", owesMore = "owes-more", owesTheSame = "owes-the-same"
  case leftMore = "left-more", leftLess = "left-less"
  case shortMore = "short-more", shortLess = "short-less"
  case noLongerShort = "no-longer-short", shortNow = "short-now"
  case endsSooner = "ends-sooner", endsLater = "ends-later", hasAnEnd = "has-an-end", hasNoEnd = "has-no-end"
  case endsAsThen = "ends-as-then", noEndWhileShort = "no-end-while-short", noEndEither = "no-end-either"

  // What became of single debts.
  case newDebt = "new-debt", agreed, agreementEnded = "agreement-ended", paidOff = "paid-off"
  case fellBehind = "fell-behind", upToDate = "up-to-date", debtGone = "debt-gone"

  case figuresThenAndNow = "figures-then-and-now", debtsThenAndNow = "debts-then-and-now"
  case checksThenAndNow = "checks-then-and-now"
  case nothingChanged = "nothing-changed", takenWhileNotKnown = "taken-while-not-known"
  case verdictChanged = "verdict-changed"

  // A check that came, went or weighs differently.
  case checkOver = "check-over", checkOverAnotherWay = "check-over-another-way", checkWithin = "check-within"
  case checkOnTheLine = "check-on-the-line", checkNotJudged = "check-not-judged", checkGone = "check-gone"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .figuresThenAndNow, .debtsThenAndNow, .nothingChanged, .noEndWhileShort, .noEndEither: []
    case .owesNothingNow, .noLongerShort: [.said]
    case .owesLess, .owesMore: [.total, .change]
    case .owesTheSame: [.total]
    case .leftMore, .leftLess: [.left, .change]
    case .shortMore, .shortLess: [.lacks, .change]
    case .shortNow: [.lacks, .said]
    case .endsSooner, .endsLater: [.end, .month]
    case .hasAnEnd, .endsAsThen: [.end]
    case .agreed: [.what, .from]
    case .newDebt, .agreementEnded, .paidOff, .fellBehind, .upToDate, .debtGone: [.lender]
    case .hasNoEnd: [.month]
    case .checksThenAndNow: [.count, .over]
    case .checkOver: [.check, .what, .working]
    case .checkOverAnotherWay: [.check, .said, .later, .working]
    case .checkWithin, .checkOnTheLine: [.check, .working]
    case .checkNotJudged: [.check, .missing]
    case .takenWhileNotKnown: [.missing]
    case .checkGone: [.check]
    case .verdictChanged: [.said, .later]
    }
  }
}
