import Foundation
import Testing

/// `plan -o`, `way-out -o` and the others: written whole, told by the ending, never over what is read.
@Suite struct ResponseOutputTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private func path(_ name: String) -> String { folder.url.path + "/" + name }

  private func written(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  private static let questions = [
    ["plan", "-"], ["way-out", "-"], ["whatif", "-", "income -20%"], ["stress", "-"], ["cost", "0.05%/day"],
  ]

  @Test(arguments: questions) func theEndingTellsTheFormat(question: [String]) throws {
    for (ending, start) in ["txt": "", "md": "# ", "html": "<!DOCTYPE html>", "json": "{\""] {
      let result = try program.run(
        question + ["-o", path("out." + ending), "--lang", "en"], input: exampleHousehold)
      #expect(result == RunResult(status: 0, output: "", errors: ""))
      let text = try #require(written("out." + ending))
      #expect(text.hasPrefix(start) && text.count > 50)
    }
    let shown = try program.run(question + ["--lang", "en"], input: exampleHousehold)
    #expect(written("out.txt") == shown.output)
    let mode = try FileManager.default.attributesOfItem(atPath: path("out.html"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(arguments: questions) func whatCannotBeWrittenIsSaid(question: [String]) throws {
    func refused(_ more: String...) throws -> RunResult {
      try program.run(question + more + ["--lang", "en"], input: exampleHousehold)
    }
    let odd = try refused("-o", path("out.doc"))
    #expect(odd.status == 64 && odd.errors.contains("ends in none of .txt"))
    let both = try refused("-o", path("out.md"), "--format", "html")
    #expect(both.status == 64 && both.errors.contains("leave one of them out"))
    #expect(try refused("-o", path("none/out.md")).status == 74)
    #expect(try refused("-o", "/dev/full", "--format", "json").status == 74)
    _ = try folder.write("mine", as: "out.md")
    let there = try refused("-o", path("out.md"))
    #expect(there.status == 74 && there.errors.contains("--force replaces it"))
    #expect(written("out.md") == "mine")
    #expect(try refused("-o", path("out.md"), "--force").status == 0)
    #expect(written("out.md")?.hasPrefix("# ") == true)
    if question[0] != "plan" {
      let table = try refused("-o", path("out.csv"))
      #expect(table.status == 64 && table.errors.contains("csv is for plans"))
    }
  }

  @Test(arguments: ["plan", "way-out", "stress"]) func theHouseholdIsNeverReplaced(command: String) throws {
    let file = try folder.write(exampleHousehold, as: "home.md")
    let refused = try program.run(command, file, "-o", file, "--force", "--lang", "en")
    #expect(refused.status == 64 && refused.errors.contains("are one file"))
    #expect(written("home.md") == exampleHousehold)
  }

  @Test func severalHouseholdsMakeOnePage() throws {
    let one = try folder.write(exampleHousehold, as: "one.yaml")
    let bad = try folder.write("debthealth: 2", as: "bad.yaml")
    let two = try folder.write(shortHousehold, as: "two.yaml")
    for format in ["html", "md"] {
      let result = try program.run("way-out", one, bad, two, "-o", path("all." + format), "--lang", "en")
      #expect(result.status == 65 && result.errors.contains("bad.yaml"))
      let page = try #require(written("all." + format))
      #expect(page.contains("one.yaml") && page.contains("two.yaml") && !page.contains("bad.yaml"))
      #expect(page.ranges(of: "<!DOCTYPE").count == (format == "html" ? 1 : 0))
    }
    let table = try program.run("plan", one, two, "--format", "csv")
    #expect(table.output.split(separator: "\n").filter { $0.hasPrefix("file,strategy") }.count == 1)
  }

  @Test func aPageHoldsNothingThatABrowserWouldRun() throws {
    for question in ResponseOutputTests.questions.prefix(4) {
      let page = try program.run(question + ["--format", "html"], input: householdOfOddNames)
      #expect(page.status == 0 && !page.output.contains("<script") && !page.output.contains("<b>"))
    }
  }
}
