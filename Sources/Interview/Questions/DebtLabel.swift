import Household
import Wording

/// A debt's name as lists and questions show it, told apart where another of its list has the same: by its holder where
/// that does it, else by its number among them.
func debtLabel(_ list: DebtList, _ index: Int, in household: Household) -> Text {
  let debts =
    switch list {
    case .cards: (household.cards ?? []).map { (name: $0.name, holder: $0.holder) }
    case .loans: (household.loans ?? []).map { (name: $0.name, holder: $0.holder) }
    }
  let (name, holder) = debts[index]
  let shown = truncated(sanitised(name), to: 24)
  let same = debts.indices.filter { debts[$0].name == name }
  guard same.count > 1 else { return Text(same: shown) }
  if let holder, same.count(where: { debts[$0].holder == holder }) == 1 {
    let mark = truncated(sanitised(holder), to: 12)
    return Text(en: "\(shown) (\(mark))", zh: "\(shown)（\(mark)）")
  }
  let number = same.count { $0 <= index }
  return Text(en: "\(shown) (\(number))", zh: "\(shown)（第 \(number) \(list == .cards ? "张" : "笔")）")
}
