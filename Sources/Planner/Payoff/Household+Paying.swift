public import Household
import Money

/// Where the debts of a plan stand in the household that it was made for.
struct DebtPlaces {
  private let cards: [(place: Int, debt: Int)]
  private let loans: [(place: Int, debt: Int)]

  init(_ debts: [PlanDebt], in household: Household) {
    let places = Dictionary(debts.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
    cards = (household.cards ?? []).indices.compactMap { index in
      places["cards[\(index)]"].map { (index, $0) }
    }
    loans = (household.loans ?? []).indices.compactMap { index in
      places["loans[\(index)]"].map { (index, $0) }
    }
  }

  /// The household with each debt at what is left of it: a card that is paid stays a line and takes nothing, a loan that is
  /// paid is gone.
  func household(_ household: Household, on date: CalendarDate, balance: (Int) -> Amount) -> Household {
    var later = household
    later.date = date
    later.leave(cards.map { (sum: Stated(balance($0.debt)), place: .card($0.place)) })
    later.leave(loans.map { (sum: Stated(balance($0.debt)), place: .loan($0.place)) })
    return later
  }
}

extension PayoffRun {
  /// `household`, whose debts these are, as it stands after the months paid so far.
  public func household(after household: Household) -> Household {
    DebtPlaces(debts, in: household).household(household, on: date, balance: balance)
  }
}
