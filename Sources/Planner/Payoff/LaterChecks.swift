import Checks
import Household
import Money
import Outlook
import Rules

/// Some of today's findings, held against the household as it would stand once debts are paid: a paid card stays a line and
/// takes nothing, a paid loan is gone, all else is as it is today.
struct LaterChecks {
  /// By check, for whom it fires today.
  private let names: [String: Set<String?>]
  private let asItIs: Pack
  /// What adds debts up, where mortgages are not counted in.
  private let withoutMortgages: Pack

  /// - Parameter countsMortgages: false holds sums of all debts against a household without its mortgages.
  init(_ findings: [Finding], of pack: Pack, countsMortgages: Bool = true) {
    names = Dictionary(grouping: findings, by: \.check.id).mapValues { Set($0.map(\.subject.name)) }
    let apart = countsMortgages ? [] : findings.filter(\.addsMortgagesUp)
    withoutMortgages = pack.only(apart)
    asItIs = pack.only(findings.filter { !apart.contains($0) })
  }

  /// A finding of today as it counts here; nil where it fires for mortgages alone, which are not counted in.
  func asCounted(_ finding: Finding, in assessment: Assessment) -> Finding? {
    guard withoutMortgages.checks.contains(where: { $0.id == finding.check.id }) else { return finding }
    return firing(in: assessment.household, on: assessment.asOf).first { $0.check.id == finding.check.id }
  }

  /// Whether any of them looks at sums of all debts, from which mortgages are left out.
  var leavesOutMortgages: Bool { !withoutMortgages.checks.isEmpty }

  /// Whether any of them fires.
  func fire(in household: Household, on day: CalendarDate) -> Bool {
    anyFires(asItIs, household, day) || anyFires(withoutMortgages, household.withoutMortgages, day)
  }

  /// Those of them that fire, as they stand then.
  func firing(in household: Household, on day: CalendarDate) -> [Finding] {
    firing(asItIs, household, day) + firing(withoutMortgages, household.withoutMortgages, day)
  }

  private func anyFires(_ pack: Pack, _ household: @autoclosure () -> Household, _ day: CalendarDate) -> Bool {
    guard !pack.checks.isEmpty else { return false }
    let outlook = pack.outlook(of: household(), on: day)
    return pack.checks.contains { fires($0, for: names[$0.id] ?? [], in: outlook, of: pack) }
  }

  /// A subject is known by its name: its path is another once a debt before it is gone.
  private func firing(
    _ pack: Pack, _ household: @autoclosure () -> Household, _ day: CalendarDate
  ) -> [Finding] {
    guard !pack.checks.isEmpty else { return [] }
    return pack.fired(in: household(), on: day).filter { found in
      names[found.check.id]?.contains(found.subject.name) ?? false
    }
  }
}

extension Pack {
  /// For whom each of its checks fires, by the check's id.
  func subjectsFiring(in household: Household, on day: CalendarDate) -> [String: Set<Finding.Subject>] {
    let subjects = Checks.subjectsFiring(checks, in: outlook(of: household, on: day), of: self)
    return Dictionary(uniqueKeysWithValues: zip(checks.map(\.id), subjects))
  }

  /// What fires, without anything that only people read, nor how grave it is.
  fileprivate func fired(in household: Household, on day: CalendarDate) -> [Finding] {
    findings(of: outlook(of: household, on: day), with: checks, of: self).filter { $0.outcome == .fired }
  }

  /// As far ahead as its checks look.
  fileprivate func outlook(of household: Household, on day: CalendarDate) -> Outlook {
    Outlook(
      of: household, on: day, by: practice(for: household, on: day),
      looksAhead: checks.contains { $0.measure == .balloon })
  }

  /// With the checks of these findings only.
  func only(_ findings: [Finding]) -> Pack {
    var pack = self
    pack.checks.removeAll { check in !findings.contains { $0.check.id == check.id } }
    return pack
  }
}

extension Finding {
  fileprivate var addsMortgagesUp: Bool {
    [.savingsAgainstDebts, .debtsToAssets, .debtsToYearlyIncome, .balloon].contains(check.measure)
  }
}

extension Household {
  var withoutMortgages: Household {
    var others = self
    others.loans?.removeAll { $0.kind == .mortgage }
    return others
  }

  /// Every debt paid, mortgages included.
  var withAllPaid: Household {
    var paid = self
    for card in (cards ?? []).indices { paid.leave(Stated(.zero), on: .card(card)) }
    if loans != nil { paid.loans = [] }
    return paid
  }
}

extension DebtsToPlan {
  /// The answers without which it cannot be told when a finding stops firing: its own, else those of debts that no plan
  /// can pay, where only these are in the way.
  func missing(for finding: Finding, of assessment: Assessment, countsMortgages: Bool = true) -> [String] {
    guard finding.check.measure.movesWithDebts else { return [] }
    guard finding.lacks.isEmpty else { return finding.lacks }
    let later = LaterChecks([finding], of: assessment.pack, countsMortgages: countsMortgages)
    guard later.fire(in: paidOff(assessment), on: assessment.asOf) else { return [] }
    let clears = !later.fire(in: assessment.household.withAllPaid, on: assessment.asOf)
    return clears ? leftOut.flatMap(\.missing) : []
  }

  /// The household once all that can be planned is paid.
  func paidOff(_ assessment: Assessment) -> Household {
    let household = assessment.household
    return DebtPlaces(debts, in: household).household(household, on: assessment.asOf) { _ in .zero }
  }
}
