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

  /// As text does with a line above each.
  @Test(arguments: ["markdown", "md", "html"]) func severalReportsNameTheirFiles(format: String) throws {
    let files = [
      try folder.write(exampleHousehold, as: "a.yaml"), try folder.write("debthealth: 1\n", as: "b\u{7}.yaml"),
    ]
    let both = try program.run(["check", "--format", format] + files).output
    for name in ["a.yaml", "b.yaml"] { #expect(both.components(separatedBy: name).count == 2, "\(name)") }
    #expect(both.components(separatedBy: "Debt check: ").count == 3 && !both.contains("\u{7}"))
    #expect(try !program.run("check", "--format", format, files[0]).output.contains("a.yaml"))
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
    ["check"], ["check", "--format", "xml", "-"], ["chekc"],
    ["check", "--formt", "json"],
    ["--lang", "fr"], ["check", "--as-of", "2026-13-01", "-"], ["rules", "show", "debt-rato"], ["rules", "lst"],
    ["help", "chek"], ["help", "rules", "lst"], ["--lang", "zh", "help", "chek"],
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

  @Test(arguments: [
    (["rules", "lst"], "'debthealth rules list'", "debthealth rules list？"),
    (["help", "chek"], "'debthealth check'", "debthealth check？"),
    (["help", "rules", "lst"], "'debthealth rules list'", "debthealth rules list？"),
    (["rules", "foo"], "the commands are list, show, check", "可用的命令：list、show、check"),
    (["check", "--format", "jsn", "-"], "did you mean json?", "是不是 json？"),
    (["check", "--format", "xml", "-"], "one of text, json, markdown, html\n", "可写：text、json、markdown、html\n"),
    (["check", "--fail-on", "wrning", "-"], "did you mean warning?", "是不是 warning？"),
    (["check", "--as-of", "2026-13-01", "-"], "write a date, for example 2026-11-24", "请写日期，例如 2026-11-24"),
    (["check", "--as-of", "2026-02-30", "-"], "there is no 30 February", "没有这一天"),
  ])
  func whatWouldBeRightIsSaidInBothLanguages(arguments: [String], english: String, chinese: String) throws {
    #expect(try program.run(["--lang", "en"] + arguments).errors.contains(english))
    #expect(try program.run(["--lang", "zh"] + arguments).errors.contains(chinese))
  }

  @Test func helpOfACommandIsStillHelp() throws {
    for topic in [[], ["rules"], ["rules", "list"], ["check"]] {
      #expect(try program.run(["help"] + topic).status == 0)
    }
  }

  @Test func aResultThatCannotBeWrittenEndsWith74() throws {
    let file = try folder.write(exampleHousehold)
    let said = try program.shell("exec \"$0\" check --lang zh \"$1\" 2>&1 >/dev/full", file)
    #expect(said.status == 74)
    #expect(said.output == "debthealth: 结果写不出去：磁盘满了\n")
  }

  /// The status is what it would have been, however much was read: one answer, and more than a pipe holds (64 KB).
  @Test(arguments: [(1, "check", 0), (40, "check", 0), (40, "check --fail-on warning", 1), (40, "plan", 0)])
  func aReaderThatClosesEarlyIsNoFailure(copies: Int, command: String, status: Int) throws {
    let file = try folder.write(exampleHousehold)
    let files = "f=$1; set --; for n in $(seq \(copies)); do set -- \"$@\" \"$f\"; done"
    let said = try program.shell("\(files); { { \"$0\" \(command) \"$@\"; echo $? >&2; } | true; } 2>&1", file)
    #expect(said.output == "\(status)\n")
  }

  @Test func aLongLineIsShownAroundThePlace() throws {
    let name = String(repeating: "招商银行", count: 20)
    let document = "debthealth: 1\ncards: [{name: \(name), limit: 10000, balance: 5000, payment: lots, due: 3}]\n"
    let lines = try program.run("check", "-", input: document).errors.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1].hasPrefix("  ..") && lines[1].contains("payment: lots"))
    let mark = try #require(lines[2].firstIndex(of: "^"))
    #expect(
      lines[1][lines[1].index(lines[1].startIndex, offsetBy: lines[2].distance(from: lines[2].startIndex, to: mark))...]
        .hasPrefix("lots"))
  }

  @Test func everyMessageOnAFileBeginsWithItsName() throws {
    let empty = try folder.write("", as: "empty.yaml")
    let missing = folder.url.appending(path: "none-at-all.yaml").path
    let errors = try program.run("check", "--lang", "zh", empty, missing).errors
    #expect(errors == "\(empty): 里面什么也没有\n\(missing): 没有这个文件\n")
  }
}
