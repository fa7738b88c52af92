import Checks
import Household
import Outlook
import Rules
import Wording

/// A debt's name in a list, told apart from others of that name.
func debtLabel(_ list: DebtList, _ index: Int, in household: Household) -> Text {
  let name = list == .cards ? household.cards?[index].name : household.loans?[index].name
  let namesakes = Namesakes(of: household)
  let path = "\(list.rawValue)[\(index)]"
  func shown(_ language: Language) -> String {
    shownName(of: name ?? "", atPath: path, among: namesakes, language, columns: 24)
  }
  return Text(en: shown(.en), zh: shown(.zh))
}
