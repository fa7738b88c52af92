import Foundation
import Testing

/// `debthealth whatif` and `debthealth stress`: JSON, exit statuses, what is refused, both languages as screens.
@Suite struct WhatIfCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let result = try program.run(arguments + ["--format", "json"], input: exampleHousehold)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func figuresFindingsAndPlan() throws {
    let object = try object("whatif", "-", "close 花呗", "extra 900")
    let (before, after) = (object["before"] as? [String: Any], object["after"] as? [String: Any])
    #expect(before?["total_debt"] as? String == "46000.00")
    #expect(after?["total_debt"] as? String == "38000.00")
    #expect(after?["savings"] as? String == "12000.00")
    let plan = try #require(object["plan"] as? [String: Any])
    #expect((plan["after"] as? [String: Any])?["budget"] as? String == "4700.00")
    let findings = try #require(object["findings"] as? [[String: Any]])
    let margin = try #require(findings.first { $0["check"] as? String == "thin-margin" })
    #expect(margin["before"] as? String == "fired")
    #expect(margin["after"] as? String == "clear")
  }

  @Test func wordsNeedNoQuotes() throws {
    let quoted = try object("whatif", "-", "income -20%", "每月多 500")
    #expect(quoted["changes"] as? [String] == ["income -20 %", "500 more each month"])
    let bare = try object("whatif", "-", "income", "-20%", "extra", "500")
    #expect(bare["changes"] as? [String] == quoted["changes"] as? [String])
    #expect(
      try object("whatif", "-", "income -20%, extra 500")["changes"] as? [String] == quoted["changes"] as? [String])
  }

  @Test func monthsWithoutIncome() throws {
    let meanwhile = try #require(try object("whatif", "-", "income 0 for 3 months")["meanwhile"] as? [String: Any])
    #expect(meanwhile["unmet"] as? String == "13600.00")
    #expect(meanwhile["first_unmet_month"] as? Int == 2)
    #expect(meanwhile["savings_left"] as? String == "0.00")
  }

  @Test func borrowingIsPriced() throws {
    let loans = try #require(
      try object("whatif", "-", "consolidate 招商银行, 花呗 at 8% for 36 months fee 2%")["borrowing"] as? [[String: Any]])
    #expect(loans.first?["cost"] as? String == "6930.90")
    #expect(loans.first?["cost_instead"] as? String == "4032.35")
  }

  @Test func stressInJSON() throws {
    let line = try program.run("stress", "-", "--format", "json", input: exampleHousehold).output
    #expect(
      line == #"{"debthealth":1,"file":"-","currency":"CNY","income_fall":"800.00","income_fall_share":"0.066667","#
        + #""months_without_income":1,"short_in_the_next":"2400.00","never_clears_now":false,"rate_rise":null,"guarantee":null,"missing":[]}"#
        + "\n")
  }

  @Test func theFileIsNotTouched() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(exampleHousehold)
    _ = try program.run("whatif", file, "income -20%")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == exampleHousehold)
  }

  @Test func refusals() throws {
    let unread = try program.run("whatif", "--lang", "en", "-", "incme -20%", input: exampleHousehold)
    #expect(unread.status == 64)
    #expect(unread.errors.contains("did you mean income -20%?"))
    #expect(unread.output.isEmpty)
    #expect(try program.run("whatif", "-", input: exampleHousehold).status == 64)
    let option = try program.run(
      "whatif", "--lang", "en", "-", "income -20%", "--fromat", "json", input: exampleHousehold)
    #expect(option.status == 64)
    #expect(option.errors.contains("Unknown option '--fromat'"))
    #expect(try program.run("whatif", "/nonexistent.yaml", "extra 5").status == 66)
    #expect(try program.run("stress", "-", input: "debthealth: 2").status == 65)
    #expect(try program.run("strss", "-").errors.contains("debthealth stress"))
  }

  @Test(arguments: ["en", "zh"]) func screens(language: String) throws {
    func screen(_ arguments: String...) throws -> String {
      let result = try program.run(arguments + ["--lang", language], input: exampleHousehold)
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    try expectGolden(try screen("whatif", "-", "close 花呗", "income 0 for 3 months"), "whatif.\(language)")
    let consolidation = "合并 招商银行、花呗 8% 36 个月 手续费 2%"
    try expectGolden(try screen("whatif", "-", consolidation), "whatif-borrowing.\(language)")
    try expectGolden(try screen("stress", "-"), "stress.\(language)")
  }
}
