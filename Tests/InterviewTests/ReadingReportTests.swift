import Foundation
import Terminal
import Testing

/// The credit report beside the household, at the prompt.
@Suite struct ReadingReportTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  /// A card with another sum, a loan that is missing, an account and a look-up of strangers.
  private let answers =
    ["record read", "yes", ""] + ["yes", "no", "某某小贷", "5000", "no", ""] + [""]
    + ["40000", "yes", ""] + ["", ""] + ["", ""] + ["某银行", ""]

  private func said(_ lines: [String]) -> String { sessions.run(smallHousehold + lines + ["quit", "yes"]).said }

  @Test func whatWasFoundAndWhatToDoOfIt() {
    let said = said(answers)
    #expect(said.contains("花呗: not in the report; owed all the same"))
    #expect(said.contains("某某小贷: not yours; entered as disputed, nothing to pay on it now"))
    #expect(said.contains("owed: 40,000 in the report, 38,000 with you; the report's is taken"))
    #expect(said.contains("某银行: looked, and you never asked it"))
    #expect(said.contains("record dispute letter"))
  }

  @Test func theHouseholdIsUpdatedAndThatCanBeUndone() {
    let shown = said(answers + ["show"])
    #expect(shown.contains("used 40,000") && shown.contains("某某小贷"))
    let undone = said(answers + ["undo", "show"])
    let last = undone.components(separatedBy: "undo takes it back").last ?? ""
    #expect(last.contains("used 38,000") && !last.contains("某某小贷"))
  }

  @Test func aStrangersAccountIsDisputedAndNotOwed() throws {
    let file = sessions.folder.appending(path: "home.yaml").path
    _ = said(answers + ["save \(file)"])
    let saved = try String(contentsOfFile: file, encoding: .utf8)
    #expect(saved.contains("某某小贷") && saved.contains("disputed: yes"))
    #expect(saved.contains("report-seen: yes") && saved.contains("errors: yes"))
  }

  @Test func aSumThatIsKeptIsStillWrongInTheReport() {
    var kept = answers
    if let place = kept.firstIndex(of: "40000") { kept[place + 1] = "no" }
    let said = said(kept + ["show"])
    #expect(said.contains("yours is kept") && said.contains("used 38,000"))
  }

  @Test func leavingChangesNothing() {
    let replies = (smallHousehold + ["record read", "yes", ""]).map(Reply.line)
    let said = sessions.run(replies + [.interrupted(dropped: ""), .line("quit"), .line("yes")]).said
    #expect(said.contains("nothing was changed"))
  }

  @Test func whoHasNoReportSeesWhatToLookAt() {
    let said = said(["record read", "no"])
    #expect(said.contains("[ ] 招商银行") && said.contains("Look-ups"))
  }

  @Test func everythingInOrderIsSaidSo() {
    let said = said(["record read", "yes"] + Array(repeating: "", count: 16))
    #expect(said.contains("Everything stands there as it should"))
  }
}
