import Foundation
import Testing

@Suite struct RulesCommandTests {
  let program: CommandLineProgram

  init() throws {
    program = try CommandLineProgram()
  }

  @Test func theBuiltInPackIsSound() throws {
    let result = try program.run("rules", "check")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("20 checks"))
  }

  @Test func aRuleIsShownWithItsCases() throws {
    let result = try program.run("rules", "show", "debt-ratio")
    #expect(result.status == 0)
    #expect(result.output.contains("debt-ratio"))
    #expect(result.output.contains("50 %"))
  }

  @Test func aPackOfOnesOwnIsUsedAndSaid() throws {
    let folder = try copyOfTheBuiltInPack()
    let file = folder.url.appending(path: "cn/checks/card-utilisation.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("over: 70%", with: "over: 80%").write(to: file, atomically: true, encoding: .utf8)
    let pack = folder.url.appending(path: "cn").path
    let result = try program.run("check", "--pack", pack, "-", input: exampleHousehold)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("own"))
    let checked = try program.run("rules", "check", pack)
    #expect(checked.status == 65, "the cases still want 70 %")
    #expect(checked.errors.contains("card-utilisation.cases.yaml:"))
  }

  @Test func everyFaultOfAPackIsSaidInOneRun() throws {
    let folder = try copyOfTheBuiltInPack()
    let checks = folder.url.appending(path: "cn/checks")
    func change(_ name: String, _ old: String, _ new: String) throws {
      let file = checks.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains(old))
      try text.replacing(old, with: new, maxReplacements: 1).write(to: file, atomically: true, encoding: .utf8)
    }
    try change("debt-ratio.yaml", "severity:", "severty:")
    try change("thin-margin.yaml", "under: 10%", "under: ten")
    try change("credit-lines.yaml", "measure: credit-lines", "measure: credit-line")
    try change("balloon.yaml", "advice: [", "advice: [no-such-step, ")
    let result = try program.run("rules", "check", folder.url.appending(path: "cn").path)
    #expect(result.status == 65)
    for told in ["debt-ratio.yaml:", "severity", "thin-margin.yaml:", "credit-lines.yaml:", "no-such-step"] {
      #expect(result.errors.contains(told), "\(told)")
    }
  }

  @Test func aFaultOfASentenceIsSaidWithItsPlace() throws {
    let folder = try copyOfTheBuiltInPack()
    let file = folder.url.appending(path: "cn/sentences/offers.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("kept-back:") })
    try text.replacing("其中 {sum} 自己先留着应急", with: "自己先留着应急").write(to: file, atomically: true, encoding: .utf8)
    let pack = folder.url.appending(path: "cn").path
    let place = "cn/sentences/offers.yaml:\(line + 1):"
    let checked = try program.run("rules", "check", pack)
    #expect(checked.status == 65)
    #expect(
      checked.errors.contains(place) && checked.errors.contains("kept-back.zh: {sum} is not in it"), "\(checked.errors)"
    )
    // Nor is a household checked against it.
    #expect(try program.run("check", "--pack", pack, "-", input: exampleHousehold).status == 65)
  }

  /// A pack that cannot be read for one file says no fault of files that only speak of its facts.
  @Test func whatIsMissingIsTheOnlyFault() throws {
    let folder = try copyOfTheBuiltInPack()
    let pack = folder.url.appending(path: "cn")
    try FileManager.default.removeItem(at: pack.appending(path: "practice.yaml"))
    let result = try program.run("rules", "check", pack.path, "--lang", "en")
    #expect(result.status == 65)
    #expect(
      result.errors.contains("/practice.yaml: the folder has no practice.yaml; copy it from the built-in pack cn"))
    #expect(result.errors.hasSuffix("1 problem in \(pack.path)\n"), "\(result.errors)")
  }

  @Test func anOwnPackIsNamed() throws {
    let folder = try copyOfTheBuiltInPack()
    let pack = folder.url.appending(path: "cn").path
    for command in [["list"], ["show", "debt-ratio"]] {
      let own = try program.run(["rules"] + command + ["--pack", pack])
      #expect(own.output.hasPrefix("Your own rules (Mainland China), from"))
      #expect(own.output.contains(String(pack.suffix(12))))
      let chinese = try program.run(["rules"] + command + ["--pack", pack, "--lang", "zh"])
      #expect(chinese.output.hasPrefix("您自己的规则（中国内地）"))
      #expect(!(try program.run(["rules"] + command)).output.contains("Your own"))
    }
  }

  @Test func filesThatAreNoRulesAreNamed() throws {
    let folder = try copyOfTheBuiltInPack()
    _ = try folder.write("x", as: "cn/extra.txt")
    _ = try folder.write("x", as: "cn/.DS_Store")
    let pack = folder.url.appending(path: "cn").path
    let noted = try program.run("rules", "check", pack)
    #expect(noted.status == 0)
    #expect(noted.errors.contains("extra.txt: note:"))
    #expect(!noted.errors.contains("DS_Store"))
    _ = try folder.write("x: 1", as: "cn/checks/rent.yml")
    let refused = try program.run("rules", "check", pack)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("checks/rent.yml: a rule file ends in .yaml; rename it to checks/rent.yaml"))
    #expect(refused.errors.contains("1 problem in"))
  }

  @Test func aPathIsSaidOnce() throws {
    let folder = try copyOfTheBuiltInPack()
    _ = try folder.write(Data([0xFF, 0xFE]), as: "cn/facts/hotline-110.yaml")
    let errors = try program.run("rules", "check", folder.url.appending(path: "cn").path).errors
    #expect(errors.split(separator: "hotline-110.yaml", omittingEmptySubsequences: false).count == 2)
    #expect(errors.contains("hotline-110.yaml: not UTF-8 text"))
  }

  @Test func aFactPastItsExpirySaysSo() throws {
    let folder = try copyOfTheBuiltInPack()
    let file = folder.url.appending(path: "cn/facts/hotline-96110.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("as-of: 2026-11-24", with: "as-of: 2020-01-01")
      .replacing("expires: 2027-11-24", with: "expires: 2021-01-01")
      .write(to: file, atomically: true, encoding: .utf8)
    let pack = folder.url.appending(path: "cn").path
    let checked = try program.run("rules", "check", pack)
    #expect(checked.status == 0)
    #expect(checked.errors.contains("facts/hotline-96110.yaml: note:"))
    let shown = try program.run("rules", "show", "repair-agent", "--pack", pack)
    #expect(shown.output.replacing(/\s+/, with: " ").contains("past its expiry of 2021-01-01"))
    let chinese = try program.run("rules", "show", "repair-agent", "--pack", pack, "--lang", "zh")
    #expect(chinese.output.replacing(/\s+/, with: "").contains("有效期到2021-01-01，已过"))
  }

  @Test func whatARuleHoldsIsShown() throws {
    let shown = try program.run("rules", "show", "repair-agent").output.replacing(/\s+/, with: " ")
    for told in [
      "Avoid paying", "two-known-tricks:", "as of 2026-11-24", "to be looked up again by", "by when: from today",
    ] {
      #expect(shown.contains(told), "\(told)")
    }
    let heavy = try program.run("rules", "show", "heavily-used-cards").output
    #expect(heavy.contains("above 3 cards") && heavy.contains("a card above 70 % counts"))
  }

  @Test func aRuleThatIsNotThereIsWrongUsageOfItsOwnCommand() throws {
    let result = try program.run("rules", "show", "debt-rato")
    #expect(result.errors == "debthealth: there is no check debt-rato; did you mean debt-ratio?\n")
  }

  @Test func aPackThatIsNotThereIsNoInput() throws {
    #expect(try program.run("rules", "check", "/nonexistent/pack").status == 66)
    #expect(try program.run("check", "--pack", "nc", "-", input: exampleHousehold).status == 66)
  }
}

/// The files of the built-in pack, in `cn` of a folder of their own.
func copyOfTheBuiltInPack() throws -> ScratchFolder {
  let folder = try ScratchFolder()
  let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "rules/cn")
  try FileManager.default.copyItem(at: rules, to: folder.url.appending(path: "cn"))
  return folder
}
