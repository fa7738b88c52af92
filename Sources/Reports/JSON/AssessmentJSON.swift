public import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
public import Wording

/// The assessment as one line of JSON. Amounts are decimal strings with the currency's places, ratios have six decimals,
/// counts none; what is not known is null.
/// - Parameters:
///   - line: of the file, where it holds many households.
///   - isBrief: without `working` and `advice`, and nothing is worked out for them.
public func assessmentJSON(
  _ assessment: Assessment, file: String, line: Int? = nil, isBrief: Bool = false, language: Language
) -> String {
  let place: [(String, JSONValue)] = [("debthealth", .number(1)), ("file", .string(file))]
  let result: [(String, JSONValue)] = [
    ("pack", .string(assessment.pack.id)), ("as_of", .string(assessment.asOf.description)),
    ("currency", .string(assessment.household.currency.code)), ("verdict", .string(assessment.verdict.id)),
    ("figures", figures(of: assessment)),
    ("findings", isBrief ? briefFindings(of: assessment, language) : findings(of: assessment, language)),
  ]
  return JSONValue.object(place + (line.map { [("line", .number($0))] } ?? []) + result).text
}

func findings(of assessment: Assessment, _ language: Language) -> JSONValue {
  let offered = assessment.offered(for: assessment.findings, among: assessment.steps)
  return .list(
    zip(assessment.findings, offered).map { finding, offered in
      let advice = offered.map { JSONValue.string($0.text[language]) }
      return .object(
        result(of: finding, assessment) + [("working", .string(finding.working[language]))]
          + grounds(of: finding, language) + [("advice", .list(advice))] + path(of: finding))
    })
}

private func briefFindings(of assessment: Assessment, _ language: Language) -> JSONValue {
  .list(
    assessment.findings.map {
      .object(result(of: $0, assessment) + grounds(of: $0, language) + path(of: $0))
    })
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

private func result(of finding: Finding, _ assessment: Assessment) -> [(String, JSONValue)] {
  let currency = assessment.household.currency
  return [
    ("check", .string(finding.check.id)), ("subject", .optional(finding.subject.name)),
    ("outcome", .string(finding.outcome.rawValue)), ("severity", .string(finding.severity.rawValue)),
    ("value", .optional(finding.value?.plain(in: currency))),
    ("threshold", .optional(finding.threshold?.plain(in: currency))),
    ("to_clear", .optional(finding.toClear?.plain(in: currency))),
  ]
}

private func grounds(of finding: Finding, _ language: Language) -> [(String, JSONValue)] {
  [
    ("missing", .list(finding.missing.map(JSONValue.string))),
    ("source", .string(finding.check.citation.line[language])),
  ]
}

private func path(of finding: Finding) -> [(String, JSONValue)] {
  guard case .debt(_, let id) = finding.subject else { return [("path", .null)] }
  return [("path", .string(id.path))]
}
