public import Household
public import Wording

/// A debt's name, fit for a line, and told apart where another of its list has the same: by its holder where that does it,
/// else by its number among them.
public func shownName(
  of name: String, at path: String, in household: Household, _ language: Language, columns: Int = 30
) -> String {
  let shown = truncated(sanitised(name), to: columns)
  guard household.has(several: name) else { return shown }
  let same = namesakes(of: name, at: path, in: household)
  guard same.count > 1, let index = same.firstIndex(where: { $0.path == path }) else { return shown }
  if let holder = same[index].holder, same.count(where: { $0.holder == holder }) == 1 {
    let mark = truncated(sanitised(holder), to: max(12, columns - 18))
    return shown + Text(en: " (\(mark))", zh: "（\(mark)）")[language]
  }
  let unit = path.hasPrefix("cards") ? "张" : "笔"
  return shown + Text(en: " (\(index + 1))", zh: "（第 \(index + 1) \(unit)）")[language]
}

/// No name is so long that it is cut.
public let wholeName = Int.max

/// The debts of one name in the list that `path` is of.
private func namesakes(of name: String, at path: String, in household: Household) -> [(path: String, holder: String?)] {
  path.hasPrefix("cards")
    ? (household.cards ?? []).enumerated().filter { $0.element.name == name }
      .map { ("cards[\($0.offset)]", $0.element.holder) }
    : (household.loans ?? []).enumerated().filter { $0.element.name == name }
      .map { ("loans[\($0.offset)]", $0.element.holder) }
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

extension Assessment {
  func name(_ debt: OwedDebt, _ language: Language) -> String { bench.name(debt, language) }
}
