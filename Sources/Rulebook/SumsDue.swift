public import Money

/// A sum that falls due in full within a year of the day, or was due before it, and whether it will be there.
public struct SumDue: Sendable, Equatable {
  public enum Standing: Sendable, Equatable {
    /// Savings hold it.
    case kept
    /// Savings and what is left each month until then hold it.
    case savedFor
    /// So much can be brought, with a month's living costs kept back.
    case lacking(there: Amount)
    /// Answers are missing.
    case notKnown
  }

  public var name: String
  public var path: String
  public var date: CalendarDate
  /// nil while it is not known.
  public var sum: Amount?
  public var isEstimate: Bool
  public var standing: Standing

  public var isLacking: Bool {
    switch standing {
    case .kept, .savedFor: false
    case .lacking, .notKnown: true
    }
  }
}

extension SumDue.Standing {
  /// What of `sum` is brought.
  fileprivate func taking(_ sum: Amount) -> Amount { if case .lacking(let there) = self { there } else { sum } }
}

extension Assessment {
  /// What falls due in full on priority debts: it has savings before what is due on others.
  var prioritySumsDue: Amount {
    bench.balloonsWithinAYear.filter(\.debt.isPriority).reduce(.zero) { $0 + $1.debt.balance.low }
  }

  /// What one takes, the later ones do not have; priority debts have it first, whatever their dates. Savings that the month
  /// needs, or what is behind, are not there for them, and nothing is while other lenders get less than is due.
  var workedOutSums: [SumDue] {
    let balloons = bench.balloonsWithinAYear
    var (sums, taken): ([SumDue], Amount) = ([], .zero)
    for (debt, date) in balloons.filter(\.debt.isPriority) + balloons.filter({ !$0.debt.isPriority }) {
      let sum = debt.balance.known
      let standing: SumDue.Standing = sum.map { self.standing(of: $0, on: date, after: taken) } ?? .notKnown
      taken += standing.taking(sum ?? .zero)
      sums.append(
        SumDue(
          name: debt.name, path: debt.path, date: date, sum: sum, isEstimate: debt.balance.isEstimate,
          standing: standing))
    }
    return sums.sorted { $0.date < $1.date }
  }

  private func standing(of sum: Amount, on date: CalendarDate, after taken: Amount) -> SumDue.Standing {
    let months = wholeMonths(until: date)
    guard let savings = savings(after: monthsBegun(until: date)) else { return .notKnown }
    guard !offers.areNeeded else { return .lacking(there: .zero) }
    if savings - keptForLiving - taken >= sum { return .kept }
    guard let margin = figures.spareMargin else { return .notKnown }
    let saved = savings + putAside(margin, over: months) - taken
    if saved - keptForLiving >= sum { return .savedFor }
    return .lacking(there: min(sum, max(.zero, saved - figures.essentials.low)))
  }

  /// What is left of income in so many months: in the first, without what goes to what is behind.
  private func putAside(_ margin: Amount, over months: Int) -> Amount {
    guard months > 0 else { return .zero }
    let all = max(.zero, margin).share(Ratio(Int128(months), 1))
    return max(.zero, all - offers.catchUp + offers.catchUpFromSavings)
  }

  private func wholeMonths(until date: CalendarDate) -> Int {
    (0...12).last { asOf.adding(months: $0) <= date } ?? 0
  }

  private func monthsBegun(until date: CalendarDate) -> Int {
    let whole = wholeMonths(until: date)
    return max(1, asOf.adding(months: whole) < date ? whole + 1 : whole)
  }

  /// What is there of them when so many months are over, half a year at least while they add to the month: without what
  /// the months lack and what goes to what is behind; nil while they are not known.
  private func savings(after months: Int) -> Amount? {
    usableSavings.map {
      $0 - offers.catchUpFromSavings - (offers.draw?.total(of: max(Offers.monthsForAll, months)) ?? .zero)
    }
  }

  /// Of savings in a month that falls short.
  private var keptForLiving: Amount { figures.certainlyUnpaid == nil ? .zero : figures.essentials.low }

  /// There are such sums, and savings hold all of them.
  public var savingsHoldSumsDue: Bool { !sumsDue.isEmpty && sumsDue.allSatisfy { $0.standing == .kept } }

  /// What of savings goes to such sums, parts of them included.
  var takenForSumsDue: Amount {
    sumsDue.reduce(.zero) { $0 + ($1.standing == .notKnown ? .zero : $1.standing.taking($1.sum ?? .zero)) }
  }

  /// What can be brought for those that will not be there.
  public var broughtForSumsLacking: Amount {
    sumsDue.filter(\.isLacking).reduce(.zero) { sum, due in
      if case .lacking(let there) = due.standing { sum + there } else { sum }
    }
  }

  /// What of the savings is for such sums.
  public var keptForSumsDue: Amount {
    sumsDue.filter { $0.standing == .kept }.compactMap(\.sum).reduce(.zero, +)
  }

  /// What stays of savings when the last that they hold is paid; nil where they hold none, and where more is put aside of
  /// them for another.
  var savingsAfterSumsDue: Amount? {
    guard let last = sumsDue.last(where: { $0.standing == .kept }), let savings = usableSavings,
      !sumsDue.contains(where: { $0.standing == .savedFor })
    else { return nil }
    let drawn = offers.draw?.total(of: monthsBegun(until: last.date)) ?? .zero
    return savings - offers.catchUpFromSavings - drawn - keptForSumsDue
  }

  /// What savings add to the month, and for how long, with those sums kept apart.
  public var savingsDraw: SavingsDraw? {
    guard var draw = offers.draw, let savings = usableSavings else { return nil }
    draw.months = max(1, draw.months(of: savings - offers.catchUpFromSavings - takenForSumsDue))
    return draw
  }
}
