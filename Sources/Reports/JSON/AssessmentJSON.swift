import Household
import Money
public import Rulebook
public import Wording

/// The assessment as one line of JSON. Amounts are decimal strings with the currency's places, ratios have six decimals,
/// counts none; what is not known is null.
public func assessmentJSON(_ assessment: Assessment, file: String, language: Language) -> String {
  JSONValue.object([
    ("debthealth", .number(1)), ("file", .string(file)), ("pack", .string(assessment.pack.id)),
    ("as_of", .string(assessment.asOf.description)), ("currency", .string(assessment.household.currency.code)),
    ("verdict", .string(assessment.verdict.id)), ("figures", figures(of: assessment)),
    ("findings", findings(of: assessment, language)),
  ]).text
}

func findings(of assessment: Assessment, _ language: Language) -> JSONValue {
  let steps = assessment.steps
  return .list(assessment.findings.map { finding($0, of: assessment, steps: steps, language) })
}

func figures(of assessment: Assessment) -> JSONValue {
  let figures = assessment.figures
  let currency = assessment.household.currency
  func amount(_ amount: Amount?) -> JSONValue { .optional(amount?.plain(in: currency)) }
  func ratio(_ ratio: Ratio?) -> JSONValue { .optional(ratio?.decimal(places: 6)) }
  return .object([
    ("total_debt", amount(figures.totalDebt.known)),
    ("debt_without_mortgages", amount(figures.debtWithoutMortgages.known)),
    ("monthly_payments", amount(figures.monthlyPayments.known)),
    ("monthly_income", amount(figures.monthlyIncome.known)), ("essentials", amount(figures.essentials.known)),
    ("savings", amount(figures.savings.known)), ("assets", amount(figures.assets.known)),
    ("credit_lines", .optional(figures.creditLines.known)), ("cards", .optional(figures.cards.known)),
    ("debt_ratio", ratio(figures.debtRatio)), ("debt_to_assets", ratio(figures.debtToAssets)),
    ("margin", amount(figures.margin)),
  ])
}

private func finding(
  _ finding: Finding, of assessment: Assessment, steps: [Step], _ language: Language
) -> JSONValue {
  let currency = assessment.household.currency
  var path: String?
  if case .debt(_, let place) = finding.subject { path = place }
  return .object([
    ("check", .string(finding.check.id)), ("subject", .optional(finding.subject.name)),
    ("outcome", .string(finding.outcome.rawValue)), ("severity", .string(finding.severity.rawValue)),
    ("value", .optional(finding.value?.plain(in: currency))),
    ("threshold", .optional(finding.threshold?.plain(in: currency))),
    ("to_clear", .optional(finding.toClear?.plain(in: currency))), ("working", .string(finding.working[language])),
    ("missing", .list(finding.missing.map(JSONValue.string))),
    ("source", .string(finding.check.citation.line[language])),
    ("advice", .list(assessment.offered(for: finding, among: steps).map { .string($0.text[language]) })),
    ("path", .optional(path)),
  ])
}
