import Foundation
import Household
import Interview
import Money
import Terminal
import Testing
import Wording

/// A command typed where something is doubted, or where a value is asked for, is obeyed; what was doubted is not kept by it.
@Suite struct CommandsAtDoubtsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]

  private func saved(_ commands: [String], language: Language = .en) throws -> (said: String, household: Household) {
    let file = sessions.folder.appending(path: "h.yaml").path
    let run = sessions.run(smallHousehold + commands + ["save \(file)", "quit"], language: language)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return (run.said, try readHousehold(text, defaultCurrency: .cny))
  }

  private let paid = Stated(Amount(minorUnits: 900_00))

  @Test(arguments: [
    (["edit 花呗 payment 700000", "plan snowball"], "Payoff plan"),
    (["edit 花呗 payment", "700000", "plan snowball"], "Payoff plan"),
    (["edit 花呗 payment 700000", "undo"], "Taken back."), (["edit 花呗 payment", "700000", "undo"], "Taken back."),
    (["edit 花呗 payment", "700000", "no", "undo"], "nothing to undo"),
    (["edit 花呗 payment 700000", "help", "no"], "another value replaces it"),
    (["edit 花呗 payment", "plan"], "Payoff plan"), (["edit 花呗", "plan"], "Payoff plan"),
    (["edit 花呗 payment", "whatif income -20%", "whatif drop"], "What if: income -20 %"),
    (["edit 花呗 payment", "700000", "<"], "Taken back."), (["edit", "plan"], "Payoff plan"),
  ])
  func inEnglish(commands: [String], said: String) throws {
    let (text, household) = try saved(commands)
    #expect(text.contains(said), "\(text.suffix(600))")
    #expect(!text.contains("not one of the answers") && !text.contains("not a sum"))
    #expect(household.loans?.first?.payment == .monthly(paid))
  }

  @Test(arguments: [
    (["改 花呗 每月还 700000", "计划 雪球"], "还款计划"), (["改 花呗 每月还", "700000", "计划"], "还款计划"),
    (["改 花呗 每月还 700000", "撤销"], "已撤回"), (["改 花呗 每月还", "700000", "撤销"], "已撤回"),
    (["改 花呗 每月还", "700000", "不对", "撤销"], "没有可撤销的"),
    (["改 花呗 每月还 700000", "帮助", "否"], "也可以直接写对的数"), (["改 花呗 每月还", "计划"], "还款计划"),
    (["改 花呗", "计划"], "还款计划"), (["改 花呗 每月还", "试算收入少20%", "试算 放弃"], "试算"),
  ])
  func inChinese(commands: [String], said: String) throws {
    let (text, household) = try saved(commands, language: .zh)
    #expect(text.contains(said), "\(text.suffix(600))")
    #expect(!text.contains("没有这个选项") && !text.contains("看不出是多少钱"))
    #expect(household.loans?.first?.payment == .monthly(paid))
  }

  @Test(arguments: [
    (["edit 花呗 payment 700000", ""], 700_000), (["edit 花呗 payment 700000", "yes"], 700_000),
    (["edit 花呗 payment", "700000", "yes"], 700_000), (["edit 花呗 payment 700000", "700"], 700),
    (["改 花呗 每月还 700000", "对"], 700_000), (["改 花呗 每月还", "700000", "700"], 700),
  ])
  func itIsKeptOrReplacedByWord(commands: [String], payment: Int) throws {
    let household = try saved(commands).household
    #expect(household.loans?.first?.payment == .monthly(Stated(Amount(minorUnits: Int64(payment) * 100))))
  }

  @Test func quitLeavesFromAValueQuestion() {
    for (language, quit) in [(Language.en, "quit"), (.zh, "退出")] {
      let run = sessions.run(smallHousehold + ["edit 花呗 payment", "700000", quit, "no"], language: language)
      let asked = language == .en ? "Give them up?" : "不要了吗"
      #expect(run.said.contains(asked) && !run.said.contains("700,000 a month is more than what is owed -> "))
      #expect(run.said.contains(language == .en ? "Taken back." : "已撤回"))
    }
  }

  @Test func inTheInterviewTheQuestionStays() {
    let run = sessions.run(toCards + ["Visa", "5000", "6000", "plan snowball", "undo", "4000"])
    #expect(run.said.contains("“plan” works after the questions") && run.said.contains("Taken back."))
    #expect(run.lastQuestion?.contains("interest rate") == true)
    let stopped = sessions.run(toCards + ["招行", "5000", "6000", "退出"], language: .zh)
    #expect(stopped.said.contains("已撤回") && stopped.said.contains("要停下吗"))
  }

  @Test func atTheLastLook() {
    let answers = ["", "", "", "", "", "9000", "5000", "3000", "", "4", ""]
    for (language, plan, said) in [(Language.en, "plan", "press Enter first"), (.zh, "计划", "先按回车")] {
      let run = sessions.run(answers + [plan, ""], language: language)
      #expect(run.said.contains(said) && run.conversation.prompts.contains { $0.label.hasPrefix("debthealth>") })
    }
    let edited = sessions.run(answers + ["edit income 9500", "", "show"])
    #expect(edited.said.contains("9,500") && !edited.said.contains("no such line"))
  }
}
