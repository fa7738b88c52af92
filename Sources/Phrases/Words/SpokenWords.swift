import Money
package import Rules
import Wording

/// `-`, `unknown`, `不知道`: no answer, said aloud.
package func isUnknownWord(_ text: String) -> Bool { unknownWords.contains(plainWord(text)) }

private let unknownWords: Set<String> = [
  "-", "--", "unknown", "不知道", "?", "??", "不清楚", "不清楚了", "不知", "未知", "n/a", "na", "don't know", "dont know",
  "i don't know",
  "i dont know", "no idea", "not sure", "unsure", "idk", "不确定", "忘了", "忘记了", "记不清", "记不得", "不记得", "不记得了", "记不清了",
  "don't remember", "i have no idea", "have no idea", "no clue", "no idea how much", "can't remember", "forgot", "说不准",
  "不太清楚", "tbd",
  "想不起来", "想不起来了", "记不起来", "记不起来了", "can't think of any more", "i can't think of any more", "can't think of any",
  "不定", "不一定", "prefer not to say", "rather not say", "i'd rather not say", "不告诉你", "不想说", "不方便说", "保密", "???", "pass",
]

/// `no`, `没有了`, `就这些`: there is no debt, or no other one.
/// - Parameter names: of what there may be none, `没有花呗`, beside debts in general.
package func endsList(_ answer: String, _ names: Names = .none) -> Bool {
  let word = withoutTone(plainWord(answer)).replacing("’", with: "'")
  if listEnds.contains(word) { return true }
  for start in [
    "我们", "我想", "我觉得", "我", "应该", "好像", "大概", "可能", "i think ", "i guess ", "i believe ", "i ", "we ", "ok ", "no, ",
    "nope, ",
  ]
  where word.hasPrefix(start) {
    let rest = trimmed(word.dropFirst(start.count))
    if !rest.isEmpty, listEnds.contains(rest) { return true }
  }
  return isCountOfNone(word) || saysNoneOfThem(word, names)
}

/// `没信用卡`, `没欠别人钱`, `没有办过别的卡`, `haven't got any other loans`: that there is none of what is asked for.
private func saysNoneOfThem(_ word: String, _ names: Names) -> Bool {
  guard word.count <= 60 else { return false }
  var rest = Substring(word)
  func taken(_ marks: [String]) -> Bool {
    guard let mark = marks.first(where: { rest.hasPrefix($0) }) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }
  while taken(["我们", "我", "现在", "目前", "真的", "已经", "i ", "we "]) {}
  guard taken(negations) else { return false }
  while taken(wordsBehindNegation) {}
  if rest.hasSuffix("了") { rest = rest.dropLast() }
  let thing = trimmed(String(rest))
  if thing == "钱" || thing == "money" { return word.contains("欠") || word.contains("借") || word.contains("owe") }
  return thingsOwed.contains(thing) || names.debtWords.contains(thing)
}

private let negations = [
  "没有", "没", "无", "从来没有", "从来没", "从没", "不", "no ", "not any ", "don't have ", "dont have ", "do not have ",
  "haven't got ", "havent got ", "haven't ", "have no ", "have got no ", "got no ", "never had ", "don't owe ",
  "dont owe ", "do not owe ",
]

private let wordsBehindNegation = [
  "办过", "用过", "借过", "开过", "欠着", "欠", "其他的", "其它的", "别的", "其他", "其它", "任何", "什么", "办", "用", "any ", "other ",
  "more ", "a ", "credit ", "further ", "such ", "other",
]

private let thingsOwed: Set<String> = [
  "信用卡", "信用卡了", "卡", "卡了", "贷款", "贷款了", "欠款", "债", "债了", "债务", "外债", "网贷", "网贷了", "借款", "借款了", "钱", "钱了", "别人",
  "别人钱", "别人的", "别人的钱", "谁", "谁的", "谁钱", "谁的钱", "人钱", "人", "cards", "card", "loans", "loan", "debts", "debt",
  "others", "of them", "anything", "anyone", "anybody", "money", "anything else", "anyone else", "anyone anything",
  "anybody anything", "anyone money",
]

/// `0张`, `0 cards`, `零笔`.
private func isCountOfNone(_ word: String) -> Bool {
  ["张", "笔", "个", "张卡", "张信用卡", "cards", "card", "loans", "debts"].contains { unit in
    word.hasSuffix(unit) && ["0", "零", "no"].contains(trimmed(word.dropLast(unit.count)))
  }
}

/// `yes`, `有`, `三张卡`, `too many to list`: that there are debts, and no word of which.
package func saysThereAreSome(_ answer: String) -> Bool {
  let word = withoutTone(plainWord(answer)).replacing("’", with: "'")
  if wordsOfSome.contains(word) || (spokenCount(word) ?? 0) > 0 && !word.contains(where: isDigit) {
    return true
  }
  for start in ["我有", "有", "还有", "i have ", "i've got "] where word.hasPrefix(start) {
    let rest = trimmed(word.dropFirst(start.count))
    if thingsOwed.contains(rest) || isCountOfSome(rest) { return true }
  }
  return isCountOfSome(word)
}

/// `三张卡`, `two cards`, `好几笔`.
private func isCountOfSome(_ word: String) -> Bool {
  ["张", "笔", "个", "张卡", "张信用卡", "笔贷款", "笔债", " cards", " card", " loans", " loan", " debts", " of them"].contains {
    unit in
    guard word.hasSuffix(unit) else { return false }
    let count = trimmed(word.dropLast(unit.count))
    return (spokenCount(count) ?? 0) > 0 || isRangeOfCounts(count)
      || ["好几", "几", "several", "many", "a few", "some"].contains(count)
  }
}

private let wordsOfSome: Set<String> = [
  "yes", "y", "ok", "okay", "yeah", "yep", "sure", "有", "有的", "是", "是的", "对", "好", "嗯", "恩", "当然", "很多", "好多", "不少",
  "多了",
  "太多了", "数不清", "好几张", "好几笔", "几张", "lots", "a lot", "many", "several", "some", "plenty", "too many",
  "too many to list", "too many to count", "i do", "i have some", "算了", "随便", "whatever",
  "a few", "loans", "cards", "debts", "just one card", "one card", "网贷好几家", "好多网贷", "好几家网贷", "好几家", "一堆网贷", "一堆",
  "有几笔", "有几张", "还有几笔", "还有几张", "还有一些", "还有几笔小的", "还有几笔不记得", "还有几笔记不清", "还有几笔想不起来", "还有别的", "还有好几笔", "a few more",
  "a few more small ones", "a few small ones", "some more", "some more small ones", "some small ones", "a couple more",
  "more", "there are more", "others", "several more", "a few others", "some others",
]

private let listEnds: Set<String> = [
  "", "no", "none", "nope", "no more", "done", "n", "0", "nothing", "nothing else", "no others", "no other",
  "that's all",
  "thats all", "that is all", "that's it", "thats it", "all done", "finished", "end", "no cards", "no card", "no loans",
  "no loan", "no debts", "no debt", "no other debts", "i have none", "i don't have any", "i dont have any", "skip",
  "next",
  "没有", "没有了", "没", "没了", "无", "完了", "好了", "就这些", "就这些了", "就这么多", "没别的了", "没有别的了", "没有其他的", "没有其他",
  "没有信用卡", "没有卡", "没卡", "没有贷款", "没贷款", "没有欠款", "没有债", "没有网贷", "不欠", "不欠钱", "没欠钱", "跳过", "下一步", "结束", "到此为止",
  "填完了", "没有别的", "全部", "都在这里了", "都在这了", "都在这儿了", "都写了", "写完了", "都没有", "全没有", "一张都没有", "一笔都没有", "没办过", "没办过卡", "没办过信用卡",
  "没有办过", "没用过", "没有用过",
  "没欠", "没欠债", "没有其它", "没有其它的", "没有其他卡", "没有别的卡", "没有别的债", "没有其他贷款", "不用信用卡", "没借过", "没借过钱", "没有借款", "没有外债",
  "that will be all", "that'll be all", "that was all", "that is it", "nothing more", "nope that's all",
  "don't have any",
  "dont have any", "do not have any", "have no cards", "have no loans", "have no debts", "have no other debts",
  "don't have any cards", "dont have any cards", "do not have any cards", "don't have a card", "dont have a card",
  "don't have cards", "dont have cards", "don't have any loans", "dont have any loans", "don't have any debts",
  "don't have any debt", "dont have any debts", "have none", "none of them", "no credit cards", "no credit card",
  "no cards at all", "no debts at all", "no others at all", "not any more", "no more cards", "no more loans",
  "none of these", "none of those", "zero cards", "zero loans", "zero debts", "no thanks", "no thank you",
  "none right now",
  "not right now", "not at the moment", "don't have one", "dont have one", "haven't got one", "only debit",
  "only a debit card",
  "just debit", "only debit cards", "that's everything", "thats everything", "that is everything", "everything",
  "finish",
  "skip this", "只有储蓄卡", "只有借记卡", "没有一张", "暂时没有", "现在没有", "目前没有",
]

/// Without the word or the mark that a spoken sentence ends with.
package func withoutTone(_ text: String) -> String {
  var rest = Substring(text)
  while let last = rest.last, "。.!！,，;；吧呢啊哦哈啦呀嘛哟".contains(last), rest.count > 1 { rest.removeLast() }
  return String(rest)
}
