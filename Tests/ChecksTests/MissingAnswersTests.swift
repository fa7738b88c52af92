import Checks
import Household
import Money
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
    for round in 0..<25 {
      let household = random.next()
      let open = assess(household, with: pack, asOf: day).findings
      let tried = completions(of: household, seed: UInt64(seed * 1_000 + round)).map {
        assess($0, with: pack, asOf: day).findings
      }
      // An empty list of cards is clear whatever `more-debts` says: utilisation is of each card listed.
      for finding in open where !(finding.check.measure == .cardUtilisation && household.cards?.isEmpty == true) {
        let outcomes = tried.compactMap { findings in same(as: finding, in: findings) }
        try #require(outcomes.count == tried.count)
        let kinds = Set(outcomes.map(\.outcome))
        if finding.outcome == .notEvaluated {
          #expect(kinds.count > 1, "\(finding.check.id) \(finding.subject) never changes: \(household)")
          #expect(!finding.missing.isEmpty)
        } else {
          #expect(kinds == [finding.outcome], "\(finding.check.id) \(finding.subject) changes: \(household)")
          #expect(finding.missing.isEmpty)
        }
        if finding.outcome == .fired {
          #expect(outcomes.map(\.severity).min() == finding.severity, "\(finding.check.id): \(household)")
        }
      }
    }
  }

  private func completions(of household: Household, seed: UInt64) -> [Household] {
    (0..<60).map { index in
      let leaning: Completion.Leaning = index == 0 ? .kind : index == 1 ? .harsh : .mixed
      var completion = Completion(leaning: leaning, generator: SeededGenerator(seed: seed &* 100 &+ UInt64(index)))
      return completion.complete(household)
    }
  }

  /// The finding on the same subject. Once an unknown list of cards is known, the gravest on one of its cards.
  private func same(as finding: Finding, in findings: [Finding]) -> Finding? {
    let ofCheck = findings.filter { $0.check.id == finding.check.id }
    if let same = ofCheck.first(where: { $0.subject == finding.subject }) { return same }
    return ofCheck.first { $0.outcome == .fired } ?? ofCheck.first
  }
}
