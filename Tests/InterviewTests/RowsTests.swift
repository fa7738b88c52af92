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
    ("Visa 50000 可用 12000 full", "+ Visa: limit 50,000, used 38,000, paid in full"),
    ("Visa 50000 available 12000", "+ Visa: limit 50,000, used 38,000"),
    ("张 三 50000 1000", "+ 张 三: limit 50,000, used 1,000"),
    ("CCB 20000 16000 - minimum 10%", "+ CCB: limit 20,000, used 16,000, minimum 10%, pays the minimum"),
    ("建行 20000 16000 - 最低 10%", "+ 建行: limit 20,000, used 16,000, minimum 10%, pays the minimum"),
    ("建行 20000 16000 18% 最低 300", "+ 建行: limit 20,000, used 16,000, 18 % a year, minimum 300"),
    ("CCB 20000 16000 18% 900 min 10%", "+ CCB: limit 20,000, used 16,000, 18 % a year, minimum 10%, pays 900"),
    ("CCB,20000,16000,18%,最低10%或100", "18 % a year, minimum 10% or 100, pays the minimum"),
    ("CCB 20000 16000 minimum 0.05%/day", "used 16,000, 0.05 % a day, pays the minimum"),
  ])
  func aCardOnOneLine(typed: String, understood: String) {
    let run = sessions.run(["", "", "", typed])
    #expect(run.said.contains(understood), "\(run.said.suffix(300))")
  }

  @Test(arguments: [
    ("花呗 8000 900 14.6%", "+ 花呗: online, owed 8,000, pays 900, 14.6 % a year"),
    ("爸妈 10000 没约定", "+ 爸妈: family or friends, owed 10,000, nothing due"),
    ("我妈 大概三万 没约定", "+ 我妈: family or friends, owed about 30,000, nothing due"),
    ("我妈 大概 三万 没约定", "+ 我妈: family or friends, owed about 30,000, nothing due"),
    ("我妈 三万 没约定", "+ 我妈: family or friends, owed 30,000, nothing due"),
    ("我妈 约2万", "+ 我妈: family or friends, owed about 20,000"),
    ("房贷 800000 4000", "+ 房贷: owed 800,000, pays 4,000"),
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

  @Test func aHeadingSaysWhoseRateItIs() {
    let run = sessions.run(["", "", "", "名称\t已用\t日利率\n招商银行\t38000\t0.05%\n工商银行\t1200\t18%/年\n"])
    #expect(run.said.contains("+ 招商银行: limit not known, used 38,000, 0.05 % a day"))
    #expect(run.said.contains("+ 工商银行: limit not known, used 1,200, 18 % a year"))
  }

  @Test func instalmentsThatCannotBeReadAreNotDropped() {
    let block = "loan,owed,payment,remaining\nA,8000,900,10期\nB,8000,900,some\n"
    let run = sessions.run(["", "", "", "", block])
    #expect(run.said.contains("+ A: owed 8,000, pays 900, 10 instalments left"), "\(run.said.suffix(600))")
    #expect(run.said.contains("remaining “some”: no number of instalments"))
  }

  @Test func goodRowsAreTakenAndBadOnesOfferedForEditing() {
    let block = "Visa,5000,1200\nMaster,8000,lots\nAmex,1.200,50\tx"
    let run = sessions.run(["", "", "", block, "Master 8000 900", "", ""])
    #expect(run.said.contains("+ Visa: limit 5,000, used 1,200"))
    #expect(run.said.contains("“lots” is not understood here"))
    #expect(run.said.contains("+ Master: limit 8,000, used 900"))
    #expect(run.said.contains("Left out."))
    #expect(run.conversation.prompts.contains { $0.prefill == "Master,8000,lots" })
  }

  @Test func aRowIsNeverGuessed() {
    #expect(sessions.run(["", "", "", "Visa,50,000,38,000"]).said.contains("commas stand between"))
    #expect(sessions.run(["", "", "", "Visa 50000"]).said.contains("is 50000 part of the name?"))
    #expect(sessions.run(["", "", "", "Visa 5000 12,00"]).said.contains("12.00 or 1,200"))
  }

  @Test func aRowOfOneSumIsAskedForItsPayment() {
    let run = sessions.run(["", "", "", "", "我妈 约2万", "none"])
    #expect(run.said.contains("我妈, paid each month: none"))
  }

  @Test(arguments: ["卡名\t额度\t已用\t利率\t每月还", "Card name\tLimit\tUsed (CNY)\tRate\tPaid", "什么\t额度\t已用\t积分\t每月还"])
  func aFirstRowWithoutFiguresNamesTheColumns(heading: String) {
    let run = sessions.run(["", "", "", heading + "\n招商银行\t50,000\t38,000\t18%\t3,800"])
    #expect(run.said.contains("+ 招商银行: limit 50,000, used 38,000"))
    #expect(run.said.contains("pays 3,800"))
    #expect(run.said.contains("Card 2, Enter"))
    #expect(run.said.contains("Not used: 积分.") == heading.contains("积分"))
  }

  @Test(arguments: ["合计", "总计：", "Total", "小计"]) func theTotalOfATableIsNoDebt(word: String) {
    let run = sessions.run(["", "", "", "Visa\t5,000\t1,200\nMaster\t8,000\t900\n\(word)\t13,000\t2,100"])
    #expect(run.said.contains("a total, no debt; left out"))
    #expect(run.said.contains("Card 3, Enter"))
    #expect(sessions.run(["", "", "", "\(word) 13000 2100"]).said.contains("total of a table"))
  }

  @Test func aRowWithANameAloneIsOfferedAgain() {
    let run = sessions.run(["", "", "", "Visa\t5,000\t1,200\n坏行", "坏行 - 500"])
    #expect(run.said.contains("only a name, no figures"))
    #expect(run.said.contains("+ 坏行: limit not known, used 500"))
  }

  @Test func rowsThatComeLineByLineAreRowsBetweenQuestionsToo() {
    let rows = (0..<40).map { "招商银行\($0) 50000 \(100 + $0) 18% 100" }
    let run = sessions.run(["", "", ""] + rows + ["="])
    for place in [0, 1, 2, 20, 39] { #expect(run.said.contains("+ 招商银行\(place): limit 50,000, used \(100 + place)")) }
    #expect(run.said.contains("43 招商银行39 limit 50,000, used 139"))
  }

  @Test func theJointPaymentsAreOfferedForEditing() {
    let rows = ["", "", "", "Visa 5000 1200", "Master 8000 900", ""]
    let run = sessions.run(rows + ["300 -", "<"])
    #expect(run.conversation.prompts.last { $0.label.contains("Paid each month") }?.label.contains("[300 -]") == true)
    #expect(run.said.split(separator: "pay each month on Visa, Master").count == 3)
    let one = sessions.run(["", "", "", "Visa 5000 1200", "", "300", "<"])
    #expect(one.said.contains("pay each month on Visa: a sum"))
    #expect(!one.said.contains("in this order"))
  }

  @Test func aCardAddedLaterIsAskedForItsPaymentToo() {
    let rows = ["", "", "", "Visa 5000 1200", "", "300", "<", "<", "Master 8000 900", ""]
    #expect(sessions.run(rows).said.contains("pay each month on Visa, Master"))
  }
}
