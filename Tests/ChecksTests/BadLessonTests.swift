import Checks
import Rules
import Testing

/// Lessons with wrong steps, and personas that no longer do what they say, are found with their place.
@Suite struct BadLessonTests {
  private let stall = "lessons/market-stall.yaml"

  private func problems(_ path: String, _ old: String, _ new: String) throws -> [String] {
    var pack = try ChangedPack()
    try pack.change(path, old, to: new)
    return try pack.problems()
  }

  @Test(arguments: [
    ("minutes: 15", "minutes: 20", "minutes: the steps take 15 minutes, not 20"),
    ("kind: story", "kind: tale", "steps[0].kind: unknown word: tale"),
    ("  - kind: story\n", "  - kind: story\n    persona2: x\n", "steps[0].persona2: unknown key"),
    ("persona: xiao-an\n    shows", "persona: xiao-ann\n    shows", "steps[0].persona: there is no persona xiao-ann"),
    ("check: debt-ratio", "check: debt-rato", "steps[1].check: there is no check debt-rato"),
    ("kind: reveal", "kind: takeaway", "steps: this predict has no reveal behind it"),
    ("consequence: power", "consequence: none", "steps[3].items[1].consequence: stands behind one that can wait"),
    ("consequence: power", "consequence: light", "steps[3].items[0].consequence: unknown word: light"),
    ("level: likely", "level: surely", "steps[4].level: unknown word: surely"),
    ("minutes: 2\n    persona", "minutes: 200\n    persona", "steps[0].minutes: 200 is out of range"),
    ("{fact:hotline-96110}", "{fact:hotline-9611}", "there is no fact hotline-9611"),
    ("{line:debt-ratio}", "{margin}", "{margin} is a household's figure: a lesson has none"),
    ("true: no", "true: perhaps", "steps[6].true: expected yes or no"),
  ])
  func aWrongStep(old: String, new: String, wanted: String) throws {
    let found = try problems(stall, old, new)
    #expect(found.contains { $0.hasPrefix("\(stall):#:#: ") && $0.contains(wanted) }, "\(found)")
  }

  @Test func aStepThatLacksWhatTheLeaderNeeds() throws {
    let found = try problems(stall, "    mistake:\n      en: Telling", "    mistakes:\n      en: Telling")
    #expect(found.contains("\(stall):#:#: steps[0].mistake: mistake is missing"))
    #expect(found.contains("\(stall):#:#: steps[0].mistakes: unknown key"))
  }

  @Test(arguments: [
    ("savings: 6,000", "savings: 600,000", "repay-at-once: it is clear, not fired (warning)"),
    ("payment: 6,000", "payment: 0", "debt-ratio: it is "),
    ("debt-ratio: warning", "debt-ratio: caution", "debt-ratio: it is fired (warning), not fired (caution)"),
    ("verdict: urgent", "verdict: clear", "verdict: the verdict is urgent, not clear"),
    ("debt-ratio: warning", "debt-rato: warning", "fired.debt-rato: there is no check debt-rato"),
    ("  income: 10,000", "  income: plenty", "household.income: "),
    ("      limit: 120,000", "      limits: 120,000", "household.cards[0].limits: unknown key"),
  ])
  func aPersonaThatNoLongerTripsWhatItSays(old: String, new: String, wanted: String) throws {
    let found = try problems("personas/xiao-an.yaml", old, new)
    #expect(found.contains { $0.hasPrefix("personas/xiao-an.yaml:#:#: \(wanted)") }, "\(found)")
  }

  @Test func everyPersonaIsRun() throws {
    let review = try ChangedPack().review()
    #expect(review.personas.count >= 10 && review.problems.isEmpty)
    #expect(review.pack?.lessons.count == 4 && review.pack?.happenings.count == 10)
  }

  @Test func aChangedThresholdIsNoticedByThePersonaOnTheLine() throws {
    let found = try problems("checks/debt-ratio.yaml", "over: 50%", "over: 49%")
    #expect(found.contains { $0.contains("personas/a-qiang.yaml") && $0.contains("debt-ratio") })
  }
}
