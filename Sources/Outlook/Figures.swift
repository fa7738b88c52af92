public import Household
public import Money

/// The household's sums and counts on a day, each as far as the answers go.
public struct Figures: Sendable, Equatable {
  /// Cards first, in the order of the document.
  public var debts: [Debt]
  public var totalDebt: Span
  public var debtWithoutMortgages: Span
  /// What the month takes for all debts: what is paid, and at least what is due.
  public var monthlyPayments: Span
  /// What is due on them this month.
  public var monthlyDue: Span
  /// What the household pays on them.
  public var monthlyPaid: Span
  /// The same as `monthlyPayments`, without mortgages.
  public var paymentsWithoutMortgages: Span
  public var monthlyIncome: Span
  public var essentials: Span
  public var savings: Span
  public var assets: Span
  public var creditLines: CountSpan
  public var cards: CountSpan
  /// Where debts that nobody listed may be: paths of the lists that are not known to be whole.
  public var openLists: OpenLists
  /// The sums and counts that stand in place of the lists.
  public var totals: Totals?
  /// The holders of debts, the person assessed (nil) first, then as the document names them.
  public let holders: [String?]
  /// Whether every debt is owed by several together.
  public let areAllJoint: Bool
  public let namesakes: Namesakes
  /// Where in `debts` those of each holder stand; empty where all are one person's.
  let placesByHolder: [String?: [Int]]

  /// Essentials and payments: what a month takes.
  public var monthNeeds: Span { essentials + monthlyPayments }

  /// What is left each month, below 0 when it falls short; nil while answers are missing.
  public var margin: Amount? {
    guard let income = monthlyIncome.known, let needs = monthNeeds.known else { return nil }
    return income - needs
  }

  /// By how much the month falls short at the least; nil when it may work out.
  public var shortfall: Amount? {
    guard let most = monthlyIncome.high, most < monthNeeds.low else { return nil }
    return monthNeeds.low - most
  }

  /// By how much less is paid than is due.
  public var shortOfDue: Amount { debts.reduce(.zero) { $0 + $1.shortOfDue } }

  /// nil while answers are missing, and over an income of 0.
  public var debtRatio: Ratio? { ratio(monthlyPayments, over: monthlyIncome) }
  /// nil while answers are missing, and over assets of 0.
  public var debtToAssets: Ratio? { ratio(totalDebt, over: savings + assets) }

  /// Where in `debts` those of a person stand.
  public func places(of holder: String?) -> [Int] {
    holder == nil && placesByHolder.isEmpty ? Array(debts.indices) : placesByHolder[holder] ?? []
  }

  public func debt(_ id: DebtID) -> Debt? { debts.inOrder(id, by: \.id) }
}

/// The lists that may hold debts not known here, and the answers that would close them.
public struct OpenLists: Sendable, Equatable {
  public var cards: [String]
  public var loans: [String]

  init(of household: Household) {
    guard household.totals == nil else {
      (cards, loans) = ([], [])
      return
    }
    let more = household.listsEveryDebt ? [] : ["more-debts"]
    cards = (household.cards == nil ? ["cards"] : []) + more
    loans = (household.loans == nil ? ["loans"] : []) + more
  }

  public var all: [String] { joined(cards, loans) }
  /// Any sum from nothing up, while a list is open.
  public var furtherDebts: Span { all.isEmpty ? .zero : Span(missing: all) }
}

/// The ratio of two sums that are both known; nil otherwise, and over 0.
public func ratio(_ part: Span, over whole: Span) -> Ratio? {
  guard let part = part.known, let whole = whole.known else { return nil }
  return Ratio(part, over: whole)
}
