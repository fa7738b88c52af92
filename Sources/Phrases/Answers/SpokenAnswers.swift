package import Household
package import Money
import Wording

/// A sum as an answer.
/// - Throws: `AnswerProblem`.
package func sum(_ text: String, in currency: Currency, allowsNegative: Bool = false) throws(AnswerProblem) -> Stated {
  do throws(NumberProblem) {
    return try Stated.read(text, in: currency, allowsNegative: allowsNegative)
  } catch {
    throw error.asAnswer
  }
}

/// A sum of each month as an answer: `900`, `900 a month`, `每月900`.
/// - Throws: `AnswerProblem`.
package func monthlySum(_ text: String, in currency: Currency) throws(AnswerProblem) -> Stated {
  do throws(NumberProblem) {
    return try Stated.readMonthly(text, in: currency)
  } catch {
    throw error.asAnswer
  }
}

/// A rate as an answer.
/// - Throws: `AnswerProblem`.
package func rate(_ text: String) throws(AnswerProblem) -> Rate {
  do throws(NumberProblem) {
    return try Rate.read(text)
  } catch {
    throw error.asAnswer
  }
}

/// A rate that holds until a day, as an answer: `0% until 2027-03-01`, `0% 到 2027年3月1日`.
/// - Throws: `AnswerProblem`.
package func promotion(_ text: String) throws(AnswerProblem) -> PromotionalRate {
  var written = text
  if let mark = ["until", "直到", "至", "到"].compactMap({ text.ranges(of: $0).last }).first {
    if let day = try? date(String(text[mark.upperBound...])) { written = "\(text[..<mark.lowerBound])until \(day)" }
  }
  do throws(NumberProblem) {
    return try PromotionalRate.read(written)
  } catch {
    throw error.asAnswer
  }
}

/// A fee with its period, as an answer: `120/year`, `每年120`.
/// - Throws: `AnswerProblem`.
package func fee(_ text: String, in currency: Currency) throws(AnswerProblem) -> Fee {
  do throws(NumberProblem) {
    return try Fee.read(text, in: currency)
  } catch {
    throw error.asAnswer
  }
}

/// A name as an answer: any text, in quotes too, without signs that cannot be seen, so that two names that look the same
/// are.
/// - Throws: `AnswerProblem`.
package func name(_ text: String) throws(AnswerProblem) -> String {
  let name = unquoted(trimmed(text))
  if let fault = faultOfName(name) {
    throw AnswerProblem(fault, remedy: Text(en: "write what you call it, of whom it is", zh: "写您平时怎么叫它，欠谁的"))
  }
  return cleanName(name)
}

package let kindChoices = [
  Choice(id: "online", name: Text(en: "online or pay-later", zh: "网贷"), alsoSaid: ["先用后付"]),
  Choice(id: "consumer", name: Text(en: "consumer", zh: "消费贷")), Choice(id: "car", name: Text(en: "car", zh: "车贷")),
  Choice(id: "mortgage", name: Text(en: "mortgage", zh: "房贷"), alsoSaid: ["按揭"]),
  Choice(id: "business", name: Text(en: "business", zh: "经营贷")),
  Choice(id: "private", name: Text(en: "private lender", zh: "民间借贷")),
  Choice(id: "family", name: Text(en: "family or friends", zh: "亲友借款"), alsoSaid: ["亲友", "friends"]),
  Choice(id: "other", name: Text(en: "other", zh: "其他借款"), alsoSaid: ["其他"]),
]

package let noPaymentChoice = Choice(
  id: "none", name: Text(en: "none", zh: "没约定"), alsoSaid: ["没说好", "没有约定", "无", "不用还", "nothing", "没有"])

/// - Throws: `AnswerProblem`.
package func loanPayment(_ answer: String, in currency: Currency) throws(AnswerProblem) -> Loan.Payment {
  if noPaymentChoice.matches(plainWord(answer)) { return .none }
  do throws(AnswerProblem) {
    return .monthly(try paymentSum(answer, in: currency))
  } catch {
    throw AnswerProblem(
      error.message,
      remedy: error.remedy.map { $0 + Text(en: "; or none when no date was agreed", zh: "；没约定就写“没约定”")[$1] })
  }
}

/// A day as people type it, or three numbers in its order among other words: `2027年3月1日`, `2027 3 1`.
/// - Throws: `AnswerProblem`.
package func date(_ answer: String) throws(AnswerProblem) -> CalendarDate {
  if let day = try? CalendarDate.readTyped(plainWord(answer)) { return day }
  let numbers = plainWord(answer).split { !("0"..."9").contains($0) }.compactMap { Int($0) }
  if numbers.count == 3, let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) { return date }
  throw AnswerProblem(
    Text(en: "not a date", zh: "看不出是哪一天"), remedy: Text(en: "for example 2027-03-01", zh: "例如 2027-03-01"))
}

/// Whose a debt is; nil for the person assessed.
/// - Throws: `AnswerProblem`.
package func holderNamed(_ answer: String) throws(AnswerProblem) -> String? {
  let isOwn = ["", "me", "mine", "myself", "self", "我", "自己", "我的", "本人"].contains(plainWord(answer))
  return isOwn ? nil : try name(answer)
}

/// The same, asked of one debt: several people are no person of their own.
/// - Throws: `AnswerProblem`.
package func holderAsked(_ answer: String) throws(AnswerProblem) -> String? {
  try holder(
    answer,
    ifJoint: Text(en: "press Enter; or name whoever owes it alone: wife", zh: "直接回车；是别人一个人名下的，就写那个人，例如 爱人"))
}

/// The same, in a cell of a table.
/// - Throws: `AnswerProblem`.
package func holderInTable(_ cell: String) throws(AnswerProblem) -> String? {
  try holder(
    cell,
    ifJoint: Text(en: "their names can stand in the file: holders: [Ann, Ben]", zh: "名字可以写进文件：holders: [张三, 李四]"))
}

private func holder(_ words: String, ifJoint remedy: Text) throws(AnswerProblem) -> String? {
  guard !saysJoint(plainWord(words)) else {
    throw AnswerProblem(Text(en: "a joint debt is counted with yours", zh: "共同欠的，算在您这里"), remedy: remedy)
  }
  return try holderNamed(words)
}

/// `both`, `me and my wife`, `共同的`: several people, the person assessed among them.
private func saysJoint(_ word: String) -> Bool {
  let words = word.split { !$0.isLetter }.map(String.init)
  let isBoth = ["joint", "jointly", "both", "ours", "we", "us", "shared"].contains(where: words.contains)
  let isJoined = words.contains("and") || word.contains { "&+,/".contains($0) }
  let isMeAndAnother = isJoined && ["me", "i", "myself", "mine"].contains(where: words.contains)
  return isBoth || isMeAndAnother
    || ["共同", "共有", "我们", "咱们", "两个人", "俩人", "夫妻", "我和", "我跟", "和我", "跟我", "一起"].contains(where: word.contains)
}

/// What stands before a sum that is still available.
package let availableMarks = ["可用额度", "可用", "剩余额度", "还能刷", "能刷", "available", "left to spend"]

/// `available 12,000` is the limit less that.
package func usedOnCard(_ answer: String, limit: Stated?, _ currency: Currency) throws(AnswerProblem) -> Stated {
  let text = trimmed(answer)
  if let left = sumLeftOnCard(text, currency) { throw owedOrFree(left, currency) }
  if let phrase = rowPhrases.first(where: { $0.column == .balance && $0.words.contains(withoutTone(plainWord(text))) })
  {
    return try usedOnCard(phrase.cell, limit: limit, currency)
  }
  if let share = shareUsed(text) {
    guard let limit else { throw shareOfNoLimit }
    return limit.share(share)
  }
  for mark in availableMarks where text.lowercased().hasPrefix(mark) {
    let left = try sum(trimmed(text.dropFirst(mark.count)), in: currency, allowsNegative: true)
    guard let limit else {
      throw AnswerProblem(
        Text(en: "the limit is not known, so what is used cannot be told", zh: "不知道信用额度，算不出用了多少"),
        remedy: Text(en: "give what is used, or go back (<) and give the limit", zh: "请填已用额度，或按 < 回去填信用额度"))
    }
    let used = limit.amount - left.amount
    let largest = Amount.largest(in: currency)
    guard -largest <= used, used <= largest else {
      throw NumberProblem.tooLarge(largest: largest.formatted(in: currency)).asAnswer
    }
    return Stated(used, isEstimate: left.isEstimate || limit.isEstimate)
  }
  return try sum(text, of: .owed, in: currency)
}
