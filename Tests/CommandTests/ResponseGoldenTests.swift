import Testing

/// What answers a question in every form and language: it reads alike on the screen, in Markdown, on a page, as JSON.
@Suite struct ResponseGoldenTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let questions: [String: [String]] = [
    "plan": ["plan", "-", "--extra", "500"], "way-out": ["way-out", "-"],
    "whatif": ["whatif", "-", "close 花呗", "income 0 for 3 months"], "stress": ["stress", "-"],
    "cost": ["cost", "10000 in 12, 0.6% a period", "--lender", "small-loan", "--as-of", "2026-11-24"],
  ]

  @Test(arguments: ["en", "zh"], ["markdown", "html"]) func inEveryForm(language: String, format: String) throws {
    for (name, question) in ResponseGoldenTests.questions.sorted(by: { $0.key < $1.key }) {
      let household = name == "way-out" ? shortHousehold : exampleHousehold
      let result = try program.run(question + ["--format", format, "--lang", language], input: household)
      #expect(result.status == 0, "\(result.errors)")
      try expectGolden(withoutStyle(result.output), "response-\(name)-\(format).\(language)")
    }
  }

  @Test func forPrograms() throws {
    for (name, question) in ResponseGoldenTests.questions.sorted(by: { $0.key < $1.key }) {
      let household = name == "way-out" ? shortHousehold : exampleHousehold
      let json = try program.run(question + ["--format", "json", "--lang", "zh"], input: household)
      #expect(try program.run(question + ["--format", "json", "--lang", "en"], input: household) == json)
      try expectGolden(json.output, "response-\(name)-json")
    }
    let table = try program.run("plan", "-", "--extra", "500", "--format", "csv", input: exampleHousehold)
    try expectGolden(table.output, "response-plan-csv")
  }

  /// Goldens of reports hold the style sheet; once is enough.
  private func withoutStyle(_ page: String) -> String {
    guard let start = page.firstRange(of: "<style>"), let end = page.firstRange(of: "</style>") else { return page }
    return String(page[..<start.upperBound] + page[end.lowerBound...])
  }
}
