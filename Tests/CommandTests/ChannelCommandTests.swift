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
    #expect(result.output.split(separator: "\n").count == 12)
    let unknown = try program.run("channels", "xyzzy", "--lang", "en")
    #expect(unknown.output == result.output)
    #expect(unknown.errors.contains("no matter is called xyzzy"))
    #expect(unknown.status == 64)
  }

  @Test func aMatterThatIsNotKnownIsNotWritten() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "page.html").path
    for typed in [["xyzzy"], []] {
      let result = try program.run(["channels"] + typed + ["-o", file, "--lang", "en"])
      #expect(result.status == 64)
    }
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: ["不想活了", "I want to die"])
  func someoneHardlyCopingIsToldWhereToTurn(typed: String) throws {
    let result = try program.run("channels", typed, "--lang", "en")
    #expect(result.status == 0)
    #expect(result.output.contains("12356"))
    #expect(result.errors.isEmpty)
  }

  @Test func distressComesBeforeTheMatter() throws {
    let output = try program.run("channels", "天天催收，我不想活了", "--lang", "zh").output
    let (care, matter) = (output.firstRange(of: "12356"), output.firstRange(of: "12378"))
    #expect(try #require(care).lowerBound < #require(matter).lowerBound)
  }

  @Test func whatWasNotVerifiedIsMarked() throws {
    let result = try program.run("channels", "court-paper", "--lang", "zh")
    #expect(result.output.contains("12368（未核实，先查一下）"))
    let lender = try program.run("channels", "fees", "--lang", "en").output
    let words = lender.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("15 days; 30 days where it is complex; 60 days at most"))
  }

  @Test func aDisputeWithItsDays() throws {
    let result = try program.run("record", "dispute", "--received", "2026-11-03", "--lang", "en")
    #expect(result.output.contains("2026-11-23") && result.output.contains("2026-12-23"))
  }

  @Test func whenAnEntryEnds() throws {
    let result = try program.run("record", "ends", "--settled", "2024-02-29", "--lang", "en")
    #expect(result.output.contains("it stands until 2029-02-28."))
    let over = try program.run("record", "ends", "--settled", "2019/6/1", "--lang", "en").output
    #expect(over.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("it should be gone by now"))
    let later = try program.run("record", "ends", "--settled", "2999年1月1日", "--lang", "en")
    #expect(later.status == 64)
    #expect(later.errors.contains("2999-01-01 is still to come"))
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
