import Money
import Outlook

extension CardLimit {
  func kindest(over line: Ratio) -> Standing {
    guard let limit, let used = Ratio(balance.low, over: limit) else { return .within }
    return Standing(used, over: line)
  }

  func harshest(over line: Ratio) -> Standing {
    guard let high = balance.high else { return .out }
    guard high > .zero else { return Standing(.zero, over: line) }
    guard let limit, let used = Ratio(high, over: limit) else { return .out }
    return Standing(used, over: line)
  }
}
