import Foundation
import Testing
import Wording

@testable import Storage

/// What is written takes its place whole, under any name, on any file system; and which paths lead to one file.
@Suite struct FilePlacesTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "debthealth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

  private func file(_ text: String, replacing: Bool) -> NewFile {
    NewFile(
      text: text, path: path("a"), target: path("a"), folder: folder.path, replacing: replacing, durably: true)
  }

  @Test func whereEveryFileNeedsANameItIsTheSame() throws {
    try file("one", replacing: false).writeNamed()
    #expect(throws: FileProblem.self) { try file("two", replacing: false).writeNamed() }
    #expect(try readWhole(path("a"), limit: 9) == "one" && names == ["a"])
    try file("two", replacing: true).writeNamed()
    #expect(try readWhole(path("a"), limit: 9) == "two" && names == ["a"])
    let mode = try FileManager.default.attributesOfItem(atPath: path("a"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aNameMayBeAsLongAsTheFolderTakes() throws {
    let longest = String(repeating: "x", count: 255)
    for _ in 1...2 { try writeAtomically("x", to: path(longest), replacing: true) }
    #expect(names == [longest])
    try file("x", replacing: false).writeNamed()
    #expect(throws: FileProblem.self) { try writeAtomically("x", to: path(longest + "x"), replacing: true) }
    #expect(names == ["a", longest])
  }

  @Test func aSignalWaitsUntilTheFileHasItsPlace() throws {
    signal(SIGUSR1) { _ in arrived += 1 }
    defer { signal(SIGUSR1, SIG_DFL) }
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, SIGUSR1)
    pthread_sigmask(SIG_UNBLOCK, &only, nil)
    try holdingSignals { () throws(FileProblem) in
      raise(SIGUSR1)
      #expect(arrived == 0)
    }
    #expect(arrived == 1)
  }

  @Test func whatAKilledRunLeftIsRemovedByTheNextThatWrites() throws {
    let (ours, ended) = (temporaryFileName(), ".dh-\(try endedProcess())-1a2b3c")
    for name in [ours, ended] { try "figures".write(toFile: path(name), atomically: false, encoding: .utf8) }
    try writeAtomically("x", to: path("a"), replacing: false)
    #expect(names == [ours, "a"], "that of a run which lives may be on its way")
  }

  private func endedProcess() throws -> Int32 {
    let process = try Process.run(URL(filePath: "/bin/true"), arguments: [])
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func whoCanReadItIsWhatTheModeSays() throws {
    try writeAtomically("x", to: path("a"), replacing: false)
    #expect(whoCanRead(path("a")).en == "readable by you alone")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path("a"))
    #expect(whoCanRead(path("a")).en.contains("others may read it"))
  }

  @Test func aFolderOthersCanWriteToIsNotUsed() throws {
    let (home, runtime) = (path("home"), path("run"))
    for path in [home, runtime] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let environment = ["HOME": home, "XDG_RUNTIME_DIR": runtime]
    chmod(runtime, 0o777)
    #expect(privateFolder(environment: environment) == "\(home)/.local/state/debthealth")
    chmod(runtime, 0o700)
    #expect(privateFolder(environment: environment) == "\(runtime)/debthealth")
    chmod("\(runtime)/debthealth", 0o777)
    #expect(privateFolder(environment: environment) == "\(home)/.local/state/debthealth")
    #expect(privateFolder(environment: ["HOME": home, "XDG_RUNTIME_DIR": "run"]) == "\(home)/.local/state/debthealth")
  }

  @Test func aHomeThatIsNotThereIsNotMade() {
    #expect(privateFolder(environment: ["HOME": path("none")]) == nil)
    #expect(names == [])
    let state = path("state")
    #expect(privateFolder(environment: ["XDG_STATE_HOME": state]) == "\(state)/debthealth")
  }

  /// Only root can give a folder away, and look into another's.
  @Test(.enabled(if: geteuid() == 0)) func aFolderOfAnotherIsNotUsed() throws {
    let (home, other) = (path("home"), path("other"))
    for path in [home, other] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    chmod(other, 0o700)
    chown(other, 4_711, 4_711)
    #expect(
      privateFolder(environment: ["HOME": home, "XDG_RUNTIME_DIR": other]) == "\(home)/.local/state/debthealth")
    #expect(privateFolder(environment: ["HOME": other]) == nil)
    #expect(privateFolder(environment: ["HOME": home, "XDG_STATE_HOME": other]) == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: other) == [])
  }

  @Test func aFileMarkedReadOnlyIsReplacedOnlyWhereThatIsMeant() throws {
    try writeAtomically("one", to: path("a"), replacing: false)
    chmod(path("a"), 0o444)
    #expect(throws: FileProblem(.markedReadOnly, path("a"))) {
      try writeAtomically("two", to: path("a"), replacing: true)
    }
    #expect(throws: FileProblem(.markedReadOnly, path("a"))) { try checkCanWrite(to: path("a"), replacing: true) }
    #expect(try readWhole(path("a"), limit: 9) == "one")
    try writeAtomically("two", to: path("a"), replacing: true, evenReadOnly: true)
    #expect(try readWhole(path("a"), limit: 9) == "two")
  }

  /// Whoever can move the folder away can put another there.
  @Test func aFolderBelowOneThatOthersCanWriteToIsNotUsedUnlessEachKeepsToTheirOwn() throws {
    let (shared, home, link) = (path("shared"), path("home"), path("link"))
    for path in ["\(shared)/a/run", home] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "shared/a/run")
    let kept = "\(home)/.local/state/debthealth"
    for runtime in ["\(shared)/a/run", link] {
      let environment = ["HOME": home, "XDG_RUNTIME_DIR": runtime]
      chmod(shared, 0o777)
      #expect(privateFolder(environment: environment) == kept)
      chmod(shared, 0o1777)
      #expect(privateFolder(environment: environment) == "\(runtime)/debthealth")
      chmod(shared, 0o755)
      #expect(privateFolder(environment: environment) == "\(runtime)/debthealth")
    }
    chmod(home, 0o777)
    #expect(privateFolder(environment: ["HOME": home]) == nil)
  }

  @Test func oneFileIsOneHoweverItIsSpelled() throws {
    try writeAtomically("x", to: path("a"), replacing: false)
    try writeAtomically("x", to: path("b"), replacing: false)
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "a")
    try FileManager.default.createSymbolicLink(atPath: path("here"), withDestinationPath: ".")
    try FileManager.default.linkItem(atPath: path("a"), toPath: path("second"))
    for other in ["a", "./a", "link", "here/here/a", "second", "../\(folder.lastPathComponent)/a"] {
      #expect(isSameFile(path("a"), "\(folder.path)/\(other)"), "\(other)")
    }
    #expect(!isSameFile(path("a"), path("b")) && !isSameFile(path("a"), path("none")))
    #expect(!isSameFile("/dev/null", "/dev/null"))
  }

  @Test func aDeviceAndAPipeTakeBytesAsTheyCome() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    #expect(isStream(path("pipe")) && isStream("/dev/null") && !isStream(folder.path) && !isStream(path("none")))
    try write("x", toStream: "/dev/null")
    #expect(throws: FileProblem.self) { try write("x", toStream: "/dev/full") }
    let reader = open(path("pipe"), O_RDONLY | O_NONBLOCK)
    try write("whole", toStream: path("pipe"))
    var bytes = [UInt8](repeating: 0, count: 9)
    #expect(read(reader, &bytes, 9) == 5)
    close(reader)
  }
}

private nonisolated(unsafe) var arrived: Int32 = 0
