public import Wording

/// A named condition on a measure: it counts only when it holds whatever the missing answers are.
public enum Condition: String, Sendable, CaseIterable {
  case shortWithoutMortgages = "short-without-mortgages"
  case shortAndStrained = "short-and-strained"
  case inUseToo = "in-use-too"
  case above
  case owesOnCardsOrOnline = "owes-on-cards-or-online"
  case withoutMortgagesToo = "without-mortgages-too"
  case negative
  /// Savings do not carry the gap to its end.
  case gapNotCarried = "gap-not-carried"
  case behindNow = "behind-now"
  /// So many of the last six months, or more.
  case monthsBehind = "months-behind"
  /// A priority debt is behind so many months, or more.
  case priorityBehind = "priority-behind"
  /// A priority debt has a day on which something is lost.
  case lossHasADay = "loss-has-a-day"
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
    case .gapNotCarried:
      Text(en: "below 0, and savings do not carry it to its end", zh: "每月不够用，存款也贴补不到头")
    case .behindNow: Text(en: "behind now", zh: "现在有逾期")
    case .monthsBehind: Text(en: "of the last six months, behind in at least", zh: "近六个月逾期至少")
    case .priorityBehind: Text(en: "months that a priority debt is behind, at least", zh: "要先保的逾期月数，至少")
    case .lossHasADay: Text(en: "a priority debt has a day on which something is lost", zh: "要先保的已经有了期限")
    case .paid: Text(en: "money was paid", zh: "已经付了钱")
    }
  }

  /// The line that a rule gives it, and whether the line itself counts; nil for a condition that just holds.
  var line: (key: String, unit: Threshold.Unit, isFrom: Bool)? {
    switch self {
    case .above: ("than", .percent, false)
    case .monthsBehind, .priorityBehind: ("from", .count, true)
    case .shortWithoutMortgages, .shortAndStrained, .inUseToo, .owesOnCardsOrOnline, .withoutMortgagesToo, .negative,
      .gapNotCarried, .behindNow, .lossHasADay, .paid:
      nil
    }
  }
}

extension Measure {
  /// The conditions that a rule on this measure may let its severity rise by.
  public var conditions: [Condition] {
    switch self {
    case .savingsAgainstDebts: [.shortWithoutMortgages, .shortAndStrained]
    case .creditLines: [.inUseToo]
    case .cardUtilisation: [.above]
    case .everydaySpendingOnCards: [.owesOnCardsOrOnline]
    case .debtsToAssets: [.withoutMortgagesToo]
    case .marginToIncome: [.negative, .gapNotCarried]
    case .arrears: [.behindNow, .monthsBehind, .priorityBehind, .lossHasADay]
    case .repairAgent: [.paid]
    case .savingsAgainstOtherDebts, .savingsAgainstPayments, .linesInUse, .allCardsUtilisation, .heavilyUsedCards,
      .cardsHeld, .paymentsToIncome, .paymentsWithoutMortgagesToIncome, .debtsToYearlyIncome, .monthsOfReserve,
      .balloon,
      .urgentMatters, .paysMinimum, .borrowingToRepay, .heavyBurden, .reportUnseen, .recordErrors, .privateRates:
      []
    }
  }
}

extension Condition {
  /// The measure whose line in the pack it looks at beside its own.
  package var leansOn: Measure? { self == .shortAndStrained ? .paymentsToIncome : nil }
}
