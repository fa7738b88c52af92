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

  /// A card is agreed on and no longer behind, one agreement is over, one loan is paid off, one is gone, one is new.
  private func writeEvents() throws {
    let head = "debthealth: 1\nincome: 20,000\nessentials: 6,000\nsavings: 9,000\nmore-debts: no\n"
    try write(
      head + """
        date: 2026-11-23
        cards:
          - {name: SPD, limit: 30000, balance: 28900, minimum: 10%, payment: 2890, behind: 1, rate: 18%}
          - {name: ICBC, limit: 30000, balance: 6000, minimum: 10%, payment: 600, rate: 18%, agreed: {sum: 500, months: 2, from: 2026-10-01}}
        loans:
          - {name: Online, kind: online, balance: 900, payment: 300, remaining: 3}
          - {name: Aunt, kind: family, balance: 500, payment: 100, remaining: 5}

        """, "before.yaml")
    try write(
      head + """
        date: 2027-01-10
        cards:
          - {name: SPD, limit: 30000, balance: 28440, minimum: 10%, payment: 790, rate: 18%, behind: 0, agreed: {sum: 790, months: 36, interest: none, from: 2027-01-12}}
          - {name: ICBC, limit: 30000, balance: 5000, minimum: 10%, payment: 600, rate: 18%}
        loans:
          - {name: Online, kind: online, balance: 0, payment: 0}
          - {name: Car, kind: car, balance: 5000, payment: 500, remaining: 11}

        """, "after.yaml")
  }

  @Test func whatWasAgreedEndedAndPaidOffIsSaid() throws {
    try writeEvents()
    func screen(_ language: String) throws -> String {
      try program.run("changes", path("before.yaml"), path("after.yaml"), "--lang", language).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let (en, zh) = (try screen("en"), try screen("zh"))
    for said in [
      "SPD agreed at 790 a month for 36 months, no interest, from 2027-01-12 on.",
      "What was agreed with ICBC is over.", "Online is paid off.", "Aunt is no longer among the debts.", "New: Car.",
      "At what is paid now the debts end",
    ] { #expect(en.contains(said), "\(said) in \(en)") }
    for said in ["“SPD”谈成每月 790，共 36 期，停息，2027-01-12 起", "“Online”还清了", "和“ICBC”谈成的已经到期", "那时算下来是"] {
      #expect(zh.contains(said), "\(said) in \(zh)")
    }
  }

  @Test func programsReadTheSameEvents() throws {
    try writeEvents()
    let result = try program.run("changes", path("before.yaml"), path("after.yaml"), "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(
      events.map { "\($0["name"] ?? "") \($0["what"] ?? "")" } == [
        "SPD agreed", "SPD up-to-date", "ICBC agreement-ended", "Online paid-off", "Car new", "Aunt gone",
      ])
    #expect(events[0]["sum"] as? String == "790.00" && events[0]["months"] as? Int == 36)
    #expect(object["end"] is String && object["earlier_end"] is String)
  }

  @Test func whereNoEndCanBeToldTheReasonStands() throws {
    let short = exampleHousehold.replacing("12,000", with: "9,000")
    try write(short, "short.yaml")
    try write(short.replacing("38,000", with: "37,000").replacing("2026-11-23", with: "2027-01-23"), "shorter.yaml")
    let result = try program.run("changes", path("short.yaml"), path("shorter.yaml"), "--lang", "en").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(result.contains("since lenders get less than is due"), "\(result)")
  }
}
