/// What a column of a table of debts holds.
enum Column: String, CaseIterable {
  case name, kind, limit, balance, rate
  case dailyRate = "daily rate"
  case monthlyRate = "monthly rate"
  case payment, minimum, remaining, holder, note

  /// Words that a spreadsheet's first row may use.
  var words: [String] {
    switch self {
    case .name:
      [
        "name", "card", "card name", "credit card", "bank", "loan", "loan name", "lender", "creditor", "account", "名称",
        "名字", "卡", "卡名", "信用卡", "银行", "平台", "贷款", "卡片", "卡片名称", "贷款名称", "机构", "债务", "债主", "项目",
      ]
    case .kind: ["kind", "type", "类型", "种类", "哪一类"]
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
    case .payment:
      [
        "payment", "paid", "monthly", "paid each month", "monthly payment", "月还", "月还款", "月还款额", "每月还", "月供", "还款",
        "每月还款", "每月还款额", "月付",
      ]
    case .minimum: ["minimum", "min", "minimum payment", "min payment", "最低", "最低还款", "最低还款额"]
    case .remaining: ["remaining", "left", "months left", "months remaining", "payments left", "剩余期数", "期数", "剩余期"]
    case .holder: ["holder", "owner", "whose", "谁名下", "持有人", "名下"]
    case .note: ["note", "notes", "remark", "备注", "说明"]
    }
  }
}
