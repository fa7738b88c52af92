import Testing

/// Every kind of report in every format and language.
@Suite struct ReportGoldenTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  /// The handout and the statement are shown on a household for which they matter most.
  private static let households = [
    "self": exampleHousehold, "client": shortHousehold, "counsellor": shortHousehold,
    "file": shortHousehold,
  ]

  @Test(arguments: ["en", "zh"], households.keys.sorted())
  func report(language: String, kind: String) throws {
    let document = try #require(ReportGoldenTests.households[kind])
    for format in ["text", "markdown", "html", "json", "csv"] {
      let result = try program.run(
        "report", "-", "--output", "-", "--format", format, "--for", kind, "--lang", language, "--as-of", "2026-11-24",
        input: document)
      #expect(result.status == 0)
      try expectGolden(result.output, "report-\(kind)-\(format).\(language)")
    }
  }

  @Test(arguments: ["en", "zh"]) func redactedStatement(language: String) throws {
    let result = try program.run(
      "report", "-", "--output", "-", "--for", "counsellor", "--redact", "--case", "2026-041", "--review",
      "2027-01-10", "--lang", language, "--as-of", "2026-11-24", input: householdOfOddNames)
    #expect(result.status == 0)
    try expectGolden(result.output, "report-redacted.\(language)")
  }

  @Test(arguments: ["markdown", "html"]) func check(format: String) throws {
    let result = try program.run(
      "check", "--format", format, "--lang", "en", "--as-of", "2026-11-24", "-", input: householdOfOddNames)
    #expect(result.status == 0)
    try expectGolden(result.output, "check-odd-\(format).en")
  }
}

/// Names with markup, quotes, formulas, right-to-left and zero-width characters, emoji; sums that rounding changes.
let householdOfOddNames = """
  debthealth: 1
  date: 2026-11-23
  income: [{name: "<b>工资</b> & \\"co\\"", monthly: 5123}, {name: "=1+1", monthly: 311}]
  essentials: [{name: 房租, monthly: 1987}, {name: 吃饭}]
  savings: 512
  cards:
    - {name: "<script>alert(1)</script>", limit: 20000, balance: 13999, rate: 0.05%/day, minimum: 10%, note: "*a* | b"}
    - {name: "=1+1", limit: 10000, balance: 7004, payment: 700, rate: 18%, holder: "+妻子"}
    - {name: "بنك \\u202Eevil\\u200B", limit: 10000, balance: 5000, payment: 500, shares-limit-with: "=1+1"}
    - {name: "``` 👨‍👩‍👧 “卡” 'x'", limit: 8000, balance: 9000, payment: 700, rate: 18%}
  loans:
    - {name: 房贷, kind: mortgage, balance: 612345, payment: 1000, rate: 3.5%}
    - {name: "@http://example.org/", kind: family, balance: 10000, payment: none}
  more-debts: no

  """
