package import Money
import Wording

/// Savings by where they lie: `银行卡2000，微信500`, `bank 2000 cash 300`. What cannot be had at once is refused by its name.
/// - Throws: `AnswerProblem`.
package func savingsInParts(_ answer: String, in currency: Currency) throws(AnswerProblem) -> [NamedSum] {
  let word = plainWord(answer)
  if let name = noSavings.first(where: { stands($0, in: word) }) {
    throw AnswerProblem(
      Text(en: "“\(name)” is not money that can be had at once", zh: "“\(name)”不是随时能用的钱"),
      remedy: Text(en: "leave it out: accounts and cash only", zh: "不要算进来，只算活期、零钱、现金这些"))
  }
  do throws(NumberProblem) {
    let told = answer.replacing("里有", with: "").replacing("有", with: "").replacing(" in the ", with: " ")
      .replacing(" in ", with: " ").replacing(" at ", with: " ").replacing(" on ", with: " ")
    return try readNamedSums(told, named: placesOfSavings, of: .costs, in: currency)
  } catch {
    guard case .unread(let part, _) = error else { throw error.asAnswer }
    let shown = truncated(sanitised(part), to: 20)
    throw AnswerProblem(
      Text(en: "“\(shown)” is not understood here", zh: "“\(shown)”没看懂"),
      remedy: Text(
        en: "write one figure, or where it lies: bank 15,000, cash 500", zh: "请写一个数；或写各处：银行卡15000 微信500"))
  }
}

private func stands(_ name: String, in text: String) -> Bool {
  guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return text.contains(name) }
  return " \(text.map { $0.isLetter ? String($0) : " " }.joined()) ".contains(" \(name) ")
}

private let noSavings = [
  "公积金", "股票", "基金", "信用卡", "额度", "花呗", "借呗", "白条", "社保", "医保", "养老金", "shares", "stocks", "pension", "credit card",
  "housing fund", "crypto",
]

private let placesOfSavings = [
  "银行卡里", "银行卡上", "银行卡", "银行里", "银行", "储蓄卡里", "储蓄卡", "借记卡", "工资卡里", "工资卡", "卡里", "卡上", "活期", "存款", "定期",
  "微信里", "微信零钱", "微信", "支付宝里", "支付宝", "余额宝", "零钱通", "零钱", "钱包里", "钱包", "现金", "手里", "手上", "身上", "家里", "理财", "存折",
  "备用金", "其他", "其它", "别的", "bank account", "bank accounts", "bank", "the bank", "in the bank", "current account",
  "checking account", "checking", "savings account", "savings", "saving", "account", "cash", "in cash", "wallet",
  "purse", "emergency fund", "deposit", "deposits", "money market", "isa", "cash isa", "paypal", "venmo", "wechat",
  "alipay", "at home", "home", "other", "others",
]
