import Household
import Rulebook
import Wording

/// A debt's name, fit for a line, and told apart where another debt has the same: by its holder where that does it, else by
/// its number among them.
func shownName(of name: String, at path: String, in household: Household, _ language: Language) -> String {
  let shown = truncated(sanitised(name), to: 30)
  guard household.has(several: name) else { return shown }
  let same = debts(of: household).filter { $0.name == name }
  guard let index = same.firstIndex(where: { $0.path == path }) else { return shown }
  if let holder = same[index].holder, same.count(where: { $0.holder == holder }) == 1 {
    let mark = truncated(sanitised(holder), to: 12)
    return shown + Text(en: " (\(mark))", zh: "（\(mark)）")[language]
  }
  return shown + Text(en: " (\(index + 1))", zh: "（第 \(index + 1) 笔）")[language]
}

extension Household {
  /// Told without a list of all debts: most names stand alone.
  fileprivate func has(several name: String) -> Bool {
    var found = 0
    for card in cards ?? [] where card.name == name { found += 1 }
    for loan in loans ?? [] where loan.name == name { found += 1 }
    return found > 1
  }
}

private struct Named {
  var name: String
  var path: String
  var holder: String?
}

private func debts(of household: Household) -> [Named] {
  let cards = (household.cards ?? []).enumerated().map {
    Named(name: $0.element.name, path: "cards[\($0.offset)]", holder: $0.element.holder)
  }
  let loans = (household.loans ?? []).enumerated().map {
    Named(name: $0.element.name, path: "loans[\($0.offset)]", holder: $0.element.holder)
  }
  return cards + loans
}
