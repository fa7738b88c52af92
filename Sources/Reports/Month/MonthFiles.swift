public import Checks
import Household
import Money
import Outlook
public import Wording

/// A month as rows, for spreadsheets: keys never change with the language, amounts are plain.
public func monthCSV(on assessment: Assessment, language: Language) -> String {
  let words = MonthWords(assessment, language)
  let (month, currency) = (words.month, assessment.household.currency)
  let entries = assessment.isHeldBack ? [] : month.entries
  let rows = entries.map { entry -> [String] in
    let evening = entry.day.flatMap(month.evening)
    return [
      entry.day?.description ?? "", entry.kind, words.name(of: entry), entry.sum?.plain(in: currency) ?? "",
      evening?.least.plain(in: currency) ?? "", evening?.most.plain(in: currency) ?? "", currency.code,
    ]
  }
  let columns = ["day", "kind", "what", "sum", "there_at_least", "there_at_most", "currency"]
  return ([columns] + rows).map { csvLine($0) + "\n" }.joined()
}

extension DailyMonth.Entry {
  /// The same in every language.
  var kind: String {
    switch what {
    case .income: "income"
    case .livingCosts: "living-costs"
    case .payment: "payment"
    case .inFull: "due-in-full"
    }
  }
}
