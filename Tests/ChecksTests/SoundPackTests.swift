import Checks
import Counsel
import RuleFiles
import Rules
import Testing

/// The built-in pack as the program reads it, without the checks that the build made.
@Suite struct SoundPackTests {
  @Test func itHoldsWhatTheStrictReaderFinds() throws {
    let strict = try chinaPack()
    let files = try #require(embeddedPacks["cn"])
    let sound = try readSoundPack(files.map { RuleFile(path: $0.path.description, packed: $0.bytes) })
    #expect(sound.checks.map(contents) == strict.checks.map(contents))
    #expect(sound.advice == strict.advice)
    #expect(sound.facts == strict.facts)
    #expect(sound.fact("hotline-12378") == strict.fact("hotline-12378"))
    #expect(sound.fact("no-such-fact") == nil)
  }

  /// Every field with what it holds.
  private func contents(of check: Check) -> [String] {
    Mirror(reflecting: check).children.map { "\($0.label ?? ""): \($0.value)" }
  }
}
