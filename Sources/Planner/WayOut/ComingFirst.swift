public import Household
public import Rulebook

extension Assessment {
  /// What comes before any sum: urgent matters, then arrears.
  public var comingFirst: [Step] { steps.filter { $0.advice.stage <= .arrears } }
}

extension Household {
  /// The lists of debts that nobody has answered: paths in the document.
  public var debtsNotListed: [String] {
    let lists = (cards == nil ? ["cards"] : []) + (loans == nil ? ["loans"] : [])
    return lists.isEmpty && !listsEveryDebt ? ["more-debts"] : lists
  }
}
