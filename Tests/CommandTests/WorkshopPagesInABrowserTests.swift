import Testing

/// Slides, handouts, notes, quizzes and cards as a browser shows and prints them. Skipped where there is no Chromium.
@Suite(.enabled(if: Browser.path != nil), .serialized) struct WorkshopPagesInABrowserTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func page(_ arguments: [String], _ language: String) throws -> String {
    let result = try program.run(arguments + ["--lang", language, "--as-of", "2026-11-29"])
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test(arguments: ["en", "zh"]) func nothingIsWrongOnAScreenOrOnPaper(language: String) throws {
    let browser = try #require(try Browser())
    for arguments in [
      ["workshop", "three-looks", "--slides", "-"], ["workshop", "three-looks", "--handout", "-"],
      ["workshop", "credit-report", "--notes", "-"], ["quiz", "--print", "-"], ["deal", "12", "-o", "-"],
    ] {
      let page = try page(arguments, language)
      for (width, isDark) in [(360, true), (1280, false)] {
        let faults = try browser.faults(of: page, width: width, isDark: isDark)
        #expect(faults == [], "\(arguments), \(width)")
      }
      let faults = try browser.faultsOnPaper(of: page, millimetres: 180)
      #expect(faults == [], "\(arguments), on paper")
    }
  }

  @Test(arguments: ["en", "zh"]) func everySlideIsOneSheetOfSixteenToNine(language: String) throws {
    let browser = try #require(try Browser())
    for id in ["three-looks", "market-stall", "messages-that-smell", "credit-report"] {
      let page = try page(["workshop", id, "--slides", "-"], language)
      let slides = page.ranges(of: "<article").count
      #expect(try browser.sheets(of: page) == Array(repeating: "297x167", count: slides), "\(id)")
    }
  }

  @Test(arguments: ["en", "zh"]) func paperIsA4(language: String) throws {
    let browser = try #require(try Browser())
    let cards = try page(["deal", "30", "-o", "-"], language)
    #expect(try browser.sheets(of: cards) == Array(repeating: "210x297", count: cards.ranges(of: "<article").count))
    for (arguments, most) in [
      (["workshop", "three-looks", "--handout", "-"], 2), (["workshop", "credit-report", "--handout", "-"], 2),
      (["workshop", "three-looks", "--notes", "-"], 6), (["quiz", "--print", "-"], 4), (["quiz", "--key", "-"], 5),
    ] {
      let sheets = try browser.sheets(of: try page(arguments, language))
      #expect(!sheets.isEmpty && sheets.count <= most && Set(sheets) == ["210x297"], "\(arguments): \(sheets)")
    }
  }
}
