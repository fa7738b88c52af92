import Samples
import Testing
import Wording

/// The whole assessment and the whole help, in both languages.
@Suite struct GoldenTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  /// By what is golden of them; the others say little or one thing.
  private static let personas = [
    "example": "zhou", "urgent": "liu-he", "threatened": "xiao-yu", "court": "ma", "healthy": "lin",
  ]
  private static let documents = [
    "sparse": "debthealth: 1\nincome: ~8000\ncards: [{name: Visa, balance: 5000}]\n",
    "not-coping": "debthealth: 1\nsituation: {urgent: [not-coping]}\n",
  ]

  @Test(arguments: Language.allCases, personas.keys.sorted() + documents.keys.sorted())
  func assessment(language: Language, name: String) throws {
    let persona = GoldenTests.personas[name].map { document(ofPersona: $0, in: language) }
    let said = try #require(persona ?? GoldenTests.documents[name])
    let result = try program.run("check", "--lang", language.rawValue, "--as-of", "2026-11-24", "-", input: said)
    #expect(result.status == 0)
    try expectGolden(result.output, "check-\(name).\(language.rawValue)")
  }

  @Test(
    arguments: ["en", "zh"],
    [
      [], ["check"], ["report"], ["month"], ["form"], ["plan"], ["way-out"], ["whatif"], ["changes"], ["stress"],
      ["cost"],
      ["import"], ["completions"],
      ["manual"], ["gallery"], ["rules"], ["rules", "list"],
      ["rules", "show"], ["rules", "check"],
    ])
  func help(language: String, command: [String]) throws {
    let result = try program.run(command + ["--help", "--lang", language])
    #expect(result.status == 0)
    try expectGolden(result.output, (["help"] + command).joined(separator: "-") + ".\(language)")
  }

  @Test(arguments: ["en", "zh"]) func plan(language: String) throws {
    let all = try program.run("plan", "--lang", language, "--extra", "500", "-", input: exampleHousehold)
    #expect(all.status == 0)
    try expectGolden(all.output, "plan-example.\(language)")
    let one = try program.run(
      "plan", "--lang", language, "--budget", "250", "--strategy", "avalanche", "-", input: neverClearing)
    try expectGolden(one.output, "plan-never.\(language)")
  }

  @Test(arguments: ["en", "zh"]) func wayOut(language: String) throws {
    let example = try program.run("way-out", "--lang", language, "-", input: exampleHousehold)
    #expect(example.status == 0)
    try expectGolden(example.output, "way-out-example.\(language)")
    let short = try program.run("way-out", "--lang", language, "-", input: shortHousehold)
    try expectGolden(short.output, "way-out-short.\(language)")
  }

  private let neverClearing = """
    debthealth: 1
    date: 2026-11-23
    cards: [{name: Visa, balance: 10000, rate: 24%, minimum: 150, limit: 20000}]
    loans: [{name: Car, kind: car, balance: 9000, payment: 100, rate: 0%}, {name: Lender, kind: other, balance: 100}]
    """

  @Test(arguments: ["en", "zh"]) func cost(language: String) throws {
    let offer = "10000 in 12, 0.6% a period, 500 up front"
    let result = try program.run(
      "cost", offer, "--lender", "small-loan", "--as-of", "2026-11-24", "--lang", language)
    #expect(result.status == 0)
    try expectGolden(result.output, "cost.\(language)")
  }

  @Test(arguments: ["en", "zh"]) func ruleShown(language: String) throws {
    try expectGolden(try program.run("rules", "show", "debt-ratio", "--lang", language).output, "rule.\(language)")
    try expectGolden(try program.run("rules", "list", "--lang", language).output, "rules.\(language)")
  }
}
