public import Household
public import Outlook
public import Wording

/// A debt's name, fit for a line, and told apart where another of its list has the same: by its holder where that does it,
/// else by its number among them.
public func shownName(
  of name: String, at id: DebtID, in household: Household, _ language: Language, columns: Int = 30
) -> String {
  let shown = truncated(sanitised(name), to: columns)
  guard household.has(several: name) else { return shown }
  let same = household.namesakes(of: name, in: id.list)
  guard same.count > 1, let place = same.firstIndex(where: { $0.index == id.index }) else { return shown }
  let holder = same[place].holder
  let isOnly = holder != nil && same.count(where: { $0.holder == holder }) == 1
  return shown + mark(of: place, isOnly ? holder : nil, id.list, columns)[language]
}

/// What tells a debt from others of its name.
/// - Parameter holder: nil where it does not tell.
private func mark(of place: Int, _ holder: String?, _ list: DebtID.List, _ columns: Int) -> Text {
  if let holder {
    let mark = truncated(sanitised(holder), to: max(12, columns - 18))
    return Text(en: " (\(mark))", zh: "（\(mark)）")
  }
  return Text(en: " (\(place + 1))", zh: "（第 \(place + 1) \(list == .cards ? "张" : "笔")）")
}

/// The same for a path of the document, as plans have it.
public func shownName(
  of name: String, atPath path: String, in household: Household, _ language: Language, columns: Int = 30
) -> String {
  guard let id = DebtID(path: path) else { return truncated(sanitised(name), to: columns) }
  return shownName(of: name, at: id, in: household, language, columns: columns)
}

/// The same, not cut.
public func wholeName(of debt: Debt, in household: Household, _ language: Language) -> String {
  shownName(of: debt.name, at: debt.id, in: household, language, columns: .max)
}

extension Household {
  /// The names of all debts, not cut, by their paths: looked up where they are shown over and over.
  public func wholeNames(_ language: Language) -> [String: String] {
    wholeNames(of: cards ?? [], .cards, language).merging(wholeNames(of: loans ?? [], .loans, language)) { $1 }
  }

  private func wholeNames(
    of entries: [some DebtEntry], _ list: DebtID.List, _ language: Language
  ) -> [String: String] {
    let byName = Dictionary(grouping: entries.indices) { entries[$0].name }
    return byName.reduce(into: [:]) { names, same in
      let holders = same.value.reduce(into: [:]) { $0[entries[$1].holder, default: 0] += 1 }
      for (place, index) in same.value.enumerated() {
        let holder = entries[index].holder
        let mark = mark(of: place, holders[holder] == 1 ? holder : nil, list, .max)[language]
        names[DebtID(list, index).path] = sanitised(same.key) + (same.value.count > 1 ? mark : "")
      }
    }
  }

  /// Told without a list of all debts: most names stand alone.
  fileprivate func has(several name: String) -> Bool {
    places(of: name, in: cards ?? [], atMost: 2).count + places(of: name, in: loans ?? [], atMost: 2).count > 1
  }

  /// The debts of one name in a list.
  fileprivate func namesakes(of name: String, in list: DebtID.List) -> [(index: Int, holder: String?)] {
    switch list {
    case .cards: places(of: name, in: cards ?? []).map { ($0, cards?[$0].holder) }
    case .loans: places(of: name, in: loans ?? []).map { ($0, loans?[$0].holder) }
    }
  }
}

/// By their places: no debt is copied to look at its name.
private func places<Entry: DebtEntry>(of name: String, in entries: [Entry], atMost most: Int = .max) -> [Int] {
  var found: [Int] = []
  for place in entries.indices where found.count < most && entries[place].name == name { found.append(place) }
  return found
}

extension Assessment {
  public func name(_ debt: Debt, _ language: Language) -> String { wholeName(of: debt, in: household, language) }

  /// The same with whose debt it is beside it, where it is another's than the person's who is assessed: `Visa (Ann)`,
  /// `Rent (joint)`.
  public func nameWithHolder(_ debt: Debt, _ language: Language) -> String {
    let name = name(debt, language)
    if debt.isJoint {
      let isTold = figures.holders.count > 1 || figures.debts.contains { !$0.isJoint }
      return isTold ? name + Text(en: " (joint)", zh: "（共同）")[language] : name
    }
    guard let holder = debt.holder.map({ sanitised($0) }), !name.contains(holder) else { return name }
    return name + Text(en: " (\(holder))", zh: "（\(holder)）")[language]
  }
}
