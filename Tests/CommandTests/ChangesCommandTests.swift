import Foundation
import Testing

/// `debthealth changes`: an older file beside a newer one, in every form; what is refused.
@Suite struct ChangesCommandTests {
  let program: CommandLineProgram
  let folder: String

  init() throws {
    program = try CommandLineProgram()
    folder = NSTemporaryDirectory() + "changes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(exampleHousehold, "old.yaml")
    // Half a year later 8,000 less on the card, the online loan paid off, a thousand more each month.
    try write(
      exampleHousehold.replacing("2026-11-23", with: "2027-05-23").replacing("38,000", with: "30,000")
        .replacing("balance: 8,000", with: "balance: 0").replacing("payment: 900", with: "payment: 0")
        .replacing("12,000", with: "13,000"),
      "new.yaml")
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  @Test(arguments: ["en", "zh"]) func onTheScreenAndOnPaper(language: String) throws {
    let arguments = ["changes", path("old.yaml"), path("new.yaml"), "--lang", language]
    let screen = try program.run(arguments)
    #expect(screen.status == 0, "\(screen.errors)")
    try expectGolden(screen.output, "changes.\(language)")
    try expectGolden(try program.run(arguments + ["--format", "markdown"]).output, "changes-markdown.\(language)")
    let page = try program.run(arguments + ["--format", "html"]).output
    for sum in ["46,000", "30,000", "16,000"] { #expect(page.contains(sum) && screen.output.contains(sum)) }
  }

  @Test func forPrograms() throws {
    let result = try program.run("changes", path("old.yaml"), path("new.yaml"), "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["as_of"] as? String == "2027-05-23" && object["earlier_as_of"] as? String == "2026-11-23")
    #expect((object["before"] as? [String: Any])?["total_debt"] as? String == "46000.00")
    #expect((object["after"] as? [String: Any])?["total_debt"] as? String == "30000.00")
    let debts = try #require(object["debts"] as? [[String: Any]])
    #expect(debts.map { $0["name"] as? String } == ["招商银行", "花呗"])
    #expect(debts[0]["before"] as? String == "38000.00" && debts[0]["after"] as? String == "30000.00")
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["check"] as? String == "card-utilisation" && $0["after"] as? String == "clear" })
  }

  @Test func whatHasNotMovedIsNotSaid() throws {
    let same = try program.run("changes", path("old.yaml"), path("old.yaml"))
    #expect(same.output.contains("No figure and no finding changed."))
    #expect(!same.output.contains("46,000"))
  }

  @Test func intoAFile() throws {
    let result = try program.run("changes", path("old.yaml"), path("new.yaml"), "-o", path("changes.html"))
    #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
    #expect(try String(contentsOfFile: path("changes.html"), encoding: .utf8).contains("<h1>What has changed</h1>"))
    for file in ["old.yaml", "new.yaml"] {
      let onto = try program.run("changes", path("old.yaml"), path("new.yaml"), "--format", "text", "-o", path(file))
      #expect(onto.status == 64)
    }
  }

  @Test func whatCannotStandBesideEachOther() throws {
    let turned = try program.run("changes", path("new.yaml"), path("old.yaml"))
    #expect(turned.status == 65 && turned.errors.contains("give the older file first"))
    try write(exampleHousehold.replacing("currency: CNY", with: "currency: GBP"), "pounds.yaml")
    let other = try program.run("changes", path("pounds.yaml"), path("new.yaml"), "--lang", "zh")
    #expect(other.status == 65 && other.errors.contains("两种货币"))
    #expect(try program.run("changes", "-", "-").status == 64)
    #expect(try program.run("changes", path("none.yaml"), path("new.yaml")).status == 66)
    #expect(try program.run("changes", path("old.yaml"), path("new.yaml"), "--format", "csv").status == 64)
  }
}
