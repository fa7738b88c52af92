import Foundation
import Testing
import Wording

/// `changes FILE` at the advisor prompt: an earlier file beside what stands here.
@Suite struct ChangesAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func after(_ commands: String..., language: Language = .en) -> String {
    sessions.run(smallHousehold + commands + ["quit", "y"], language: language).said
  }

  private func put(_ text: String, _ name: String) throws {
    try text.write(to: sessions.folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test func whatMovedIsSaid() throws {
    let said = after("save ~/before.yaml", "edit income 9000", "remove 花呗", "changes ~/before.yaml")
    let changes = String(said.suffix(from: try #require(said.ranges(of: "What has changed").last).lowerBound))
    #expect(changes.contains("12,000") && changes.contains("9,000") && changes.contains("花呗"))
    let chinese = after("保存 ~/从前.yaml", "改 月收入 9000", "变化 ~/从前.yaml", language: .zh)
    #expect(chinese.contains("12,000") && chinese.contains("9,000"))
  }

  @Test func canBeWritten() throws {
    let said = after("save ~/before.yaml", "edit income 9000", "changes ~/before.yaml -o ~/moved.md")
    #expect(said.contains("Written to"))
    let text = try String(contentsOf: sessions.folder.appending(path: "moved.md"), encoding: .utf8)
    #expect(text.contains("9,000"))
  }

  @Test func saysWhatCannotStandBeside() throws {
    #expect(after("changes").contains("changes since which file?"))
    #expect(after("changes ~/nowhere.yaml").contains("nowhere.yaml"))
    try put("debthealth: 1\ncurrency: USD\ndate: 2020-01-01\nincome: 5000\n", "dollars.yaml")
    #expect(after("changes ~/dollars.yaml").contains("sums of two currencies are not compared"))
    try put("debthealth: 1\ncurrency: CNY\ndate: 2199-01-01\nincome: 5000\n", "later.yaml")
    #expect(after("changes ~/later.yaml").contains("after what stands here"))
  }
}
