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
  /// `Current` beside what was borrowed at first.
  case now
  /// `Arrears?`: yes or no, or the sum.
  case lateAsked
  /// `可用额度`: of a card what can still be spent.
  case available
  /// `Promo ends`: the last day of a promotional rate that stands in a column of its own.
  case promotionEnd
  /// `产品`: what kind of debt it is, where no other column says that.
  case product
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
  if plainWord(heading).hasSuffix("?") {
    if saysLate(word) { return .lateAsked }
    if ["paid", "paid off", "settled", "closed", "done", "cleared", "还清了吗", "结清了吗"].contains(word) { return .status }
  }
  if plainWord(heading).hasSuffix("#") { return .serial }
  if let exact = exactMeanings[word] { return exact }
  return word.utf8.allSatisfy { $0 < 0x80 } ? englishMeaning(word) : chineseMeaning(word)
}

/// `In arrears?` asks for yes or no.
private func saysLate(_ word: String) -> Bool {
  ["arrears", "late", "behind", "overdue", "past due", "逾期"].contains(where: word.contains)
}

private func englishMeaning(_ word: String) -> HeadingMeaning? {
  let words = Set(word.split(separator: " ").map(String.init))
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  if has("id", "number", "no", "index", "row", "rank", "order", "priority") { return .serial }
  if has("frequency") { return .frequency }
  if has("promo", "promotional", "intro", "teaser"),
    has("end", "ends", "until", "expires", "expiry", "expiration", "date")
  {
    return .promotionEnd
  }
  if has("available"), has("credit", "limit", "balance") || words.count == 1 { return .available }
  if has("available", "method", "autopay", "mode", "plan", "strategy") { return .ignored }
  if has("new", "snowball", "avalanche", "target", "planned", "suggested", "goal", "cumulative"), !has("balance") {
    return .ignored
  }
  if has("product") { return .product }
  if has("pay"), has("left", "remaining", "still") { return .column(.balance) }
  if has("total"), has("payment", "payments"), !has("monthly") { return .ignored }
  if has("next"), has("due"), has("date", "day") { return .column(.due) }
  if has("extra", "fee", "fees", "bank", "score", "ytd", "last", "next", "currency", "payee", "late")
    && !has("days", "months")
  {
    return .ignored
  }
  if has("days", "months", "payments"), has("late", "behind", "overdue", "past", "delinquent", "arrears") {
    return .column(.behind)
  }
  if has("date", "day"), !has("past") { return englishDate(words) }
  let isSum = has("balance", "bal", "amount", "amt", "principal", "debt", "value", "loan", "sum", "owed")
  if has(
    "original", "orig", "initial", "starting", "start", "opening", "borrowed", "org", "beginning",
    "financed", "purchase", "disbursed", "sanctioned"), isSum
  {
    return .original
  }
  if has("interest") && has("paid", "total", "amount", "accrued") { return .ignored }
  if has("apr", "rate", "interest", "int") {
    return .column(
      has("daily") ? .dailyRate : has("monthly") ? .monthlyRate : has("promo", "intro") ? .promotion : .rate)
  }
  if has("minimum", "min") { return .column(.minimum) }
  if has("limit") || has("credit") && has("line") { return .column(.limit) }
  if has("arrears") || has("overdue", "past") && (isSum || has("due")) { return .column(.arrears) }
  if has("months", "payments", "instalments", "installments", "emis", "terms", "periods", "term") {
    if has("left", "remaining", "outstanding") { return .column(.remaining) }
    return has("made", "paid", "completed", "elapsed") ? .termPaid : .term
  }
  if has("emis"), has("paid", "done") { return .termPaid }
  if has("interest"), has("only") { return .column(.payment) }
  if has("payment", "pmt", "repayment", "installment", "instalment", "emi", "pay") || has("monthly") && isSum {
    return .column(.payment)
  }
  if has("is"), has("paid", "settled", "closed") { return .status }
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

private func englishDate(_ words: Set<String>) -> HeadingMeaning {
  if !words.isDisjoint(with: ["due", "payment", "pay", "pmt"]) { return .column(.due) }
  if !words.isDisjoint(with: ["end", "maturity", "final", "payoff", "finish"]) { return .end }
  return !words.isDisjoint(with: ["curr", "current", "as", "snapshot", "balance"]) ? .day : .ignored
}

private func chineseMeaning(_ word: String) -> HeadingMeaning? {
  let word = word.filter { !"的我".contains($0) }.replacing("多少钱", with: "").replacing("多少", with: "")
  if let exact = exactMeanings[word] { return exact }
  func has(_ any: String...) -> Bool { any.contains(where: word.contains) }
  let isDay = word.hasSuffix("日") || has("日期", "时间")
  let isSum = has("额", "款", "本金", "金", "数")
  if has("序号", "编号", "行号", "排序", "账号", "卡号", "合同号", "电话", "优先") { return .serial }
  if has("平台", "机构", "银行", "债权", "债主", "出借", "名称", "对方", "欠谁"), !has("额", "本金", "数") { return .column(.name) }
  if has("类型", "种类", "类别", "性质", "分类") { return .column(.kind) }
  if has("频率") { return .frequency }
  if has("方式") { return .ignored }
  if has("可用额度", "剩余额度", "可用余额", "剩余可用", "还能用", "还能刷") { return .available }
  if has("优惠"), has("到期", "截止", "结束") { return .promotionEnd }
  if has("产品") || word == "关系" { return .product }
  if has("到手"), isSum { return .original }
  if has("周期") { return .frequency }
  if has("可用", "开户", "账单", "利息总", "总利息", "已付利息", "手续费", "年费") { return .ignored }
  if has("状态", "是否") { return .status }
  if isDay { return chineseDay(word) }
  if has("期数", "月数", "还有几期", "剩几期", "几期", "几个月") {
    return has("剩", "未还", "余", "还有")
      ? .column(.remaining) : has("逾期") ? .column(.behind) : has("已还", "已付", "已交", "还了") ? .termPaid : .term
  }
  if has("期限") { return .term }
  if has("本息") {
    return has("剩", "未", "欠", "待") ? .column(.balance) : has("每", "月", "期") ? .column(.payment) : .ignored
  }
  if has("还息", "付息", "交息") { return has("日", "方式", "已") ? .ignored : .column(.payment) }
  if has("利率", "年化", "费率", "息") {
    return .column(has("日") ? .dailyRate : has("月") ? .monthlyRate : has("优惠") ? .promotion : .rate)
  }
  if has("最低") { return .column(.minimum) }
  if has("逾期") { return has("额", "款", "金") ? .column(.arrears) : .column(.behind) }
  if has("每月", "月还", "月供", "每期", "月付", "期供", "期还", "本月", "本期", "月应", "当月") { return .column(.payment) }
  if has("已用", "已使用", "已刷", "透支") { return .column(.balance) }
  if has("额度", "授信") { return .column(.limit) }
  if has("已还", "已付", "已收", "还了") { return .paidSoFar }
  if has("年限") { return has("剩", "余", "还有") ? .column(.remaining) : .term }
  if has("欠", "待还", "未还", "剩余", "尚", "结余", "剩", "待付", "未结清"),
    isSum || word.count <= 3 || has("未还", "待还", "还欠", "尚欠", "负债", "应还", "债")
  {
    return .column(.balance)
  }
  if has("余额") { return .balanceOfLoans }
  if has("借款", "贷款", "放款", "合同", "本金", "借", "贷"), has("金额", "总额", "本金", "额") { return .original }
  if has("还款") { return .column(.payment) }
  if has("总额", "金额", "总计", "合计", "负债") { return .weakBalance }
  if has("持有人", "名下", "户主", "借款人", "所有人") { return .column(.holder) }
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
