import Household
import Money
package import Rules
import Wording

/// Why a line at a list of debts, without a figure in it, names none: a debt that is paid off or closed, a greeting, a sigh. nil
/// where it may be a name. In quotes it is one.
package func noDebt(_ line: String, _ kind: RowKind, _ names: Names) -> AnswerProblem? {
  let text = withoutTone(trimmed(line))
  if isOwedByOthers(text) { return owedByOthers }
  guard text.count <= 60, unquoted(text) == text, !text.contains(where: isDigit), !text.contains(where: \.isNewline)
  else {
    return nil
  }
  if let name = unused(text) { return countsAllTheSame(name, kind) }
  if let settled = settledDebt(text) { return leftOut(settled, kind, names) }
  return isTalk(plainWord(text)) ? talk : nil
}

/// `建行 不用了`, `Visa, not used`: the name of what is not in use.
private func unused(_ text: String) -> String? {
  let lower = text.lowercased()
  guard lower.count == text.count, let mark = unusedBehind.first(where: lower.hasSuffix),
    standsApart(mark, atEndOf: lower)
  else { return nil }
  let name = bare(String(text.dropLast(mark.count)))
  return name.isEmpty ? nil : name
}

private let unusedBehind = [
  "现在不用了", "已经不用了", "不怎么用", "不用了", "没在用了", "没在用", "没怎么用", "没用过", "not used", "not in use", "unused", "never used",
  "no longer used", "not using it",
]

private func countsAllTheSame(_ name: String, _ kind: RowKind) -> AnswerProblem {
  let shown = truncated(sanitised(name), to: 20)
  let row = kind == .card ? Text(en: "limit 5000 used 0", zh: "额度5000 已用0") : Text(en: "0 0", zh: "0 0")
  return AnswerProblem(
    Text(en: "what is not in use counts too", zh: "没在用的也算"),
    remedy: Text(en: "write: \(shown) \(row.en)", zh: "写：\(shown) \(row.zh)"))
}

/// `车贷还清了`, `closed the Amex`.
struct SettledDebt: Equatable {
  /// Empty where all of them are.
  var name: String
  var isClosed: Bool
}

func settledDebt(_ text: String) -> SettledDebt? {
  let lower = text.lowercased()
  guard lower.count == text.count else { return nil }
  if allSettled.contains(plainWord(text)) { return SettledDebt(name: "", isClosed: false) }
  for (marks, isClosed) in [(closedBehind, true), (settledBehind, false)] {
    guard let mark = marks.first(where: lower.hasSuffix), standsApart(mark, atEndOf: lower) else { continue }
    let name = bare(String(text.dropLast(mark.count)))
    if !name.isEmpty { return SettledDebt(name: name, isClosed: isClosed) }
  }
  for (marks, isClosed) in [(closedBefore, true), (settledBefore, false)] {
    guard let mark = marks.first(where: lower.hasPrefix) else { continue }
    let name = bare(String(text.dropFirst(mark.count)))
    if !name.isEmpty { return SettledDebt(name: name, isClosed: isClosed) }
  }
  return nil
}

/// An English word ends a name only where it stands by itself.
private func standsApart(_ mark: String, atEndOf text: String) -> Bool {
  guard mark.first?.isASCII ?? false, let before = text.dropLast(mark.count).last else { return true }
  return !before.isLetter
}

/// A name without what led to it, and without the signs between.
private func bare(_ text: String) -> String {
  var name = trimmed(text.replacing("（", with: " ").replacing("(", with: " "))
  while let last = name.last, "-–—:：,，·的 ".contains(last) { name.removeLast() }
  for word in [" is", " was", " has been", " all", " now", " already", "已经", "已", "都", "早就", "全部"] {
    if name.lowercased().hasSuffix(word) { name.removeLast(word.count) }
  }
  for word in ["the ", "my ", "our ", "i've ", "i have ", "i "] where name.lowercased().hasPrefix(word) {
    name.removeFirst(word.count)
  }
  return trimmed(name)
}

private func leftOut(_ settled: SettledDebt, _ kind: RowKind, _ names: Names) -> AnswerProblem {
  let shown = truncated(sanitised(settled.name), to: 20)
  if shown.isEmpty {
    return kind == .card
      ? AnswerProblem(
        Text(en: "cards that owe nothing are cards too", zh: "不欠钱的卡也算持卡"),
        remedy: Text(
          en: "write each with its limit and 0; Enter when there is no card", zh: "每张写名称、额度、0；一张卡都没有就按回车"))
      : AnswerProblem(
        Text(en: "nothing is owed any more", zh: "都不欠了"), remedy: Text(en: "then press Enter", zh: "那就按回车"))
  }
  if settled.isClosed {
    return AnswerProblem(
      Text(en: "“\(shown)” is closed, so it was left out", zh: "“\(shown)”已经注销，没有记"),
      remedy: Text(
        en: "if anything is still owed on it, write its name and the sum", zh: "还欠着钱的话，写名称和欠多少"))
  }
  let kind: RowKind = tellsLoan(settled.name, names) ? .loan : tellsCard(settled.name, names) ? .card : kind
  if kind == .card || names.kind(in: settled.name) == .online {
    let row = kind == .card ? Text(en: "limit 5000 used 0", zh: "额度5000 已用0") : Text(en: "0 0", zh: "0 0")
    return AnswerProblem(
      Text(en: "“\(shown)” owes nothing, so it was left out", zh: "“\(shown)”不欠钱，没有记"),
      remedy: Text(
        en: "if it can still be used it counts: \(shown) \(row.en)", zh: "还能用的话也算一笔，写：\(shown) \(row.zh)"))
  }
  return AnswerProblem(
    Text(en: "“\(shown)” is paid off, so it was left out", zh: "“\(shown)”已经还清，没有记"),
    remedy: Text(en: "if anything is still owed, write its name and the sum", zh: "还欠着的话，写名称和欠多少"))
}

private let owedByOthers = AnswerProblem(
  Text(en: "what others owe you is no debt of yours, so it was left out", zh: "别人欠您的不是您的债，没有记"),
  remedy: Text(en: "write what you owe; Enter when there is nothing", zh: "写您欠别人的；没有就按回车"))

/// `my friend owes me 500`, `我借给朋友5000`, `公司欠我工资`.
func isOwedByOthers(_ text: String) -> Bool {
  guard text.count <= 60, unquoted(text) == text, !text.contains(where: \.isNewline) else { return false }
  let word = plainWord(text)
  if ["借给", "借出", "我借给", "我借出", "别人欠我", "欠我的", "我放给"].contains(where: word.hasPrefix) {
    return !word.hasPrefix("借给我")
  }
  if word.hasSuffix("借了我") { return true }
  if let place = word.firstRange(of: "欠我"), place.lowerBound > word.startIndex,
    !"还我不我".contains(word[word.index(before: place.lowerBound)])
  {
    let behind = word[place.upperBound...]
    return behind.isEmpty || behind.first.map { isDigit($0) || "的钱工一两二三四五六七八九十 了着".contains($0) } ?? true
  }
  let spaced = " " + word.split { !$0.isLetter && !isDigit($0) && $0 != "'" }.joined(separator: " ") + " "
  // `Mum lent to me`, `owed by me to Tom`: what one owes oneself.
  guard ![" lent me ", " lent to me ", " by me "].contains(where: spaced.contains) else { return false }
  return ["owed by ", "lent "].contains(where: word.hasPrefix)
    || [" owes me ", " owe me ", " owed to me ", " i lent ", " i've lent ", " i loaned ", " lent to ", " owing me "]
      .contains(where: spaced.contains)
}

private let talk = AnswerProblem(
  Text(en: "that names no debt", zh: "这不是债的名称"),
  remedy: Text(
    en: "write the name of one; Enter when there is none, - when you cannot say", zh: "写一笔的名称；没有就按回车，说不清写 -"))

/// Whether a line only talks.
private func isTalk(_ word: String) -> Bool {
  if wordsOfTalk.contains(word) { return true }
  if ["怎么填", "怎么写", "怎么办", "什么意思", "是什么", "填什么", "写什么"].contains(where: word.contains) { return true }
  if word.hasSuffix("吗") || word.hasSuffix("?") { return true }
  if [" them up", " them all up", "剪了", "剪掉了", "都剪了"].contains(where: word.hasSuffix) { return true }
  return ["i am ", "i'm ", "im ", "my credit ", "what ", "how ", "why ", "do i ", "can i ", "should i ", "is it "]
    .contains(where: word.hasPrefix)
}

private let wordsOfTalk: Set<String> = [
  "你好", "您好", "等一下", "等等", "等会", "等会儿", "稍等", "喂", "在吗", "谢谢", "谢谢您", "欠太多", "欠太多了", "不想算", "不想算了", "算不清",
  "算不清了", "记不清有几张", "记不清有几笔", "不知道有几张", "一言难尽", "烦", "好烦", "烦死了", "唉", "哎", "没钱", "没钱了", "我没钱", "我没钱了",
  "没钱还", "还不起", "还不起了", "还不上", "还不上了", "我还不起了", "随便填", "同上", "一样", "跟上次一样", "和上次一样",
  "hi", "hello", "hey", "wait", "hang on", "hold on", "one moment", "one sec", "just a sec", "thanks", "thank you",
  "too much", "so much", "way too much", "same", "same as before", "same as last time", "ditto", "bankrupt", "broke",
  "no money", "i have no money", "can't pay", "cant pay", "cannot pay", "i can't pay", "ugh", "what", "huh", "test",
]

private let allSettled: Set<String> = [
  "都还清了", "全还清了", "全部还清了", "全还完了", "都还完了", "全部还完了", "都结清了", "没有欠的了", "一张都没用", "都没用", "都没在用", "none in use",
  "none are used", "all paid", "all paid off", "paid everything off",
  "everything is paid off", "everything paid off", "all settled", "debt free", "debt-free", "no debt left",
  "nothing left to pay", "无债一身轻",
]

/// The longer first.
private let closedBehind = [
  "已经注销了", "已经注销", "已注销", "注销了", "已经销卡了", "已经销卡", "已销卡", "销卡了", "已经销户", "已销户", "销户了", "已经关掉了", "已经关了", "关掉了",
  "已关闭", "关闭了", "停掉了", "退掉了", "cancelled", "canceled", "closed",
]

private let settledBehind = [
  "已经还清了", "已经还清", "已还清", "还清了", "已经还完了", "已经还完", "已还完", "还完了", "已经结清了", "已经结清", "已结清", "结清了", "没欠钱了", "没欠钱",
  "没欠了", "没欠", "不欠钱了", "不欠了", "不欠钱", "(paid off)", "(paid)", "(settled)", "（已还清）", "（已结清）", "（还清）", "fully paid",
  "paid off", "paid up", "paid", "settled", "cleared", "finished", "repaid",
]

private let closedBefore = [
  "已经注销的", "已注销的", "注销的", "注销了", "i closed ", "i cancelled ", "closed ", "cancelled ", "canceled ",
]

private let settledBefore = [
  "已经还清的", "去年还清的", "今年还清的", "刚还清的", "已还清的", "还清的", "还清了", "已经还完的", "还完的", "还完了", "已结清的", "结清了", "i paid off ",
  "i have paid off ", "i've paid off ", "paid off ", "finished paying ", "settled ", "nothing owed on ", "nothing on ",
  "owe nothing on ", "i owe nothing on ",
]
