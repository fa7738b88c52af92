import Foundation
import Testing
import Wording

/// `import FILE` at the advisor prompt.
@Suite struct ImportAtThePromptTests {
  let sessions: Sessions

  init() throws {
    sessions = try Sessions()
    let table = "名称,种类,欠款,月还款\n借呗,网贷,5000,500\n,亲友,300,\n花呗,网贷,8000,900\n"
    try table.write(to: sessions.folder.appending(path: "债务.csv"), atomically: true, encoding: .utf8)
  }

  @Test func debtsAreShownThenAddedAndCanBeTakenBack() {
    let lines = ["读入 ~/债务.csv", "y", "save ~/a.yaml", "undo", "save ~/b.yaml", "quit", "y"]
    let said = sessions.run(smallHousehold + lines, language: .zh).said
    #expect(said.contains("+ 借呗：") && said.contains("贷款 1 笔；2 行没有记"))
    #expect(said.contains("债务.csv:3:") && said.contains("债务.csv:4:"))
    #expect(said.contains("总欠款 46,000 -> 51,000"))
    let (with, without) = (saved("a.yaml"), saved("b.yaml"))
    #expect(with?.contains("借呗") == true && without?.contains("借呗") == false)
  }

  @Test func nothingIsAddedUnasked() {
    let said = sessions.run(
      smallHousehold + ["import ~/债务.csv", "n", "import ~/none.csv", "import", "save ~/a.yaml", "quit"]
    ).said
    #expect(said.contains("Nothing was added.") && said.contains("no such file"))
    #expect(said.contains("For example import debts.csv") || said.contains("for example import debts.csv"))
    #expect(saved("a.yaml")?.contains("借呗") == false)
  }

  private func saved(_ name: String) -> String? {
    try? String(contentsOf: sessions.folder.appending(path: name), encoding: .utf8)
  }
}
