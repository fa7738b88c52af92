import Foundation
import Testing

/// Reports as a browser shows and prints them. Skipped where there is no Chromium; `.ci/run` installs it.
@Suite(.enabled(if: Browser.path != nil), .serialized) struct PagesInABrowserTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let households = [
    "example": exampleHousehold, "short": shortHousehold, "odd": householdOfOddNames,
    "every need": householdInEveryNeed, "many debts": householdOfManyDebts,
    "many lenders": householdOfManyLenders,
    "nothing known": "debthealth: 1\n",
    "not coping": "debthealth: 1\nincome: 5000\nsituation: {urgent: [not-coping]}\n",
  ]

  private func page(
    of document: String, for kind: String, _ language: String, _ more: [String] = []
  ) throws -> String {
    let asked = ["report", "-", "-o", "-", "--format", "html", "--for", kind, "--lang", language]
    let result = try program.run(asked + ["--as-of", "2026-11-24"] + more, input: document)
    #expect(result.status == 0)
    return result.output
  }

  @Test(arguments: ["self", "client", "counsellor", "file"], ["en", "zh"])
  func nothingIsWrongOnAnyScreenOrOnPaper(kind: String, language: String) throws {
    let browser = try #require(try Browser())
    for name in ["short", "odd", "many debts", "nothing known"] {
      let page = try page(of: PagesInABrowserTests.households[name] ?? "", for: kind, language)
      for (width, isDark) in [(360, true), (1280, false)] {
        let faults = try browser.faults(of: page, width: width, isDark: isDark)
        #expect(faults == [], "\(name), \(kind), \(width), dark: \(isDark)")
      }
      let faults = try browser.faultsOnPaper(of: page, millimetres: kind == "client" ? 186 : 180)
      #expect(faults == [], "\(name), \(kind), on paper")
    }
  }

  @Test(arguments: ["en", "zh"]) func aHandoutIsASheetAndItsBack(language: String) throws {
    let browser = try #require(try Browser())
    for (name, document) in PagesInABrowserTests.households {
      let page = try page(of: document, for: "client", language)
      #expect(try browser.sheets(of: page).count == (name == "not coping" ? 1 : 2), "\(name)")
    }
    let longest = ["--redact", "--case", "CASE-2026-000123", "--review", "2026-12-21"]
    for document in [householdInEveryNeed, householdOfManyDebts] {
      let page = try page(of: document, for: "client", language, longest)
      #expect(try browser.sheets(of: page).count == 2)
    }
  }

  @Test(arguments: ["en", "zh"]) func aStatementAndEachFormFitTheirSheets(language: String) throws {
    let browser = try #require(try Browser())
    let statement = try page(of: StatementTests.household, for: "counsellor", language)
    #expect(try browser.sheets(of: statement).count <= 2)
    let folder = try ScratchFolder()
    for (form, most) in [("client", 2), ("debts", 1), ("month", 1)] {
      let out = folder.url.appending(path: "\(form).html")
      #expect(try program.run("form", "--for", form, "-o", out.path, "--lang", language).status == 0)
      #expect(try browser.sheets(of: try String(contentsOf: out, encoding: .utf8)).count <= most, "\(form)")
    }
  }

  /// The look itself finds what is wrong.
  @Test func faultsAreFound() throws {
    let browser = try #require(try Browser())
    let bad = """
      <!DOCTYPE html><title>x</title><body style="background:#fff"><article><h1>a</h1><h3 style="color:#ddd">b</h3><p style="font-size:8pt">small</p>
      <div style="width:900px">c</div></article><table><tr><th>d</th></tr><tfoot><tr><td>e</td></tr></tfoot></table>
      <svg viewBox="0 0 9 9"><rect width="9" height="9" fill="#eee"/></svg><button>f</button>
      <article><p style="margin-top:90px">first</p><p style="position:relative;top:-80px">then</p></article>
      <script>console.log("said")</script>
      """
    let onScreen = try browser.faults(of: bad, width: 360, isDark: false)
    let expected = [
      "no language", "a script", "wider than", "heading skipped", "contrast 1.3", "contrast of a shape", "CONSOLE",
      "picture without words", "head of what", "without a caption", "main part", "not one header", "takes the focus",
      "read before",
    ]
    for part in expected { #expect(onScreen.contains { $0.contains(part) }, "\(part) is not found in \(onScreen)") }
    let onPaper = try browser.faultsOnPaper(of: bad, millimetres: 180)
    for part in ["wider than", "too small", "heading alone", "a total on every sheet"] {
      #expect(onPaper.contains { $0.contains(part) }, "\(part) is not found in \(onPaper)")
    }
  }
}
