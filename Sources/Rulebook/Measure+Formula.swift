public import Wording

extension Measure {
  /// The formula in words.
  public var formula: Text {
    switch self {
    case .savingsAgainstDebts: Text(en: "savings against all debts", zh: "随时可用的钱，对比总欠款")
    case .savingsAgainstOtherDebts:
      Text(en: "savings against all debts but mortgages", zh: "随时可用的钱，对比房贷以外的欠款")
    case .savingsAgainstPayments: Text(en: "savings against one month's payments", zh: "随时可用的钱，对比一个月的还款")
    case .creditLines: Text(en: "cards + online loans of one person", zh: "一个人的信用卡 + 网贷笔数")
    case .linesInUse: Text(en: "cards + online loans that owe something", zh: "有欠款的信用卡 + 网贷笔数")
    case .cardUtilisation: Text(en: "used ÷ limit, card by card", zh: "每张卡：已用额度 ÷ 信用额度")
    case .allCardsUtilisation: Text(en: "used on all cards ÷ all limits", zh: "所有卡：已用额度合计 ÷ 信用额度合计")
    case .heavilyUsedCards: Text(en: "cards used above the mark, of one person", zh: "一个人用得偏满的卡的张数")
    case .cardsHeld: Text(en: "cards of one person", zh: "一个人的信用卡张数")
    case .everydaySpendingOnCards: Text(en: "is all everyday spending on cards?", zh: "日常花销是不是全刷卡")
    case .paymentsToIncome: Text(en: "monthly payments ÷ monthly income", zh: "月还款额 ÷ 月收入")
    case .paymentsWithoutMortgagesToIncome:
      Text(en: "monthly payments but mortgages ÷ monthly income", zh: "房贷以外的月还款额 ÷ 月收入")
    case .debtsToAssets: Text(en: "all debts ÷ (savings + assets)", zh: "总欠款 ÷（随时可用的钱 + 可变现的资产）")
    case .debtsToYearlyIncome: Text(en: "all debts ÷ (12 x monthly income)", zh: "总欠款 ÷（月收入 x 12）")
    case .marginToIncome:
      Text(en: "(income - essentials - payments) ÷ income", zh: "（月收入 - 必要生活开支 - 月还款额）÷ 月收入")
    case .monthsOfReserve: Text(en: "savings ÷ (essentials + payments)", zh: "随时可用的钱 ÷（必要生活开支 + 月还款额）")
    case .balloon: Text(en: "what falls due in full within 12 months against savings", zh: "12 个月内到期要一次还的钱，对比随时可用的钱")
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
