import Testing

/// The whole assessment and the whole help, in both languages.
@Suite struct GoldenTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let households = [
    "example": exampleHousehold,
    "sparse": "debthealth: 1\nincome: ~8000\ncards: [{name: Visa, balance: 5000}]\n",
    "urgent": """
    debthealth: 1
    income: 5,000
    essentials: 4,000
    savings: 500
    cards:
      - {name: 招商银行, limit: 20000, balance: 19900, rate: 0.05%/day, minimum: 10%, pays: minimum, behind: 1}
      - {name: 建设银行, limit: 10000, balance: 7000, payment: 700}
    loans:
      - {name: 借呗, kind: online, balance: 6000, payment: 600, rate: 0.04%/day}
      - {name: 花呗, kind: online, balance: 3000, payment: 500}
      - {name: 朋友, kind: family, balance: 10000, payment: none}
    more-debts: no
    habits: {everyday-spending-on-cards: most}
    situation: {months-behind: 2, urgent: [court, threats], borrows-to-repay: yes, burden: heavy}
    record: {report-seen: yes, errors: yes, agent: offered}
    """,
    "not-coping": "debthealth: 1\nsituation: {urgent: [not-coping]}\n",
    "healthy": """
    debthealth: 1
    income: 20,000
    essentials: 6,000
    savings: 100,000
    assets: 2,000,000
    cards: [{name: Visa, limit: 50000, balance: 2000, pays: full}]
    loans: [{name: Home, kind: mortgage, balance: 90000, payment: 4000, rate: 3.5%}]
    more-debts: no
    habits: {everyday-spending-on-cards: none}
    situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}
    record: {report-seen: yes, errors: no, agent: none}
    """,
  ]

  @Test(arguments: ["en", "zh"], households.keys.sorted())
  func assessment(language: String, name: String) throws {
    let document = try #require(GoldenTests.households[name])
    let result = try program.run("check", "--lang", language, "--as-of", "2026-11-24", "-", input: document)
    #expect(result.status == 0)
    try expectGolden(result.output, "check-\(name).\(language)")
  }

  @Test(
    arguments: ["en", "zh"],
    [
      [], ["check"], ["report"], ["month"], ["form"], ["plan"], ["way-out"], ["whatif"], ["stress"], ["cost"],
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
