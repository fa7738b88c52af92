import Foundation
import Testing

/// `debthealth channels` and `debthealth record`.
@Suite struct ChannelCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  @Test func aMatterInOwnWords() throws {
    let result = try program.run("channels", "培训班不退款", "--since", "2026-11-02", "--lang", "zh")
    #expect(result.status == 0)
    #expect(result.output.contains("12315"))
  }

  @Test func withoutAMatterAllAreListed() throws {
    let result = try program.run("channels", "--lang", "en")
    #expect(result.output.split(separator: "\n").count == 11)
    let unknown = try program.run("channels", "xyzzy", "--lang", "en")
    #expect(unknown.output == result.output)
    #expect(unknown.errors.contains("no matter is called xyzzy"))
  }

  @Test func aDisputeWithItsDays() throws {
    let result = try program.run("record", "dispute", "--received", "2026-11-03", "--lang", "en")
    #expect(result.output.contains("2026-11-23") && result.output.contains("2026-12-23"))
  }

  @Test func whenAnEntryEnds() throws {
    let result = try program.run("record", "ends", "--settled", "2024-02-29", "--lang", "en")
    #expect(result.output.contains("it stands until 2029-02-28."))
    let unpaid = try program.run("record", "ends", "--lang", "en")
    let words = unpaid.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("while it is unpaid, it does not end"))
  }

  @Test(arguments: [["how"], ["read"], ["ends"], ["protect"], ["dispute", "--letter"]])
  func topicsAndTheLetterAsTables(part: [String]) throws {
    let folder = try ScratchFolder()
    let json = folder.url.appending(path: "page.json").path
    let table = folder.url.appending(path: "page.csv").path
    for file in [json, table] {
      let result = try program.run(["record"] + part + ["-o", file, "--force", "--lang", "en"])
      #expect(result.status == 0, "\(result.errors)")
    }
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: json))) as? [String: Any]
    #expect((object?["says"] as? [String])?.isEmpty == false)
    #expect(try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").count > 3)
  }

  @Test(arguments: ["how", "ends", "protect", "dispute"], ["en", "zh"])
  func noPlaceholderIsLeft(part: String, language: String) throws {
    let result = try program.run("record", part, "--lang", language)
    #expect(result.status == 0)
    #expect(!result.output.contains("{"))
  }
}
