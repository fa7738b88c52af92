import Foundation
import Testing

/// `debthealth message`: what comes back for a message, and that nothing of it stays.
@Suite struct MessageCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let fraud = "您的贷款已通过，放款前请先交保证金两千元，并加微信办理。"

  private static let manySigns = "您好，贷款平台客服。您读书时开过的账户没注销，会影响征信，请把额度提出来转到监管账户核验。"

  @Test(arguments: [("en", "Likely a fraud"), ("zh", "很像骗局")])
  func theAnswerIsOneScreen(language: String, level: String) throws {
    for message in [MessageCommandTests.fraud, MessageCommandTests.manySigns] {
      let result = try program.run("message", "--lang", language, input: message)
      #expect(result.status == 0)
      #expect(result.output.hasPrefix(level))
      #expect(result.output.contains("96110"))
      #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 24, "\(result.output)")
    }
  }

  @Test func asData() throws {
    let result = try program.run("message", "-", "--format", "json", "--lang", "en", input: MessageCommandTests.fraud)
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(Set(found.keys) == ["level", "kind", "signals", "steps"])
    #expect(found["level"] as? String == "likely")
    #expect(found["kind"] as? String == "loan-fee")
    let signals = try #require(found["signals"] as? [[String: Any]])
    #expect(signals.allSatisfy { Set($0.keys) == ["id", "quote", "weight", "reason"] })
    #expect(signals.compactMap { $0["quote"] as? String }.allSatisfy { MessageCommandTests.fraud.contains($0) })
  }

  @Test func aMessageALine() throws {
    let input = "明天见\n\(MessageCommandTests.fraud)\r\n\nhello"
    let result = try program.run("message", "--lines", "--format", "json", input: input)
    let levels = result.output.split(separator: "\n").map { $0.prefix(18) }
    let (none, likely) = ("{\"level\":\"none\",\"k", "{\"level\":\"likely\",")
    #expect(levels == [Substring(none), Substring(likely), Substring(none), Substring(none)])
  }

  @Test func moneyThatHasGone() throws {
    let result = try program.run("message", "--money-gone", "--lang", "en", input: MessageCommandTests.fraud)
    #expect(result.output.contains("1 Now, before anything else: ring 110."))
  }

  @Test func escapesNeverReachTheTerminal() throws {
    let result = try program.run("message", input: "放款前\u{1B}[31m先交保证金\u{7}，加微信")
    #expect(result.status == 0)
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{7}"))
  }

  @Test func nothingOfItStaysOnDisk() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "debthealth-message-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let places = ["HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"]
    let result = try program.run(
      ["message"], input: MessageCommandTests.fraud,
      environment: Dictionary(uniqueKeysWithValues: places.map { ($0, home.path) }))
    #expect(result.status == 0)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: home.path) == [])
  }

  @Test func noSuchFile() throws {
    #expect(try program.run("message", "/nonexistent/a.txt").status == 66)
  }

  @Test func theRatesOfACollection() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debthealth-rates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try program.run("rules", "check", "--messages", folder.path).status == 66)
    let table = "label\tkind\ttext\nscam\tloan\t\(MessageCommandTests.fraud)\ngenuine\tchat\t明天见\n"
    try table.write(to: folder.appending(path: "own.tsv"), atomically: true, encoding: .utf8)
    let result = try program.run("rules", "check", "--messages", folder.path, "--lang", "en")
    #expect(
      result.output == """
        own.tsv  messages  noticed   likely
        scam            1  100.0 %  100.0 %
          loan          1  100.0 %  100.0 %
        genuine         1    0.0 %    0.0 %
          chat          1    0.0 %    0.0 %

        """)
    try "text\na\n".write(to: folder.appending(path: "bad.tsv"), atomically: true, encoding: .utf8)
    #expect(try program.run("rules", "check", "--messages", folder.path).status == 65)
  }
}
