import Foundation
import Testing

/// `debthealth form`: forms to fill in by hand.
@Suite struct FormCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  @Test(arguments: ["en", "zh"], ["client", "debts", "month"])
  func theFormsAreAsTheyShouldBe(language: String, form: String) throws {
    let result = try program.run("form", "--for", form, "--lang", language)
    #expect(result.status == 0)
    try expectGolden(result.output, "form-\(form).\(language)")
  }

  @Test func onPaperTheyAreWrittenIntoAndAskForNoNumbersOfIdentity() throws {
    let folder = try ScratchFolder()
    let out = folder.url.appending(path: "forms.html").path
    #expect(try program.run("form", "-o", out, "--lang", "en").status == 0)
    let page = try String(contentsOfFile: out, encoding: .utf8)
    #expect(page.contains("class=\"fill\"") && page.contains("Write no identity number"))
    #expect(page.ranges(of: " side\"").count == 2)
    let table = try program.run("form", "-o", folder.url.appending(path: "forms.csv").path, "--lang", "en")
    #expect(table.status == 64 && table.errors.contains("a form is written to .html, .md or .txt"))
  }
}
