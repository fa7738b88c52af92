import Interview
import Terminal
import Testing

/// Debts entered as rows: typed on one line or pasted as a block.
@Suite struct RowsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test(arguments: [
    ("招商银行 50000 38000 0.05%/day", "+ 招商银行: limit 50,000, used 38,000, 0.05 % a day"),
    ("招商银行\t50,000\t38,000\t0.05%/day", "+ 招商银行: limit 50,000, used 38,000, 0.05 % a day"),
    ("招商银行,50000,38000,0.05%/day", "+ 招商银行: limit 50,000, used 38,000, 0.05 % a day"),
    ("招商银行,\"50,000\",\"38,000\"", "+ 招商银行: limit 50,000, used 38,000"),
    ("招商银行 50,000 38,000", "+ 招商银行: limit 50,000, used 38,000"),
    ("My Visa 5万 3.8万 18% 3800", "+ My Visa: limit 50,000, used 38,000, 18 % a year, pays 3,800"),
    ("Visa 50000 可用12000 full", "+ Visa: limit 50,000, used 38,000, paid in full"),
    ("Visa - 38000", "+ Visa: limit not known, used 38,000"),
  ])
  func aCardOnOneLine(typed: String, understood: String) {
    let run = sessions.run(["", "", "", typed])
    #expect(run.said.contains(understood), "\(run.said.suffix(300))")
  }

  @Test(arguments: [
    ("花呗 8000 900 14.6%", "+ 花呗: online, owed 8,000, pays 900, 14.6 % a year"),
    ("爸妈 10000 没约定", "+ 爸妈: family or friends, owed 10,000, nothing due"),
    (
      "Flat mortgage 800000 4000 3.5% 240期",
      "+ Flat: mortgage, owed 800,000, pays 4,000, 3.5 % a year, 240 instalments left"
    ),
  ])
  func aLoanOnOneLine(typed: String, understood: String) {
    let run = sessions.run(["", "", "", "", typed])
    #expect(run.said.contains(understood), "\(run.said.suffix(300))")
  }

  @Test func aBlockWithAHeaderIsReadByItsColumns() {
    let block = "已用\t名称\t额度\t月还\n38,000\t招商银行\t50,000\t3,800\n\n1,200\t工商银行\t20,000\t全额\n"
    let run = sessions.run(["", "", "", block])
    #expect(run.said.contains("+ 招商银行: limit 50,000, used 38,000, pays 3,800"))
    #expect(run.said.contains("+ 工商银行: limit 20,000, used 1,200, paid in full"))
  }

  @Test func goodRowsAreTakenAndBadOnesOfferedForEditing() {
    let block = "Visa,5000,1200\nMaster,8000,lots\nAmex,1.200,50\tx"
    let run = sessions.run(["", "", "", block, "Master 8000 900", "", ""])
    #expect(run.said.contains("+ Visa: limit 5,000, used 1,200"))
    #expect(run.said.contains("not a sum of money"))
    #expect(run.said.contains("+ Master: limit 8,000, used 900"))
    #expect(run.said.contains("Left out."))
    #expect(run.conversation.prompts.contains { $0.prefill == "Master,8000,lots" })
  }

  @Test func aRowIsNeverGuessed() {
    #expect(sessions.run(["", "", "", "Visa,50,000,38,000"]).said.contains("commas stand between"))
    #expect(sessions.run(["", "", "", "Visa 50000"]).said.contains("is 50000 part of the name?"))
    #expect(sessions.run(["", "", "", "Visa 5000 12,00"]).said.contains("12.00 or 1,200"))
  }
}
