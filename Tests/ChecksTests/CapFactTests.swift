import Checks
import Counsel
import Money
import RuleFiles
import Rules
import StrictYAML
import Testing
import Wording

/// Facts that cap what credit may cost.
@Suite struct CapFactTests {
  private func problems(_ lines: String) throws -> [String] {
    var files = try chinaPackFiles()
    files.append(
      RuleFile(
        path: "facts/my-cap.yaml",
        node: try readNode(
          yaml: """
            title: {en: Mine, zh: 我的}
            kind: law
            \(lines)
            says: {en: "{value}", zh: "{value}"}
            source: {in: source-text, part: {en: x, zh: x}}
            as-of: 2026-11-24
            """)))
    do {
      _ = try readPack(files)
      return []
    } catch {
      return error.all.map { "\($0.problem.path): \($0.problem.message.en)" }
    }
  }

  private let value = "values: [{from: 2026-01-01, rate: 24%, text: {en: a, zh: b}}]"

  @Test func aCapSaysWhoseItIsAndWhatItIsHeldAgainst() throws {
    #expect(try problems(value + "\nlenders: [private]\ncompared-with: [simple-rate]") == [])
    #expect(
      try problems(value) == ["values[0].rate: a rate needs lenders", "values[0].rate: a rate needs compared-with"])
    #expect(try problems(value + "\nlenders: [private]") == ["values[0].rate: a rate needs compared-with"])
    let words = "values: [{from: 2026-01-01, text: {en: a, zh: b}}]"
    #expect(try problems(words + "\nlenders: [bank]") == [])
    #expect(
      try problems(words + "\ncompared-with: [simple-rate]") == ["compared-with: there is no rate to compare with"])
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let rest = "\nlenders: [privat]\ncompared-with: [irr]"
    let bad = value.replacing("24%", with: "twenty")
    #expect(
      Set(try problems(bad + rest)) == [
        "values[0].rate: not a percentage", "compared-with[0]: unknown: irr", "lenders[0]: unknown: privat",
      ])
  }

  @Test func theValueOfTheDayIsUsedAndOverIsStrict() throws {
    let fact = try #require(try chinaPack().fact("private-lending-cap-rate"))
    func cap(_ day: String) throws -> FactInForce? { fact.inForce(on: try #require(CalendarDate(iso: day))) }
    #expect(try cap("2020-08-19") == nil)
    #expect(try cap("2020-08-20")?.cap == Ratio(154, 1_000))
    #expect(try cap("2025-05-19")?.cap == Ratio(124, 1_000))
    let now = try #require(try cap("2026-11-24"))
    #expect(now.outcome(of: .percent(12)) == .onTheLine)
    #expect(now.outcome(of: Ratio(120_001, 1_000_000)) == .fired)
    #expect(now.outcome(of: Ratio(119_999, 1_000_000)) == .clear)
    #expect(now.isPastExpiry && fact.isUnverified)
  }
}
