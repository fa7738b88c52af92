import Foundation
import Household
import Interview
import Money
import Samples
import Terminal
import Testing
import Wording

/// The prompt after the assessment.
@Suite struct AdvisorTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func after(_ commands: String...) -> String {
    let said = sessions.run(smallHousehold + commands).said
    return said.firstRange(of: "Ask on:").map { String(said[$0.lowerBound...]) } ?? ""
  }

  @Test func aChangeSaysOnlyWhatChanged() {
    let said = after("edit Monthly income", "9000")
    #expect(said.contains("12,000 -> 9,000"))
    #expect(said.contains("39.2 % -> 52.2 %"))
    #expect(said.contains("! Payments against income"))
    #expect(!said.contains("Owed in all"))
  }

  @Test func addUndoAndRedo() {
    let said = after("add loan 借呗 5000 500 18%", "undo", "redo", "undo", "undo")
    #expect(said.split(separator: "46,000 -> 51,000").count == 3)
    #expect(said.contains("51,000 -> 46,000"))
    #expect(said.contains("nothing to undo"))
  }

  @Test func removeByNameWithANearSuggestion() {
    let said = after("remove 花贝", "remove 花呗")
    #expect(said.contains("did you mean 花呗?"))
    #expect(said.contains("46,000 -> 38,000"))
  }

  @Test func explainShowsReadingsAndEndsWithWhatACheckIs() {
    let said = after("explain debt-ratio")
    #expect(said.contains("monthly payments ÷ monthly income"))
    #expect(said.contains("Other readings"))
    #expect(said.contains("does not say that anyone is over-indebted"))
    #expect(after("explain debt-rato").contains("did you mean debt-ratio?"))
  }

  @Test func saveOpenAndNew() throws {
    let file = sessions.folder.appending(path: "home.yaml").path
    let said = after("save \(file)", "remove 花呗", "save \(file)", "open \(file)", "quit")
    #expect(said.contains("Saved to"))
    #expect(!said.contains("not saved. Give them up?"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("balance: 38,000"))
    #expect(!(try String(contentsOfFile: file, encoding: .utf8)).contains("花呗"))
  }

  /// What is typed in these tests is the household of a persona: its sums are decided in one place.
  @Test func theTypedAnswersAreThePersonas() throws {
    let file = sessions.folder.appending(path: "home.yaml").path
    _ = after("save \(file)", "quit")
    let typed = try readHousehold(try String(contentsOfFile: file, encoding: .utf8), defaultCurrency: .cny)
    let zhou = household(ofPersona: "zhou")
    #expect(typed.income == zhou.income && typed.essentials == zhou.essentials)
    #expect(typed.savings == zhou.savings && typed.assets == zhou.assets)
    #expect(typed.cards?.map(\.balance) == zhou.cards?.map(\.balance))
    #expect(typed.cards?.map(\.limit) == zhou.cards?.map(\.limit))
    #expect(typed.loans?.map(\.balance) == zhou.loans?.map(\.balance))
    #expect(typed.loans?.map(\.payment) == zhou.loans?.map(\.payment))
  }

  @Test func whatIsNotThereIsNamed() {
    #expect(after("save /nosuch/dir/a.yaml").contains("! no such folder: /nosuch/dir Not saved"))
    #expect(after("edit Monthly incom").contains("no such line: did you mean Monthly income?"))
    #expect(after("edit nosuch").contains("no such line: 1 to"))
  }

  @Test func aFileThatIsNoHouseholdIsSaidToBeNoneWithinTheScreen() throws {
    let file = sessions.folder.appending(path: "readme.md")
    try Data("# Readme\n\n    3/8  Credit cards\n    4/8: x: y\n".utf8).write(to: file)
    let run = sessions.run(smallHousehold + ["open \(file.path)"])
    let lines = run.transcript.split(separator: "\n")
    #expect(run.said.contains("same number of spaces"))
    #expect(!lines.contains { $0.contains("spaces") && displayWidth($0) > 80 })
  }

  @Test func anExistingFileIsReplacedOnlyWhenSaidSo() throws {
    let file = sessions.folder.appending(path: "other.yaml")
    try Data("mine".utf8).write(to: file)
    #expect(after("save \(file.path)", "no").contains("left alone"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
    #expect(after("save \(file.path)", "yes").contains("Saved to"))
  }

  @Test func aFolderThatCannotBeWrittenKeepsTheAnswers() {
    let said = after("save /proc/none/home.yaml", "show")
    #expect(said.contains("Not saved; your answers are still here."))
    #expect(said.contains("招商银行"))
  }

  @Test func leavingWithUnsavedChangesAsksEachTime() {
    let asked = after("quit", "no", "quit")
    #expect(asked.split(separator: "not saved. Give them up?").count == 3)
    #expect(sessions.drafts == [])
  }

  @Test func costAnswersWhatCreditReallyCosts() {
    let said = after("cost 10000 in 12, 0.6% a period --lender private --as-of 2021-01-10")
    #expect(said.contains("simple 13.03 % is within 15.4 %"))
    #expect(after("cost").contains("300000 in 240 at 4.9%, equal principal"))
    #expect(after("cost 10000 in 12").contains("what it costs is missing: add a fee"))
    #expect(after("cost 0.05%/day --lender privat").contains("did you mean private?"))
    #expect(after("cost 0.05%/day --as-of tomorrow").contains("not a date: tomorrow"))
    #expect(after("成本 日息万分之五").contains("18.25 %"))
  }

  @Test func theLanguageCanBeChanged() {
    #expect(after("lang zh", "check").contains("总体情况"))
  }

  @Test func commandsAreRememberedWithoutTheirArgumentsAndAnswersNever() throws {
    let run = sessions.run(smallHousehold + ["show"])
    let advisor = try #require(run.conversation.prompts.last { $0.label == "debthealth> " })
    #expect(advisor.remember("save /home/me/secret.yaml") == "save")
    #expect(advisor.remember("12000") == nil)
    for whole in [
      "lang zh", "explain debt-ratio", "解释 debt-ratio", "whatif income -20%", "plan snowball", "record dispute",
      "add card",
    ] {
      #expect(advisor.remember(whole) == whole)
    }
    for (line, kept) in [
      ("whatif income 9000", "whatif"), ("plan extra 500", "plan"), ("cost 10000 in 12, 1%", "cost"),
      ("edit 花呗 利率 14.6%", "edit"), ("试算 还清花呗", "whatif"), ("add card Visa 9000", "add"),
      ("record dispute 2026-11-03", "record"),
    ] {
      #expect(advisor.remember(line) == kept)
    }
    #expect(run.conversation.prompts.prefix(run.questions).allSatisfy { $0.remember("12000") == nil })
  }

  @Test func tabCompletesWhatFits() throws {
    let run = sessions.run(smallHousehold + ["show"])
    let complete = try #require(run.conversation.prompts.last { $0.label == "debthealth> " }).completer
    #expect(complete("ex").candidates == ["explain"])
    #expect(complete("ex").appendsSpace)
    #expect(!complete("undo").appendsSpace)
    #expect(complete("explain debt-").candidates == ["debt-ratio", "debt-to-assets"])
    #expect(complete("remove 招").candidates == ["招商银行"])
    #expect(complete("cost 0.05%/day --lender s").candidates == ["small-loan"])
    #expect(complete("save ho").offersFiles)
    #expect(!complete("edit ho").offersFiles)
  }

  @Test func aBeginningRunsTheOnlyCommandThatHasIt() {
    #expect(after("u").contains("nothing to undo"))
    #expect(after("s").contains("several commands begin so: show, stress, save"))
    #expect(after("frobnicate").contains("no such command"))
  }

  @Test func aCommandWithoutWhatItNeedsAsksForIt() {
    #expect(after("save").contains("! save to which file? For example save home.yaml."))
    #expect(after("lang").contains("! which language? Write lang en, or lang zh."))
    #expect(after("remove", "2").contains("46,000 -> 38,000"))
    #expect(after("add", "2", "借呗 5000 500 18%", "").contains("46,000 -> 51,000"))
  }

  @Test func explainFindsAWordInEitherLanguage() {
    #expect(after("explain utilisation").contains("38,000"))
    let several = after("explain 负债")
    #expect(several.contains("debt-ratio") && several.contains("debt-to-assets"))
    #expect(several.contains("Which of these?"))
  }

  @Test func controlCWithinACommandLeadsBackToThePrompt() {
    let replies =
      (smallHousehold + ["add loan", "Course"]).map(Reply.line) + [.interrupted(dropped: ""), .line("undo")]
    let run = sessions.run(replies)
    #expect(run.said.contains("Back at the prompt"))
    #expect(!run.said.contains("Stop here?"))
    #expect(run.conversation.repliesLeft == 0)
  }
}
