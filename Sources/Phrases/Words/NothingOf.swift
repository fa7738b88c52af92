import Money
import Wording

/// What somebody says that there is none of: `没存款`, `no income`, `I have no debts`. It answers one question and no other.
package enum NothingOf: Sendable, Equatable {
  case income, savings, debts
  /// `没钱`, which may be of what comes in or of what is there.
  case money

  /// nil for any other answer, and for `none`, which says it of whatever is asked.
  package init?(_ answer: String) {
    var rest = withoutTone(plainWord(answer)).replacing("’", with: "'")
    guard rest.count <= 40, !rest.contains(where: isDigit) else { return nil }
    if ["一分钱没有", "一分钱都没有", "not a penny"].contains(rest) {
      self = .money
      return
    }
    while wordsInFront.contains(where: { rest.takePrefix($0) }) {}
    if ["不欠钱", "没欠钱", "不欠", "没欠", "不欠债", "没欠债"].contains(rest) {
      self = .debts
      return
    }
    guard negations.contains(where: { rest.takePrefix($0) }) else { return nil }
    while ["任何", "什么", "多少", "any ", "a "].contains(where: { rest.takePrefix($0) }) {}
    while wordsAtTheEnd.contains(where: { rest.takeSuffix($0) }) {}
    guard let found = things.first(where: { $0.words.contains(rest) }) else { return nil }
    self = found.thing
  }
}

private let wordsInFront = [
  "我们", "我", "现在", "目前", "真的", "已经", "手里", "手上", "也", "i ", "we ", "i've ", "currently ", "there's ", "there is ",
]

/// The longer first.
private let negations = [
  "从来没有", "没有", "从来没", "没", "无", "零", "do not have ", "don't have ", "dont have ", "haven't got ", "havent got ",
  "haven't ", "have got no ", "have no ", "got no ", "no ", "zero ", "not any ",
]

private let wordsAtTheEnd = [
  "了", " at all", " at the moment", " right now", " now", " left", " coming in", " yet", " to speak of",
]

private let things: [(thing: NothingOf, words: Set<String>)] = [
  (
    .income,
    [
      "收入", "工资", "工资收入", "固定收入", "进账", "进项", "钱进账", "薪水", "收入来源", "经济来源", "生活来源", "income", "regular income",
      "steady income", "salary", "wage", "wages", "earnings", "paycheck", "pay", "money coming in",
    ]
  ),
  (
    .savings,
    [
      "存款", "积蓄", "储蓄", "余钱", "闲钱", "存钱", "钱存", "现金", "备用金", "savings", "saving", "cash", "reserves", "money saved",
      "emergency fund", "spare money", "spare cash", "money in the bank",
    ]
  ),
  (.money, ["钱", "money"]),
  (
    .debts,
    [
      "债", "债务", "负债", "欠款", "外债", "贷款", "网贷", "信用卡", "借款", "卡", "debt", "debts", "loan", "loans", "card", "cards",
      "credit card", "credit cards", "other debts", "other loans",
    ]
  ),
]
