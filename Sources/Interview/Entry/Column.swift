/// What a column of a table of debts holds.
enum Column: String, CaseIterable {
  case name, kind, limit, balance, rate
  case dailyRate = "daily rate"
  case monthlyRate = "monthly rate"
  case promotion = "promo rate"
  case payment, minimum, remaining, behind, due
  case dueInFull = "due in full"
  case holder, note

  /// Words that a spreadsheet's first row may use.
  var words: [String] {
    switch self {
    case .name:
      [
        "name", "card", "card name", "credit card", "bank", "loan", "loan name", "lender", "creditor", "account", "名称",
        "名字", "卡", "卡名", "信用卡", "银行", "平台", "贷款", "卡片", "卡片名称", "贷款名称", "机构", "债务", "债主", "债权人", "项目",
      ]
    case .kind: ["kind", "type", "category", "类型", "种类", "类别", "分类", "哪一类", "债务种类", "债务类型", "贷款种类", "贷款类型"]
    case .limit: ["limit", "credit limit", "额度", "信用额度", "总额度", "授信额度"]
    case .balance:
      [
        "balance", "current balance", "outstanding", "outstanding balance", "amount owed", "used", "owed", "still owed",
        "debt", "已用", "已用额度", "欠款", "剩余欠款", "当前欠款", "欠款余额", "贷款余额", "待还", "未还", "剩余本金", "欠", "尚欠",
        "已使用", "剩余",
      ]
    case .rate: ["rate", "interest", "interest rate", "apr", "利率", "年利率", "利息", "年化", "年化利率"]
    case .dailyRate: ["daily rate", "daily interest", "日利率", "日息"]
    case .monthlyRate: ["monthly rate", "monthly interest", "月利率", "月息"]
    case .promotion: ["promo rate", "promotional rate", "优惠利率", "优惠期利率"]
    case .payment:
      [
        "payment", "paid", "monthly", "paid each month", "monthly payment", "月还", "月还款", "月还款额", "每月还", "月供", "还款",
        "每月还款", "每月还款额", "月付", "还款额", "月供额", "每月应还", "每期还款",
      ]
    case .minimum: ["minimum", "min", "minimum payment", "min payment", "最低", "最低还款", "最低还款额"]
    case .remaining: ["remaining", "left", "months left", "months remaining", "payments left", "剩余期数", "期数", "剩余期"]
    case .behind: ["behind", "months behind", "months late", "逾期", "逾期月数", "现在逾期"]
    case .due: ["due", "due day", "payment day", "due date", "还款日", "每月还款日", "还款日期"]
    case .dueInFull: ["due in full", "maturity", "maturity date", "到期日", "到期日期"]
    case .holder: ["holder", "owner", "whose", "谁名下", "持有人", "名下"]
    case .note: ["note", "notes", "remark", "备注", "说明"]
    }
  }

  /// Words for what is owed on a loan; of a card they might mean what is left.
  static let balancesOfLoans = ["余额", "当前余额", "账户余额"]

  /// The column that a heading over debts of a kind names.
  static func headed(_ heading: String, _ kind: RowKind) -> Column? {
    let word = headingWord(heading)
    return allCases.first { $0.words.contains(word) }
      ?? (kind == .loan && balancesOfLoans.contains(word) ? .balance : nil)
  }
}
