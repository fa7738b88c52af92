/// What stands before a figure of a row and says what it is; the longer first.
let rowLabels: [(word: String, column: Column)] = [
  ("信用额度", .limit), ("授信额度", .limit), ("总额度", .limit), ("固定额度", .limit), ("额度", .limit), ("credit limit", .limit),
  ("limit", .limit), ("已用额度", .balance), ("已使用", .balance), ("已用", .balance), ("已经用了", .balance), ("已经用", .balance),
  ("已经刷了", .balance), ("用掉", .balance), ("用了", .balance),
  ("刷了", .balance), ("用", .balance), ("剩余欠款", .balance), ("剩余本金", .balance), ("还欠着", .balance), ("还欠", .balance),
  ("总共欠", .balance), ("一共欠", .balance), ("总欠款", .balance), ("欠款", .balance), ("欠着", .balance), ("欠了", .balance),
  ("欠", .balance),
  ("还有", .balance), ("还剩余", .balance), ("还剩", .balance), ("剩余", .balance), ("待还", .balance), ("未还", .balance),
  ("剩下", .balance),
  ("剩", .balance), ("透支", .balance), ("still owed", .balance), ("still owe", .balance), ("amount owed", .balance),
  ("left to pay", .balance), ("outstanding", .balance), ("balance", .balance), ("owing", .balance), ("owed", .balance),
  ("owes", .balance), ("owe", .balance), ("used", .balance), ("bal", .balance),
  ("每月还款额", .payment), ("每月还款", .payment), ("每个月还", .payment), ("每月要还", .payment), ("每月应还", .payment),
  ("每月还", .payment),
  ("月还款额", .payment), ("月还款", .payment), ("一个月还", .payment), ("月还", .payment), ("月供", .payment), ("每期还款", .payment),
  ("每期还", .payment), ("每一期还", .payment), ("每一期", .payment), ("一期还", .payment), ("一期", .payment), ("本月还款", .payment),
  ("本月还", .payment), ("这个月还", .payment), ("每期", .payment), ("每月", .payment), ("每个月", .payment), ("一个月", .payment),
  ("paid each month", .payment),
  ("pays each month", .payment), ("monthly payment", .payment), ("monthly", .payment), ("paying", .payment),
  ("payments of", .payment), ("payment", .payment), ("repayment", .payment), ("pays", .payment), ("paid", .payment),
  ("pay", .payment),
  ("最低还款额", .minimum), ("最低还款", .minimum), ("最低应还", .minimum), ("最低还", .minimum), ("最低", .minimum),
  ("minimum payment", .minimum), ("minimum", .minimum), ("min payment", .minimum), ("min", .minimum),
  ("年利率", .rate), ("年化利率", .rate), ("年化", .rate), ("利率", .rate), ("利息", .rate), ("费率", .rate), ("日利率", .rate),
  ("月利率", .rate), ("日息", .rate), ("月息", .rate), ("interest rate", .rate), ("interest", .rate), ("rate", .rate),
  ("apr", .rate), ("at", .rate), ("then", .rate), ("之后", .rate),
  ("剩余期数", .remaining), ("剩余期", .remaining), ("instalments left", .remaining), ("remaining", .remaining),
  ("逾期金额", .arrears), ("逾期欠款", .arrears), ("behind by", .arrears), ("现在逾期", .behind), ("逾期", .behind),
  ("behind", .behind), ("late", .behind), ("还款日", .due), ("due on day", .due),
  ("due day", .due), ("due on the", .due), ("due", .due), ("到期", .dueInFull), ("all due on", .dueInFull),
  ("due in full on", .dueInFull),
  ("in the name of", .holder),
].sorted { $0.word.count > $1.word.count }

/// What is a whole part of a row in words, and says one thing.
let rowPhrases: [(words: [String], column: Column, cell: String)] = [
  (
    [
      "full", "in full", "paid off monthly", "paid off each month", "paid off every month", "cleared monthly",
      "cleared each month", "下月全还", "下个月全还", "下月还清", "下个月还清", "paid in full", "pay in full", "全额", "全额还", "全额还清",
      "每月全额还清", "每月都全额还清", "每月都全额还", "每月都还清", "都全额还清", "每月全还", "全还",
    ], .payment, "full"
  ),
  (
    [
      "minimum", "min", "pays the minimum", "paying the minimum", "paying minimum", "pays minimum", "pays min",
      "paying min",
      "pay minimum",
      "pay min", "pay the minimum", "min only", "minimum only", "only the minimum", "just the minimum",
      "每月还最低", "每个月还最低", "每月只还最低", "每月最低", "每期最低", "每期还最低", "还最低的", "只还最低", "最低还款", "最低还", "最低", "还最低",
    ], .payment,
    "minimum"
  ),
  (
    [
      "nothing due", "none due", "no date", "nothing agreed", "when i can", "no date agreed", "no dates", "whenever",
      "no rush", "no hurry", "没约定", "没说好什么时候还", "没说什么时候还",
      "没约定还款", "没说好", "不用还", "没有约定", "毕业后还", "毕业了再还", "以后再还", "不急", "不着急", "不急着还", "什么时候还都行", "有钱再还",
    ], .payment, "none"
  ),
  (
    ["maxed out", "maxed", "刷爆了", "刷爆", "全刷了", "全刷完了", "刷完了", "用完了", "全用了", "用满了", "刷满了"], .balance,
    "available 0"
  ),
  (["没怎么用", "没在用", "没用过", "没用", "没刷", "not used", "unused", "not in use"], .balance, "0"),
  (["interest free", "interest-free", "no interest", "免息", "无息", "没利息", "没有利息", "不要利息"], .rate, "0%"),
]

/// Which of them a part is, by each of its words.
let rowPhraseOf: [String: (column: Column, cell: String)] = Dictionary(
  rowPhrases.flatMap { phrase in phrase.words.map { ($0, (phrase.column, phrase.cell)) } },
  uniquingKeysWith: { first, _ in first })

/// Parts that say that something is not known, as the program prints them.
let rowUnknowns: Set<String> = [
  "limit not known", "used not known", "owed not known", "payment not known", "额度不清楚", "已用不清楚", "欠不清楚", "每月还不清楚",
]

/// Words between the figures of a spoken row that say nothing of their own.
let rowFillers: Set<String> = [
  "了", "是", "还", "有", "还有", "共", "元", "块", "大概", "and", "with", "is", "the", "a", "of", "i", "we", "it's", "its", "to",
  "there's", "has", "have", "still", "about", "per", "month", "each", "in", "on", "left", "现在", "目前", "总共", "一共",
  "instalments",
]
