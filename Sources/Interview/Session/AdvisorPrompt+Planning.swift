import Checks
import Household
import Phrases
import Planner
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `plan`, `plan extra 500`, `plan order 招商银行, 花呗`.
  func showPlan(_ argument: String) {
    let assessment = assessment
    do {
      let debts = try DebtsToPlan(of: assessment).debts
      let request = try PlanRequest.read(
        argument, in: assessment.household.currency, debts: debts, existing: assessment.household.namedDebts,
        pack: assessment.pack)
      planRequest = request
      let strategies = request.strategies.isEmpty ? everyStrategy(of: assessment.pack) : request.strategies
      let comparison = try PlanComparison(
        assessment, strategies: strategies, budget: request.budget, keepsSchedule: request.hasSchedule,
        countsMortgages: request.countsMortgages)
      talk.page(
        planText(
          comparison, language: talk.language, columns: talk.columns, hasSchedule: request.hasSchedule,
          emphasise: talk.emphasise))
    } catch {
      refuse(error)
    }
  }

  /// `explain plan`: the first months' sums of the last plan, line by line.
  func explainPlan() {
    do {
      let comparison = try PlanComparison(
        assessment, strategies: [planRequest.strategies.first ?? .avalanche], budget: planRequest.budget,
        keepsSchedule: true, countsMortgages: planRequest.countsMortgages)
      talk.page(
        planArithmetic(comparison, language: talk.language, columns: talk.columns, emphasise: talk.emphasise))
    } catch {
      refuse(error)
    }
  }

  /// `way-out`, `way-out with mortgages`: the least that clears what is over its line.
  func showWayOut(_ argument: String) {
    do {
      talk.page(
        wayOutText(
          try WayOut(assessment, countsMortgages: try countsMortgages(argument)), language: talk.language,
          columns: talk.columns, emphasise: talk.emphasise))
    } catch {
      refuse(error)
    }
  }

  func refuse(_ error: any Error) {
    if let problem = error as? AnswerProblem { return talk.refuse(problem) }
    let message = (error as? PlanProblem)?.message ?? Text(en: "no plan can be made", zh: "排不出计划")
    talk.refuse(AnswerProblem(message, remedy: Text(en: "show lists the answers", zh: "输入 show 看填了什么")))
  }
}
