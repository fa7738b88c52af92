public import Wording

/// A question of yes or no that a check may ask: a closed list. Never on the line.
public enum Answer: String, Sendable, CaseIterable {
  case everydaySpendingOnCards = "everyday-spending-on-cards"
  case urgentMatters = "urgent-matters"
  case arrears
  case paysMinimum = "pays-minimum"
  case borrowingToRepay = "borrowing-to-repay"
  case heavyBurden = "heavy-burden"
  case reportUnseen = "report-unseen"
  case recordErrors = "record-errors"
  case repairAgent = "repair-agent"
  case privateRates = "private-rates"

  /// Whether paying debts can change it.
  public var movesWithDebts: Bool {
    switch self {
    case .arrears, .paysMinimum, .privateRates: true
    case .everydaySpendingOnCards, .urgentMatters, .borrowingToRepay, .heavyBurden, .reportUnseen, .recordErrors,
      .repairAgent:
      false
    }
  }

  public var question: Text {
    switch self {
    case .everydaySpendingOnCards: Text(en: "is all everyday spending on cards?", zh: "日常花销是不是全刷卡")
    case .urgentMatters: Text(en: "does anything urgent stand open?", zh: "眼前有没有急事")
    case .arrears: Text(en: "is any debt behind, or was any in the last six months?", zh: "现在有没有逾期，近六个月逾期几个月")
    case .paysMinimum: Text(en: "is a card that owes something paid at its minimum?", zh: "有欠款的卡是不是只还最低")
    case .borrowingToRepay: Text(en: "is new borrowing used to repay old?", zh: "是不是在借新还旧")
    case .heavyBurden: Text(en: "are the payments felt as a heavy burden?", zh: "还款压力是不是很重")
    case .reportUnseen: Text(en: "was the credit report ever looked at?", zh: "有没有看过自己的信用报告")
    case .recordErrors: Text(en: "is anything in the report wrong or missing?", zh: "信用报告里有没有错漏")
    case .privateRates:
      Text(en: "does a private lender ask for more than the line in force?", zh: "民间借贷的利率有没有超过当时的线")
    case .repairAgent: Text(en: "does someone offer to clean the record for money?", zh: "有没有人收费“修复征信”")
    }
  }
}
