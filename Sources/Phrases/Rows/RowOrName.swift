import Household
import Money
import Rules
import Wording

/// Whether an answer to "which card?" or "which loan?" is a row and not only a name. Text in quotes is a name.
/// - Throws: `AnswerProblem` where it cannot be told.
package func isRow(_ text: String, _ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> Bool {
  let line = trimmed(text)
  if let quoted = QuotedName(line), quoted.isMistakable(kind, reading) { return true }
  guard unquoted(line) == line, PartWithoutName(line, kind, reading) == nil else { return false }
  switch LabelledLine(line, kind, reading) {
  case .row: return true
  case .partly(let unread): throw notClear(unread, kind)
  case .other: break
  }
  let values = try cells(of: line).cells.dropFirst().map { ($0, RowValue($0, for: kind, reading)) }
    .filter { $0.1 != nil || looksLikeNumber($0.0) }
  let figures = values.filter { $0.1?.isFigure ?? true }.map(\.0)
  if values.count >= 2, !figures.isEmpty { return true }
  if kind == .loan, let payment = values.first?.1, payment == .payment(.full) { return true }
  if figures.first.map(plainWord) == "0" { throw numberInName("0", kind) }
  guard let figure = figures.first, figure.count >= 2 else { return false }
  if isSmall(figure), reading.names.kind(in: nameOfRow(line)) == nil { throw numberInName(figure, kind) }
  if isSaidAsSum(figure) { return true }
  guard figure.count >= 3 else { return false }
  if kind == .loan, reading.names.kind(in: nameOfRow(line)) != nil || isRoundSum(figure) { return true }
  throw numberInName(figure, kind)
}

/// `约2万`, `3,000元`: what is no plain number, a name hardly ends with.
private func isSaidAsSum(_ figure: String) -> Bool {
  !figure.allSatisfy { ("0"..."9").contains($0) } && (try? Stated.read(figure, in: .cny)) != nil
}

/// `5000` of `老王 5000`: no year, and no number of a name.
private func isRoundSum(_ figure: String) -> Bool {
  guard figure.allSatisfy(isDigit), figure.hasSuffix("00"), let number = Int(figure) else { return false }
  return !(1_990...2_040).contains(number)
}

/// `3.5` of `LPR 3.5`: below what anybody lists as a debt.
private func isSmall(_ figure: String) -> Bool {
  ((try? Stated.read(figure, in: .cny))?.amount).map { $0 < Amount(minorUnits: 100_00) } ?? false
}

/// A part of a row that is neither name, label nor figure.
func notClear(_ part: String, _ kind: RowKind) -> AnswerProblem {
  let shown = truncated(sanitised(part), to: 20)
  return AnswerProblem(
    Text(en: "“\(shown)” is not understood here", zh: "“\(shown)”没看懂"),
    remedy: kind == .card
      ? Text(
        en: "the name, then each figure with its word: limit, used, pays, 18%; a name goes in quotes",
        zh: "先写名称，再写每个数和它的词：额度、已用、每月还、18%；整行都是名称的，加引号")
      : Text(
        en: "the name, then each figure with its word: owed, pays, 18%; a name goes in quotes",
        zh: "先写名称，再写每个数和它的词：欠、每月还、18%；整行都是名称的，加引号"))
}

/// What only the other kind of debt has.
func notOfKind(_ column: Column, _ kind: RowKind) -> AnswerProblem {
  let name = column.name
  return kind == .loan
    ? AnswerProblem(
      Text(en: "a loan has no \(name.en)", zh: "贷款没有“\(name.zh)”这一项"),
      remedy: Text(en: "leave it out; a card belongs among the cards", zh: "去掉它；是信用卡就到信用卡那里填"))
    : AnswerProblem(
      Text(en: "a card has no \(name.en)", zh: "信用卡没有“\(name.zh)”这一项"),
      remedy: Text(en: "leave it out; a loan comes next, among the loans", zh: "去掉它；是贷款就留到下一部分填"))
}

func numberInName(_ number: String, _ kind: RowKind) -> AnswerProblem {
  let shown = truncated(sanitised(number), to: 20)
  return AnswerProblem(
    Text(en: "is \(shown) part of the name?", zh: "\(shown) 是名称的一部分吗？"),
    remedy: kind == .card
      ? Text(
        en: "a row needs name, limit and used; a name with a number goes in quotes", zh: "一行要有名称、额度、已用；名称里带数字的，加引号")
      : Text(
        en: "a row needs name, owed and payment; a name with a number goes in quotes", zh: "一行要有名称、欠款、每月还；名称里带数字的，加引号"))
}

/// The name of a row; the sum of a table is no debt.
/// - Throws: `AnswerProblem`.
func rowName(_ text: String) throws(AnswerProblem) -> String {
  if isTotal(text) {
    throw AnswerProblem(
      Text(en: "that reads as the total of a table, not as a debt", zh: "这像是合计，不是一笔债"),
      remedy: Text(en: "give each debt its own name", zh: "每笔债写自己的名称"))
  }
  if isOwedByOthers(text) { throw .lent }
  if namesOfIncome.contains(plainWord(text)) {
    throw AnswerProblem(
      Text(en: "that is what comes in, and no debt", zh: "这是收入，不是债"),
      remedy: Text(
        en: "income has a question of its own; a debt goes by its lender's name", zh: "收入另有一问；是债的话，写是谁家的"))
  }
  return try name(text)
}

/// What nobody calls a debt.
private let namesOfIncome: Set<String> = [
  "income", "my income", "monthly income", "net income", "salary", "my salary", "wages", "wage", "take home",
  "take-home",
  "take home pay", "take-home pay", "net pay", "paycheck", "收入", "月收入", "家庭收入", "工资", "月工资", "到手工资", "月薪", "薪水", "退休金",
]

package func isTotal(_ name: String) -> Bool {
  guard mayBeTotal(name) else { return false }
  var word = headingWord(name.filter { $0 != ":" && $0 != "：" })
  if !word.utf8.allSatisfy({ $0 < 0x80 }) { word.removeAll(where: \.isWhitespace) }
  if totals.contains(word) || isCountOfAll(word) || isTotalOfThings(word) { return true }
  return ["subtotal ", "sub total ", "total of ", "grand total ", "小计", "合计", "总计"].contains(where: word.hasPrefix)
    || [" subtotal", " total"].contains(where: word.hasSuffix) || ["小计", "合计", "总计"].contains(where: word.hasSuffix)
}

/// `total cards`, `total owed by January`, `total card debt`.
private func isTotalOfThings(_ word: String) -> Bool {
  guard word.hasPrefix("total ") else { return false }
  let rest = word.dropFirst(6)
  return thingsSummed.contains(String(rest)) || wordsOfSum.contains(String(rest.prefix { $0 != " " }))
    || [" debt", " debts", " balance", " balances", " owed"].contains(where: rest.hasSuffix)
}

/// `共2笔`, `合计 3 项`, `共计五笔`: how many rows were summed.
private func isCountOfAll(_ word: String) -> Bool {
  guard let mark = ["一共", "总共", "共计", "合计", "总计", "共"].first(where: word.hasPrefix),
    let unit = ["笔", "项", "张", "家", "个", "条"].first(where: word.hasSuffix)
  else { return false }
  return (spokenCount(trimmed(word.dropFirst(mark.count).dropLast(unit.count))) ?? 0) > 0
}

/// Seen at once of a name, and of a line, that is none.
package func mayBeTotal(_ name: String) -> Bool {
  var last: (UInt8, UInt8) = (0, 0)
  for byte in name.utf8 {
    if byte >= 0x80 { return name.contains { "计总汇共".contains($0) } }
    let letter = byte | 0x20
    if (last.0, last.1, letter) == (0x74, 0x6F, 0x74) || (last.0, last.1, letter) == (0x73, 0x75, 0x6D) { return true }
    last = (last.1, letter)
  }
  return false
}

/// Behind `total`; `Total Visa` is a card.
private let thingsSummed: Set<String> = [
  "cards", "credit cards", "loans", "debt", "debts", "owed", "balance", "balances", "liabilities", "mortgages",
  "student loans", "car loans", "auto loans", "personal loans", "monthly", "payments", "minimums", "minimum payments",
  "all",
]

/// What says, right behind `total`, that more than one debt is meant.
private let wordsOfSum: Set<String> = [
  "owed", "owing", "debt", "debts", "balance", "balances", "due", "remaining", "outstanding", "left", "liabilities",
  "payments", "of", "for", "in", "across", "now", "today", "as", "by",
]

private let totals: Set<String> = [
  "总欠款", "总负债", "总债务", "欠款总额", "负债总额", "债务总额", "总共", "总数",
  "合计", "总计", "小计", "共计", "总和", "汇总", "累计", "一共", "总额", "合计金额", "total", "totals", "subtotal", "sub total",
  "grand total",
  "sum", "total debt", "total debts", "total owed",
]

func onlyAName(_ kind: RowKind) -> AnswerProblem {
  AnswerProblem(
    Text(en: "only a name, no figures", zh: "只有名称，没有数字"),
    remedy: kind == .card
      ? Text(en: "write name, limit, used, or - for what is not known", zh: "写名称、额度、已用；不清楚的写 -")
      : Text(en: "write name, owed, paid each month, or - for what is not known", zh: "写名称、欠款、每月还；不清楚的写 -"))
}
