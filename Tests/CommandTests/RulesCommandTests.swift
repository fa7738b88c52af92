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
    #expect(result.output.contains("19 checks"))
  }

  @Test func aRuleIsShownWithItsCases() throws {
    let result = try program.run("rules", "show", "debt-ratio")
    #expect(result.status == 0)
    #expect(result.output.contains("debt-ratio"))
    #expect(result.output.contains("50 %"))
  }

  @Test func aPackOfOnesOwnIsUsedAndSaid() throws {
    let folder = try copyOfThePack()
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
    let folder = try copyOfThePack()
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

  @Test func aPackThatIsNotThereIsNoInput() throws {
    #expect(try program.run("rules", "check", "/nonexistent/pack").status == 66)
    #expect(try program.run("check", "--pack", "nc", "-", input: exampleHousehold).status == 66)
  }

  private func copyOfThePack() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rules/cn")
    try FileManager.default.copyItem(at: rules, to: folder.url.appending(path: "cn"))
    return folder
  }
}
