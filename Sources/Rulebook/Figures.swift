public import Household
public import Money

/// The household's sums and counts, each as far as the answers go.
public struct Figures: Sendable, Equatable {
  public var debts: [OwedDebt]
  public var totalDebt: Span
  public var debtWithoutMortgages: Span
  public var monthlyPayments: Span
  /// By how much more all cards' minimums take than what is paid on them.
  public var shortOfMinimums: Amount
  public var monthlyIncome: Span
  public var essentials: Span
  public var savings: Span
  public var assets: Span
  public var creditLines: CountSpan
  public var cards: CountSpan

  /// Where debts that nobody listed may be: paths of the lists that are not known to be whole.
  var openLists: OpenLists

  public init(of household: Household) {
    let cards = (household.cards ?? []).enumerated().map {
      OwedDebt($0.element, at: $0.offset, habits: household.habits)
    }
    let loans = (household.loans ?? []).enumerated().map { OwedDebt($0.element, at: $0.offset) }
    let open = OpenLists(of: household)
    debts = cards + loans
    openLists = open
    totalDebt = Span.sum(of: debts.map(\.balance) + [open.furtherDebts])
    debtWithoutMortgages = Span.sum(of: debts.map(balanceWithoutMortgage) + [open.furtherDebts])
    monthlyPayments = Span.sum(of: debts.map(\.payment) + [open.furtherDebts])
    shortOfMinimums = cards.reduce(.zero) { $0 + $1.shortOfMinimum }
    monthlyIncome = sum(household.income, path: "income")
    essentials = sum(household.essentials, path: "essentials")
    savings = sum(household.savings.map(MonthlySum.total), path: "savings")
    assets = sum(household.assets.map(MonthlySum.total), path: "assets")
    creditLines = countOfLines(in: debts, open: open)
    self.cards = countOfCards(in: debts, open: open)
  }

  /// Essentials and payments: what a month takes.
  public var monthNeeds: Span { essentials + monthlyPayments }

  /// By how much a month falls short at the least; nil when it may work out.
  public var certainShortfall: Amount? {
    guard let most = monthlyIncome.high, most < monthNeeds.low else { return nil }
    return monthNeeds.low - most
  }

  /// What is left each month, below 0 when it falls short; nil while answers are missing.
  public var margin: Amount? {
    guard let income = monthlyIncome.known, let needs = monthNeeds.known else { return nil }
    return income - needs
  }

  /// What is left each month once every card has its minimum; nil while answers are missing.
  public var spareMargin: Amount? { margin.map { $0 - shortOfMinimums } }

  /// By how much a month falls short at the least of what is due in it, every card's minimum included; nil when it may
  /// work out.
  public var certainlyUnpaid: Amount? {
    guard let most = monthlyIncome.high, most < monthNeeds.low + shortOfMinimums else { return nil }
    return monthNeeds.low + shortOfMinimums - most
  }

  /// nil while answers are missing, and over an income of 0.
  public var debtRatio: Ratio? { ratio(monthlyPayments, over: monthlyIncome) }

  /// nil while answers are missing, and over assets of 0.
  public var debtToAssets: Ratio? { ratio(totalDebt, over: savings + assets) }

  /// The holders of debts, the person assessed (nil) first, then as the document names them.
  public var holders: [String?] {
    var seen = Set<String>()
    return [nil] + debts.compactMap(\.holder).filter { seen.insert($0).inserted }
  }

  func debts(of holder: String?) -> [OwedDebt] { debts.filter { $0.holder == holder } }
}

/// The lists that may hold debts not known here, and the answers that would close them.
struct OpenLists: Sendable, Equatable {
  var cards: [String]
  var loans: [String]

  init(of household: Household) {
    let more = household.listsEveryDebt ? [] : ["more-debts"]
    cards = (household.cards == nil ? ["cards"] : []) + more
    loans = (household.loans == nil ? ["loans"] : []) + more
  }

  var all: [String] { joined(cards, loans) }

  /// Any sum from nothing up, while a list is open.
  var furtherDebts: Span { all.isEmpty ? .zero : Span(missing: all) }
}

/// The ratio of two sums that are both known; nil otherwise, and over 0.
func ratio(_ part: Span, over whole: Span) -> Ratio? {
  guard let part = part.known, let whole = whole.known else { return nil }
  return Ratio(part, over: whole)
}

func balanceWithoutMortgage(_ debt: OwedDebt) -> Span {
  if debt.kind == .mortgage { return .zero }
  guard debt.isOfUnknownKind, debt.mayOweSomething else { return debt.balance }
  return Span(upTo: debt.balance.high, missing: ["\(debt.path).kind"] + debt.balance.missing)
}

func countOfLines(in debts: [OwedDebt], open: OpenLists) -> CountSpan {
  let certain = debts.count { $0.isCreditLine }
  let unknown = debts.filter(\.isOfUnknownKind)
  return CountSpan(
    low: certain, high: open.all.isEmpty ? certain + unknown.count : nil,
    missing: joined(unknown.map { "\($0.path).kind" }, open.all))
}

func countOfCards(in debts: [OwedDebt], open: OpenLists) -> CountSpan {
  let certain = debts.count { $0.isCard }
  return CountSpan(low: certain, high: open.cards.isEmpty ? certain : nil, missing: open.cards)
}

private func sum(_ sum: MonthlySum?, path: String) -> Span {
  switch sum {
  case nil: Span(missing: [path])
  case .total(let stated): Span(stated)
  case .parts(let parts):
    Span.sum(
      of: parts.enumerated().map { index, part in
        part.monthly.map { Span($0) } ?? Span(missing: ["\(path)[\(index)].monthly"])
      })
  }
}
