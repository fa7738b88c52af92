public import Wording

/// What a check may look at: a closed list, one function each. The raw values are what rule files name.
public enum Measure: String, Sendable, CaseIterable {
  case savingsAgainstDebts = "savings-against-debts"
  case savingsAgainstOtherDebts = "savings-against-other-debts"
  case savingsAgainstPayments = "savings-against-payments"
  case creditLines = "credit-lines"
  case linesInUse = "lines-in-use"
  case cardUtilisation = "card-utilisation"
  case allCardsUtilisation = "all-cards-utilisation"
  case heavilyUsedCards = "heavily-used-cards"
  case cardsHeld = "cards-held"
  case everydaySpendingOnCards = "everyday-spending-on-cards"
  case paymentsToIncome = "payments-to-income"
  case paymentsWithoutMortgagesToIncome = "payments-without-mortgages-to-income"
  case debtsToAssets = "debts-to-assets"
  case debtsToYearlyIncome = "debts-to-yearly-income"
  case marginToIncome = "margin-to-income"
  case monthsOfReserve = "months-of-reserve"
  case balloon
  case urgentMatters = "urgent-matters"
  case arrears
  case paysMinimum = "pays-minimum"
  case borrowingToRepay = "borrowing-to-repay"
  case heavyBurden = "heavy-burden"
  case reportUnseen = "report-unseen"
  case recordErrors = "record-errors"
  case repairAgent = "repair-agent"

  /// Which side of its threshold is out of line, and in which unit the threshold is written.
  public enum Comparison: Sendable, Equatable {
    case over(Unit)
    case under(Unit)
    /// Two sums of the household held against each other, or an answer: no threshold in the rule.
    case none

    public enum Unit: Sendable, Equatable { case count, percent, months }
  }

  public var comparison: Comparison {
    switch self {
    case .creditLines, .linesInUse, .heavilyUsedCards, .cardsHeld: .over(.count)
    case .cardUtilisation, .allCardsUtilisation, .paymentsToIncome, .paymentsWithoutMortgagesToIncome, .debtsToAssets,
      .debtsToYearlyIncome:
      .over(.percent)
    case .marginToIncome: .under(.percent)
    case .monthsOfReserve: .under(.months)
    default: .none
    }
  }

  /// The conditions that a rule on this measure may let its severity rise by.
  public var conditions: [Condition] {
    switch self {
    case .savingsAgainstDebts: [.shortWithoutMortgages, .shortAndStrained]
    case .creditLines: [.inUseToo]
    case .cardUtilisation: [.above]
    case .everydaySpendingOnCards: [.owesOnCardsOrOnline]
    case .debtsToAssets: [.withoutMortgagesToo]
    case .marginToIncome: [.negative]
    case .arrears: [.behindNowOrOften]
    case .repairAgent: [.paid]
    default: []
    }
  }

  /// Another measure whose line in the pack this one looks at.
  var leansOn: Measure? { self == .savingsAgainstDebts ? .paymentsToIncome : nil }

  /// True for questions of yes or no, which are never on the line.
  public var isAnswer: Bool {
    switch self {
    case .everydaySpendingOnCards, .urgentMatters, .arrears, .paysMinimum, .borrowingToRepay, .heavyBurden,
      .reportUnseen, .recordErrors, .repairAgent:
      true
    default: false
    }
  }
}

/// A named condition on a measure: it counts only when it holds whatever the missing answers are.
public enum Condition: String, Sendable, CaseIterable {
  case shortWithoutMortgages = "short-without-mortgages"
  case shortAndStrained = "short-and-strained"
  case inUseToo = "in-use-too"
  case above
  case owesOnCardsOrOnline = "owes-on-cards-or-online"
  case withoutMortgagesToo = "without-mortgages-too"
  case negative
  case behindNowOrOften = "behind-now-or-often"
  case paid

  public var meaning: Text {
    switch self {
    case .shortWithoutMortgages: Text(en: "short even without mortgages", zh: "不算房贷也不够还")
    case .shortAndStrained:
      Text(
        en: "short even without mortgages, and payments take over the debt ratio's line or the month is short",
        zh: "不算房贷也不够还，而且月还款占收入超线，或每月入不敷出")
    case .inUseToo: Text(en: "more lines than that owe something", zh: "有欠款的笔数也超过这个数")
    case .above: Text(en: "above", zh: "高于")
    case .owesOnCardsOrOnline:
      Text(en: "a card not paid in full, or an online loan, owes something", zh: "有没全额还清的信用卡或网贷欠款")
    case .withoutMortgagesToo: Text(en: "over even without mortgages", zh: "不算房贷也超出")
    case .negative: Text(en: "below 0", zh: "每月不够用")
    case .behindNowOrOften:
      Text(en: "behind now, or three or more of the last six months", zh: "现在有逾期，或近六个月逾期三个月以上")
    case .paid: Text(en: "money was paid", zh: "已经付了钱")
    }
  }
}
