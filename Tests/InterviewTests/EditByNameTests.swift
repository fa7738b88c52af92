import Foundation
import Household
import Interview
import Money
import Terminal
import Testing
import Wording

/// What is due and what is paid, changed by name; and what an unknown name may have meant.
@Suite struct EditByNameTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func saved(_ commands: [String]) throws -> (said: String, household: Household) {
    let file = sessions.folder.appending(path: "h.yaml").path
    let run = sessions.run(smallHousehold + commands + ["save \(file)", "quit"])
    return (run.said, try readHousehold(try String(contentsOfFile: file, encoding: .utf8), defaultCurrency: .cny))
  }

  private func sum(_ amount: Int64) -> Stated { Stated(Amount(minorUnits: amount * 100)) }

  @Test(arguments: ["edit 花呗 due 1200", "改 花呗 应还 1200", "edit Huabei due 1,200", "改 花呗 每月该还1200"])
  func whatIsDueOnALoan(edit: String) throws {
    #expect(try saved([edit]).household.loans?.first?.payment == .monthly(sum(1_200)))
  }

  @Test(arguments: ["edit 招商银行 due 2000", "改 招行 应还 2000", "edit CMB due 2000"])
  func whatIsDueOnACardIsItsMinimum(edit: String) throws {
    let card = try saved([edit]).household.cards?.first
    #expect(card?.minimum?.floor == Amount(minorUnits: 2_000_00) && card?.payment == sum(3_800))
  }

  @Test(arguments: [("edit CMB name China Merchants", "China Merchants"), ("改 招行 名称 招行 Gold", "招行 Gold")])
  func aNameKeepsItsLetters(edit: String, name: String) throws {
    #expect(try saved([edit]).household.cards?.first?.name == name)
  }

  @Test(arguments: ["edit 花呗 due 20", "改 花呗 还款日 20号"])
  func aDayIsADay(edit: String) throws {
    #expect(try saved([edit]).household.loans?.first?.due == 20)
  }

  @Test(arguments: ["edit 花呗 paid 500", "改 花呗 实还 500"])
  func lessPaidThanDueLeavesWhatIsDue(edit: String) throws {
    let (said, household) = try saved([edit])
    #expect(household.loans?.first?.paid == sum(500) && household.loans?.first?.payment == .monthly(sum(900)))
    #expect(said.contains("stays 900. If that changed: edit 花呗 due 500"))
  }

  @Test(arguments: [
    ("edit rent", "Monthly living costs"), ("改 房租", "Monthly living costs"), ("edit savngs 3", "Savings"),
    ("remove 77", "there is no line 77: the debts are"), ("remove 1", "is no debt: edit 1 changes it"),
    ("edit mortgage", "the debts are 招商银行, 花呗"),
  ])
  func anUnknownLineNamesTheNearest(typed: String, said: String) {
    let run = sessions.run(smallHousehold + [typed])
    #expect(run.said.contains(said), "\(run.said.suffix(300))")
  }

  @Test(arguments: [
    "改花呗利率12%", "把花呗利率改成12%", "set 花呗 rate 12%", "change Huabei rate to 12%", "edit my Huabei rate to 12%",
    "修改花呗 利率 12%",
  ])
  func aCommandMayRunOnIntoItsName(edit: String) throws {
    #expect(try saved([edit]).household.loans?.first?.rate == Rate(perPeriod: Ratio(12, 100), period: .year))
  }

  @Test(arguments: ["删掉花呗", "删花呗", "删除 花呗", "delete Huabei"])
  func aDebtIsTakenOutAsItIsSaid(remove: String) throws {
    #expect(try saved([remove]).household.loans?.isEmpty != false)
  }

  @Test(arguments: ["撤回", "back", "上一步", "undo"])
  func theLastChangeIsTakenBackAsItIsSaid(undo: String) throws {
    #expect(try saved(["remove 花呗", undo]).household.loans?.count == 1)
  }

  @Test func theLastThingDoneIsTakenBackFirst() {
    let said = sessions.run(
      smallHousehold + ["whatif income -20%", "remove 花呗", "undo", "undo", "redo", "redo", "undo", "undo", "undo"]
    ).said
    #expect(said.split(separator: "38,000 -> 46,000").count == 3 && said.contains("nothing to undo"))
    #expect(said.split(separator: "Nothing is being tried now").count == 3)
  }

  @Test(arguments: [
    ("edit income", "edit income"), ("改 收入", "改 收入"), ("edit 花呗 rate", "edit 花呗 rate"), ("remove 花呗", "remove 花呗"),
    ("edit income 9000", "edit"), ("edit 花呗 holder 王芳", "edit"), ("remove 老王", "remove"),
  ])
  func theUpArrowBringsBackWhatHoldsNoFigure(line: String, kept: String) throws {
    let run = sessions.run(smallHousehold + ["show"])
    let advisor = try #require(run.conversation.prompts.last { $0.label.hasPrefix("debthealth>") })
    #expect(advisor.remember(line) == kept)
  }
}
