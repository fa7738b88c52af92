import Household

extension Outlook {
  /// It has a day, or an urgent matter names what not paying it costs.
  public func isLossNear(of debt: Debt) -> Bool {
    if debt.lostOn != nil { return true }
    return (household.situation.urgent ?? []).contains { practice.nearLoss[$0] == debt.consequence }
  }

  /// The debts of which it has to be asked whether they are what is about to be lost: behind, and of a kind that says
  /// nothing, while an urgent matter names a loss that no debt is marked with. A court's paper is answered by its day, whatever
  /// the debt.
  ///
  /// Example: power is about to be cut off, and of two debts that are behind, a card and one called Electricity, neither has
  /// a consequence: Electricity is asked about.
  public var mayBeNearLoss: [Debt] {
    let near = Set((household.situation.urgent ?? []).compactMap { practice.nearLoss[$0] }).subtracting([.court])
    guard near.contains(where: { loss in !figures.debts.contains { $0.consequence == loss } }) else { return [] }
    return figures.debts.filter { debt in
      guard !debt.isCard, debt.isBehind == true, debt.question == nil, debt.kind == nil || debt.kind == .other else {
        return false
      }
      return household.loans?[debt.id.index].consequence == nil
    }
  }
}
