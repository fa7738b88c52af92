import Foundation
import Testing

/// Exit statuses of `check`, and that a bad file never hides the good ones.
@Suite struct CheckStatusTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  @Test func everyFileAssessedIsZeroWhateverWasFound() throws {
    #expect(try program.run("check", try folder.write(exampleHousehold)).status == 0)
  }

  @Test func theLevelAskedForEndsWithOne() throws {
    let file = try folder.write(exampleHousehold)
    #expect(try program.run("check", "--fail-on", "warning", file).status == 1)
    #expect(try program.run("check", "--fail-on", "urgent", file).status == 0)
  }

  @Test func aMissingFileEndsWith66AndANearName() throws {
    let file = try folder.write(exampleHousehold)
    let result = try program.run("check", String(file.dropLast(9)) + "hoem.yaml")
    #expect(result.status == 66)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("home.yaml"))
  }

  @Test func aFolderIsNoInput() throws {
    #expect(try program.run("check", folder.url.path).status == 66)
  }

  @Test func badDataEndsWith65AndSaysWhere() throws {
    let file = try folder.write("debthealth: 1\nsavngs: 20,000\n")
    let result = try program.run("check", file)
    #expect(result.status == 65)
    #expect(result.errors.contains("\(file):2:1"))
    #expect(result.errors.contains("savings"))
  }

  @Test(arguments: [
    "", "[]", "just text", "debthealth: 2\n", "income: 3\n", "debthealth: 1\nincome: [\n",
    "debthealth: 1\nincome: 1.200,50\n", "debthealth: 1\nincome: 12,00\n", "debthealth: 1\nincome: lots\n",
    "debthealth: 1\nincome: 9999999999999999999999\n", "debthealth: 1\nincome: 1,000,000,000,000.01\n",
    "debthealth: 1\ncards: [{name: A, limit: -1}]\n", "debthealth: 1\ncards: [{limit: 1}]\n",
    "debthealth: 1\nloans: [{name: A}]\n", "debthealth: 1\nsavings: 1\nsavings: 2\n",
    "debthealth: 1\ncards: [{name: \"a\\u0007b\"}]\n", "debthealth: 1\nincome: {a: 1}\n",
  ])
  func badDocumentsAreRefused(document: String) throws {
    let result = try program.run("check", "-", input: document)
    #expect(result.status == 65, "\(document)")
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
    #expect(!result.errors.utf8.contains(7), "a control character reached the terminal")
  }

  @Test func aNameOfTenThousandCharactersIsRefused() throws {
    let name = String(repeating: "a", count: 10_000)
    let result = try program.run("check", "-", input: "debthealth: 1\ncards: [{name: \(name)}]\n")
    #expect(result.status == 65)
    #expect(result.errors.utf8.count < 2_000)
  }

  @Test func bytesThatAreNotTextAreRefused() throws {
    let file = try folder.write(Data([0xFF, 0xFE, 0x00, 0x31]), as: "bytes.yaml")
    #expect(try program.run("check", file).status == 65)
  }

  @Test func aVeryLargeFileIsRefusedUnread() throws {
    let file = try folder.write("", as: "large.yaml")
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.truncate(atOffset: 100 * 1_024 * 1_024)
    try handle.close()
    #expect(try program.run("check", file).status == 65)
  }

  @Test func aBadFileNeverHidesTheGoodOnesAndTheFirstDecides() throws {
    let good = try folder.write(exampleHousehold)
    let bad = try folder.write("debthealth: 1\nx: 1\n", as: "bad.yaml")
    let missing = folder.url.appending(path: "none.yaml").path
    let result = try program.run("check", "--format", "json", "--fail-on", "caution", bad, good, missing, good)
    #expect(result.status == 65)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(try program.run("check", missing, bad).status == 66)
  }

  @Test(arguments: [
    ["check"], ["check", "--format", "xml", "-"], ["check", "--format", "html", "-"], ["chekc"],
    ["check", "--formt", "json"],
    ["--lang", "fr"], ["check", "--as-of", "2026-13-01", "-"], ["rules", "show", "debt-rato"],
  ])
  func wrongUsageEndsWith64(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 64, "\(arguments)")
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func aNearOptionCommandOrCheckIsSuggested() throws {
    #expect(try program.run("check", "--formt", "json", "-").errors.contains("--format"))
    #expect(try program.run("chekc").errors.contains("check"))
    #expect(try program.run("rules", "show", "debt-rato").errors.contains("debt-ratio"))
  }

  @Test func aResultThatCannotBeWrittenEndsWith74() throws {
    let file = try folder.write(exampleHousehold)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" check \"$1\" >/dev/full 2>/dev/null", program.url.path, file]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}
