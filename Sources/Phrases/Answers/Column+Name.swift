import Wording

extension Column {
  /// What the column is called.
  var name: Text {
    switch self {
    case .name: Text(en: "name", zh: "名称")
    case .kind: Text(en: "kind", zh: "类型")
    case .limit: Text(en: "limit", zh: "额度")
    case .balance: Text(en: "balance", zh: "欠款")
    case .rate: Text(en: "rate", zh: "利率")
    case .dailyRate: Text(en: "daily rate", zh: "日利率")
    case .monthlyRate: Text(en: "monthly rate", zh: "月利率")
    case .promotion: Text(en: "promotional rate", zh: "优惠利率")
    case .payment: Text(en: "payment", zh: "月还款")
    case .minimum: Text(en: "minimum", zh: "最低还款")
    case .paid: Text(en: "actually paid", zh: "实还")
    case .remaining: Text(en: "remaining", zh: "剩余期数")
    case .behind: Text(en: "months behind", zh: "逾期月数")
    case .arrears: Text(en: "arrears", zh: "逾期金额")
    case .due: Text(en: "due", zh: "还款日")
    case .dueInFull: Text(en: "due in full", zh: "一次还清日")
    case .holder: Text(en: "holder", zh: "持有人")
    case .note: Text(en: "note", zh: "备注")
    }
  }
}
