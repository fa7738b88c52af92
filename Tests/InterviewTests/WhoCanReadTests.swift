import Foundation
import Storage
import Testing
import Wording

@testable import Interview

/// "Readable by you alone" is said where the mode says so, and nowhere else.
@Suite struct WhoCanReadTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test func whatIsWrittenIsSaidToBePrivateWhereItIs() throws {
    let path = sessions.folder.appending(path: "due.ics").path
    try writeAtomically("x", to: path, replacing: false)
    #expect(writtenWords(path).en == "Written to \(path), readable by you alone.")
    #expect(writtenWords(path).zh == "已写到 \(path)，只有您能读。")
    chmod(path, 0o644)
    #expect(writtenWords(path).en.contains("but others may read it"))
    #expect(writtenWords(path).zh.contains("别人也可能读到"))
  }

  @Test func aDraftInAFolderThatOthersLookIntoIsNotCalledPrivateBeforehand() throws {
    #expect(sessions.run([String]()).said.contains("No draft is kept"))
    #expect(sessions.run([String](), noDraft: false).said.contains("* A private draft guards against a crash."))
    chmod(sessions.folder.appending(path: "debthealth").path, 0o755)
    #expect(sessions.run([String](), noDraft: false).said.contains("* A draft guards against a crash."))
  }

  @Test func aNameWithASignThatCannotBeSeenIsRefused() {
    let run = sessions.run(smallHousehold + ["save \(sessions.folder.path)/\u{202E}gpj.yaml", "quit", "yes"])
    #expect(run.said.contains("a sign that cannot be seen stands in that name: type it anew"))
    #expect(!run.said.contains("Saved to"))
  }

  @Test(arguments: ["month due.ics", "record how how.txt", "report r.md"])
  func everyFileWrittenAtThePromptIsLookedAt(command: String) {
    let words = command.split(separator: " ")
    let line = words.dropLast().joined(separator: " ") + " \(sessions.folder.path)/\(words[words.count - 1])"
    let said = sessions.run(smallHousehold + [line, "quit", "yes"]).said
    #expect(said.contains(", readable by you alone."), "\(said.suffix(400))")
  }
}
