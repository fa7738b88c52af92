public import Wording

/// A letter to a lender: sentences of the pack, filled with what holds for one debt. Nothing in it is made up: what only the
/// writer knows is a blank.
public struct LetterTemplate: Sendable, Equatable {
  /// What it is for. The raw value is what `when` takes.
  public enum Occasion: String, Sendable, CaseIterable {
    /// Something is behind, and what can be paid is not known yet.
    case hold
    /// Less than is due can be paid.
    case offer
    /// What is due is paid, and what is behind is made up, or how has to be agreed.
    case arrears
    case nothingToOffer = "nothing-to-offer"
    /// A priority debt is behind.
    case priorityArrangement = "priority-arrangement"
    /// A card's bank is asked for instalments over so many months.
    case instalmentAgreement = "instalment-agreement"
    /// Nothing is behind: a longer term, or interest only, is asked for before it is.
    case longerTerm = "longer-term"
    /// A sum falls due in full on a day, or was due, and is not there.
    case inParts = "in-parts"
    /// A business loan falls due in full on a day, and will not be there.
    case renewal
    /// Something was agreed.
    case confirmAgreement = "confirm-agreement"
    /// It cannot be kept this month.
    case agreementNotMet = "agreement-not-met"
  }

  /// What stands in braces in a letter.
  public enum Brace: String, Sendable, CaseIterable {
    /// `, under 尾号 1234`; nothing where the lender's number is not known.
    case referenceSaid = "reference-said"
    /// What comes in and what living costs, as the script has it.
    case budget
    case owed, due, offer, arrears
    /// In place of `offer`, where from the next month on more is there.
    case offerThisMonth = "offer-this-month"
    case offerLater = "offer-later"
    /// The month in which what comes first is made up, and the one from which what is due is paid again.
    case madeUpBy = "made-up-by"
    case dueFrom = "due-from"
    case catchUp = "catch-up"
    case catchUpMonths = "catch-up-months"
    /// In place of the months, where what another payment leaves can make it sooner.
    case catchUpMonthsAtMost = "catch-up-months-at-most"
    /// In place of the months, where with the month's sum it pays all of the debt off sooner: in how many, and both sums together.
    case paidOffIn = "paid-off-in"
    case inAll = "in-all"
    /// The last of the months, where it takes less.
    case catchUpLast = "catch-up-last"
    case catchUpAtFirst = "catch-up-at-first"
    case catchUpLater = "catch-up-later"
    /// Where it begins with the next month: the sum, for how many months at most from then on, or all of it in one.
    case catchUpFromNextMonth = "catch-up-from-next-month"
    case catchUpMonthsFromThen = "catch-up-months-from-then"
    case catchUpNextMonth = "catch-up-next-month"
    /// Where it is cleared this month.
    case catchUpOnce = "catch-up-once"
    /// In its place, where there is a day on which something is lost: before that.
    case catchUpByTheDay = "catch-up-by-the-day"
    case lostOn = "lost-on"
    /// In the place of both, where the money comes only later, or behind that day; and the day on which it does.
    case catchUpThatDay = "catch-up-that-day"
    case clearingDay = "clearing-day"
    /// Where a regular sum would take too long, and the rest has to be agreed.
    case catchUpInPart = "catch-up-in-part"
    /// What is behind, where nothing is there for it: how it is made up has to be agreed.
    case arrearsToAgree = "arrears-to-agree"
    /// How long savings pay it: `about 12 months`, in Chinese with its verb.
    case savingsLast = "savings-last"
    /// The day on which money comes, where it is not there on the day on which it is due, or lost.
    case moneyDay = "money-day"
    case instalments
    case agreed
    case agreedMonths = "agreed-months"
    /// The first day; in its place `agreed-since`, where that day has passed.
    case agreedFrom = "agreed-from"
    case agreedSince = "agreed-since"
    /// `no interest`, `interest as now`, `4 % a year`.
    case agreedInterest = "agreed-interest"
    case dueDate = "due-date"
    /// What can be brought of a sum that falls due, and paid each month after that.
    case sumThere = "sum-there"
    case eachMonth = "each-month"
    /// Until when a lender is asked to wait, where nothing is there from the next month on either.
    case waitUntil = "wait-until"
  }

  /// What has to hold of a debt for a sentence, where no brace says it. The raw value is what `if` takes.
  public enum Condition: String, Sendable, CaseIterable {
    /// All that is due is paid.
    case inFull = "in-full"
    /// Less than is due, for as long as things stay as they are.
    case lasting
    /// Less than is due this month only.
    case thisMonthOnly = "this-month-only"
    /// Less than is due until what comes first is made up.
    case untilMadeUp = "until-made-up"
    /// The same, while it cannot be told when that is.
    case untilMadeUpSomeDay = "until-made-up-some-day"
    /// Nothing of it is there this month.
    case nothingNow = "nothing-now"
    /// What is due by the month is not known.
    case dueUnknown = "due-unknown"
    case behind
    case notBehind = "not-behind"
    case card
    /// A loan that is paid over so many months, which could be more.
    case hasATerm = "has-a-term"
    /// Without what is on credit nothing is earned.
    case neededToEarn = "needed-to-earn"
    /// It is in force already; in its place `agreementToCome`, where it begins later.
    case agreementBegun = "agreement-begun"
    case agreementToCome = "agreement-to-come"
    /// The sum is there again from some month on; in its place `agreementToChange`, where it is not.
    case agreementStands = "agreement-stands"
    case agreementToChange = "agreement-to-change"
    /// What was agreed pays it off, and more than that in whole instalments.
    case lastIsLess = "last-is-less"
    /// The day on which a sum is due.
    case dayToCome = "day-to-come"
    case dayPassed = "day-passed"
  }

  public var id: String
  public var occasion: Occasion
  public var title: Text
  /// One with a brace or a condition that does not hold for the debt is left out.
  public var says: [Said]

  /// A sentence or two.
  public struct Said: Sendable, Equatable {
    public var text: Text
    /// The same by several who write together; nil where it is the same.
    public var ofSeveral: Text?
    /// All of them have to hold.
    public var conditions: [Condition] = []

    public func text(byHowMany writers: Int) -> Text { writers > 1 ? ofSeveral ?? text : text }
  }
  public var citation: Citation
}

extension LetterTemplate.Occasion {
  /// What can be known of the debts that it is for.
  public var braces: [LetterTemplate.Brace] {
    let always: [LetterTemplate.Brace] = [.referenceSaid, .owed, .due, .arrears]
    let offers: [LetterTemplate.Brace] = [.budget, .offer, .offerThisMonth, .offerLater, .moneyDay]
    let catchUp: [LetterTemplate.Brace] = [
      .catchUp, .catchUpMonths, .catchUpMonthsAtMost, .paidOffIn, .inAll, .catchUpLast, .catchUpAtFirst, .catchUpLater,
      .catchUpFromNextMonth, .catchUpMonthsFromThen, .catchUpNextMonth, .catchUpInPart, .arrearsToAgree,
    ]
    return switch self {
    case .hold: always + [.waitUntil]
    case .offer: always + offers + catchUp + [.madeUpBy, .dueFrom]
    case .arrears: always + offers + catchUp
    case .nothingToOffer: always + [.budget, .offerLater, .waitUntil]
    case .priorityArrangement:
      always + offers + catchUp + [
        .madeUpBy, .dueFrom, .catchUpOnce, .catchUpByTheDay, .lostOn, .catchUpThatDay, .clearingDay,
        .savingsLast,
      ]
    case .instalmentAgreement: always + offers + [.instalments]
    case .longerTerm: always + [.budget, .offer, .savingsLast]
    case .inParts: always + [.budget, .dueDate, .sumThere, .eachMonth]
    case .renewal: always + [.budget, .dueDate]
    case .agreementNotMet: always + [.agreed, .agreedFrom, .offer, .offerThisMonth, .offerLater]
    case .confirmAgreement: always + [.agreed, .agreedMonths, .agreedFrom, .agreedSince, .agreedInterest]
    }
  }
}
