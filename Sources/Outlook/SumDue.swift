public import Money

/// A sum that falls due in full within the horizon, or was due before it, and whether it will be there.
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

  public var debt: Debt
  public var date: CalendarDate
  public var standing: Standing

  public var name: String { debt.name }
  public var path: String { debt.path }
  /// nil while it is not known.
  public var sum: Amount? { debt.balance.known }
  public var isEstimate: Bool { debt.balance.isEstimate }

  public var isLacking: Bool {
    switch standing {
    case .kept, .savedFor: false
    case .lacking, .notKnown: true
    }
  }

  /// What of it is brought out of savings and what is left each month.
  public var taken: Amount {
    switch standing {
    case .lacking(let there): there
    case .notKnown: .zero
    case .kept, .savedFor: sum ?? .zero
    }
  }
}

/// What savings and the coming months hold for sums that fall due in full: what one takes, the later ones do not have;
/// priority debts have it first, whatever their dates.
struct SumsDue {
  private let outlook: Outlook
  private let settlement: Settlement
  /// Asked of all debts once, not for each sum.
  private let areOffersNeeded: Bool
  private let catchUp: Amount

  init(outlook: Outlook, settlement: Settlement) {
    (self.outlook, self.settlement) = (outlook, settlement)
    (areOffersNeeded, catchUp) = (settlement.areOffersNeeded, settlement.catchUp)
  }

  func all() -> [SumDue] {
    let balloons = outlook.balloons.filter { $0.debt.question == nil }
    guard !balloons.isEmpty else { return [] }
    let putAside = putAsideByMonths()
    var (sums, taken): ([SumDue], Amount) = ([], .zero)
    for balloon in balloons.filter(\.debt.isPriority) + balloons.filter({ !$0.debt.isPriority }) {
      let standing = balloon.debt.balance.known.map {
        self.standing(of: $0, for: balloon, after: taken, putAside)
      }
      let sum = SumDue(debt: balloon.debt, date: balloon.date, standing: standing ?? .notKnown)
      taken += sum.taken
      sums.append(sum)
    }
    return sums.sorted { $0.date < $1.date }
  }

  /// Savings that the month needs, all of a gap, or what is behind, are not there for them; and while other lenders get less
  /// than is due nothing is, but for a priority debt.
  private func standing(
    of sum: Amount, for balloon: Balloon, after taken: Amount, _ putAside: [Amount]
  ) -> SumDue.Standing {
    guard let usable = outlook.usableSavings else { return .notKnown }
    guard balloon.debt.isPriority || !areOffersNeeded else { return .lacking(there: .zero) }
    let begun = max(1, monthsBegun(from: outlook.day, until: balloon.date))
    let months = balloon.debt.isPriority ? begun : max(begun, outlook.gap?.monthsPaid ?? 0)
    let savings = usable - settlement.arrearsFromSavings - settlement.drawn(inMonths: months) - taken
    if savings - keptForLiving >= sum { return .kept }
    guard !putAside.isEmpty else { return .notKnown }
    let saved = savings + putAside[max(0, min(wholeMonths(until: balloon.date), putAside.count - 1))]
    if saved - keptForLiving >= sum { return .savedFor }
    return .lacking(there: min(sum, (saved - outlook.figures.essentials.low).nonNegative))
  }

  private func wholeMonths(until date: CalendarDate) -> Int {
    let begun = monthsBegun(from: outlook.day, until: date)
    return begun > 0 && outlook.day.adding(months: begun) > date ? begun - 1 : begun
  }

  /// What can be put aside in no month, in one, and so on as far as the horizon: what is left of income without what goes to
  /// what is behind. A debt that ends takes nothing after it. Nothing while that is not known.
  ///
  /// Example: 1,500 is left, and 1,500 more once a loan ends with the second month: 9,000 in four months.
  private func putAsideByMonths() -> [Amount] {
    guard let margin = outlook.figures.margin else { return [] }
    var sums = [Amount.zero]
    for (place, left) in outlook.left(ofEach: outlook.practice.horizon + 1, first: margin).enumerated() {
      let forArrears = place == 0 ? catchUp - settlement.arrearsFromSavings : regularSums(inMonth: place + 1)
      sums.append((sums[place].adding((left - forArrears).nonNegative)) ?? sums[place])
    }
    return sums
  }

  private func regularSums(inMonth month: Int) -> Amount {
    settlement.lines.reduce(.zero) { sum, line in
      guard let regular = line.catchUpLater ?? line.catchUp, line.fromSavings == .zero,
        line.monthsToMakeUp.map({ $0 >= month }) ?? true
      else { return sum }
      return sum + regular.sum
    }
  }

  /// Of savings in a month that falls short.
  private var keptForLiving: Amount { outlook.figures.shortfall == nil ? .zero : outlook.figures.essentials.low }
}

extension Settlement {
  /// What savings give over so many months for living costs and what is due, what is behind left out.
  public func drawn(inMonths months: Int) -> Amount {
    guard months > 0, let draw else { return .zero }
    if draw.paysGap, let gap { return gap.taking(months: months) }
    let (first, next) = (draw.now - arrearsFromSavings + draw.living, draw.later + draw.living)
    return first + next.times(months - 1)
  }

  /// What of the savings is for such sums.
  public var keptForSumsDue: Amount {
    sumsDue.filter { $0.standing == .kept }.compactMap(\.sum).reduce(.zero, +)
  }

  /// What stays of savings when the last that they hold is paid; nil where they hold none, and where more is put aside of
  /// them for another.
  public var savingsAfterSumsDue: Amount? {
    guard let last = sumsDue.last(where: { $0.standing == .kept }), let savings = usableSavings,
      !sumsDue.contains(where: { $0.standing == .savedFor })
    else { return nil }
    let drawn = drawn(inMonths: max(1, monthsBegun(from: day, until: last.date)))
    return savings - arrearsFromSavings - drawn - keptForSumsDue
  }

  /// There are such sums, and savings hold all of them.
  public var savingsHoldSumsDue: Bool { !sumsDue.isEmpty && sumsDue.allSatisfy { $0.standing == .kept } }

  /// One was due before today, and is not there: it is behind.
  public var missesASumDue: Bool { sumsDue.contains { $0.date < day && $0.isLacking } }

  /// Everybody gets what is due, and what falls due in full will be there.
  public var paysWhatIsDue: Bool { !areOffersNeeded && !sumsDue.contains(where: \.isLacking) }

  /// What can be brought for those that will not be there.
  public var broughtForSumsLacking: Amount { sumsDue.filter(\.isLacking).reduce(.zero) { $0 + $1.taken } }
}
