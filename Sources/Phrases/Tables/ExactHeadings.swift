/// Headings that are known as they stand.
let exactMeanings: [String: HeadingMeaning] = {
  var meanings: [String: HeadingMeaning] = [:]
  for (column, words) in columnWords { for word in words { meanings[word] = .column(column) } }
  for (meaning, words) in otherWords { for word in words { meanings[word] = meaning } }
  return meanings
}()

private let columnWords: [(Column, [String])] = [
  (
    .name,
    [
      "name", "card", "card name", "credit card", "bank", "bank name", "loan", "loan name", "lender", "creditor",
      "account",
      "account name", "debt name", "debt account", "person/entity", "person", "entity", "company", "description",
      "item",
      "who", "what", "what i owe", "who i owe", "liability", "obligation", "owed to", "issuer", "provider", "servicer",
      "debts", "cards", "loans", "名称", "名字", "卡", "卡名", "信用卡", "银行",
      "平台",
      "贷款", "卡片", "卡片名称", "信用卡名称", "贷款名称", "机构", "债务", "债主", "债权人", "项目", "债务名称", "贷款平台", "发卡银行", "发卡行", "出借人", "对方",
      "欠谁的", "网贷", "网贷平台",
    ]
  ),
  (.kind, ["kind", "type", "category", "class", "类型", "种类", "类别", "分类", "哪一类", "债务种类", "债务类型", "贷款种类", "贷款类型"]),
  (.limit, ["limit", "credit limit", "credit line", "lmt", "额度", "信用额度", "总额度", "授信额度"]),
  (
    .balance,
    [
      "balance", "current balance", "outstanding", "outstanding balance", "amount owed", "used", "owed", "still owed",
      "bal",
      "balance owed", "balance due", "owing", "debt balance", "payoff", "payoff amount", "amount outstanding", "已用",
      "已用额度",
      "欠款", "剩余欠款", "当前欠款", "欠款余额", "贷款余额", "待还", "未还", "剩余本金", "欠", "尚欠", "已使用", "剩余应还", "剩余负债", "剩余债务", "剩余贷款", "还欠",
      "还差", "还差多少", "欠多少", "欠了多少",
      "应还总额", "待还总额", "left to pay", "still to pay", "to pay off", "left to pay off", "remaining to pay",
    ]
  ),
  (
    .rate,
    [
      "rate", "interest", "interest rate", "apr", "p a", "pa", "per annum", "apy", "roi", "int rate", "利率", "年利率", "利息",
      "年化", "年化利率",
    ]
  ),
  (.dailyRate, ["daily rate", "daily interest", "日利率", "日息"]),
  (.monthlyRate, ["monthly rate", "monthly interest", "月利率", "月息"]),
  (.promotion, ["promo rate", "promotional rate", "优惠利率", "优惠期利率"]),
  (
    .payment,
    [
      "payment", "monthly", "paid each month", "monthly payment", "amount due", "due each month", "monthly amount",
      "pays",
      "current payment", "actual", "per month", "/ month", "/month", "/mo", "a month", "each month", "pay each month",
      "i pay", "paying", "mo",
      "p/m", "pm",
      "月还", "月还款", "月还款额", "每月还", "月供", "还款", "每月还款", "每月还款额", "月付", "还款额", "月供额", "每月应还", "每期还款",
      "还款金额", "每月还多少", "应还", "应还款", "应还金额", "实还", "实还款", "实还金额", "实付", "实际还款",
    ]
  ),
  (.minimum, ["minimum", "min", "minimum payment", "min payment", "min due", "minimum due", "最低", "最低还款", "最低还款额"]),
  (.remaining, ["months left", "months remaining", "payments left", "instalments left", "剩余期数", "剩余期", "还剩几期"]),
  (.behind, ["behind", "months behind", "months late", "逾期", "逾期月数", "现在逾期"]),
  (.arrears, ["arrears", "逾期金额", "逾期欠款"]),
  (
    .due,
    [
      "due", "due day", "payment day", "due date", "payment date", "payment due date", "when due", "due on", "due by",
      "还款日", "每月还款日", "还款日期",
    ]
  ),
  (.dueInFull, ["due in full", "一次还清日", "一次还清"]),
  (.holder, ["holder", "owner", "whose", "borrower", "account holder", "谁名下", "持有人", "名下", "谁的"]),
  (.note, ["note", "notes", "remark", "remarks", "comment", "comments", "memo", "备注", "说明"]),
]

private let otherWords: [(HeadingMeaning, [String])] = [
  (
    .weakBalance,
    [
      "debt", "amount", "amt", "total", "total amount", "total debt", "sum", "how much", "value", "how much i owe",
      "金额", "总额",
      "总金额", "债务总额", "数额", "多少",
    ]
  ),
  (.balanceOfLoans, ["余额", "当前余额", "账户余额"]),
  (
    .original,
    [
      "principal", "original", "borrowed", "advance", "advanced", "loan amount", "amount borrowed", "本金", "借款金额",
      "贷款金额", "贷款总额", "借款总额",
    ]
  ),
  (.paid, ["paid"]), (.paidSoFar, ["paid amount", "amount paid", "total paid", "已还", "已还金额", "已还款", "已还总额"]),
  (.available, ["free", "headroom", "unused"]),
  (.current, ["current", "now", "today", "present", "目前", "现在", "当前", "现欠"]),
  (.left, ["remaining", "left", "to go", "剩余", "还剩", "剩", "剩下"]),
  (.currency, ["currency", "ccy", "币种", "货币"]),
  (.product, ["product", "product name", "产品", "产品名称"]),
  (.term, ["term", "terms", "tenure", "期数", "总期数", "分期数", "期限", "贷款期限", "months", "mos"]),
  (
    .end,
    ["maturity", "maturity date", "end date", "payoff date", "ends", "到期日", "到期日期", "贷款到期日", "贷款到期日期", "结束日期", "到期"]
  ),
  (.day, ["date", "as of", "as at", "day", "snapshot", "日期", "截至", "统计日期"]),
  (.status, ["status", "state", "状态"]),
  (.serial, ["id", "no", "nr", "row", "order", "priority", "user id", "userid", "序号", "编号", "序", "号"]),
  (
    .transaction,
    ["payee", "outflow", "inflow", "transaction", "debit", "credit", "交易", "交易时间", "交易对方", "收支", "收/支", "交易类型"]
  ),
]
