import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing
import Wording

/// The one list of steps: what may stand in it, and what beside it.
@Suite struct StepsTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  private func eachAssessment(_ seed: UInt64, _ check: (Assessment) throws -> Void) rethrows {
    var random = RandomHousehold(generator: SeededGenerator(seed: seed))
    for _ in 0..<400 { try check(assess(random.next(), with: pack, asOf: day)) }
  }

  @Test func atMostSevenAndEachOnce() {
    eachAssessment(1) { assessment in
      let ids = assessment.steps.map(\.advice.id)
      let isStrained =
        assessment.fired.contains { $0.severity > .notice } && assessment.figures.totalDebt.known != .zero
      #expect((isStrained ? 3...7 : 0...7).contains(ids.count), "\(ids)")
      #expect(Set(ids).count == ids.count)
      #expect(assessment.steps.map(\.advice.stage) == assessment.steps.map(\.advice.stage).sorted() || ids.count <= 3)
    }
  }

  @Test func noStepIsAgainstAnotherNorWhatStandsBesideAFinding() {
    eachAssessment(2) { assessment in
      let steps = assessment.steps
      let beside = assessment.fired.flatMap { assessment.offered(for: $0, among: steps) }
      for step in steps {
        for other in steps + beside where other.advice.id != step.advice.id {
          #expect(!step.advice.excludes.contains(other.advice.id), "\(step.advice.id) with \(other.advice.id)")
        }
      }
    }
  }

  /// Whether anybody has to be offered less than is due is not known before.
  @Test func savingsThatWereNotToldAreAskedForBeforeAnyOffer() {
    var found = 0
    eachAssessment(11) { assessment in
      #expect(assessment.figures.savings.known == nil || !assessment.steps.contains { $0.advice.id == asking })
      var household = assessment.household
      household.savings = nil
      let ids = assess(household, with: pack, asOf: day).steps.map(\.advice.id)
      guard let offered = ids.firstIndex(of: "say-what-you-can-pay"), assessment.figures.shortfall != nil else { return }
      found += 1
      #expect(ids.firstIndex(of: asking).map { $0 < offered } ?? false, "\(ids)")
    }
    #expect(found > 3)
  }

  private let asking = "are-there-savings"

  @Test func theSameMoneyIsNeverAskedForTwice() {
    eachAssessment(3) { assessment in
      for cost in [Advice.Cost.monthly, .savings] {
        #expect(assessment.steps.count { $0.advice.costs == cost } <= 1)
      }
    }
  }

  @Test func aMonthThatFallsShortIsNeverAskedForMoney() {
    eachAssessment(4) { assessment in
      let steps = assessment.steps
      guard assessment.figures.shortfall != nil else { return }
      let offered = steps + assessment.fired.flatMap { assessment.offered(for: $0, among: steps) }
      for step in offered { #expect([.nothing, .agreed, .savings].contains(step.advice.costs), "\(step.advice.id)") }
    }
  }

  @Test func whoIsPressedGetsNoLessons() {
    var pressed = 0
    eachAssessment(11) { assessment in
      let figures = assessment.figures
      guard assessment.hasUrgentMatter || assessment.isBehind || figures.shortfall != nil else { return }
      pressed += 1
      for step in assessment.steps where step.advice.stage == .learning {
        #expect(step.advice.needs.contains(.pressed), "\(step.advice.id)")
      }
    }
    #expect(pressed > 50)
  }

  /// An agreement is asked for where it could be kept, a pause where nothing is there.
  @Test func whatIsAskedOfBanksCanBeKept() {
    for income in stride(from: Int64(4_000), through: 8_000, by: 50) {
      let assessment = assess(
        household { household in
          household.income = .total(Stated(Amount(minorUnits: income * 100)))
          household.savings = Stated(.zero)
          household.cards?[0].balance = Stated(Amount(minorUnits: 4_800_000))
          household.cards?[0].payment = Stated(Amount(minorUnits: 240_000))
        }, with: pack, asOf: day)
      let ids = assessment.steps.map(\.advice.id)
      #expect(ids.contains("ask-for-a-pause") == (income <= 4_500), "\(income)")
      #expect(ids.contains("instalment-agreement") == (income >= 5_400 && income < 6_900), "\(income)")
    }
  }

  private func household(_ change: (inout Household) -> Void) -> Household {
    func sum(_ units: Int64) -> Stated { Stated(Amount(minorUnits: units * 100)) }
    var household = Household()
    (household.income, household.essentials) = (.total(sum(9_000)), .total(sum(4_500)))
    household.savings = sum(20_000)
    var card = Card(name: "Visa")
    (card.balance, card.limit, card.payment) = (sum(8_000), sum(20_000), sum(800))
    (household.cards, household.loans, household.listsEveryDebt) = ([card], [], true)
    change(&household)
    return household
  }

  @Test func helpIsLookedForWhereNothingComesIn() {
    let steps = assess(
      household { $0.income = .total(Stated(.zero)) }, with: pack, asOf: day
    ).steps.map(\.advice.id)
    #expect(steps.contains("find-an-income") && steps.contains("ask-for-a-pause"))
  }

  /// "Pay more than the interest" would still be late where the card asks for more.
  @Test func aCardBelowItsMinimumIsToldTheMinimum() throws {
    let steps = assess(
      household { household in
        household.cards?[0].rate = Rate(perPeriod: .percent(24), period: .year)
        household.cards?[0].minimum = Minimum(share: .percent(5), floor: nil)
        household.cards?[0].payment = Stated(Amount(minorUnits: 10_000))
        household.cards?[0].pays = .part
        household.savings = Stated(.zero)
      }, with: pack, asOf: day
    ).steps
    let step = try #require(steps.first { $0.advice.id == "at-least-the-minimum" })
    #expect(step.text.en.hasPrefix("Pay each card at least its minimum: Visa 400. That is 300 more a month than now"))
    #expect(!steps.contains { $0.advice.id == "cover-the-interest" })
  }

  @Test func whatIsBehindIsClearedWhereTheMonthAndSavingsHoldIt() throws {
    func line(savings: Int64) throws -> Settlement.Line {
      let behind = household { household in
        household.cards?[0].behind = 2
        household.savings = Stated(Amount(minorUnits: savings))
      }
      return try #require(assess(behind, with: pack, asOf: day).settlement.lines.first)
    }
    let full = try line(savings: 2_000_000)
    #expect(full.isCleared && full.catchUpNow == Amount(minorUnits: 160_000))
    #expect(!(try line(savings: 450_000)).isCaughtUpFromSavings)
  }

  /// Rent that is behind comes out of savings first, and the step says its sum; only what could take the wages is asked before.
  @Test func whatComesFirstIsSaidWithItsSum() throws {
    let behind = try readHousehold(
      """
      debthealth: 1
      income: 5,000
      essentials: 4,500
      savings: 6,000
      cards: [{name: Visa, limit: "20,000", balance: "8,000", minimum: 10%, pays: part, behind: 2}]
      loans: [{name: Rent, kind: other, balance: 1500, payment: none, arrears: 1500, consequence: home}]
      more-debts: no
      """, defaultCurrency: .cny)
    let steps = assess(behind, with: pack, asOf: day).steps
    let step = try #require(steps.first { $0.advice.id == "pay-what-comes-first" })
    #expect(step.text.en.contains("Rent") && step.text.en.contains("1,500"))
    #expect(!step.text.en.contains("Visa"))
    let first = steps.filter { $0.advice.stage > .urgent }.prefix(2).map(\.advice.id)
    #expect(first == ["can-wages-be-taken", step.advice.id])
  }

  @Test func everyUrgentMatterHasItsStepBeforeAllOthers() throws {
    var random = RandomHousehold(generator: SeededGenerator(seed: 5))
    let matters = Situation.Urgent.allCases.filter { $0 != .notCoping }
    for _ in 0..<50 {
      var household = random.next()
      household.situation.urgent = matters
      let steps = assess(household, with: pack, asOf: day).steps
      let urgent = steps.prefix { $0.advice.stage == .urgent }
      #expect(matters.allSatisfy { matter in urgent.contains { $0.advice.urgentMatters.contains(matter) } })
      #expect(steps.dropFirst(urgent.count).allSatisfy { $0.advice.stage > .urgent && $0.advice.stage <= .thisMonth })
    }
  }

  @Test func someoneNotCopingGetsOnlyWhatIsUrgent() {
    var household = Household()
    household.situation.urgent = [.notCoping, .court]
    let steps = assess(household, with: pack, asOf: day).steps
    #expect(steps.map(\.advice.id).contains("urgent-not-coping"))
    #expect(steps.allSatisfy { $0.advice.stage == .urgent })
  }

  @Test func aPaymentBelowTheInterestIsNeverCalledProgress() throws {
    let household = try readHousehold(
      """
      debthealth: 1
      income: 10,000
      essentials: 3,000
      savings: 20,000
      cards: [{name: A, limit: "50,000", balance: "45,000", rate: 0.05%/day, payment: 500}]
      loans: []
      more-debts: no
      """, defaultCurrency: .cny)
    let steps = assess(household, with: pack, asOf: day).steps
    #expect(steps.contains { $0.text.en.contains("500 a month does not cover the interest, about 675") })
    #expect(!steps.contains { $0.text.en.contains("Your usual 500") })
  }

  @Test func aMortgageIsNotPaidAheadNorACardPaidInFull() throws {
    let household = try readHousehold(
      """
      debthealth: 1
      income: 18,000
      essentials: 8,000
      savings: 80,000
      cards: [{name: A, limit: "5,000", balance: "4,000", rate: 0.05%/day, pays: full}]
      loans: [{name: Home, kind: mortgage, balance: "900,000", payment: "4,800", rate: 3.2%}]
      more-debts: no
      """, defaultCurrency: .cny)
    let steps = assess(household, with: pack, asOf: day).steps
    #expect(!steps.contains { $0.advice.id == "dearest-debt-first" })
    #expect(steps.contains { $0.text.en.contains("Go on paying the whole bill") })
  }

  @Test func aHotlinePastItsReviewSaysSo() throws {
    var household = Household()
    household.situation.urgent = [.court]
    let later = try #require(CalendarDate(year: 2030, month: 1, day: 1))
    let now = assess(household, with: pack, asOf: day).steps
    let then = assess(household, with: pack, asOf: later).steps
    #expect(!now.contains { $0.text.en.contains("last checked") })
    #expect(then.contains { $0.text.en.contains("12368 (last checked 2026-11-24)") })
  }
}
