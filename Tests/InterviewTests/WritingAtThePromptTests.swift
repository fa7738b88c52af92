import Foundation
import Testing
import Wording

/// `-o FILE` behind a question at the advisor prompt: what is shown is written instead.
@Suite struct WritingAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func written(_ name: String) -> String? {
    try? String(contentsOf: sessions.folder.appending(path: name), encoding: .utf8)
  }

  private func after(_ commands: String..., language: Language = .en) -> String {
    sessions.run(smallHousehold + commands + ["quit", "y"], language: language).said
  }

  @Test func eachQuestionCanBeWritten() {
    let said = after(
      "plan extra 500 -o ~/plan.html", "way-out -o ~/out.md", "stress -o ~/stress.txt",
      "whatif income -20% -o ~/if.json",
      "cost 10000 in 12, 0.6% a period --lender bank -o ~/cost.md", "plan snowball schedule -o ~/months.csv")
    #expect(said.ranges(of: "Written to").count == 6)
    #expect(!said.contains("Months to the end"))
    #expect(written("plan.html")?.contains("<h1>Payoff plan: ") == true)
    #expect(written("out.md")?.hasPrefix("# The way out") == true)
    #expect(written("stress.txt")?.hasPrefix("How much it can take") == true)
    #expect(written("if.json")?.contains("\"changes\":[\"income -20 %\"]") == true)
    #expect(written("cost.md")?.contains("banks") == true)
    #expect(written("months.csv")?.contains("strategy,month") == true)
  }

  @Test func inChineseToo() {
    let said = after("计划 写到 ~/我的 计划.html", "试算 收入 -20% -o ~/试算.md", language: .zh)
    #expect(said.contains("已写到"))
    #expect(written("我的 计划.html")?.contains("还款计划") == true)
    #expect(written("试算.md")?.hasPrefix("# 试算：如果收入 -20%") == true)
  }

  @Test func whatIsBeingTriedIsWritten() {
    let said = after("whatif income -20%", "whatif -o ~/if.md", "whatif drop", "whatif -o ~/none.md")
    #expect(written("if.md")?.hasPrefix("# What if: income -20 %") == true)
    #expect(said.contains("income 0 for 3 months") && written("none.md") == nil)
  }

  @Test func saysWhatIsMissing() throws {
    #expect(after("plan -o").contains("write it to which file?"))
    #expect(after("stress -o x.doc").contains("ends in .txt"))
    #expect(after("way-out -o ~/a.csv").contains("csv is for plans"))
    #expect(after("plan extra x -o ~/a.html").contains("!") && written("a.html") == nil)
    #expect(after("save ~/home.md", "plan -o ~/home.md").contains("is your household file"))
  }

  @Test func asksBeforeItReplaces() throws {
    try "mine".write(to: sessions.folder.appending(path: "plan.md"), atomically: true, encoding: .utf8)
    _ = after("plan -o ~/plan.md", "n")
    #expect(written("plan.md") == "mine")
    _ = after("plan -o ~/plan.md", "y")
    #expect(written("plan.md")?.hasPrefix("# Payoff plan") == true)
  }
}
