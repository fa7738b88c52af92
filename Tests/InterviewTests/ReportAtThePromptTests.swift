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
    #expect(written("one.md")?.hasPrefix("# What to do now") == true)
  }

  @Test func asksBeforeItReplaces() throws {
    try "mine".write(to: sessions.folder.appending(path: "home.csv"), atomically: true, encoding: .utf8)
    let said = sessions.run(smallHousehold + ["报告 ~/home.csv", "n", "quit", "y"], language: .zh).said
    #expect(said.contains("已经有了"))
    #expect(written("home.csv") == "mine")
    _ = sessions.run(smallHousehold + ["report ~/home.csv", "y", "quit", "y"])
    let bytes = try Data(contentsOf: sessions.folder.appending(path: "home.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("path,debt".utf8)))
  }

  /// Those that the command writes, by the same names.
  @Test func writesLettersAndForms() throws {
    let papers = sessions.folder.appending(path: "papers")
    try FileManager.default.createDirectory(at: papers, withIntermediateDirectories: true)
    let short = smallHousehold + ["edit Monthly income", "9000"]
    let said = sessions.run(short + ["report letters ~/papers", "report form ~/blank.html", "quit", "y"]).said
    let names = try FileManager.default.contentsOfDirectory(atPath: papers.path)
    #expect(names.contains("statement.html") && names.contains { $0.hasSuffix("-花呗.html") }, "\(names) \(said)")
    #expect(written("blank.html")?.contains("<h1>Forms to fill in</h1>") == true)
    #expect(sessions.run(smallHousehold + ["report letters"]).said.contains("into which folder?"))
    #expect(sessions.run(short + ["report letters ~/none"]).said.contains("no such folder"))
    #expect(sessions.run(smallHousehold + ["report form ~/a.csv"]).said.contains("a form is for paper"))
    #expect(sessions.run(smallHousehold + ["report letters ~/papers"]).said.contains("Nothing has to be written"))
  }

  /// Over a figure the reason is asked once, printed, and kept with the answers.
  @Test func overAGuidelineTheReasonIsAsked() throws {
    func file(_ name: String, _ text: String) throws {
      try text.write(to: sessions.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try file(
      "home.yaml",
      """
      debthealth: 1
      people: {adults: 1, children: []}
      income: 6000
      essentials: [{name: meals, monthly: 2900, kind: food}, {name: calls, monthly: 50, kind: communication}]
      cards: [{name: Visa, limit: 30000, balance: 26000, minimum: 10%, payment: 2600}]

      """)
    let guide =
      "guidelines: 1\ncurrency: CNY\nsource: {en: ours, zh: 本机构}\nas-of: 2026-04-01\n"
      + "monthly: {food: {adult: 900}, communication: {adult: 60}}\n"
    try file("guide.yaml", guide)
    try file("bad.yaml", guide.replacing("food", with: "foood"))
    let open = smallHousehold + ["open ~/home.yaml", "yes"]
    let asked = "food, housekeeping: 2,900 a month, the guideline is 900. Why?"
    let report = "report counsellor guidelines ~/guide.yaml ~/paper.md"
    let said = sessions.run(open + [report, "a diet", report, "y", "quit", "y"]).said
    #expect(said.ranges(of: asked).count == 1 && !said.contains("telephone, internet: 50 a month"))
    #expect(written("paper.md")?.contains("a diet") == true)
    #expect(
      sessions.run(open + ["report counsellor guidelines ~/bad.yaml ~/paper.md"]).said
        .contains("bad.yaml:5:11: monthly.foood: unknown key; did you mean food?"))
  }

  @Test func saysWhatIsMissing() throws {
    #expect(sessions.run(smallHousehold + ["report"]).said.contains("For example report home.html"))
    #expect(sessions.run(smallHousehold + ["report home.doc"]).said.contains("ends in .txt"))
    #expect(sessions.run(smallHousehold + ["report ~/none/home.md"]).said.contains("there is no such folder"))
  }

  @Test func aKindIsNeverTakenForAName() throws {
    let said = sessions.run(
      smallHousehold + [
        "报告 咨询师 隐去 编号 A7 ~/表.md", "report Client ~/b.md", "report bank ~/x.md", "report review 2020-01-01 ~/y.md",
        "report --redact ~/z.md", "quit", "y",
      ], language: .zh
    ).said
    #expect(written("表.md")?.contains("A7") == true && written("表.md")?.contains("招商") == false)
    #expect(written("b.md")?.hasPrefix("# 现在先做什么") == true)
    #expect(said.contains("没有“bank”这种报告") && said.contains("2020-01-01 不晚于"))
    #expect(written("x.md") == nil && written("bank ~/x.md") == nil && written("y.md") == nil)
    #expect(written("z.md")?.contains("已隐去身份") == true)
  }

  @Test func neverTakesThePlaceOfTheHousehold() throws {
    let lines = smallHousehold + ["save ~/home.txt", "report ~/./home.txt", "report client ~/home.txt"]
    let run = sessions.run(lines + ["quit"])
    #expect(run.said.contains("is your household file") && run.said.contains("give it another name"))
    #expect(!run.said.contains("already there"))
    #expect(written("home.txt")?.contains("debthealth: 1") == true)
  }
}
