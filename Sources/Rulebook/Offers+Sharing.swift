import Household
import Money

extension Offers {
  /// Out of what is there after essentials: priority debts in their order, then the others by balance.
  /// - Parameter least: no share is smaller unless it is all that is due.
  mutating func share(_ there: Amount, least: Amount) {
    available = priority.reduce(there) { $0 - $1.due }
    rest = max(.zero, there)
    for place in priority.indices { rest = rest - priority[place].pay(min(priority[place].due, rest)) }
    let shares = sharedOut(rest, by: offers.map(\.balance), atMost: offers.map(\.due), atLeast: least)
    for place in offers.indices { rest = rest - offers[place].pay(shares[place]) }
  }

  /// Out of `savings`, then of most of what is over this month: priority debts in their order, then the others by what is
  /// behind.
  /// - Parameter least: no part is smaller unless it is all that is behind.
  mutating func catchUp(savings: Amount, least: Amount) {
    let fromIncome = rest - rest.share(setAside)
    var left = savings + fromIncome
    for place in priority.indices { left = left - priority[place].makeUp(min(priority[place].arrears, left)) }
    let arrears = offers.map(\.arrears)
    let shares = sharedOut(left, by: arrears, atMost: arrears, atLeast: least)
    for place in offers.indices { left = left - offers[place].makeUp(shares[place]) }
    fromSavings = min(savings, catchUp)
    rest = rest - (catchUp - fromSavings)
  }
}

/// What of the money that is over stays with the household for what comes up while it catches up. That something stays is
/// counsellors' practice (their statements have a line for it); the tenth is ours.
private let setAside = Ratio(1, 10)

extension Offers.Offer {
  fileprivate mutating func pay(_ amount: Amount) -> Amount {
    sum = amount
    return amount
  }

  fileprivate mutating func makeUp(_ amount: Amount) -> Amount {
    catchUp = amount
    return amount
  }
}
