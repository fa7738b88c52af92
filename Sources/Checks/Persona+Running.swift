import Household
public import Money
import Outlook
public import Rules
import StrictYAML
public import Wording

extension Persona {
  /// The persona's household held against a pack, on the day of its figures.
  public func assessment(with pack: Pack, in language: Language, asOf: CalendarDate) -> Assessment {
    let household = household(in: language)
    return assess(household, with: pack, asOf: household.date ?? asOf)
  }

  /// What it no longer does: the checks that say something else of it than its file, and the verdict.
  func mismatches(with pack: Pack, asOf: CalendarDate) -> [Problem] {
    let assessment = assessment(with: pack, in: .en, asOf: asOf)
    var problems = pack.checks.compactMap { check in mismatch(of: check, assessment) }
    if assessment.verdict.id != verdict {
      let given = assessment.verdict.id
      problems.append(
        Problem(
          at: verdictPlace, path: "verdict",
          Text(en: "the verdict is \(given), not \(verdict)", zh: "总体情况是 \(given)，不是 \(verdict)")))
    }
    return problems
  }

  private func mismatch(of check: Check, _ assessment: Assessment) -> Problem? {
    guard let gravest = assessment.gravest(of: check) else { return nil }
    let wanted = expectation(of: check)
    let given = described(gravest.outcome, gravest.outcome == .fired ? gravest.severity : nil)
    let hoped = described(wanted.outcome, wanted.expected?.severity)
    guard given != hoped else { return nil }
    return Problem(
      at: wanted.expected?.place ?? verdictPlace, path: check.id,
      Text(en: "it is \(given), not \(hoped)", zh: "结果是 \(given)，不是 \(hoped)"))
  }

  /// What the file says of a check; one that it does not name is clear.
  public func expectation(of check: Check) -> (outcome: Finding.Outcome, expected: Expected?) {
    for (outcome, list) in [(Finding.Outcome.fired, fired), (.onTheLine, onTheLine), (.notEvaluated, notJudged)] {
      if let found = list.first(where: { $0.check == check.id }) { return (outcome, found) }
    }
    return (.clear, nil)
  }

  private func described(_ outcome: Finding.Outcome, _ severity: Severity?) -> String {
    outcome.rawValue + (severity.map { " (\($0.rawValue))" } ?? "")
  }
}

extension Assessment {
  /// Of a check's findings the one that counts.
  public func gravest(of check: Check) -> Finding? { Checks.gravest(of: findings.filter { $0.check == check }) }
}

/// The one of a check's findings that counts: the gravest that fired, else one that is open, else on the line.
public func gravest(of findings: [Finding]) -> Finding? {
  func rank(_ finding: Finding) -> (Int, Severity) {
    switch finding.outcome {
    case .fired: (3, finding.severity)
    case .notEvaluated: (2, finding.severity)
    case .onTheLine: (1, finding.severity)
    case .clear: (0, finding.severity)
    }
  }
  return findings.max { rank($0) < rank($1) }
}
