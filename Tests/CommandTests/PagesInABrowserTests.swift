import Testing

/// Reports as a browser shows and prints them. Skipped where there is no Chromium; `.ci/run` installs it.
@Suite(.enabled(if: Browser.path != nil), .serialized) struct PagesInABrowserTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let households = [
    "example": exampleHousehold, "short": shortHousehold, "odd": householdOfOddNames,
    "nothing known": "debthealth: 1\n",
    "not coping": "debthealth: 1\nincome: 5000\nsituation: {urgent: [not-coping]}\n",
  ]

  private func page(of document: String, for kind: String, _ language: String) throws -> String {
    let result = try program.run(
      "report", "-", "-o", "-", "--format", "html", "--for", kind, "--lang", language, "--as-of", "2026-11-24",
      input: document)
    #expect(result.status == 0)
    return result.output
  }

  @Test(arguments: ["self", "client", "counsellor"], ["en", "zh"])
  func nothingIsWrongOnAnyScreen(kind: String, language: String) throws {
    let browser = try #require(try Browser())
    for name in ["short", "odd", "nothing known"] {
      let page = try page(of: PagesInABrowserTests.households[name] ?? "", for: kind, language)
      for (width, isDark) in [(360, true), (1280, false)] {
        let faults = try browser.faults(of: page, width: width, isDark: isDark)
        #expect(faults == [], "\(name), \(kind), \(width), dark: \(isDark)")
      }
    }
  }

  @Test(arguments: ["en", "zh"]) func aHandoutIsOneSheet(language: String) throws {
    let browser = try #require(try Browser())
    for (name, document) in PagesInABrowserTests.households {
      let page = try page(of: document, for: "client", language)
      #expect(try browser.sheets(of: page) == 1, "\(name)")
    }
  }

  /// The look itself finds what is wrong.
  @Test func faultsAreFound() throws {
    let browser = try #require(try Browser())
    let bad = """
      <!DOCTYPE html><title>x</title><h1>a</h1><h3 style="color:#ddd">b</h3><div style="width:900px">c</div>
      <script>console.log("said")</script>
      """
    let faults = try browser.faults(of: bad, width: 360, isDark: false)
    for part in ["no language", "a script", "wider than", "heading skipped", "contrast", "CONSOLE"] {
      #expect(faults.contains { $0.contains(part) }, "\(part) is not found in \(faults)")
    }
  }
}
