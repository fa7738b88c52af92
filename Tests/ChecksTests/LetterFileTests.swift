import Checks
import Rules
import Testing
import Wording

/// Letters of a pack: what is wrong with one is said with its place.
@Suite struct LetterFileTests {
  private func problems(_ path: String, _ old: String, _ new: String) throws -> [String] {
    var pack = try ChangedPack()
    try pack.change("letters/\(path)", old, to: new)
    return try pack.problems()
  }

  @Test func thePackHasALetterForEveryOccasion() throws {
    let letters = try chinaPack().letters
    #expect(Set(letters.map(\.occasion)) == Set(LetterTemplate.Occasion.allCases))
  }

  @Test func aBraceThatNobodyFills() throws {
    let found = try problems("offer.yaml", "zh: 每月该还 {due}。", "zh: 每月该还 {deu}。")
    #expect(found == ["letters/offer.yaml:#:#: says[1].zh: unknown placeholder {deu}"])
    // Known in another letter, and never so in this one.
    #expect(
      try problems("hold.yaml", "and am behind.", "and am behind by {instalments}.")
        == ["letters/hold.yaml:#:#: says[0].en: unknown placeholder {instalments}"])
  }

  @Test func aMissingLanguage() throws {
    let found = try problems("offer.yaml", "    zh: 附：家庭财务状况表。\n", "")
    #expect(found == ["letters/offer.yaml:#:#: says[20].zh: zh is missing"])
  }

  /// The words of several who write together are read as strictly.
  @Test func theWordsOfSeveral() throws {
    #expect(
      try problems("hold.yaml", "We owe you money{reference-said} and are behind.", "We owe you {instalments}.")
        == ["letters/hold.yaml:#:#: says[0].of-several.en: unknown placeholder {instalments}"])
    #expect(
      try problems("hold.yaml", "      zh: 有事请按上面的地址或电话联系我们；请不要联系我们的家人、朋友和单位。\n", "")
        == ["letters/hold.yaml:#:#: says[2].of-several.zh: zh is missing"])
  }

  /// What has to hold is a word of a list, not a text that nobody looks at.
  @Test func aConditionThatIsNone() throws {
    #expect(
      try problems("offer.yaml", "if: [this-month-only]", "if: [this-month]").contains {
        $0.contains("if[0]: unknown: this-month")
      })
  }

  @Test func aFactThatIsNotThere() throws {
    let found = try problems(
      "instalment-agreement.yaml", "{fact:instalment-60-months}): {offer}", "{fact:nothing}): {offer}")
    #expect(
      found == ["letters/instalment-agreement.yaml:#:#: says[2].en: there is no fact nothing"])
  }

  @Test func anOccasionOrASourceThatIsNone() throws {
    #expect(
      try problems("offer.yaml", "when: offer", "when: offers").contains { $0.contains("when: unknown word: offers") })
    #expect(
      try problems("offer.yaml", "in: debt-advice-practice", "in: nowhere").contains {
        $0.contains("source.in: unknown: nowhere")
      })
  }
}
