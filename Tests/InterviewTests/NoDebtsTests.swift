import Foundation
import Interview
import Terminal
import Testing
import Wording

/// Words at a list of debts that name none: said, and no debt made of them.
@Suite struct NoDebtsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func said(_ lines: [String], _ language: Language) -> String {
    sessions.run(["", "", ""] + lines, language: language).said
  }

  @Test(arguments: [
    ("car paid off", "“car” is paid off"), ("student loan - paid", "“student loan” is paid off"),
    ("paid off my car", "“car” is paid off"), ("Car loan (paid)", "“Car loan” is paid off"),
    ("closed the Amex", "“Amex” is closed"), ("Chase cancelled", "“Chase” is closed"),
    ("nothing owed on Klarna", "“Klarna” owes nothing"), ("mortgage is paid off", "“mortgage” is paid off"),
    ("all paid", "nothing is owed any more"), ("hi", "names no debt"), ("wait", "names no debt"),
    ("what do I put here", "names no debt"), ("too much", "names no debt"), ("my credit is bad", "names no debt"),
  ])
  func inEnglish(line: String, answer: String) {
    let text = said(["", line], .en)
    #expect(text.contains(answer) && !text.contains("still owed:") && !text.contains("+ "), "\(text.suffix(200))")
  }

  @Test(arguments: [
    ("车贷 - 已还清", "“车贷”已经还清"), ("助学贷款已经还完了", "“助学贷款”已经还清"), ("去年还清的车贷", "“车贷”已经还清"),
    ("浦发 已注销", "“浦发”已经注销"), ("花呗 还清了", "“花呗”不欠钱"), ("借呗已结清", "“借呗”不欠钱"), ("都还清了", "都不欠了"),
    ("我没钱了", "不是债的名称"), ("你好", "不是债的名称"), ("这个怎么填", "不是债的名称"), ("欠太多了", "不是债的名称"),
  ])
  func inChinese(line: String, answer: String) {
    let text = said(["", line], .zh)
    #expect(text.contains(answer) && !text.contains("剩余欠款：") && !text.contains("+ "), "\(text.suffix(200))")
  }

  @Test(arguments: [
    ("old Visa - settled", "it counts: old Visa limit 5000 used 0", Language.en),
    ("建行 不用了", "没在用的也算：写：建行 额度5000 已用0", .zh), ("Visa, not used", "counts too", .en),
    ("都还清了", "不欠钱的卡也算持卡", .zh), ("平安的已经销卡", "“平安”已经注销", .zh), ("car paid off", "“car” is paid off", .en),
  ])
  func amongTheCards(line: String, answer: String, language: Language) {
    #expect(said([line], language).contains(answer), "\(said([line], language).suffix(200))")
  }

  @Test(arguments: [
    (["", "“car paid off”", "other", "500"], Language.en), (["", "\"花呗 还清了\"", "300"], .zh),
  ])
  func inQuotesItIsAName(lines: [String], language: Language) {
    #expect(!said(lines, language).contains(language == .en ? "is paid off, so" : "没有记"))
  }

  @Test(arguments: [
    ("just one Visa", "Visa, limit", Language.en), ("I have a Visa 5000 3800", "+ Visa: limit 5,000, used 3,800", .en),
    ("只有一张招行", "招行 信用额度", .zh), ("我还有一张广发 2万 5000", "+ 广发：额度 20,000，已用 5,000", .zh),
  ])
  func whatLeadsToANameIsNoneOfIt(line: String, answer: String, language: Language) {
    let text = said([line], language)
    #expect(text.contains(answer) && !text.contains("一张招行 信用额度"), "\(text.suffix(200))")
  }

  @Test func aWordThatEndsAsANumberIsAName() {
    #expect(!said(["Kitten"], .en).contains("part of the name"))
  }
}
