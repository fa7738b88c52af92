import Foundation
import Interview
import Terminal
import Testing
import Wording

/// Values as people say them where one is asked for.
@Suite struct ValuesAsSaidTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func said(_ lines: [String], _ language: Language) -> String {
    sessions.run(["", "", ""] + lines, language: language).said
  }

  @Test(arguments: [
    ("bank 2000 cash 300", "bank 2,000 + cash 300 = 2,300", Language.en), ("2000 in bank, 300 cash", "= 2,300", .en),
    ("savings 2000 + cash 500", "= 2,500", .en), ("银行卡2000，微信500", "银行卡 2,000 + 微信 500 = 2,500", .zh),
    ("卡里2000 微信零钱300 现金100", "= 2,400", .zh), ("微信里有300", "300", .zh),
    ("shares 3000", "not money that can be had at once", .en), ("公积金3万", "不是随时能用的钱", .zh),
    ("three thousand five", "write 3,500 or 3,005", .en), ("三千五", "3,500", .zh),
    ("1,00,000", "write 100,000 if that is meant", .en), ("1,00,000", "如果是 100,000", .zh),
  ])
  func savings(line: String, answer: String, language: Language) {
    let text = said(["", "", "5000", "3000", line], language)
    #expect(text.contains(answer), "\(text.suffix(200))")
  }

  @Test(arguments: [
    ("欠 3万", "30,000", Language.zh), ("还剩80万", "800,000", .zh), ("1000 left", "1,000", .en),
    ("I owe 500", "花呗, paid", .en),
    ("balance 3000", "3,000", .en),
  ])
  func owed(line: String, answer: String, language: Language) {
    let run = sessions.run(["", "", "", "", "花呗", line], language: language)
    let payment = language == .en ? "paid each month" : "花呗 每月还"
    #expect(run.conversation.prompts.contains { $0.label.contains(payment) }, "\(run.said.suffix(200))")
    #expect(run.said.contains(answer))
  }

  @Test(arguments: [
    ("maxed out", "50,000", Language.en), ("刷爆了", "50,000", .zh), ("half", "~25,000", .en), ("一半", "约25,000", .zh),
    ("没用", "0", .zh), ("none", "0", .en), ("used 300", "300", .en),
  ])
  func usedOnACard(line: String, answer: String, language: Language) {
    let run = sessions.run(["", "", "", "招行", "50000", line], language: language)
    #expect(run.said.contains("-> \(answer)"), "\(run.said.suffix(200))")
  }

  @Test(arguments: [
    (["招行 5万 3万", "paying like 1200 a month"], "pays about 1,200", Language.en),
    (["招行 5万 3万", "每月还1200"], "每月还 1,200", .zh), (["工行2万没怎么用"], "额度 20,000，已用 0", .zh),
    (["chase sapphire 10k, owe 8500, 24.99 apr"], "used 8,500, 24.99 % a year", .en),
    (["Visa 5000 not used"], "limit 5,000, used 0", .en), (["Visa", "5k maybe"], "-> ~5,000", .en),
  ])
  func rowsAsSaid(lines: [String], answer: String, language: Language) {
    let text = said(lines, language)
    #expect(text.contains(answer), "\(text.suffix(200))")
  }

  @Test(arguments: [("每月还3000", Language.zh), ("pay 3000", .en), ("3000 a month", .en), ("i pay 3000", .en)])
  func paid(line: String, language: Language) {
    let run = sessions.run(["", "", "", "招行", "50000", "30000", "18%", line], language: language)
    #expect(run.said.contains("-> 3,000"), "\(run.said.suffix(200))")
  }

  @Test(arguments: [("yes", "USD"), ("EUR", "EUR")])
  func aSignOffersItsCurrency(answer: String, currency: String) throws {
    let file = sessions.folder.appending(path: "h.yaml").path
    let card = "Visa 5000 $3,800 24.99% 120"
    let run = sessions.run(
      ["", "", "", card, answer, "", "", "9000", "3000", "500", "", "4", "", "", "save \(file)", "quit"])
    #expect(run.said.contains("Are all of yours in USD?") && run.said.contains("From here every sum is in \(currency)"))
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written.contains("currency: \(currency)"))
    #expect(answer != "yes" || written.contains("balance: 3,800"))
  }

  @Test func aCurrencyThatWasDeclinedIsNotOfferedAgain() {
    let run = sessions.run(["", "", "", "招行", "$5000", "否", "$4000", "5000"], language: .zh)
    #expect(run.said.split(separator: "您的金额都是 USD 吗").count == 2 && run.said.contains("请折成 CNY 再写"))
    #expect(run.conversation.prompts.contains { $0.label.contains("已用额度") })
  }

  @Test(arguments: [
    ("me and my wife", Language.en), ("both of us", .en), ("和老婆一起", .zh), ("我们俩", .zh), ("全家", .zh),
  ])
  func whoIsCounted(answer: String, language: Language) {
    let run = sessions.run([answer, language == .en ? "nothing else" : "没有了", ""], language: language)
    #expect(run.said.contains(language == .en ? "-> with my family" : "-> 和家里人一起"))
    #expect(run.said.contains("3/8"), "\(run.said.suffix(200))")
  }

  @Test(arguments: [
    ("mostly", "most", Language.en), ("sometimes", "some", .en), ("never", "none", .en), ("很少", "一部分", .zh),
    ("都刷卡", "全部", .zh), ("从不", "不用", .zh),
  ])
  func howMuchGoesOnCredit(answer: String, meant: String, language: Language) {
    let text = said(["", "", "5000", "3000", "100", "", answer], language)
    #expect(text.contains("-> \(meant)"), "\(text.suffix(200))")
  }
}
