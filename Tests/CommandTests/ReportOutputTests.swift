import Foundation
import Testing

/// Where a report cannot be written, that is said and nothing is left behind.
@Suite struct ReportOutputTests {
  let program: CommandLineProgram
  let folder: ScratchFolder
  let file: String

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
    file = try folder.write(exampleHousehold)
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  @Test func replacesAFileOnlyWhenTold() throws {
    let out = try folder.write("mine", as: "home.html")
    let refused = try program.run("report", file, "-o", out)
    #expect(refused.status == 74)
    #expect(refused.errors.contains("already there; --force replaces it"))
    #expect(try String(contentsOfFile: out, encoding: .utf8) == "mine")
    #expect(try program.run("report", file, "-o", out, "--force").status == 0)
    #expect(try String(contentsOfFile: out, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test func looksAtTheOutputBeforeAnyWork() throws {
    let missing = try program.run("report", "no-such.yaml", "-o", path("none/home.html"))
    #expect(missing.status == 74 && missing.errors.contains("there is no such folder"))
    #expect(try program.run("report", file, "-o", folder.url.path, "--format", "html").status == 74)
    #expect(try program.run("report", file, "-o", "/dev/full", "--format", "html").status == 74)
  }

  /// Nobody, root neither, makes a file in /proc.
  @Test(arguments: [("en", "nothing can be written into this folder; give one of your own"), ("zh", "请换一个自己的文件夹")])
  func aFolderThatTakesNoFiles(language: String, message: String) throws {
    let result = try program.run("report", file, "-o", "/proc/home.html", "--lang", language)
    #expect(result.status == 74 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("/proc/home.html") && result.errors.contains(message))
  }

  /// Root writes into any folder, so that the program then runs as nobody.
  @Test(.enabled(if: canRunAsNobody, "root, without setpriv or with a program that nobody else may run"))
  func aFolderOfAnother() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path) }
    let line = "\(asNobody) \"$0\" report - -o \"$2\" --lang en <\"$1\" 2>&1"
    let result = try program.shell(line, file, path("home.html"))
    #expect(
      result.status == 74 && result.output.hasSuffix("nothing can be written into this folder; give one of your own\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["home.yaml"])
  }
}

/// What runs a program without root's powers; nothing where the tests have none.
private let asNobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""

private let canRunAsNobody: Bool = {
  guard geteuid() == 0 else { return true }
  guard let program = try? CommandLineProgram(),
    let result = try? CommandLineProgram(url: URL(filePath: "/bin/sh"))
      .run("-c", "\(asNobody) \"$0\" --version", program.url.path)
  else { return false }
  return result.status == 0
}()
