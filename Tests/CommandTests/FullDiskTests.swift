import Foundation
import PseudoTerminal
import Testing

/// A session whose draft stands on a disk that is full for a while: a small one in memory, which only root can make.
@Suite(.serialized, .enabled(if: SmallDisk.canBeMade)) struct FullDiskTests {
  let seat: Seat
  let disk: SmallDisk

  init() throws {
    seat = try Seat()
    disk = try SmallDisk(at: seat.home.url.appending(path: "disk"))
  }

  private func start() throws -> PseudoTerminal {
    try seat.start(["--lang", "en"], environment: ["XDG_RUNTIME_DIR": disk.path])
  }

  private func answer(_ answer: String, before prompt: String, at terminal: PseudoTerminal) throws {
    terminal.send(answer + "\r")
    try terminal.expect(prompt)
  }

  @Test func itIsSaidAtOnceAndOnceAndWhenItWorksAgain() throws {
    let terminal = try start()
    try seat.toTheCards(terminal)
    try answer("Ash 5000 400 18% 100", before: "Card 2", at: terminal)
    try disk.fill()
    terminal.send("Birch 6000 500 18% 100\r")
    try terminal.expect("No draft can be kept now")
    try terminal.expect("Card 3")
    try answer("Cedar 7000 600 18% 100", before: "Card 4", at: terminal)
    #expect(terminal.output.ranges(of: "No draft can be kept now").count == 1)
    try disk.free()
    terminal.send("Elm 8000 700 18% 100\r")
    try terminal.expect("The draft is kept again")
    try terminal.expect("Card 5")
    try answer("Fir 9000 800 18% 100", before: "Card 6", at: terminal)
    #expect(terminal.output.ranges(of: "The draft is kept again").count == 1)
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let next = try start()
    try next.expect("[yes] ")
    next.send("\r=\r")
    for name in ["Ash", "Birch", "Cedar", "Elm", "Fir"] { try next.expect(name) }
  }

  @Test func whatWasKeptBeforeIsStillThereAndTheEndSaysTheTruth() throws {
    let terminal = try start()
    try seat.toTheCards(terminal)
    try answer("Ash 5000 400 18% 100", before: "Card 2", at: terminal)
    try disk.fill()
    try answer("Birch 6000 500 18% 100", before: "No draft can be kept now", at: terminal)
    try terminal.expect("Card 3")
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(!terminal.output.contains("Your answers are kept"))
    #expect(terminal.said.contains("The draft lacks Birch ("))
    let next = try start()
    try next.expect("[yes] ")
    next.send("\r=\r")
    try next.expect("Ash")
  }

  @Test func stoppingNamesWhatTheDraftLacksAndAsks() throws {
    let terminal = try start()
    try seat.toTheCards(terminal)
    try answer("Ash 5000 400 18% 100", before: "Card 2", at: terminal)
    try disk.fill()
    try answer("Birch 6000 500 18% 100", before: "Card 3", at: terminal)
    try answer("Cedar 7000 600 18% 100", before: "Card 4", at: terminal)
    terminal.send("quit\r")
    try terminal.expect("1, 2 or 3 [1]: ")
    terminal.send("2\r")
    try terminal.expect("Stop all the same?")
    #expect(terminal.said.contains("The draft lacks Birch, Cedar ("))
    terminal.send("\r")
    try terminal.expect("Card 4")
    terminal.send("quit\r2\r")
    try terminal.expect("Stop all the same?")
    terminal.send("yes\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(!terminal.said.contains("No draft was kept") && !terminal.said.contains("Your answers are kept"))
  }

  @Test func whatCannotBeWrittenIsTriedOnceMoreWhenStopping() throws {
    let terminal = try start()
    try seat.toTheCards(terminal)
    try answer("Ash 5000 400 18% 100", before: "Card 2", at: terminal)
    try disk.fill()
    try answer("Birch 6000 500 18% 100", before: "Card 3", at: terminal)
    try disk.free()
    terminal.send("quit\r")
    try terminal.expect("1, 2 or 3 [1]: ")
    terminal.send("2\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.said.contains("Your answers are kept in a private draft"))
    #expect(!terminal.said.contains("all the same"))
    let next = try start()
    try next.expect("[yes] ")
    next.send("\r=\r")
    for name in ["Ash", "Birch"] { try next.expect(name) }
  }

  @Test func savingThereLeavesTheOldFileAndTheAnswers() throws {
    let file = disk.path + "/home.yaml"
    try "debthealth: 1\nincome: 12,000\n".write(toFile: file, atomically: false, encoding: .utf8)
    let terminal = try start()
    try seat.toTheAssessment(terminal)
    try terminal.expect("q = enough: ")
    terminal.send("q\r")
    try terminal.expect("debthealth> ")
    try disk.fill()
    terminal.send("save \(file)\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("nothing was changed")
    try terminal.expect("your answers are still here")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "debthealth: 1\nincome: 12,000\n")
    try disk.free()
    try terminal.expect("debthealth> ")
    terminal.send("save \(file)\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
  }
}

/// A disk of 64 KB in memory.
final class SmallDisk {
  let path: String
  private var filler: String { path + "/filler" }

  static let canBeMade: Bool = {
    guard geteuid() == 0, let folder = try? ScratchFolder() else { return false }
    return (try? SmallDisk(at: folder.url.appending(path: "disk"))) != nil
  }()

  init(at url: URL) throws {
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=64k,mode=0700") == 0 else { throw POSIXError(.EPERM) }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Leaves no room at all.
  func fill() throws {
    let file = open(filler, O_CREAT | O_WRONLY, 0o600)
    guard file >= 0 else { throw POSIXError(.EIO) }
    let block = [UInt8](repeating: 0, count: 1_024)
    while write(file, block, block.count) > 0 {}
    close(file)
  }

  func free() throws { guard unlink(filler) == 0 else { throw POSIXError(.EIO) } }
}
