import Wording

/// `-`, `unknown`, `不知道`: no answer, said aloud.
package func isUnknownWord(_ text: String) -> Bool { unknownWords.contains(plainWord(text)) }

private let unknownWords: Set<String> = [
  "-", "--", "unknown", "不知道", "?", "??", "不清楚", "不清楚了", "不知", "未知", "n/a", "na", "don't know", "dont know",
  "i don't know",
  "i dont know", "no idea", "not sure", "unsure", "idk", "不确定", "忘了", "忘记了", "记不清", "记不得", "说不准", "不太清楚", "tbd",
]

/// `no`, `没有了`, `就这些`: there is no debt, or no other one.
package func endsList(_ answer: String) -> Bool { listEnds.contains(withoutTone(plainWord(answer))) }

private let listEnds: Set<String> = [
  "", "no", "none", "nope", "no more", "done", "n", "0", "nothing", "nothing else", "no others", "no other",
  "that's all",
  "thats all", "that is all", "that's it", "thats it", "all done", "finished", "end", "no cards", "no card", "no loans",
  "no loan", "no debts", "no debt", "no other debts", "i have none", "i don't have any", "i dont have any", "skip",
  "next",
  "没有", "没有了", "没", "没了", "无", "完了", "好了", "就这些", "就这些了", "就这么多", "没别的了", "没有别的了", "没有其他的", "没有其他",
  "没有信用卡", "没有卡", "没卡", "没有贷款", "没贷款", "没有欠款", "没有债", "没有网贷", "不欠", "不欠钱", "没欠钱", "跳过", "下一步", "结束", "到此为止",
  "填完了", "没有别的", "全部", "都在这里了",
]

/// Without the word or the mark that a spoken sentence ends with.
package func withoutTone(_ text: String) -> String {
  var rest = Substring(text)
  while let last = rest.last, "。.!！,，;；吧呢啊哦哈".contains(last), rest.count > 1 { rest.removeLast() }
  return String(rest)
}
