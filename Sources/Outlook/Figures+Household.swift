public import Household
public import Money

extension Figures {
  /// - Parameter day: of the assessment.
  public init(of household: Household, on day: CalendarDate, by practice: Practice) {
    let view = Viewpoint(
      day: day, figuresDay: household.date ?? day, habits: household.habits,
      nothingIsBehind: household.situation.monthsBehind == 0, practice: practice)
    let (cards, loans) = (household.cards ?? [], household.loans ?? [])
    var debts: [Debt] = []
    debts.reserveCapacity(cards.count + loans.count)
    for index in cards.indices { debts.append(Debt(cards[index], at: index, view)) }
    for index in loans.indices { debts.append(Debt(loans[index], at: index, view)) }
    let totals = household.totals
    let open = OpenLists(of: household)
    self.debts = debts
    var seen = Set<String>()
    holders = [nil] + debts.compactMap(\.holder).filter { seen.insert($0).inserted }
    placesByHolder = seen.isEmpty ? [:] : byOwner(Array(debts.indices)) { debts[$0] }
    areAllJoint = debts.allSatisfy(\.isJoint)
    namesakes = Namesakes(of: household)
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
    creditLines = totals.map(\.lineCount) ?? countOfLines(in: debts, at: debts.indices, open: open)
    self.cards = totals.map(\.cardCount) ?? countOfCards(in: debts, at: debts.indices, open: open)
  }
}

/// What there is of each person, in its order: a joint debt counts for the person assessed and for everyone it names.
public func byOwner<Item>(_ items: [Item], debt: (Item) -> Debt) -> [String?: [Item]] {
  var found: [String?: [Item]] = [:]
  for item in items {
    for owner in debt(item).owners { found[owner, default: []].append(item) }
  }
  return found
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
    var (owed, owedOthers, payments, paymentsOthers) = (Span.Sum(), Span.Sum(), Span.Sum(), Span.Sum())
    var (due, paid) = (Span.Sum(), Span.Sum())
    // By index: a debt is large, and many households are looked at where a sum is looked for.
    for index in debts.indices {
      owed.add(debts[index].balance)
      owedOthers.add(debts[index].unlessMortgage(debts[index].balance))
      payments.add(debts[index].payment)
      paymentsOthers.add(debts[index].unlessMortgage(debts[index].payment))
      due.add(debts[index].due)
      paid.add(debts[index].paid)
    }
    func whole(_ sum: Span.Sum) -> Span {
      var sum = sum
      sum.add(open.furtherDebts)
      return sum.span
    }
    (self.owed, owedWithoutMortgages) = (whole(owed), whole(owedOthers))
    (self.payments, paymentsWithoutMortgages) = (whole(payments), whole(paymentsOthers))
    (self.due, self.paid) = (whole(due), whole(paid))
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

/// Of the debts at some places.
public func countOfLines(in debts: [Debt], at places: some Sequence<Int>, open: OpenLists) -> CountSpan {
  var (certain, unknown) = (0, [String]())
  for place in places {
    if debts[place].isCreditLine { certain += 1 }
    if debts[place].isOfUnknownKind { unknown.append("\(debts[place].path).kind") }
  }
  let closed = open.all
  return CountSpan(
    low: certain, high: closed.isEmpty ? certain + unknown.count : nil, missing: joined(unknown, closed))
}

public func countOfCards(in debts: [Debt], at places: some Sequence<Int>, open: OpenLists) -> CountSpan {
  let certain = places.count { debts[$0].isCard }
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
