import Wording

/// Small letters, half width, no space at the ends; `《` and `——`, which Chinese keyboards type, as `<` and `-`.
package func plainWord(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !(0x41...0x5A).contains($0) }) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x300A, 0x3008: scalars.append("<")
    case 0x2014 where scalars.last == "-": break
    case 0x2014, 0x2013, 0x2212: scalars.append("-")
    default: scalars.append(scalar)
    }
  }
  return trimmed(String(scalars)).lowercased()
}

package func trimmed(_ text: some StringProtocol) -> String {
  if let first = text.utf16.first, let last = text.utf16.last, isPlainSign(first), isPlainSign(last) {
    return String(text)
  }
  return withoutSpaceAround(text)
}

private func isPlainSign(_ unit: UInt16) -> Bool { (0x21...0x7E).contains(unit) }

private func withoutSpaceAround(_ text: some StringProtocol) -> String {
  String(text.trimmed(where: \.isWhitespace))
}

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
