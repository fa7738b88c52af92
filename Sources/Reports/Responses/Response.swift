public import CreditCost
public import Planner
public import Wording

/// What answers a question. Its document is what people read in any form; JSON and tables have keys that never change with
/// the language.
public enum Response: Sendable {
  case plan(PlanComparison, hasSchedule: Bool)
  case wayOut(WayOut)
  case whatIf(WhatIfComparison)
  case stress(Stress)
  case changes(AssessmentComparison)
  case cost(Cost, of: CostQuestion, in: CostContext)

  public func document(in language: Language) -> Document {
    switch self {
    case .plan(let comparison, let hasSchedule):
      planDocument(comparison, language: language, hasSchedule: hasSchedule)
    case .wayOut(let wayOut): wayOutDocument(wayOut, language: language)
    case .whatIf(let comparison): whatIfDocument(comparison, language: language)
    case .changes(let comparison): comparisonDocument(comparison, language: language)
    case .stress(let stress): stressDocument(stress, language: language)
    case .cost(let cost, let question, let context): costDocument(cost, of: question, in: context, language: language)
    }
  }

  /// An object a line.
  /// - Parameter file: where the household came from, as it was given.
  public func json(of file: String) -> [String] {
    switch self {
    case .plan(let comparison, let hasSchedule): planJSON(comparison, file: file, hasSchedule: hasSchedule)
    case .wayOut(let wayOut): [wayOutJSON(wayOut, file: file)]
    case .whatIf(let comparison): [whatIfJSON(comparison, file: file)]
    case .changes(let comparison): [comparisonJSON(comparison, file: file)]
    case .stress(let stress): [stressJSON(stress, file: file)]
    case .cost(let cost, _, let context): [costJSON(cost, in: context.currency)]
    }
  }

  /// Lines of a table for spreadsheets; nil where it is none.
  /// - Parameter isFirst: whether the line of column names comes first.
  public func csv(of file: String, isFirst: Bool) -> [String]? {
    guard case .plan(let comparison, let hasSchedule) = self else { return nil }
    return planCSV(comparison, file: file, hasSchedule: hasSchedule, isFirst: isFirst)
  }
}
