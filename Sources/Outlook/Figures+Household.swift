public import Household
public import Money

extension Figures {
  /// - Parameter day: of the assessment.
  public init(of household: Household, on day: CalendarDate, by practice: Practice) {
    let view = Viewpoint(
      day: day, figuresDay: household.date ?? day, habits: household.habits,
      nothingIsBehind: household.situation.monthsBehind == 0, practice: practice)
    let debts =
      (household.cards ?? []).enumerated().map { Debt($0.element, at: $0.offset, view) }
      + (household.loans ?? []).enumerated().map { Debt($0.element, at: $0.offset, view) }
    let totals = household.totals
    let open = OpenLists(of: household)
    self.debts = debts
    openLists = open
    self.totals = totals
    let sums = DebtSums(debts, open, totals)
    (totalDebt, debtWithoutMortgages) = (sums.owed, sums.owedWithoutMortgages)
    (monthlyPayments, paymentsWithoutMortgages) = (sums.payments, sums.paymentsWithoutMortgages)
    (monthlyDue, monthlyPaid) = (sums.due, sums.paid)
    monthlyIncome = Span(household.income, path: "income")
    essentials = Span(household.essentials, path: "essentials")
    savings = Span(household.savings.map(MonthlySum.total), path: "savings")
    assets = Span(household.assets.map(MonthlySum.total), path: "assets")
    creditLines = totals.map(\.lineCount) ?? countOfLines(in: debts, open: open)
    cards = totals.map(\.cardCount) ?? countOfCards(in: debts, open: open)
  }
}

/// What all debts owe and take together, from the lists or from the sums that stand in their place.
private struct DebtSums {
  var owed: Span
  var owedWithoutMortgages: Span
  var payments: Span
  var paymentsWithoutMortgages: Span
  var due: Span
  var paid: Span

  init(_ debts: [Debt], _ open: OpenLists, _ totals: Totals?) {
    if let totals {
      owed = totals.owed
      owedWithoutMortgages = totals.owedWithoutMortgages
      payments = Span(totals.payments, path: "totals.payments")
      paymentsWithoutMortgages = Span(upTo: payments.high, missing: joined(payments.missing, ["loans"]))
      if totals.mortgages?.amount == .zero { paymentsWithoutMortgages = payments }
      (due, paid) = (payments, payments)
      return
    }
    let further = [open.furtherDebts]
    owed = Span.sum(of: debts.map(\.balance) + further)
    owedWithoutMortgages = Span.sum(of: debts.map { $0.unlessMortgage($0.balance) } + further)
    payments = Span.sum(of: debts.map(\.payment) + further)
    paymentsWithoutMortgages = Span.sum(of: debts.map { $0.unlessMortgage($0.payment) } + further)
    due = Span.sum(of: debts.map(\.due) + further)
    paid = Span.sum(of: debts.map(\.paid) + further)
  }
}

extension Debt {
  /// Nothing for a mortgage; anything up to `sum` while the kind, which could make it one, is not known.
  fileprivate func unlessMortgage(_ sum: Span) -> Span {
    if kind == .mortgage { return .zero }
    guard isOfUnknownKind, sum.high != .zero else { return sum }
    return Span(upTo: sum.high, missing: ["\(path).kind"] + sum.missing)
  }
}

public func countOfLines(in debts: [Debt], open: OpenLists) -> CountSpan {
  let certain = debts.count { $0.isCreditLine }
  let unknown = debts.filter(\.isOfUnknownKind)
  return CountSpan(
    low: certain, high: open.all.isEmpty ? certain + unknown.count : nil,
    missing: joined(unknown.map { "\($0.path).kind" }, open.all))
}

public func countOfCards(in debts: [Debt], open: OpenLists) -> CountSpan {
  let certain = debts.count { $0.isCard }
  return CountSpan(low: certain, high: open.cards.isEmpty ? certain : nil, missing: open.cards)
}

extension Span {
  fileprivate init(_ stated: Stated?, path: String) {
    self = stated.map { Span($0) } ?? Span(missing: [path])
  }

  fileprivate init(_ sum: MonthlySum?, path: String) {
    switch sum {
    case nil: self.init(missing: [path])
    case .total(let stated): self.init(stated)
    case .parts(let parts):
      self = Span.sum(
        of: parts.enumerated().map { index, part in
          part.monthly.map { Span($0) } ?? Span(missing: ["\(path)[\(index)].\(part.period.rawValue)"])
        })
    }
  }
}
