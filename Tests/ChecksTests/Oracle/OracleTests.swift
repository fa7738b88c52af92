import Checks
import Counsel
import Household
import Money
import Rules
import Samples
import Testing

/// The checks against an oracle that follows the contract as written: whole households, and the same with answers taken
/// out, of which whatever is decided has to agree.
@Suite struct OracleTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  @Test(arguments: 0..<10) func checksAndOracleAgree(seed: Int) {
    var random = StrainedHousehold(seed: UInt64(seed) + 4_000, day: day, gaps: 0)
    var noise = Noise(seed: UInt64(seed) + 77)
    var seen = Set<String>()
    for _ in 0..<150 {
      let whole = answered(random.next())
      let oracle = Oracle(whole, on: day)
      for household in [whole] + (0..<3).map({ _ in withAnswersTakenOut(of: whole, &noise) }) {
        for finding in assess(household, with: pack, asOf: day).findings {
          guard let wrong = disagreement(finding, oracle, isWhole: household == whole),
            seen.insert(finding.check.id + wrong.prefix(12)).inserted
          else { continue }
          Issue.record("\(finding.check.id) \(finding.subject): \(wrong)\n\(written(household))")
        }
      }
    }
  }

  private func disagreement(_ finding: Finding, _ oracle: Oracle, isWhole: Bool) -> String? {
    var (holder, card): (String?, String?) = (nil, nil)
    switch finding.subject {
    case .household: break
    case .holder(let name): holder = name
    case .debt(let name, _): card = name
    }
    if finding.check.id == "card-utilisation", card == nil, oracle.household.cards?.isEmpty == false { return nil }
    guard let wanted = oracle.answer(to: finding.check.id, of: holder, card: card) else { return nil }
    guard finding.outcome != .notEvaluated else { return isWhole ? "not evaluated, wanted \(wanted)" : nil }
    if finding.outcome.rawValue != wanted.outcome { return "outcome \(finding.outcome), wanted \(wanted)" }
    let currency = oracle.household.currency
    let (value, toClear) = (
      finding.value.map { $0.plain(in: currency) }, finding.toClear.map { $0.plain(in: currency) }
    )
    if let value, let known = wanted.value, value != known { return "value \(value), wanted \(wanted)" }
    guard finding.outcome == .fired else { return toClear.map { "to clear \($0), wanted \(wanted)" } }
    let severity = finding.severity.rawValue
    if isWhole ? severity != wanted.severity : order(severity) > order(wanted.severity ?? "") {
      return "severity \(severity), wanted \(wanted)"
    }
    if isWhole || toClear != nil, toClear != wanted.toClear { return "to clear \(toClear ?? "-"), wanted \(wanted)" }
    return nil
  }

  private func order(_ severity: String) -> Int { Severity.allCases.firstIndex { $0.rawValue == severity } ?? 9 }

  /// With what the contract leaves unknown said, and without what the oracle has no word on.
  private func answered(_ household: Household) -> Household {
    var whole = household
    if whole.totals != nil { (whole.totals, whole.cards, whole.loans) = (nil, [], []) }
    whole.listsEveryDebt = true
    whole.habits.paysCards = whole.habits.paysCards ?? .part
    whole.cards = (whole.cards ?? []).map { card in
      var card = card
      card.sharesLimitWith = nil
      if card.limit?.amount == .zero { card.limit = Stated(Amount(minorUnits: 100_000)) }
      settle(&card)
      return card
    }
    whole.loans = (whole.loans ?? []).map { loan in
      var loan = loan
      if loan.dueInFull == .unknown { loan.dueInFull = nil }
      if loan.payment == .monthly(Stated(.zero)) { loan.payment = Loan.Payment.none }
      if case .monthly(let stated) = loan.payment, stated.amount == .zero { loan.payment = Loan.Payment.none }
      settle(&loan)
      return loan
    }
    return whole
  }

  private func settle(_ entry: inout some DebtEntry) {
    if (entry.balance?.amount ?? .zero) <= .zero { (entry.behind, entry.arrears, entry.isCalledIn) = (0, nil, nil) }
    if entry.behind == nil, (entry.arrears?.amount ?? .zero) == .zero, entry.isCalledIn != true { entry.behind = 0 }
  }

  private func withAnswersTakenOut(of whole: Household, _ noise: inout Noise) -> Household {
    var open = whole
    func gone() -> Bool { noise.next(5) == 0 }
    // A payment that is stated counts unless nothing is known to be owed; one above what is owed would be told apart.
    func owes(_ balance: Stated?) -> Bool { (balance?.amount.minorUnits ?? 0) >= 800_000 }
    if gone() { open.income = nil }
    if gone() { open.essentials = nil }
    if gone() { open.savings = nil }
    if gone() { open.assets = nil }
    if gone() { open.situation.monthsBehind = nil }
    if gone() { open.situation.urgent = nil }
    if gone() { open.habits.everydaySpendingOnCards = nil }
    for place in (open.cards ?? []).indices {
      if gone(), owes(open.cards?[place].balance) { open.cards?[place].balance = nil }
      if gone() { open.cards?[place].limit = nil }
      // Without a minimum what is stated counts: another reading, not an answer that is missing.
      if gone(), open.cards?[place].payment == nil { open.cards?[place].minimum = nil }
    }
    for place in (open.loans ?? []).indices {
      if gone(), owes(open.loans?[place].balance) { open.loans?[place].balance = nil }
      if gone() { open.loans?[place].kind = nil }
      if gone() { open.loans?[place].payment = nil }
    }
    if gone() { open.listsEveryDebt = false }
    return open
  }
}
