import Checks
import Counsel
import RuleFiles
import Rules
import StrictYAML
import Testing
import Wording

/// Sentences of a pack: what is wrong with one is said with its place.
@Suite struct SentenceFileTests {
  private func problems(_ path: String, _ old: String, _ new: String) throws -> [String] {
    var pack = try ChangedPack()
    try pack.change("sentences/\(path)", old, to: new)
    return try pack.problems()
  }

  @Test func aSentenceThatNobodySays() throws {
    #expect(
      try problems("offers.yaml", "kept-back:", "nobody-says-this:\n  en: A.\n  zh: 甲。\nkept-back:")
        == ["sentences/offers.yaml:#:#: nobody-says-this: nobody says this sentence"])
  }

  @Test func aSentenceThatIsAskedForAndMissing() throws {
    let line = #"kept-back: {en: "{sum} of it stays with you for what comes up.", zh: "其中 {sum} 自己先留着应急。"}"#
    #expect(
      try problems("offers.yaml", line + "\n", "") == ["sentences/offers.yaml:#:#: kept-back: kept-back is missing"])
  }

  @Test func aSlipInAnIDIsBoth() throws {
    var pack = try ChangedPack()
    try pack.change("sentences/offers.yaml", "kept-back:", to: "kept-bak:")
    let found = try pack.review().problems
    #expect(found.map(\.problem.path).sorted() == ["kept-back", "kept-bak"])
    #expect(found.contains { $0.problem.remedy?.en == "did you mean kept-back?" })
    #expect(found.allSatisfy { $0.problem.place != nil })
  }

  @Test func aBraceThatNobodyFills() throws {
    var pack = try ChangedPack()
    try pack.change("sentences/offers.yaml", "其中 {sum} 自己先留着应急", to: "其中 {sun} 自己先留着应急")
    let found = try pack.review().problems
    #expect(found.map(\.problem.path) == ["kept-back.zh", "kept-back.zh"])
    #expect(found.map(\.problem.message.en) == ["nobody fills {sun}", "{sum} is not in it"])
    #expect(found[0].problem.remedy?.en == "did you mean {sum}?")
    // Filled in another sentence, and never in this one.
    #expect(
      try problems("offers.yaml", "其中 {sum} 自己先留着应急", "其中 {sum}（{lender}）自己先留着应急")
        == ["sentences/offers.yaml:#:#: kept-back.zh: nobody fills {lender}"])
  }

  @Test func aBraceThatIsNotThere() throws {
    #expect(
      try problems("offers.yaml", "{sum} of it stays", "Some of it stays")
        == ["sentences/offers.yaml:#:#: kept-back.en: {sum} is not in it"])
  }

  @Test func aMissingLanguage() throws {
    #expect(
      try problems("steps.yaml", "ask-for-all: {en: it, zh: 这笔}", "ask-for-all: {en: it}")
        == ["sentences/steps.yaml:#:#: ask-for-all.zh: zh is missing"])
  }

  @Test(arguments: SentenceSubject.allCases) func aPackOfBeforeIsToldWhichFileToCopy(subject: SentenceSubject) throws {
    var pack = try ChangedPack()
    let path = "sentences/\(subject.rawValue).yaml"
    pack.remove(path)
    let found = try pack.review().problems
    #expect(found.map(\.file) == [path])
    #expect(found.first?.problem.message.en == "the folder has no \(path)")
    #expect(found.first?.problem.remedy?.en == "copy it from the built-in pack cn")
  }

  @Test func aFileThatIsNoSubject() throws {
    var pack = try ChangedPack()
    pack.add("sentences/ofers.yaml", "a: {en: A, zh: 甲}\n")
    let found = try #require(try pack.review().problems.first)
    #expect(found.problem.message.en == "no sentences are read from this file")
    #expect(found.problem.remedy?.en == "did you mean offers.yaml?")
  }

  /// As the program carries them, and as the strict reader has them.
  @Test func theBuiltInPackSaysThem() throws {
    let sum: [SentenceBrace: any BraceValue] = [.sum: "500"]
    for pack in [try chinaPack(), try soundPack()] {
      #expect(pack.text(OfferSentence.keptBack, sum).en == "500 of it stays with you for what comes up.")
      #expect(pack.say(OfferSentence.keptBack, sum, in: .zh) == "其中 500 自己先留着应急。")
      // No space between two Chinese words.
      #expect(pack.say(StepSentence.short, [.sum: "约 500"], in: .zh) == "差约 500")
    }
  }

  private func soundPack() throws -> Pack {
    let files = try #require(embeddedPacks["cn"])
    return try readSoundPack(files.map { RuleFile(path: $0.path.description, packed: $0.bytes) })
  }
}
