import Foundation
import Testing
import Wording

/// `debthealth gallery`: every screen is there, fits, and is what the command itself prints.
@Suite struct GalleryTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  @Test(arguments: ["en", "zh"], [40, 80]) func everyScreenFits(language: String, columns: Int) throws {
    let result = try program.run("gallery", "--lang", language, "--columns", String(columns))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("== ") } == 32)
    for line in lines { #expect(displayWidth(String(line)) <= columns, "\(line)") }
  }

  @Test(arguments: ["en", "zh"]) func aScreenIsWhatItsCommandPrints(language: String) throws {
    let drawn = try program.run("gallery", "typical", "--lang", language).output
    let checked = try program.run("check", "-", "--lang", language, input: exampleHousehold).output
    #expect(drawn.hasSuffix("==\n\n" + checked))
    for kind in ["self", "client", "counsellor", "file"] {
      let screen = try program.run("gallery", "report-\(kind)", "--lang", language).output
      let report = try program.run(
        "report", "-", "-o", "-", "--for", kind, "--lang", language, input: exampleHousehold
      ).output
      #expect(screen.hasSuffix("==\n\n" + report))
    }
    let rule = try program.run("rules", "show", "debt-ratio", "--lang", language).output
    #expect(try program.run("gallery", "rules-show", "--lang", language).output.contains(rule))
  }

  /// The questions, an answer that is none, the review; then the prompt and its commands.
  @Test(arguments: ["en", "zh"]) func theInterviewIsAmongThem(language: String) throws {
    let asked = try program.run("gallery", "interview", "--lang", language).output
    for section in 1...8 { #expect(asked.contains("\(section)/8")) }
    #expect(asked.contains("  ! ") && asked.contains(language == "zh" ? "核对" : "Review: is this right?"))
    let prompt = try program.run("gallery", "prompt", "--lang", language).output
    #expect(prompt.contains("debthealth> help") && prompt.contains("report [KIND] FILE"))
  }

  @Test(arguments: [["typicl"], ["--columns", "10"]]) func wrongUsage(arguments: [String]) throws {
    let result = try program.run(["gallery"] + arguments)
    #expect(result.status == 64 && result.output.isEmpty, "\(result)")
  }

  @Test func aScreenThatIsNoneIsAnsweredWithTheNearest() throws {
    #expect(try program.run("gallery", "typicl").errors.contains("did you mean typical?"))
  }
}
