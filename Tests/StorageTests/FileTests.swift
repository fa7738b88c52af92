import Foundation
import Storage
import Testing
import Wording

@Suite struct FileTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "debthealth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func failure(_ work: () throws(FileProblem) -> Void) -> FileProblem.Kind? {
    do throws(FileProblem) {
      try work()
      return nil
    } catch {
      return error.kind
    }
  }

  private func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  @Test func filesAreReadWholeWithinTheLimit() throws {
    try Data("招商".utf8).write(to: URL(filePath: path("a")))
    #expect(try readWhole(path("a"), limit: 6) == "招商")
    #expect(failure { () throws(FileProblem) in _ = try readWhole(path("a"), limit: 5) } == .tooLarge)
    #expect(failure { () throws(FileProblem) in _ = try readWhole(path("none"), limit: 5) } == .missing)
    #expect(failure { () throws(FileProblem) in _ = try readWhole(folder.path, limit: 5) } == .isDirectory)
    try Data([0xFF, 0xFE]).write(to: URL(filePath: path("b")))
    #expect(failure { () throws(FileProblem) in _ = try readWhole(path("b"), limit: 5) } == .notText)
  }

  @Test func writingIsPrivateAndReplacesOnlyWhenSaid() throws {
    try writeAtomically("one", to: path("c"), replacing: false)
    #expect(try mode(of: "c") == 0o600)
    #expect(
      failure { () throws(FileProblem) in try writeAtomically("two", to: path("c"), replacing: false) } == .alreadyThere
    )
    #expect(try readWhole(path("c"), limit: 99) == "one")
    try writeAtomically("two", to: path("c"), replacing: true)
    #expect(try readWhole(path("c"), limit: 99) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["c"])
  }

  @Test func aLinkStaysALink() throws {
    try writeAtomically("one", to: path("target"), replacing: false)
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("target"))
    try writeAtomically("two", to: path("link"), replacing: true)
    #expect(try readWhole(path("target"), limit: 99) == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("target"))
  }

  @Test func aDeviceOrAPipeIsNeverReplaced() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    for odd in [path("pipe"), "/dev/full"] {
      #expect(failure { () throws(FileProblem) in try writeAtomically("x", to: odd, replacing: true) } == .notRegular)
      #expect(failure { () throws(FileProblem) in try writeAtomically("x", to: odd, replacing: false) } == .notRegular)
    }
    let status = try FileManager.default.attributesOfItem(atPath: path("pipe"))
    #expect(status[.type] as? FileAttributeType != .typeRegular)
  }

  @Test func aLinkToNothingIsSaidToBeOne() throws {
    try FileManager.default.createSymbolicLink(atPath: path("home.yaml"), withDestinationPath: path("gone"))
    #expect(failure { () throws(FileProblem) in _ = try readWhole(path("home.yaml"), limit: 99) } == .brokenLink)
    #expect(nearestFile(to: path("home.yaml")) == nil)
  }

  @Test func whereNothingCanBeWrittenNothingIsLeft() {
    let closed = failure { () throws(FileProblem) in try writeAtomically("x", to: "/proc/none", replacing: true) }
    #expect(closed == .closedFolder)
    #expect(
      failure { () throws(FileProblem) in try writeAtomically("x", to: path("no/such"), replacing: true) } == .missing)
    #expect(
      failure { () throws(FileProblem) in try writeAtomically("x", to: folder.path, replacing: true) } == .isDirectory)
  }

  @Test func aNearNameInTheSameFolderIsFound() throws {
    try Data().write(to: URL(filePath: path("home.yaml")))
    #expect(nearestFile(to: path("hoem.yaml")) == path("home.yaml"))
    #expect(nearestFile(to: path("something-else")) == nil)
  }

  @Test func aDraftIsOfferedOnlyOnceItsRunIsGone() throws {
    let held = try DraftFile.new(in: folder.path)
    try held.write("mine")
    #expect(DraftFile.leftBehind(in: folder.path).isEmpty)
    do {
      let gone = try DraftFile.new(in: folder.path)
      try gone.write("left")
      #expect(gone.path != held.path)
    }
    let left = DraftFile.leftBehind(in: folder.path)
    #expect(try left.map { try $0.read(limit: 99).text } == ["left"])
    left.first?.remove()
    held.remove()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// Of a run that has ended, ours by name, and no more: what a kill left, a person's own file, a link, a run that lives.
  @Test func whatAKillLeftIsRemovedAndNothingElse() throws {
    let gone = pid_t.max
    let others = [
      ".dh-notes", ".dh-\(gone)", ".dh-\(gone)-a-b", ".dh-\(gone)-ä", ".dh--1-a", ".dh-\(getpid())-1a", "home.yaml",
    ]
    for name in [".dh-\(gone)-1a2b3c"] + others { try Data("x".utf8).write(to: URL(filePath: path(name))) }
    try FileManager.default.createSymbolicLink(atPath: path(".dh-\(gone)-5"), withDestinationPath: path("home.yaml"))
    try FileManager.default.createSymbolicLink(atPath: path("link.yaml"), withDestinationPath: path("home.yaml"))
    removeLeftovers(besides: [path("link.yaml"), "-", path("none/home.yaml")])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == (others + [".dh-\(gone)-5", "link.yaml"]).sorted())
  }

  @Test func whoCanReadAFileIsWhatItsModeSays() throws {
    try writeAtomically("one", to: path("d"), replacing: false)
    #expect(whoCanRead(path("d")).en == "readable by you alone")
    chmod(path("d"), 0o644)
    #expect(whoCanRead(path("d")).en.contains("others may read it"))
    chmod(path("d"), 0o620)
    #expect(whoCanRead(path("d")).en.contains("others may read it"))
  }

  @Test func draftsStandInMemoryBackedStorageElseInTheStateFolder() {
    let runtime = privateFolder(environment: ["XDG_RUNTIME_DIR": folder.path, "HOME": folder.path])
    #expect(runtime == path("debthealth"))
    let state = privateFolder(environment: ["XDG_RUNTIME_DIR": "/nonexistent", "HOME": folder.path])
    #expect(state == path(".local/state/debthealth"))
    #expect(privateFolder(environment: [:]) == nil)
  }
}
