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

  @Test(arguments: ["en", "zh"]) func aSlideIsOneSheetAndSoAreSixCards(language: String) throws {
    let browser = try #require(try Browser())
    for arguments in [["workshop", "three-looks", "--slides", "-"], ["deal", "30", "-o", "-"]] {
      let page = try page(arguments, language)
      #expect(try browser.sheets(of: page) == page.ranges(of: "<article").count, "\(arguments)")
    }
  }
}
