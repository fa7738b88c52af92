import Foundation
import Testing

/// `check` of many households, one a line.
@Suite struct CheckLinesTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  private let good = #"{"debthealth":1,"date":"2026-11-23","income":12000,"essentials":6500,"savings":90000}"# + "\n"
  private let bad = #"{"debthealth":1,"savngs":5}"# + "\n"

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private func lines(of output: String) throws -> [Int?] {
    try output.split(separator: "\n").map {
      let object = try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      return object["line"] as? Int
    }
  }

  @Test func eachResultAndEachErrorNamesItsLine() throws {
    let file = try folder.write(good + "\n" + bad + good + "{\n" + good, as: "many.ndjson")
    let result = try program.run("check", "--format", "json", file)
    #expect(result.status == 65)
    #expect(try lines(of: result.output) == [1, 4, 6])
    #expect(result.output.hasPrefix(#"{"debthealth":1,"file":"\#(file)","line":1,"pack":"cn","#))
    let errors = result.errors.split(separator: "\n")
    try #require(errors.count == 2)
    #expect(errors[0].hasPrefix("\(file):3:17: savngs: ") && errors[0].contains("savings"))
    #expect(errors[1].hasPrefix("\(file):5:2: "))
  }

  @Test func standardInputMayBeALineEach() throws {
    let result = try program.run("check", "--format", "json", "-", input: good + good)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(try lines(of: result.output) == [1, 2])
    let document = try program.run("check", "--format", "json", "-", input: "{debthealth: 1, income: 12000}\n")
    #expect(document.status == 0)
    #expect(try lines(of: document.output) == [nil])
  }

  @Test func badLinesOutrankTheLevelAskedForAndOtherFilesAreRead() throws {
    let many = try folder.write(bad + good, as: "many.ndjson")
    let home = try folder.write(exampleHousehold)
    let result = try program.run("check", "--format", "json", "--fail-on", "caution", many, home)
    #expect(result.status == 65)
    #expect(try lines(of: result.output) == [2, nil])
    let fired = try folder.write(good + #"{"debthealth":1,"situation":{"urgent":["court"]}}"#, as: "fired.ndjson")
    #expect(try program.run("check", "--fail-on", "urgent", fired).status == 1)
    #expect(try program.run("check", fired).status == 0)
  }

  @Test func aFileOfNoHouseholdIsBadData() throws {
    let file = try folder.write("\n\n", as: "none.ndjson")
    let result = try program.run("check", file)
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(result.errors == "\(file): there is nothing in it\n")
  }

  @Test(arguments: ["text", "markdown", "html"]) func eachReportNamesItsLine(format: String) throws {
    let file = try folder.write(good + good, as: "many.ndjson")
    let output = try program.run("check", "--format", format, file).output
    #expect(output.contains("many.ndjson:1") && output.contains("many.ndjson:2"))
  }

  @Test func otherCommandsSayThatTheyReadOneHousehold() throws {
    let file = try folder.write(good + good, as: "many.ndjson")
    let result = try program.run("plan", file)
    #expect(result.status == 65 && result.errors.contains("which check reads"))
    #expect(try program.run("plan", "--lang", "zh", file).errors.contains("只有 check 能读"))
  }

  /// The same results without the words.
  @Test func briefLeavesOutWorkingAndAdvice() throws {
    let file = try folder.write(exampleHousehold)
    let brief = try object(try program.run("check", "--format", "json", "--brief", file).output)
    let whole = try object(try program.run("check", "--format", "json", file).output)
    let stripped = try #require(whole["findings"] as? [[String: Any]]).map { finding in
      finding.filter { $0.key != "working" && $0.key != "advice" }
    }
    let findings = try #require(brief["findings"] as? [[String: Any]])
    #expect(findings.count == 20)
    #expect(NSArray(array: findings) == NSArray(array: stripped))
    #expect(brief["verdict"] as? String == whole["verdict"] as? String)
    #expect((brief["figures"] as? NSDictionary) == (whole["figures"] as? NSDictionary))
  }

  private func object(_ output: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test func briefIsForJSON() throws {
    let file = try folder.write(exampleHousehold)
    let result = try program.run("check", "--brief", file)
    #expect(result.status == 64 && result.errors.contains("--format json"))
    #expect(try program.run("check", "--lang", "zh", "--brief", file).errors.contains("合用"))
  }
}
