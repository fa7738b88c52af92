import Foundation
import PseudoTerminal
import Testing

/// Where `report -o` and `import -o` write: never over what they read, straight into devices and pipes.
@Suite struct OutputFileTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private func path(_ name: String) -> String { folder.url.path + "/" + name }

  private static let table = "name,kind,limit,balance\nVisa,card,50000,38000\n"

  @Test(arguments: ["in.txt", "./in.txt", "here/in.txt", "link.txt", "second.txt"], ["report", "import"])
  func whatIsReadIsNeverReplaced(output: String, command: String) throws {
    let document = command == "report" ? exampleHousehold : OutputFileTests.table
    let input = try folder.write(document, as: "in.txt")
    try FileManager.default.createSymbolicLink(atPath: path("here"), withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: "in.txt")
    try FileManager.default.linkItem(atPath: input, toPath: path("second.txt"))
    for (read, written) in [(input, path(output)), (path(output), input)] {
      let refused = try program.run(command, read, "-o", written, "--force", "--lang", "en")
      #expect(refused.status == 64)
      #expect(refused.errors.hasPrefix("debthealth: \(written) and \(read) are one file"), "\(refused.errors)")
    }
    #expect(try String(contentsOfFile: input, encoding: .utf8) == document)
  }

  @Test func whatStandardInputReadsIsNeverReplaced() throws {
    let input = try folder.write(exampleHousehold, as: "in.txt")
    let refused = try program.shell("exec \"$0\" report - -o \"$1\" --force --lang zh 2>&1 < \"$1\"", input)
    #expect(refused.status == 64 && refused.output.contains("和 标准输入 是同一个文件"), "\(refused)")
    #expect(try String(contentsOfFile: input, encoding: .utf8) == exampleHousehold)
  }

  @Test func devicesAndPipesAreWrittenStraight() throws {
    let input = try folder.write(exampleHousehold)
    let straight = try program.run("report", input, "-o", "-")
    for output in ["/dev/stdout", "/dev/fd/1"] {
      #expect(try program.run("report", input, "-o", output) == straight)
    }
    #expect(mkfifo(path("pipe.md"), 0o600) == 0)
    let piped = try program.shell("cat \"$2\" & \"$0\" report \"$1\" -o \"$2\"; wait", input, path("pipe.md"))
    #expect(piped.output.hasPrefix("# "))
    #expect(try program.run("report", input, "-o", "/dev/null") == RunResult(status: 0, output: "", errors: ""))
    let full = try program.run("report", input, "-o", "/dev/full", "--lang", "en")
    #expect(full.status == 74 && full.errors == "/dev/full: the disk is full; nothing was changed\n")
    let table = try folder.write(OutputFileTests.table, as: "debts.csv")
    #expect(try program.run("import", table, "-o", "/dev/null").status == 0)
  }

  private static let strace = "/usr/bin/strace"

  /// File systems that keep no modes, and that cannot be asked to write at once, refuse in many ways; one that failed is no such.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: strace)),
    arguments: [("EINVAL", 0), ("EACCES", 0), ("EROFS", 0), ("EIO", 74), ("ENOSPC", 74)])
  func whatTheFileSystemRefusesIsSavedAllTheSame(code: String, status: Int32) throws {
    let input = try folder.write(exampleHousehold)
    let run = try CommandLineProgram(url: URL(filePath: OutputFileTests.strace)).run([
      "-o", "/dev/null", "-e", "trace=fchmod,fsync", "-e", "inject=fchmod:error=\(code)", "-e",
      "inject=fsync:error=\(code)", program.url.path, "report", input, "-o", path("out.html"), "--lang", "en",
    ])
    #expect(run.status == status)
    #expect(run.errors.contains("is written, but the disk there does not confirm it") == (status == 0), "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: path("out.html")) == (status == 0))
  }

  @Test(arguments: [["check"], ["plan"], ["report", "-o", "-"]])
  func whatAKillLeftBesideAFileIsRemovedWhenItIsRead(command: [String]) throws {
    let input = try folder.write(exampleHousehold)
    _ = try folder.write("every figure", as: ".dh-\(pid_t.max)-1a")
    _ = try folder.write("a note", as: ".dh-note")
    #expect(try program.run([command[0], input] + command.dropFirst()).status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == [".dh-note", "home.yaml"])
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: strace)), arguments: [SIGTERM, SIGINT, SIGHUP],
    [false, true])
  func aSignalWhileWritingLeavesNothing(signal: Int32, everyFileHasAName: Bool) throws {
    let input = try folder.write(exampleHousehold)
    let injections =
      everyFileHasAName
      ? ["-e", "inject=linkat:error=EOPNOTSUPP", "-e", "inject=fsync:signal=\(signal):when=2"]
      : ["-e", "inject=fsync:signal=\(signal)"]
    let terminal = try PseudoTerminal(
      OutputFileTests.strace,
      ["-o", "/dev/null", "-e", "trace=fsync,linkat"] + injections
        + [program.url.path, "report", input, "-o", path("out.html")], environment: [:])
    #expect(try terminal.waitForEnd() == -signal)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.filter { $0 != "out.html" } == ["home.yaml"])
  }
}
