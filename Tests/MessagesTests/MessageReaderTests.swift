import Messages
import StrictYAML
import Testing
import Wording

/// Files about messages are read strictly: every fault of every file, with its place.
@Suite struct MessageReaderTests {
  let files: [MessageFile]

  init() throws { files = try ChinaMessages().files.filter { !$0.path.hasSuffix(".cases.yaml") } }

  private func problems(_ path: String, _ yaml: String?, facts: Set<String>? = nil) throws -> [String] {
    var files = files.filter { $0.path != path }
    if let yaml { files.append(MessageFile(path: path, node: try readNode(yaml: yaml))) }
    do throws(MessageProblems) {
      _ = try readMessageRules(files, facts: facts)
      return []
    } catch {
      return error.all.map { found in
        let place = found.problem.place.map { "\($0.line):\($0.column)" } ?? "-"
        let remedy = found.problem.remedy.map { "; \($0.en)" } ?? ""
        return "\(found.file):\(place): \(found.problem.path): \(found.problem.message.en)\(remedy)"
      }
    }
  }

  private static let sound = """
    reason: {en: a, zh: 一}
    does: asks
    weight: 2
    phrases: [先 <6> 交]
    source: {en: s, zh: 源}
    as-of: 2026-11-29

    """

  @Test func aPackWithoutFilesKnowsNothing() throws {
    #expect(try readMessageRules([], facts: nil) == nil)
  }

  @Test func aSoundSignalIsTaken() throws {
    #expect(try problems("messages/signals/new.yaml", MessageReaderTests.sound) == [])
  }

  @Test(arguments: [
    ("weight: 2", "weight: 9", "3:9: weight: 9 is out of range; write a whole number from 1 to 4"),
    ("does: asks", "does: ask", "2:7: does: unknown word: ask; did you mean asks?"),
    ("does: asks", "dose: asks", "2:1: dose: unknown key; did you mean does?"),
    ("先 <6> 交", "先 <x> 交", "4:11: phrases[0]: a gap that is no number; write <0> to <80>"),
    ("先 <6> 交", "先| <6> 交", "4:11: phrases[0]: a word is missing; words between |, gaps as <6>"),
    ("先 <6> 交", "$paay <6> 交", "4:11: phrases[0]: no list of words is called paay; did you mean $pay?"),
    ("zh: 一", "zhh: 一", "1:17: reason.zhh: unknown key; known keys: en, zh"),
  ])
  func aFaultIsSaidWithItsPlace(old: String, new: String, wanted: String) throws {
    let found = try problems(
      "messages/signals/new.yaml", MessageReaderTests.sound.replacing(old, with: new))
    #expect(found.contains("messages/signals/new.yaml:\(wanted)"), "\(found)")
  }

  @Test func aMarkWhereOnlyWordsAreLookedForIsRefused() throws {
    let yaml = MessageReaderTests.sound + "unless: [案号, $unknown-link]\n"
    #expect(
      try problems("messages/signals/new.yaml", yaml) == [
        "messages/signals/new.yaml:7:14: unless[1]: $unknown-link does nothing here; write words"
      ])
  }

  @Test func whatIsAskedForAnywayIsReadAsPhrasesAre() throws {
    let path = "messages/signals/new.yaml"
    #expect(try problems(path, MessageReaderTests.sound + "asked-anyway: [请把 <4> 转]\n") == [])
    #expect(try problems(path, MessageReaderTests.sound + "asked-anyway: [请把 <x> 转]\n").count == 1)
  }

  @Test func whatIsNamedMustExist() throws {
    let yaml = MessageReaderTests.sound + "points-to: [loan-fees]\n"
    #expect(
      try problems("messages/signals/new.yaml", yaml) == [
        "messages/signals/new.yaml:7:13: points-to: kinds/loan-fees.yaml does not exist; did you mean loan-fee?"
      ])
  }

  @Test func factsThatTextsNameMustExist() throws {
    let facts: Set = [
      "dispute-20-days", "hotline-110", "hotline-96110", "hotline-12356", "hotline-12363", "hotline-12368",
      "hotline-12378",
    ]
    #expect(try problems("messages/kinds/none.yaml", nil, facts: facts) == [])
    #expect(try problems("messages/kinds/none.yaml", nil, facts: facts.subtracting(["hotline-12356"])).count == 2)
  }

  @Test(arguments: ["weighing.yaml", "words.yaml", "characters.yaml", "brands.yaml", "links.yaml"])
  func whatEveryPackNeedsIsDemanded(name: String) throws {
    #expect(try problems("messages/\(name)", nil).contains("messages/\(name):-: : the file is missing"))
  }

  @Test func theFirstStepsAreDemanded() throws {
    #expect(try problems("messages/concerns/money-gone.yaml", nil).count == 1)
  }

  @Test func aFileOutOfPlaceIsSaid() throws {
    #expect(try problems("messages/stray/a.yaml", "a: b").first?.contains("a file out of place") == true)
  }
}
