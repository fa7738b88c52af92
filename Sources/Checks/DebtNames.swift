import Household
public import Outlook
public import Wording

/// A debt's name, fit for a line, and told apart where another of its list has the same: by its holder where that does it,
/// else by its number among them.
public func shownName(
  of name: String, at id: DebtID, among namesakes: Namesakes, _ language: Language, columns: Int = 30
) -> String {
  truncated(sanitised(name), to: columns) + (namesakes[id].map { mark($0, id.list, columns)[language] } ?? "")
}

/// What tells a debt from others of its name.
private func mark(_ place: Namesakes.Place, _ list: DebtID.List, _ columns: Int) -> Text {
  if let holder = place.holder {
    let mark = truncated(sanitised(holder), to: max(12, columns - 18))
    return Text(en: " (\(mark))", zh: "（\(mark)）")
  }
  return Text(en: " (\(place.number))", zh: "（第 \(place.number) \(list == .cards ? "张" : "笔")）")
}

/// The same for a path of the document, as plans have it.
public func shownName(
  of name: String, atPath path: String, among namesakes: Namesakes, _ language: Language, columns: Int = 30
) -> String {
  guard let id = DebtID(path: path) else { return truncated(sanitised(name), to: columns) }
  return shownName(of: name, at: id, among: namesakes, language, columns: columns)
}

extension Figures {
  /// The whole name of a debt, not cut.
  public func name(_ debt: Debt, _ language: Language) -> String {
    shownName(of: debt.name, at: debt.id, among: namesakes, language, columns: .max)
  }
}

extension Assessment {
  public func name(_ debt: Debt, _ language: Language) -> String { figures.name(debt, language) }

  /// The same with whose debt it is beside it, where it is another's than the person's who is assessed: `Visa (Ann)`,
  /// `Rent (joint)`.
  public func nameWithHolder(_ debt: Debt, _ language: Language) -> String {
    let name = name(debt, language)
    if debt.isJoint {
      let isTold = figures.holders.count > 1 || !figures.areAllJoint
      return isTold ? name + Text(en: " (joint)", zh: "（共同）")[language] : name
    }
    guard let holder = debt.holder.map({ sanitised($0) }), !name.contains(holder) else { return name }
    return name + Text(en: " (\(holder))", zh: "（\(holder)）")[language]
  }
}
