import Foundation
import Testing

/// `check --format json` is a contract: keys, order and forms.
@Suite struct CheckJSONTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private func object(_ document: String, _ options: String...) throws -> [String: Any] {
    let result = try program.run(["check", "--format", "json"] + options + ["-"], input: document)
    #expect(result.status == 0, "\(result.errors)")
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(parsed as? [String: Any])
  }

  @Test func whatCannotBeSeenIsNoPartOfAName() throws {
    let cards = #"cards: [{name: "a\u202Eb\u200Bc\uFEFFd\u2060e\U000E0041", limit: 9, balance: 8}]"#
    let result = try program.run("check", "--format", "json", "-", input: "debthealth: 1\n" + cards)
    #expect(result.output.contains(#""subject":"abcde""#))
  }

  private func finding(_ check: String, in object: [String: Any]) throws -> [String: Any] {
    let findings = try #require(object["findings"] as? [[String: Any]])
    return try #require(findings.first { $0["check"] as? String == check })
  }

  @Test func theFiguresOfTheExampleAreExact() throws {
    let file = try folder.write(exampleHousehold)
    let result = try program.run("check", "--format", "json", file)
    let figures =
      #""figures":{"total_debt":"46000.00","debt_without_mortgages":"46000.00","monthly_payments":"4700.00","#
      + #""monthly_income":"12000.00","essentials":"6500.00","savings":"20000.00","assets":"300000.00","#
      + #""credit_lines":2,"cards":1,"debt_ratio":"0.391667","debt_to_assets":"0.143750","margin":"800.00"}"#
    let start =
      #"{"debthealth":1,"file":"\#(file)","pack":"cn","as_of":"2026-11-23","currency":"CNY","verdict":"warning","#
    #expect(result.output.hasPrefix(start + figures))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func aFindingCarriesItsWorkingAndWhatWouldClearIt() throws {
    let card = try finding("card-utilisation", in: try object(exampleHousehold))
    #expect(card["subject"] as? String == "招商银行")
    #expect(card["outcome"] as? String == "fired")
    #expect(card["severity"] as? String == "caution")
    #expect(card["value"] as? String == "0.760000")
    #expect(card["threshold"] as? String == "0.700000")
    #expect(card["to_clear"] as? String == "3000.00")
    #expect(card["working"] as? String == "38,000 ÷ 50,000 = 76.0 % > 70 %")
    #expect((card["missing"] as? [String])?.isEmpty == true)
    #expect((card["advice"] as? [String])?.isEmpty == false)
  }

  @Test func findingsComeInTheOrderOfThePack() throws {
    let findings = try #require(try object(exampleHousehold)["findings"] as? [[String: Any]])
    #expect(
      findings.compactMap { $0["check"] as? String } == [
        "urgent-matters", "arrears", "balloon", "repay-at-once", "credit-lines", "card-utilisation",
        "heavily-used-cards", "cards-held", "card-only-spending", "debt-ratio", "debt-to-assets", "thin-margin",
        "report-unseen", "record-errors", "repair-agent", "borrowing-to-repay", "heavy-burden", "months-of-reserve",
        "pays-minimum", "private-rate",
      ])
  }

  @Test func whatIsNotKnownIsNull() throws {
    let object = try object("debthealth: 1\n")
    let figures = try #require(object["figures"] as? [String: Any])
    #expect(figures.count == 12)
    #expect(figures.values.allSatisfy { $0 is NSNull })
    #expect(object["verdict"] as? String == "not-evaluated")
    let card = try finding("card-utilisation", in: object)
    #expect(card["outcome"] as? String == "not-evaluated")
    #expect(card["subject"] is NSNull)
    #expect(card["missing"] as? [String] == ["cards"])
  }

  @Test func twoDebtsOfOneNameAreToldApart() throws {
    let cards = "cards: [{name: A, limit: 100, balance: 90}, {name: A, limit: 100, balance: 10}]\n"
    let object = try object("debthealth: 1\n" + cards)
    let findings = try #require(object["findings"] as? [[String: Any]])
    let paths = findings.filter { $0["check"] as? String == "card-utilisation" }.compactMap { $0["path"] as? String }
    #expect(paths == ["cards[0]", "cards[1]"])
  }
}
