import Household
import Interview
import Phrases
import Wording

/// What is taken from a spreadsheet is a household that can be kept; what is said of it is clean.
func tableFault(_ text: String) -> String? {
  var empty = Household()
  empty.date = BuiltIn.day
  let found = DebtImport(text, into: empty, names: BuiltIn.names)
  var noise = noise(of: text)
  for language in Language.allCases {
    let said = [found.text(language, columns: 40)] + found.refusals(in: "a\u{202E}.csv", language)
    if let fault = uncleanLine(of: said.joined(separator: "\n"), "what is said of the table") { return fault }
  }
  if found.isEmpty, found.household != empty { return "nothing was taken, and yet the household is another" }
  return faultOfKeeping(found.household) ?? (found.isEmpty ? nil : faultOfJudging(found.household, &noise))
}
