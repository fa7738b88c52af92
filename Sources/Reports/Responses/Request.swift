public import Checks
public import Planner

/// What can be asked about a household that was assessed: the same at the command line and at the prompt.
public enum Request: Sendable {
  case plan(PlanRequest)
  case wayOut(countsMortgages: Bool)
  case whatIf(WhatIf)
  case stress
  /// What moved since an earlier assessment, and the file that it is of.
  case changes(since: Assessment, in: String)

  /// - Throws: `tooLarge`.
  public func response(about assessment: Assessment) throws(PlanProblem) -> Response {
    switch self {
    case .plan(let request):
      let strategies = request.strategies.isEmpty ? everyStrategy(of: assessment.pack) : request.strategies
      return .plan(
        try PlanComparison(
          assessment, strategies: strategies, budget: request.budget, keepsSchedule: request.hasSchedule,
          countsMortgages: request.countsMortgages),
        hasSchedule: request.hasSchedule)
    case .wayOut(let countsMortgages): return .wayOut(try WayOut(assessment, countsMortgages: countsMortgages))
    case .whatIf(let whatIf):
      return .whatIf(try WhatIfComparison(whatIf, pack: assessment.pack, asOf: assessment.asOf))
    case .changes(let earlier, let file):
      return .changes(AssessmentComparison(before: earlier, after: assessment, earlierFile: file))
    case .stress: return .stress(try Stress(assessment))
    }
  }
}
