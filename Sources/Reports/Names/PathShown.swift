import Checks
public import Household
import Outlook
import Rules
public import Wording

/// A path of the document, said for people: `cards[2].limit` is the limit of that card.
public func shownPath(_ path: String, in household: Household, _ language: Language) -> String {
  if let name = topLevelNames[path] { return name[language] }
  let parts = path.split(separator: "]", maxSplits: 1)
  guard parts.count == 2, let open = parts[0].firstIndex(of: "["),
    let index = Int(parts[0][parts[0].index(after: open)...])
  else { return path }
  let key = String(parts[1].dropFirst())
  let list = String(parts[0][..<open])
  if list == "income" || list == "essentials" { return topLevelNames[list]?[language] ?? path }
  guard let name = name(list, index, household), let field = fieldNames["\(list).\(key)"] ?? fieldNames[key] else {
    return path
  }
  guard let id = DebtID(path: path) else { return path }
  let shown = shownName(of: name, at: id, in: household, language)
  return Text(en: "\(field.en) of \(shown)", zh: "“\(shown)”的\(field.zh)")[language]
}

private func name(_ list: String, _ index: Int, _ household: Household) -> String? {
  switch list {
  case "cards": (household.cards ?? []).indices.contains(index) ? household.cards?[index].name : nil
  case "loans": (household.loans ?? []).indices.contains(index) ? household.loans?[index].name : nil
  default: nil
  }
}

private let topLevelNames: [String: Text] = [
  "income": Text(en: "the monthly income", zh: "月收入"), "essentials": Text(en: "the living costs", zh: "必要生活开支"),
  "savings": Text(en: "the savings", zh: "随时可用的钱"), "assets": Text(en: "what could be sold", zh: "可变现的资产"),
  "cards": Text(en: "which cards there are", zh: "有哪些信用卡"), "loans": Text(en: "which loans there are", zh: "有哪些贷款"),
  "more-debts": Text(en: "whether there are other debts", zh: "还有没有别的债"),
  "guarantees": Text(en: "what is guaranteed for others", zh: "替别人担保多少"),
  "totals.debts": Text(en: "what is owed in all", zh: "一共欠多少"),
  "totals.mortgages": Text(en: "what of it is mortgages", zh: "其中房贷多少"),
  "totals.payments": Text(en: "what is paid on debts each month", zh: "每月一共还多少"),
  "totals.lines": Text(en: "how many cards and online loans there are", zh: "信用卡和网贷一共几个"),
  "totals.lines-in-use": Text(en: "how many of them owe something", zh: "其中几个欠着钱"),
  "totals.cards": Text(en: "how many cards there are", zh: "有几张信用卡"),
  "totals.heavily-used": Text(en: "how many cards are nearly full", zh: "几张卡快刷满了"),
  "habits.everyday-spending-on-cards": Text(en: "how much everyday spending is on credit", zh: "日常花销刷卡的有多少"),
  "habits.pays-cards": Text(en: "how the cards are paid", zh: "信用卡怎么还"),
  "situation.months-behind": Text(en: "the months behind", zh: "近六个月逾期几个月"),
  "situation.urgent": Text(en: "whether anything is urgent", zh: "有没有急事"),
  "situation.borrows-to-repay": Text(en: "whether new borrowing repays old", zh: "是不是借新还旧"),
  "situation.burden": Text(en: "how heavy the payments feel", zh: "还款压力大不大"),
  "record.report-seen": Text(en: "whether the credit report was seen", zh: "看过信用报告没有"),
  "record.errors": Text(en: "whether the report has errors", zh: "信用报告有没有错漏"),
  "record.agent": Text(en: "whether someone offers to clean the record", zh: "有没有人收费“修复征信”"),
]

private let fieldNames: [String: Text] = [
  "limit": Text(en: "the limit", zh: "信用额度"), "cards.balance": Text(en: "what is used", zh: "已用额度"),
  "loans.balance": Text(en: "what is owed", zh: "剩余欠款"), "payment": Text(en: "the payment", zh: "月还款额"),
  "pays": Text(en: "the way of paying", zh: "还款方式"), "minimum": Text(en: "the minimum", zh: "最低还款额"),
  "rate": Text(en: "the rate", zh: "利率"), "kind": Text(en: "the kind", zh: "种类"),
  "due-in-full": Text(en: "the due date", zh: "到期日"), "behind": Text(en: "the months behind", zh: "逾期月数"),
  "remaining": Text(en: "the instalments left", zh: "剩余期数"), "arrears": Text(en: "what is behind", zh: "逾期多少"),
  "since": Text(en: "the day of the contract", zh: "签合同的日子"),
]

/// Several paths as one phrase; at most three are named.
public func shownPaths(_ paths: [String], in household: Household, _ language: Language) -> String {
  let names = paths.prefix(3).map { shownPath($0, in: household, language) }
  let more = paths.count - names.count
  let list = names.joined(separator: Text(en: ", ", zh: "、")[language])
  return more > 0 ? list + Text(en: " and \(more) more", zh: " 等 \(paths.count) 项")[language] : list
}
