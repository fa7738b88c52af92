import Wording

/// What a heading says of its column, before the other columns are looked at.
enum HeadingMeaning: Equatable {
  case column(Column)
  /// A sum that is what is owed only where no column says that better: `amount`, `金额`, `total`.
  case weakBalance
  /// `余额`: of a loan what is owed, of a card what is used or what is left.
  case balanceOfLoans
  /// What was borrowed at first.
  case original
  /// What was paid so far; `paid` alone may be what is paid each month.
  case paidSoFar, paid
  /// `current`: what is owed today, where sums stand below it.
  case current
  /// `remaining`, `left`: what is left to pay, or instalments left.
  case left
  /// `期数`: the whole term, or instalments left.
  case term
  /// `已还期数`: how many of the term were paid.
  case termPaid
  /// `到期日`: the last instalment, or the day when all falls due.
  case end
  /// The day of which a row speaks.
  case day
  case status
  /// Whether it is settled, whether it is late: yes or no, or more.
  case asksSettled, lateness
  /// A payment that is planned beside the one that is due: `new payment`, `snowball`.
  case planned
  /// All that is to be paid back on a day: `应还本息`, `total repayable`.
  case dueSum
  /// What is still free of a limit.
  case available
  /// What a lender calls the debt: `产品`.
  case product
  /// In what currency a row is.
  case currency
  /// For how long a rate is.
  case ratePeriod
  /// How often a payment is made.
  case frequency
  /// Numbers of rows, ids, and what a debt has no place for.
  case serial, ignored
  /// A column of a list of transactions.
  case transaction
}

/// nil for a heading that says nothing known.
func meaning(of heading: String) -> HeadingMeaning? {
  let word = headingWord(heading)
  if word.isEmpty { return plainWord(heading).contains("#") ? .serial : nil }
  if plainWord(heading).hasSuffix("#") { return .serial }
  if let asked = whatIsAsked(heading, word) { return asked }
  let known = exactMeanings[word] ?? (word.utf8.allSatisfy { $0 < 0x80 } ? englishMeaning(word) : chineseMeaning(word))
  return known.map { meaning($0, inUnitsOf: heading) }
}

/// `In arrears?`, `是否结清`, `isPaidOff` ask for yes or no; nil for a heading that asks nothing.
private func whatIsAsked(_ heading: String, _ word: String) -> HeadingMeaning? {
  let asks =
    plainWord(heading).contains { "?？".contains($0) } || word.hasPrefix("is ") || word.hasPrefix("has ")
    || ["是否", "有没有", "有无", "了吗", "了没"].contains(where: word.contains)
  let isLate = ["arrears", "late", "behind", "overdue", "past due", "delinquent", "逾期", "拖欠"].contains(
    where: word.contains)
  guard asks else { return ["delinquent", "late", "overdue"].contains(word) ? .lateness : nil }
  if isLate { return .lateness }
  let asksSettled = ["paid", "settled", "closed", "cleared", "结清", "还清", "还完"].contains(where: word.contains)
  return asksSettled && !word.contains("how") ? .asksSettled : word.contains("是否") ? .ignored : nil
}

private func englishMeaning(_ word: String) -> HeadingMeaning? {
  let words = Set(word.replacing("/mo", with: " mo").split(separator: " ").map(String.init))
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  if has("pay", "payment", "pmt"), has("mo", "month") { return .column(.payment) }
  if has("tenure", "term"), has("left", "remaining") { return .column(.remaining) }
  let isCount = has("months", "payments", "instalments", "installments", "terms", "periods")
  if isCount, has("left", "remaining"), has("number", "no", "of") { return .column(.remaining) }
  if has("id", "number", "no", "index", "row", "rank", "order", "priority") { return .serial }
  if has("me"), has("owed", "owes", "owe"), has("to") || has("owes") { return .ignored }
  if has("how"), has("often") { return .frequency }
  if has("frequency", "cycle", "interval"), !has("statement", "billing") || has("frequency") { return .frequency }
  if has("currency", "ccy") { return .currency }
  if has("status", "state") { return .status }
  if has("missed"), has("payments", "instalments", "installments") { return .column(.behind) }
  if has("rate", "interest"), has("period", "basis", "per"), words.count == 2 { return .ratePeriod }
  if has("available", "unused"), !has("interest", "date") { return .available }
  if has("method", "autopay", "mode", "plan") { return .ignored }
  let isPayment = has("payment", "payments", "pmt", "pay", "repayment", "installment", "instalment", "monthly")
  if isPayment, !has("date", "day", "off", "left", "remaining"), !words.isDisjoint(with: plannedWords) {
    return .planned
  }
  if has("pay"), has("left", "remaining", "still") { return .column(.balance) }
  if has("total"), has("payment", "payments"), !has("monthly") { return .ignored }
  if has("next"), has("due", "payment", "pmt"), has("date", "day") { return .column(.due) }
  if has("repayable", "repay"), has("total", "amount", "sum") { return .dueSum }
  if has("extra", "fee", "fees", "bank", "score", "ytd", "last", "next", "payee", "late")
    && !has("days", "months")
  {
    return .ignored
  }
  if has("days", "months", "payments"), has("late", "behind", "overdue", "past", "delinquent") {
    return .column(.behind)
  }
  if has("date", "day"), !has("past") { return englishDate(words) }
  let isSum = has("balance", "bal", "amount", "amt", "principal", "debt", "value", "loan", "sum", "owed")
  if has("received", "credited") { return .ignored }
  if has(
    "original", "orig", "initial", "starting", "start", "opening", "borrowed", "org", "beginning",
    "financed", "purchase", "disbursed", "sanctioned", "advance", "advanced"), isSum
  {
    return .original
  }
  if has("interest"),
    has("paid", "total", "amount", "accrued", "balance", "owed", "due", "outstanding", "charge", "cost")
  {
    return .ignored
  }
  if has("apr", "rate", "interest", "int") {
    return .column(
      has("daily") ? .dailyRate : has("monthly") ? .monthlyRate : has("promo", "intro") ? .promotion : .rate)
  }
  if has("minimum", "min") { return .column(.minimum) }
  if has("limit") || has("credit") && has("line") { return .column(.limit) }
  if has("arrears") || has("overdue", "past") && (isSum || has("due")) { return .column(.arrears) }
  if has("months", "payments", "instalments", "installments", "terms", "periods", "term") {
    if has("left", "remaining", "outstanding") { return .column(.remaining) }
    return has("made", "paid", "completed", "elapsed") ? .termPaid : .term
  }
  if has("emis"), has("paid", "done") { return .termPaid }
  if has("interest"), has("only") { return .column(.payment) }
  if has("payment", "pmt", "repayment", "installment", "instalment", "emi", "pay") || has("monthly") && isSum {
    return .column(.payment)
  }
  if has("paid", "repaid", "cleared") { return .paidSoFar }
  if has("remaining", "current", "curr", "outstanding", "unpaid", "owing", "owed", "payoff", "left", "present"),
    isSum || has("total")
  {
    return .column(.balance)
  }
  if has("balance", "bal", "owed", "owe", "owing") || has("used"), !has("ratio", "percent", "pct", "rate") {
    return .column(.balance)
  }
  if has("total", "amount"), isSum { return .weakBalance }
  if has("name", "lender", "creditor") { return .column(.name) }
  if has("type", "kind", "category") { return .column(.kind) }
  return nil
}

/// Beside a payment: it is one that is thought of, not the one that is due.
private let plannedWords: Set<String> = [
  "new", "snowball", "avalanche", "accelerated", "planned", "proposed", "suggested", "target", "projected", "optimized",
  "offered", "offer", "goal", "recommended", "adjusted", "extra",
]

private func englishDate(_ words: Set<String>) -> HeadingMeaning {
  if !words.isDisjoint(with: ["due", "payment", "pay", "pmt", "repayment", "repay"]) { return .column(.due) }
  if !words.isDisjoint(with: ["end", "maturity", "final", "payoff", "finish"]) { return .end }
  return !words.isDisjoint(with: ["curr", "current", "as", "snapshot", "balance"]) ? .day : .ignored
}

private func chineseMeaning(_ word: String) -> HeadingMeaning? {
  let word = word.filter { !"的我".contains($0) }
  func has(_ any: String...) -> Bool { any.contains(where: word.contains) }
  let isDay = word.hasSuffix("日") || has("日期", "时间")
  let isSum = has("额", "款", "本金", "金", "数")
  if has("序号", "编号", "行号", "排序", "账号", "卡号", "合同号", "电话", "优先") { return .serial }
  if has("平台", "机构", "银行", "债权", "债主", "出借", "名称", "对方", "欠谁"), !has("额", "本金", "数") { return .column(.name) }
  if has("类型", "种类", "类别", "性质", "分类") { return .column(.kind) }
  if has("利率", "计息", "利息"), has("周期", "单位", "期间") { return .ratePeriod }
  if has("频率", "周期", "多久", "间隔") { return .frequency }
  if has("币种", "货币") { return .currency }
  if has("方式", "到手", "实收", "到账", "实际收到") { return .ignored }
  if has("可用", "剩余额度", "未用额度", "未使用额度") { return .available }
  if has("开户", "账单", "利息总", "总利息", "已付利息", "应还利息", "应付利息", "已欠利息", "每月利息", "手续费", "年费") { return .ignored }
  if has("状态", "五级") { return .status }
  if has("关系", "应收", "借出", "别人欠") { return .ignored }
  if has("产品", "品种", "业务") { return has("类") ? .column(.kind) : .product }
  if isDay { return chineseDay(word) }
  if has("期数", "月数", "还有几期", "剩几期", "几期") {
    return has("剩", "未还", "余", "还有")
      ? .column(.remaining) : has("逾期") ? .column(.behind) : has("已还", "已付", "已交", "还了") ? .termPaid : .term
  }
  if has("期限") { return .term }
  if has("占比", "比例", "百分比") { return .ignored }
  let isPayment = has("还款", "月供", "月还", "每期", "每月", "还")
  if isPayment, has("新", "计划", "目标", "建议", "拟", "雪球", "加速", "额外", "协商"), !has("最新", "欠", "剩", "未", "待") {
    return .planned
  }
  if has("本息") {
    if has("剩", "未", "欠", "待") { return .column(.balance) }
    return has("每", "月", "期") && !has("到期") ? .column(.payment) : has("还") ? .dueSum : .ignored
  }
  if has("还息", "付息", "交息") { return has("日", "方式", "已") ? .ignored : .column(.payment) }
  if has("利率", "年化", "费率", "息") {
    return .column(has("日") ? .dailyRate : has("月") ? .monthlyRate : has("优惠") ? .promotion : .rate)
  }
  if has("最低") { return .column(.minimum) }
  if has("总"), has("还款", "应还"), !has("每", "月", "期", "剩", "待", "未", "已", "欠") { return .dueSum }
  if has("到期"), has("应还", "还款") { return .dueSum }
  if has("逾期") { return has("额", "款", "金") ? .column(.arrears) : .column(.behind) }
  if has("每月", "月还", "月供", "每期", "月付", "期供", "期还", "本月", "本期", "月应", "当月") { return .column(.payment) }
  if has("已用", "已使用", "已刷", "透支", "用了", "用掉") { return .column(.balance) }
  if has("额度", "授信") { return .column(.limit) }
  if has("已还", "已付", "已收", "还了") { return .paidSoFar }
  if has("年限") { return has("剩", "余", "还有") ? .column(.remaining) : .term }
  if has("欠", "待还", "未还", "剩余", "尚", "结余", "剩", "待付", "未结清"),
    isSum || word.count <= 3 || has("未还", "待还", "还欠", "尚欠", "应还", "负债", "债务", "贷款")
  {
    return .column(.balance)
  }
  if has("余额") { return .balanceOfLoans }
  if has("借款", "贷款", "放款", "合同", "本金", "借", "贷"), has("金额", "总额", "本金", "额") { return .original }
  if has("几号") { return .column(.due) }
  if has("几个月", "多少期"), has("剩", "还有") { return .column(.remaining) }
  if has("还款") { return .column(.payment) }
  if has("总额", "金额", "总计", "合计", "负债") { return .weakBalance }
  if has("持有人", "名下", "户主", "借款人", "债务人", "所有人") { return .column(.holder) }
  if has("备注", "说明", "用途", "备忘") { return .column(.note) }
  if has("名字", "公司", "项目") { return .column(.name) }
  return nil
}

private func chineseDay(_ word: String) -> HeadingMeaning {
  if ["到期", "结束", "终止", "还清", "结清"].contains(where: word.contains), !word.contains("还款") { return .end }
  if ["约定", "归还"].contains(where: word.contains), !word.contains("每月") { return .end }
  if ["还款", "扣款", "月供"].contains(where: word.contains) { return .column(.due) }
  return word == "日期" || word.contains("截至") || word.contains("统计") ? .day : .ignored
}
