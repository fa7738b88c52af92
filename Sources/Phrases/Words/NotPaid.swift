import Money
import Wording

/// Whether somebody says that they do not pay, or cannot: `还不上`, `没钱还`, `can't pay`, `I stopped paying`. What is due is not
/// less for it, so it is no payment of 0.
package func saysNotPaid(_ answer: String) -> Bool {
  let word = withoutTone(plainWord(answer)).replacing("’", with: "'")
  guard !word.isEmpty, word.count <= 60, !word.contains(where: isDigit) else { return false }
  if wordsOfNotPaying.contains(word) || partsOfNotPaying.contains(where: word.contains) { return true }
  let spaced = " " + word.filter { $0 != "'" }.split { !$0.isLetter }.joined(separator: " ") + " "
  return englishOfNotPaying.contains { spaced.contains(" \($0) ") }
}

extension AnswerProblem {
  /// Where a payment is asked for.
  static let notPaid = AnswerProblem(
    Text(en: "that it is not paid does not say what is due", zh: "还不上，也要知道每月该还多少"),
    remedy: Text(en: "write what is asked each month, or - when you do not know", zh: "账单上每月该还多少就写多少；不清楚就写 -"))

  /// In a table, where what is due may stand in another column.
  static let notPaidInTable = AnswerProblem(
    Text(en: "that it is not paid does not say what is due", zh: "写的是没还上，没写每月该还多少"),
    remedy: Text(
      en: "left open; write what is asked each month, and add a column “months behind”",
      zh: "先空着；请写每月该还多少，再加一列“逾期月数”"))
}

/// As they stand alone; within a sentence they may mean something else.
private let wordsOfNotPaying: Set<String> = [
  "没还", "现在没还", "不还", "没钱", "我没钱", "没有钱", "一分没还", "一分都没还", "一个都没还", "逾期", "逾期了", "已逾期", "已经逾期",
  "no money", "behind", "late", "overdue", "arrears", "nothing at the moment", "nothing right now",
]

private let partsOfNotPaying = [
  "还不上", "还不起", "还不了", "还不动", "没钱还", "没能力还", "没办法还", "没法还", "无力还", "无力偿还", "停还", "断供", "断缴", "付不起", "付不出",
  "交不起", "交不上", "没在还", "不还了", "一直没还", "都没还", "没还过", "已经不还", "没还了",
]

/// Without their apostrophes.
private let englishOfNotPaying = [
  "cant pay", "cannot pay", "can not pay", "couldnt pay", "cant afford", "cannot afford", "can not afford",
  "unable to pay", "not able to pay", "not paying", "stopped paying", "stop paying", "havent paid", "have not paid",
  "havent been paying", "dont pay", "do not pay", "didnt pay", "not paid", "no longer pay", "no longer paying",
  "pay nothing", "paying nothing", "behind on", "am behind", "im behind", "in default", "in arrears", "defaulted",
  "missed payments", "missed the payments", "missing payments",
]
