import Checks
import Household
import Money
import Outlook
import Rules
import Testing

/// "Not evaluated" against trying values for the missing answers: a decided finding never changes, an undecided one does.
@Suite struct MissingAnswersTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  @Test(arguments: 0..<40) func aFindingIsDecidedExactlyWhenNoAnswerCouldChangeIt(seed: Int) throws {
    var random = RandomHousehold(generator: SeededGenerator(seed: UInt64(seed)))
    for round in 0..<8 {
      let household = random.next()
      let assessment = assess(household, with: pack, asOf: day)
      let tried = completions(of: household, seed: UInt64(seed * 1_000 + round)).map {
        (answers: $0, findings: assess($0.household, with: pack, asOf: day).findings)
      }
      for finding in assessment.findings where isJudged(finding, assessment) {
        let found = try tried.map { ($0.answers, try #require(same(as: finding, in: $0.findings))) }
        if finding.outcome == .notEvaluated {
          #expect(
            Set(found.map(\.1.outcome)).count > 1, "\(finding.check.id) \(finding.subject) never changes: \(household)")
          #expect(!finding.missing.isEmpty)
          continue
        }
        // A payment that is stated counts until nothing is known to be owed.
        let alike = found.filter { !$0.0.settles }.map(\.1)
        #expect(
          Set(alike.map(\.outcome)) == [finding.outcome], "\(finding.check.id) \(finding.subject) changes: \(household)"
        )
        #expect(finding.missing.isEmpty)
        if finding.outcome == .fired, let least = found.map(\.1.severity).min(), let most = alike.map(\.severity).min()
        {
          #expect(least <= finding.severity && finding.severity <= most, "\(finding.check.id): \(household)")
        }
      }
    }
  }

  /// An empty list of cards is clear whatever `more-debts` says: utilisation is of each card listed. What a gap takes until a
  /// sum falls due counts only where it is known.
  private func isJudged(_ finding: Finding, _ assessment: Assessment) -> Bool {
    switch finding.check.measure {
    case .cardUtilisation: assessment.household.cards?.isEmpty != true
    case .balloon: assessment.figures.margin != nil
    default: true
    }
  }

  private struct Answers {
    var household: Household
    var settles: Bool
  }

  private func completions(of household: Household, seed: UInt64) -> [Answers] {
    (0..<60).map { index in
      let leaning: Completion.Leaning = index < 2 ? .kind : index < 4 ? .harsh : .mixed
      let settles = index % 2 == 1
      var completion = Completion(
        leaning: leaning, maySettle: settles, generator: SeededGenerator(seed: seed &* 100 &+ UInt64(index)))
      return Answers(household: completion.complete(household), settles: settles)
    }
  }

  /// The finding on the same subject. Once an unknown list of cards is known, the gravest on one of its cards.
  private func same(as finding: Finding, in findings: [Finding]) -> Finding? {
    let ofCheck = findings.filter { $0.check.id == finding.check.id }
    if let same = ofCheck.first(where: { $0.subject == finding.subject }) { return same }
    return ofCheck.first { $0.outcome == .fired } ?? ofCheck.first
  }
}
