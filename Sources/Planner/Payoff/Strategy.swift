public import Money

/// Where the money goes that is left once every debt has had what its contract takes.
///
/// Every strategy but `minimums` closes what it names first and goes on with the dearest.
public enum Strategy: Sendable, Equatable {
  /// The dearest rate in force first; of equal rates, the smaller balance at the start of each
  /// month, then the order of the document.
  case avalanche
  /// The smallest balance at the start of each month first; of equal balances, the dearer, then the order of the document.
  case snowball
  /// The card furthest over its line first, down to the line; then the dearest.
  case utilisation(over: Ratio)
  /// Credit lines first: online loans, which end when they are paid, then cards; the smallest first in each.
  case lines
  /// Debts by path, then the dearest.
  case order([String])
  /// Nothing beyond what each contract takes; the rest of the budget is not spent.
  case minimums

  public var id: String {
    switch self {
    case .avalanche: "avalanche"
    case .snowball: "snowball"
    case .utilisation: "utilisation"
    case .lines: "lines"
    case .order: "order"
    case .minimums: "minimums"
    }
  }

  /// False for `minimums`, which leaves what contracts do not take.
  public var spendsBudget: Bool {
    switch self {
    case .minimums: false
    default: true
    }
  }

  /// What `--strategy` takes, in the order in which strategies are shown.
  public static let ids = ["avalanche", "snowball", "utilisation", "lines", "order", "minimums"]
}
