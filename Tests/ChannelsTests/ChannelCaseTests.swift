import Channels
import Money
import StrictYAML
import Testing
import Wording

/// The cases beside a matter, tried.
@Suite struct ChannelCaseTests {
  private let matter = """
    title: {en: a, zh: 一}
    words: [gym, 健身]
    stops:
      - to: {en: a, zh: 一}
        takes: {en: a, zh: 一}
        answer: {within: term, says: {en: a, zh: 一}}
      - to: {en: b, zh: 二}
        takes: {en: b, zh: 二}
    as-of: 2026-11-29
    source: {en: a, zh: 一}
    """
  private let facts: FactsOfADay

  init() throws {
    facts = FactsOfADay(
      on: try CalendarDate.read("2026-11-29"), text: { _ in nil }, term: { _ in Term(20, .days) })
  }

  private let sound = """
    - {typed: 健身房不退款, found: yes}
    - {typed: my bank, found: no}
    - {since: 2026-11-03, due: [2026-11-23, none]}
    """

  private func problems(_ cases: String?, named name: String = "gym") throws -> [String] {
    var files = [ChannelFile(path: "channels/gym.yaml", node: try readNode(yaml: matter))]
    if let cases { files.append(ChannelFile(path: "channels/\(name).cases.yaml", node: try readNode(yaml: cases))) }
    let rules = try readChannelRules(files, facts: KnownFacts(all: ["term"], terms: ["term"]))
    return reviewChannelCases(files, rules, facts).problems.map { "\($0.file) \($0.problem.message.en)" }
  }

  @Test func soundCasesPass() throws { #expect(try problems(sound).isEmpty) }

  @Test func aMatterWithoutCasesIsNamed() throws {
    #expect(try problems(nil) == ["channels/gym.cases.yaml the file is missing"])
  }

  @Test func casesWithoutAMatterAreNamed() throws {
    #expect(try problems(sound, named: "gmy").contains("channels/gmy.cases.yaml no matter stands beside it"))
  }

  @Test func wordsThatFindSomethingElseSayWhat() throws {
    let found = try problems(sound + "\n- {typed: my landlord, found: yes}")
    #expect(found == ["channels/gym.cases.yaml these words find none"])
  }

  @Test func anotherDayThanWantedSaysBoth() throws {
    let found = try problems(sound.replacing("2026-11-23", with: "2026-11-24"))
    #expect(found == ["channels/gym.cases.yaml wanted 2026-11-24, none, got 2026-11-23, none"])
  }

  @Test func termsAreTried() throws {
    let untried = sound.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(try problems(untried) == ["channels/gym.cases.yaml no case tries its days"])
  }
}
