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
  return try sumsOfThings(
    answer, named: placesOfSavings, in: currency,
    remedy: Text(
      en: "write one figure, or where it lies: bank 15,000, cash 500", zh: "请写一个数；或写各处：银行卡15000 微信500"))
}

/// What could be sold, thing by thing: `house 800k, car 50k`, `房子80万 车5万`. The 2 of `2 cars 30k` counts things and is no sum.
/// - Throws: `AnswerProblem`.
package func assetsInParts(_ answer: String, in currency: Currency) throws(AnswerProblem) -> [NamedSum] {
  let remedy = Text(
    en: "write one figure, or each thing: house 800,000, car 50,000", zh: "请写一个数；或写各样：房子80万 车5万")
  let parts = try sumsOfThings(answer, named: assetNames, in: currency, remedy: remedy)
  guard let count = parts.first(where: { $0.sum.amount.minorUnits < 10 * currency.minorUnits }) else { return parts }
  let shown = count.sum.written(in: currency)
  throw AnswerProblem(Text(en: "\(shown): how many, or a sum?", zh: "\(shown) 是几样东西，还是金额？"), remedy: remedy)
}

private func sumsOfThings(
  _ answer: String, named names: [String], in currency: Currency, remedy: Text
) throws(AnswerProblem) -> [NamedSum] {
  do throws(NumberProblem) {
    let told = answer.replacing("里有", with: "").replacing("有", with: "").replacing(" in the ", with: " ")
      .replacing(" in ", with: " ").replacing(" at ", with: " ").replacing(" on ", with: " ")
    return try readNamedSums(told, named: names, of: .costs, in: currency)
  } catch {
    guard case .unread(let part, _) = error else { throw error.asAnswer }
    let shown = truncated(sanitised(part), to: 20)
    throw AnswerProblem(
      Text(en: "“\(shown)” is not understood here", zh: "“\(shown)”没看懂"), remedy: remedy)
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

private let assetNames = [
  "房子", "房产", "住房", "自住房", "老家房子", "一套房", "房", "商铺", "店面", "车位", "车子", "汽车", "车", "电动车", "摩托车", "货车", "股票基金", "股票",
  "基金", "理财",
  "债券", "国债", "黄金", "金子", "首饰", "金银首饰", "设备", "机器", "地", "手表", "包", "电脑", "手机", "家具", "保单", "其他", "其它", "别的", "house",
  "home", "flat", "apartment", "property", "second home", "land", "garage", "car", "cars", "van", "truck", "motorbike",
  "motorcycle", "bike", "boat", "shares", "stocks", "stock", "funds", "fund", "bonds", "gold", "jewellery", "jewelry",
  "watch", "watches", "furniture", "tools", "equipment", "machinery", "crypto", "bitcoin", "etf", "etfs", "isa",
  "stocks and shares", "other", "others",
]
