import Foundation
import Testing
import Wording

/// `report FILE` at the advisor prompt.
@Suite struct ReportAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func written(_ name: String) -> String? {
    try? String(contentsOf: sessions.folder.appending(path: name), encoding: .utf8)
  }

  @Test func writesWhatTheNameSays() throws {
    let said = sessions.run(smallHousehold + ["report ~/home.html", "report client ~/one.md", "quit", "y"]).said
    #expect(said.contains("Written to"))
    #expect(written("home.html")?.contains("<h1>Debt check</h1>") == true)
    #expect(written("one.md")?.hasPrefix("# Where you stand, and what to do") == true)
  }

  @Test func asksBeforeItReplaces() throws {
    try "mine".write(to: sessions.folder.appending(path: "home.csv"), atomically: true, encoding: .utf8)
    let said = sessions.run(smallHousehold + ["报告 ~/home.csv", "n", "quit", "y"], language: .zh).said
    #expect(said.contains("已经有了"))
    #expect(written("home.csv") == "mine")
    _ = sessions.run(smallHousehold + ["report ~/home.csv", "y", "quit", "y"])
    #expect(written("home.csv")?.hasPrefix("path,debt") == true)
  }

  @Test func saysWhatIsMissing() throws {
    #expect(sessions.run(smallHousehold + ["report"]).said.contains("For example report home.html"))
    #expect(sessions.run(smallHousehold + ["report home.doc"]).said.contains("ends in .txt"))
    #expect(sessions.run(smallHousehold + ["report ~/none/home.md"]).said.contains("there is no such folder"))
  }

  @Test func neverTakesThePlaceOfTheHousehold() throws {
    let lines = smallHousehold + ["save ~/home.txt", "report ~/./home.txt", "report client ~/home.txt"]
    let run = sessions.run(lines + ["quit"])
    #expect(run.said.contains("is your household file") && run.said.contains("give the report another name"))
    #expect(!run.said.contains("already there"))
    #expect(written("home.txt")?.contains("debthealth: 1") == true)
  }
}
