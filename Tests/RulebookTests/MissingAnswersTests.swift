import Household
import Money
import Rulebook
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
      for finding in open {
        let outcomes = tried.compactMap { findings in findings.first { isSame($0, finding) } }
        // A card list that was unknown has no finding of its own once it is known.
        guard !outcomes.isEmpty else { continue }
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

  private func isSame(_ one: Finding, _ other: Finding) -> Bool {
    one.check.id == other.check.id && one.subject == other.subject
  }
}
