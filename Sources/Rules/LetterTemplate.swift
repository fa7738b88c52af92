public import Wording

/// A letter to a lender: sentences of the pack, filled with what holds for one debt. Nothing in it is made up: what only the
/// writer knows is a blank.
public struct LetterTemplate: Sendable, Equatable {
  /// What it is for. The raw value is what `when` takes.
  public enum Occasion: String, Sendable, CaseIterable {
    /// Something is behind, and what can be paid is not known yet.
    case hold
    /// Less than is due can be paid, or what is behind is made up.
    case offer
    case nothingToOffer = "nothing-to-offer"
    /// A priority debt is behind, and gets a regular sum.
    case priorityArrangement = "priority-arrangement"
    /// A card's bank is asked for instalments over so many months.
    case instalmentAgreement = "instalment-agreement"
    /// A business loan falls due in full on a day, and will not be there.
    case renewal
    /// Something was agreed.
    case confirmAgreement = "confirm-agreement"
  }

  /// What stands in braces in a letter.
  public enum Brace: String, Sendable, CaseIterable {
    /// `, under 尾号 1234`; nothing where the lender's number is not known.
    case referenceSaid = "reference-said"
    case owed, due, offer, arrears
    /// In place of `offer`, where from the next month on more is there.
    case offerThisMonth = "offer-this-month"
    case offerLater = "offer-later"
    case catchUp = "catch-up"
    case catchUpMonths = "catch-up-months"
    /// In place of the months, where what another payment leaves can make it sooner.
    case catchUpMonthsAtMost = "catch-up-months-at-most"
    /// In place of the months, where with the month's sum it pays all of the debt off sooner: in how many.
    case paidOffIn = "paid-off-in"
    /// The last of the months, where it takes less.
    case catchUpLast = "catch-up-last"
    /// Where it is cleared this month.
    case catchUpOnce = "catch-up-once"
    /// In its place, where there is a day on which something is lost: before that.
    case catchUpByTheDay = "catch-up-by-the-day"
    case lostOn = "lost-on"
    /// Where a regular sum would take too long, and the rest has to be agreed.
    case catchUpInPart = "catch-up-in-part"
    /// How long savings pay it: `about 12 months`, in Chinese with its verb.
    case savingsLast = "savings-last"
    /// The day on which money comes, where it is not there on the day on which it is due, or lost.
    case moneyDay = "money-day"
    /// Of one person; in a household of several what comes in is `household-income`.
    case income
    case householdIncome = "household-income"
    case livingCosts = "living-costs"
    case instalments
    case agreed
    case agreedMonths = "agreed-months"
    case agreedFrom = "agreed-from"
    /// `no interest`, `interest as now`, `4 % a year`.
    case agreedInterest = "agreed-interest"
    case dueDate = "due-date"
    /// The day to look again.
    case review
  }

  public var id: String
  public var occasion: Occasion
  public var title: Text
  /// One with a brace that does not hold for the debt is left out.
  public var says: [Said]

  /// A sentence or two.
  public struct Said: Sendable, Equatable {
    public var text: Text
    /// The same by several who write together; nil where it is the same.
    public var ofSeveral: Text?

    public func text(byHowMany writers: Int) -> Text { writers > 1 ? ofSeveral ?? text : text }
  }
  public var citation: Citation
}

extension LetterTemplate.Occasion {
  /// What can be known of the debts that it is for.
  public var braces: [LetterTemplate.Brace] {
    let always: [LetterTemplate.Brace] = [.referenceSaid, .owed, .due, .arrears, .review]
    return switch self {
    case .hold: always
    case .offer:
      always + [
        .income, .householdIncome, .livingCosts, .offer, .offerThisMonth, .offerLater, .catchUp, .catchUpMonths,
        .catchUpMonthsAtMost, .paidOffIn, .catchUpLast, .catchUpOnce, .catchUpInPart, .moneyDay,
      ]
    case .nothingToOffer: always + [.income, .householdIncome, .livingCosts, .offerLater]
    case .priorityArrangement:
      always + [
        .income, .householdIncome, .livingCosts, .offer, .catchUp, .catchUpMonths, .catchUpMonthsAtMost, .paidOffIn,
        .catchUpLast, .catchUpOnce, .catchUpByTheDay, .lostOn, .catchUpInPart, .savingsLast, .moneyDay,
      ]
    case .instalmentAgreement:
      always + [.income, .householdIncome, .livingCosts, .offer, .offerThisMonth, .offerLater, .instalments]
    case .renewal: always + [.income, .householdIncome, .livingCosts, .dueDate]
    case .confirmAgreement: always + [.agreed, .agreedMonths, .agreedFrom, .agreedInterest]
    }
  }
}
