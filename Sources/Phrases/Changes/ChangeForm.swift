import Household
import Money
package import Wording

/// A form in which a change is typed: the words that it begins with, and an example.
package enum ChangeForm: Sendable, CaseIterable {
  case income, incomeFor, rates, rate, payOff, pay, extra, payment, agree, spread, savings, close, remove, essentials,
    newLoan
  case consolidate

  /// As it is typed in each language.
  package var example: Text {
    switch self {
    case .income: Text(en: "income -20%", zh: "收入 -20%")
    case .incomeFor: Text(en: "income 0 for 3 months", zh: "收入 0 三个月")
    case .rates: Text(en: "rate +2%", zh: "利率 +2%")
    case .rate: Text(en: "rate Visa 12%", zh: "利率 某卡 12%")
    case .pay: Text(en: "pay 5000 to Visa", zh: "还 某卡 5000")
    case .payOff: Text(en: "pay off Visa", zh: "还清 某卡")
    case .extra: Text(en: "extra 500", zh: "每月多 500")
    case .payment: Text(en: "Visa payment 2000", zh: "某卡 每月还 2000")
    case .agree: Text(en: "agree Visa 831 for 36 months", zh: "某卡 谈成每月 831 共 36 期")
    case .spread: Text(en: "Visa over 60 months", zh: "某卡 分 60 期")
    case .savings: Text(en: "savings 10000", zh: "存款 1万")
    case .remove: Text(en: "remove Visa", zh: "去掉 某卡")
    case .close: Text(en: "close Visa", zh: "注销 某卡")
    case .essentials: Text(en: "spend essentials -800", zh: "开支 -800")
    case .newLoan: Text(en: "new loan 30000 at 12% for 24 months", zh: "新贷 30000 12% 24 个月")
    case .consolidate: Text(en: "consolidate A, B at 8% for 36 months fee 2%", zh: "合并 A、B 8% 36 个月 手续费 2%")
    }
  }

  /// What it is for.
  package var does: Text {
    switch self {
    case .income: Text(en: "income falls, rises, or is another sum", zh: "收入少了、多了，或变成多少")
    case .incomeFor: Text(en: "only for some months", zh: "只有几个月这样")
    case .rates: Text(en: "every rate, in points a year", zh: "所有利率一起变，按年算的百分点")
    case .rate: Text(en: "the rate of one debt", zh: "一笔债的利率")
    case .pay: Text(en: "one payment out of savings", zh: "从存款里一次多还")
    case .payOff: Text(en: "all of it out of savings", zh: "用存款一次还清")
    case .extra: Text(en: "more each month, dearest debt first", zh: "每个月多还，先还利率最高的")
    case .payment: Text(en: "another payment on one debt", zh: "一笔债每月改还多少")
    case .agree: Text(en: "what a lender is to agree to; add: no interest", zh: "跟对方谈成多少；不再计息就加上“停息”")
    case .spread: Text(en: "agreed in so many equal parts, no more interest", zh: "谈成分多少期还，不再计息")
    case .savings: Text(en: "another sum put by", zh: "存款换个数")
    case .remove: Text(en: "as though it were not owed", zh: "当作没有这笔债")
    case .close: Text(en: "pay it off out of savings and give it up", zh: "用存款还清并注销")
    case .essentials: Text(en: "living costs", zh: "必要生活开支")
    case .newLoan: Text(en: "what borrowing costs; not advice", zh: "算一算再借要多少钱；不是建议")
    case .consolidate: Text(en: "what swapping debts costs; not advice", zh: "算一算换成一笔要多少钱；不是建议")
    }
  }

  /// Words that it begins with, longest first where one begins another.
  var words: [String] {
    switch self {
    case .income: ["monthly income", "income", "月收入", "收入", "工资"]
    case .incomeFor: ["without income", "no income", "没有收入", "没收入", "失业"]
    case .rates: ["interest rates", "interest rate", "rates", "rate", "年利率", "利率"]
    case .rate: []
    case .essentials:
      [
        "spend essentials", "essentials", "living costs", "spending", "spend", "必要生活开支", "必要开支", "生活开支", "生活费",
        "开支", "开销",
      ]
    case .extra: ["extra", "每个月多还", "每月多还", "每个月多", "每月多"]
    case .payOff: ["pay off", "payoff", "全部还清", "一次还清", "提前还清", "还清"]
    case .pay: ["pay", "一次还", "提前还", "多还", "还"]
    case .payment: []
    case .agree: ["agree on", "agree with", "agree"]
    case .spread: []
    case .savings: ["savings", "saving", "随时可用的钱", "可用的钱", "存款", "储蓄"]
    case .remove: ["remove", "take out", "去掉", "删掉", "拿掉"]
    case .close: ["close", "注销", "关掉", "关闭", "销掉"]
    case .newLoan: ["new loan", "borrow", "新贷款", "新借款", "新贷", "新借", "再借"]
    case .consolidate: ["consolidate", "merge", "合并", "整合"]
    }
  }

  /// Words behind a debt's name that say what is changed about it.
  var wordsBehindName: [String] {
    switch self {
    case .payment:
      ["monthly payment", "payment", "pays", "每个月改还", "每月改还", "每个月还", "每月还", "每月付", "月供", "月还"]
    case .agree: ["agrees to", "agrees", "agreed", "agree", "谈成", "谈妥", "谈好", "同意"]
    case .spread: ["spread over", "in instalments over", "over", "in", "分期", "分成", "分"]
    case .payOff: ["paid off", "全部还清", "一次还清", "还清"]
    case .remove: ["taken out", "去掉", "删掉"]
    default: []
    }
  }

  /// Whether `text` begins as a change does: with its words, or with a debt and what is changed about it.
  static func begins(_ text: String, of household: Household) -> Bool {
    let typed = writtenChange(text)
    return begun(typed) != nil || NamedFirst(typed, of: household) != nil
  }

  /// The form that `text` begins as, and what follows its words.
  static func begun(_ text: String) -> (form: ChangeForm, rest: ChangePhrase)? {
    var part = ChangePhrase(text)
    if part.take(["rent", "food", "groceries", "房租", "租金", "吃饭", "伙食", "水电"]), part.saysWhichWay,
      !part.saysWhatItBecomes
    {
      return (.essentials, part)
    }
    for form in allCases {
      var phrase = ChangePhrase(text)
      if phrase.take(form.words) { return (form, phrase) }
    }
    return nil
  }
}
