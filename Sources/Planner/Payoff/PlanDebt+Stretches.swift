import Household
public import Money

extension PlanDebt {
  /// Other terms than those of the start, once an agreement begins, or ends.
  public struct Stretch: Sendable, Equatable {
    /// So many months of the plan come before it.
    public var after: Int
    public var rate: Rate
    /// The rate was agreed: a promotional one does not come before it.
    public var isAgreedRate = false
    public var requirement: Requirement

    public init(after: Int, rate: Rate, isAgreedRate: Bool = false, requirement: Requirement) {
      (self.after, self.rate, self.isAgreedRate) = (after, rate, isAgreedRate)
      self.requirement = requirement
    }
  }

  private func stretch(afterMonths months: Int) -> Stretch? { later.last { $0.after <= months } }

  /// The rate in force in the month after so many.
  public func rate(afterMonths months: Int, from start: CalendarDate) -> Rate {
    let stretch = stretch(afterMonths: months)
    if let stretch, stretch.isAgreedRate { return stretch.rate }
    if let promotion, monthsEnding(by: promotion.until, from: start) > months { return promotion.rate }
    return stretch?.rate ?? rate
  }

  /// What the contract, or what was agreed, takes in the month after so many.
  public func requirement(afterMonths months: Int) -> Requirement {
    stretch(afterMonths: months)?.requirement ?? requirement
  }

  /// After which months its terms change.
  func changes(from start: CalendarDate) -> [Int] {
    later.map(\.after) + (catchUp?.months.map { [$0] } ?? [])
      + (promotion.map { [monthsEnding(by: $0.until, from: start)] } ?? [])
  }
}
