import Household
import Money
import Outlook
import Rules

/// How much the figures are.
extension Bench {
  /// Of a card's limit where `place` is one, else of the household.
  func span(of figure: Figure, at place: Judged) -> Span {
    switch figure {
    case .debts: figures.totalDebt
    case .debtsWithoutMortgages: figures.debtWithoutMortgages
    case .payments: figures.monthlyPayments
    case .paymentsWithoutMortgages: figures.paymentsWithoutMortgages
    case .livingCosts: figures.essentials
    case .needs: figures.monthNeeds
    case .sumsDue: outlook.dueInFull
    case .neededForSumsDue: neededForSumsDue
    case .used: if case .card(let limit) = place { limit.balance } else { usedOnAllCards }
    case .usedOnAllCards: usedOnAllCards
    case .income: figures.monthlyIncome
    case .yearlyIncome: figures.monthlyIncome.times(12)
    case .savings: figures.savings
    case .assets: figures.assets
    case .savingsAndAssets: figures.savings + figures.assets
    case .limit: if case .card(let limit) = place { limit.limitSpan } else { allLimits }
    case .allLimits: allLimits
    }
  }

  private var usedOnAllCards: Span {
    let open = figures.openLists.cards
    return Span.sum(
      of: figures.cardLimits(of: household).map(\.balance) + (open.isEmpty ? [] : [Span(missing: open)]))
  }

  private var allLimits: Span { Span.sum(of: figures.cardLimits(of: household).map(\.limitSpan)) }

  private var neededForSumsDue: Span {
    let due = outlook.dueInFull
    func needed(_ due: Amount, by sum: (Debt) -> Amount) -> Amount {
      due > .zero ? max(due, outlook.mostNeededForBalloons(by: sum)) : due
    }
    var span = due
    span.low = needed(due.low, by: \.balance.low)
    span.high = due.high.map { needed($0) { $0.balance.high ?? $0.balance.low } }
    return span
  }

  /// What is counted of each person, the person assessed first.
  func counts(of counted: Rule.Counted) -> [(holder: String?, count: CountSpan)] {
    switch counted {
    case .lines, .linesInUse, .cards:
      figures.holders.map { ($0, count(counted, at: figures.places(of: $0))) }
    case .fullCards(let mark): fullCards(above: mark)
    }
  }

  func countOfLinesInUse(of holder: String?) -> CountSpan { countOfLinesInUse(at: figures.places(of: holder)) }

  private func count(_ counted: Rule.Counted, at places: [Int]) -> CountSpan {
    let (debts, open) = (figures.debts, figures.openLists)
    return switch counted {
    case .lines: figures.totals == nil ? countOfLines(in: debts, at: places, open: open) : figures.creditLines
    case .linesInUse: countOfLinesInUse(at: places)
    case .cards, .fullCards: figures.totals == nil ? countOfCards(in: debts, at: places, open: open) : figures.cards
    }
  }

  private func countOfLinesInUse(at places: [Int]) -> CountSpan {
    if let totals = figures.totals { return totals.lineInUseCount }
    let debts = figures.debts
    let certain = places.count { debts[$0].isCreditLine && debts[$0].owesSomething }
    let undecided = places.filter { place in
      (debts[place].isCreditLine && !debts[place].owesSomething || debts[place].isOfUnknownKind)
        && debts[place].mayOweSomething
    }
    let missing = undecided.flatMap { place in
      (debts[place].isOfUnknownKind ? ["\(debts[place].path).kind"] : []) + debts[place].balance.missing
    }
    return CountSpan(
      low: certain, high: figures.openLists.all.isEmpty ? certain + undecided.count : nil,
      missing: joined(missing, figures.openLists.all))
  }

  private func fullCards(above mark: Ratio) -> [(holder: String?, count: CountSpan)] {
    let stands = figures.cardLimits(of: household).map { limit in
      (limit: limit, stand: standings(of: .cardUtilisation, .share(over: mark), at: .card(limit)))
    }
    let open = figures.openLists.cards
    let possibleByHolder = byOwner(stands.filter { $0.stand.harshest == .out }) { $0.limit.first }
    return figures.holders.map { holder in
      if let totals = figures.totals { return (holder, totals.heavilyUsedCount) }
      let possible = possibleByHolder[holder] ?? []
      let certain = possible.count { $0.stand.kindest == .out }
      let undecided = possible.filter { $0.stand.kindest != .out }
      return (
        holder,
        CountSpan(
          low: certain, high: open.isEmpty ? possible.count : nil,
          missing: joined(undecided.flatMap(\.limit.missing), open))
      )
    }
  }
}

extension Span {
  /// So many times over, the least and the most.
  fileprivate func times(_ count: Int) -> Span {
    let factor = Ratio(Int128(count), 1)
    var span = self
    (span.low, span.high) = (low.share(factor), high.map { $0.share(factor) })
    return span
  }
}
