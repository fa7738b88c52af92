import Foundation
import Interview
import Terminal
import Testing
import Wording

/// `whatif` and `stress` at the advisor prompt.
@Suite struct WhatIfAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func after(_ commands: String..., language: Language = .en) -> String {
    let said = sessions.run(smallHousehold + ["lang \(language.rawValue)"] + commands).said
    return said.firstRange(of: language == .en ? "English from here" : "下面用中文").map { String(said[$0.lowerBound...]) }
      ?? ""
  }

  @Test func onlyWhatChangesIsShownAndTheHouseholdStays() {
    let said = after("whatif income -20%", "show")
    #expect(said.contains("now 800 is left. Income 12,000 -> 9,600"))
    #expect(said.contains("! What is left each month [caution -> urgent]"))
    #expect(!said.contains("Owed in all 46,000 ->"))
    #expect(said.contains("Monthly income: 12,000") || said.contains("Monthly income 12,000"))
  }

  @Test func anAnswerThatItNeedsIsNamedAndCanBeGiven() {
    let chinese = after("edit 月收入", "-", "试算 收入 -20%", language: .zh)
    #expect(chinese.contains("! 月收入还没有填，先用“改 月收入”补上。"))
    let english = after("edit Monthly income", "-", "whatif income -20%", "edit Monthly income", "9000")
    #expect(english.contains("! Not known: the monthly income. Answer it first: edit Monthly income."))
    #expect(english.contains("-> 9,000") || english.contains("9,000"))
  }

  @Test func andAddsAndUndoTakesThemBackOneByOne() {
    let said = after("whatif close 花呗", "whatif and income -10%", "undo", "redo", "undo", "undo", "undo")
    #expect(said.contains("花呗 paid off and closed; income -10 % 500 would be left each month"))
    #expect(said.split(separator: "12,000 -> 10,800").count == 3)
    #expect(said.contains("Nothing is being tried now"))
    #expect(said.contains("nothing to undo"))
  }

  @Test func oneStandsAloneAndTakesThePlaceOfTheLast() {
    let said = after("whatif income -10%", "试算 收入 -20%", "undo")
    #expect(said.contains("12,000 -> 9,600"))
    #expect(!said.contains("income -10 %; income -20 %"))
    #expect(said.split(separator: "12,000 -> 10,800").count == 3)
    let chinese = after("试算 收入 -10%", "试算 再 每月多 500", "如果收入少20%", language: .zh)
    #expect(chinese.contains("收入 -10%；每月多还 500"))
    #expect(chinese.contains("试算：如果收入 -20%"))
    let borrowed = after("试算 收入 -10%", "试算 再借 30000 12% 24 个月", language: .zh)
    #expect(!borrowed.contains("-10%；新借"))
  }

  @Test func thePromptShowsThatSomethingIsBeingTried() {
    func labels(_ commands: String..., language: Language) -> [String] {
      sessions.run(smallHousehold + ["lang \(language.rawValue)"] + commands).conversation.prompts.map(\.label)
    }
    let english = labels("whatif income -10%", "whatif drop", "show", language: .en)
    #expect(english.count { $0 == "debthealth (trying)> " } == 1)
    #expect(english.last { $0.hasSuffix("> ") } == "debthealth> ")
    #expect(labels("试算还清花呗", "show", language: .zh).last { $0.hasSuffix("> ") } == "试算中> ")
  }

  @Test func keptIsOneChangeThatCanBeUndone() {
    let said = after("whatif close 花呗, income -10%", "whatif keep", "whatif", "undo", "redo", "show")
    #expect(said.split(separator: "46,000 -> 38,000").count == 4)
    #expect(said.contains("38,000 -> 46,000"))
    #expect(said.contains("consolidate A, B at 8%"))
  }

  @Test func droppedIsForgotten() {
    let said = after("whatif income -20%", "whatif drop", "whatif drop", "whatif keep", "undo")
    #expect(said.contains("Dropped: the figures are as they were."))
    #expect(said.split(separator: "nothing is being tried").count == 3)
    #expect(said.contains("nothing to undo"))
  }

  @Test func whatIsNoAnswerIsNotKept() {
    #expect(after("whatif extra 500", "whatif keep").contains("nothing of this is an answer that could be kept"))
    let said = after("whatif extra 500, income 9000", "whatif keep")
    #expect(said.contains("Kept, but for income of some months and what is paid extra"))
  }

  @Test func anEditInBetweenIsTakenIntoAccount() {
    #expect(after("whatif income -20%", "edit Monthly income", "10000", "whatif").contains("10,000 -> 8,000"))
    let said = after("whatif pay 500 to 花呗", "remove 花呗", "whatif")
    #expect(said.contains("what was being tried is dropped"))
  }

  @Test func keptDebtsCanBeEditedAndSaved() throws {
    let file = sessions.folder.appending(path: "kept.yaml").path
    let said = after(
      "whatif new loan 30000 at 12% for 24 months", "save \(file)", "whatif keep", "save \(file)", "open \(file)",
      "show",
      "whatif pay 500 to new loan")
    #expect(said.contains("The what-ifs are not in it"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("payment: 1,412.2"))
    #expect(said.contains("500 paid on new loan out of savings"))
  }

  @Test func whatCannotBeReadIsAnsweredWithTheNearestForm() {
    #expect(after("whatif incme -20%").contains("did you mean income -20%?"))
    #expect(after("whatif pay 5000 to 花背").contains("did you mean 花呗?"))
    #expect(after("whatif income").contains("for example income -20%"))
    #expect(after("whatif pay 50000 to 招商银行").contains("at most 20,000 can be paid"))
    #expect(after("whatif rate", language: .zh).contains("例如 利率 +2%"))
  }

  @Test func borrowingComesWithItsCostAndWarning() {
    let said = after("试算 合并 招商银行、花呗 8% 36 个月 手续费 2%", language: .zh)
    #expect(said.contains("还掉旧债 46,000，每月还 1,470.30，36 个月一共还 52,930.90"))
    #expect(said.contains("这只是算账，不是建议。"))
  }

  @Test func stress() {
    #expect(after("stress").contains("can fall by 800 a month (6.7 %)"))
    #expect(after("能撑多久", language: .zh).contains("每月最多少 800（6.7%）"))
  }

  @Test func tabCompletesFormsAndNames() throws {
    let run = sessions.run(smallHousehold + ["show"])
    let complete = try #require(run.conversation.prompts.last { $0.label == "debthealth> " }).completer
    #expect(complete("whatif in").candidates == ["income"])
    #expect(complete("whatif close 花").candidates == ["花呗"])
  }
}
