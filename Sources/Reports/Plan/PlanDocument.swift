import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The plans of a household: side by side, what one costs over another, how the balances fall, when each debt closes, what
/// minimums lead to, and what the plan rests on.
func planDocument(_ comparison: PlanComparison, language: Language, hasSchedule: Bool) -> Document {
  var report = PlanReport(comparison, language)
  guard !comparison.assessment.isHeldBack else { return report.heldBack }
  report.addTitle()
  if comparison.debts.debts.isEmpty {
    report.draft.add(.paragraph(report.nothingToPlan))
  } else {
    report.addBasis()
    report.addTable()
    report.addAnswers()
    report.addDifference()
    report.addChart()
    report.addDebts()
    report.addMinimums()
    if hasSchedule { report.addSchedules() }
  }
  report.addNotes()
  return report.draft.document
}

/// A document about plans being written.
struct PlanReport: DocumentSpeaker {
  let comparison: PlanComparison
  var draft: DocumentDraft
  /// The names of the debts by their paths, told apart where several have one.
  private let names: [String: String]

  init(_ comparison: PlanComparison, _ language: Language) {
    self.comparison = comparison
    let figures = comparison.assessment.figures
    names = figures.debts.reduce(into: [:]) { $0[$1.path] = figures.name($1, language) }
    draft = DocumentDraft("plan", language, comparison.assessment.household.currency)
  }

  var pack: Pack { comparison.assessment.pack }
  var plans: [Plan] { comparison.outcomes.map(\.plan) }
  /// The plan that the chart and the table of debts are about: the first that clears, else the first.
  var shownOutcome: PlanOutcome? { comparison.outcomes.first { $0.plan.clears } ?? comparison.outcomes.first }

  /// Whether strategies have budgets of their own, as when each is the least that is done in time.
  var hasOwnBudgets: Bool { Set(plans.filter { $0.strategy.spendsBudget }.map(\.budget)).count > 1 }

  func shown(_ amount: Amount) -> String { amount.formatted(in: comparison.assessment.household.currency) }

  func name(_ strategy: Strategy) -> String { strategyName(strategy)[language] }

  /// The name of a debt by its path.
  func name(of path: String) -> String { names[path] ?? path }

  func names(_ paths: [String]) -> String {
    paths.map(name(of:)).joined(separator: Text(en: ", ", zh: "、")[language])
  }

  mutating func addTitle() {
    let head = Text(en: "Payoff plan", zh: "还款计划")[language]
    let sum = hasOwnBudgets || comparison.debts.debts.isEmpty ? nil : plans.first.map { shown($0.budget) }
    let title = sum.map { Text(en: "\(head): \($0) a month", zh: "\(head)：每月 \($0)")[language] } ?? head
    draft.title = title + Text(en: ", from \(comparison.start)", zh: "，从 \(comparison.start) 起")[language]
  }

  /// `17 (2028-04)`: a month of the plan and of the calendar.
  func shownMonth(_ month: Int) -> String {
    let date = comparison.start.adding(months: month).description.prefix(7)
    return Text(en: "\(month) (\(date))", zh: "\(month)（\(date)）")[language]
  }

  /// The same in a sentence: `month 17 (2028-04)`, `第 17 个月（2028-04）`.
  func saidMonth(_ month: Int) -> String {
    let date = comparison.start.adding(months: month).description.prefix(7)
    return Text(en: "month \(month) (\(date))", zh: "第 \(month) 个月（\(date)）")[language]
  }

  func shownRate(of debt: PlanDebt) -> String {
    guard debt.isRateSolved else { return debt.rate.formatted(language) }
    guard debt.rate.perPeriod > .zero else { return say(PlanSentence.noInterestSeen) }
    return say(PlanSentence.aboutAYear, [.rate: debt.rate.perYear.percent(in: language, tellingFrom: .zero)])
  }

  /// `3 years 2 months`.
  func shownSpan(_ months: Int) -> String {
    let (years, rest) = (months / 12, months % 12)
    let yearText = years == 0 ? nil : Text(en: years == 1 ? "1 year" : "\(years) years", zh: "\(years) 年")
    let monthText = rest == 0 && years > 0 ? nil : Text(en: rest == 1 ? "1 month" : "\(rest) months", zh: "\(rest) 个月")
    return [yearText, monthText].compactMap { $0?[language] }.joined(separator: " ")
  }
}
