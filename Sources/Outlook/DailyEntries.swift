public import Household
import Money

/// What comes in and goes out in the month from a day on, with the days on which it does.
struct DailyEntries {
  private(set) var inOrder: [DailyMonth.Entry] = []
  /// Living costs without a day of their own; nil while they are not known.
  private(set) var spread: Amount?
  private(set) var missing: [String] = []
  private let outlook: Outlook

  init(_ outlook: Outlook, atOnce: (Debt) -> Amount, paying: (Debt) -> Amount?) {
    self.outlook = outlook
    addIncome()
    addLivingCosts()
    for debt in outlook.figures.debts {
      addAtOnce(atOnce(debt), on: debt)
      add(debt, paying(debt))
    }
    addBalloons()
    missing += outlook.figures.openLists.all
    if outlook.figures.totals != nil { missing += ["cards", "loans"] }
    let ranked = inOrder.enumerated().map { (rank: rank(of: $0.element, at: $0.offset), entry: $0.element) }
    inOrder = ranked.sorted { $0.rank < $1.rank }.map(\.entry)
  }

  /// By day, without one last; on a day income first.
  private func rank(of entry: DailyMonth.Entry, at place: Int) -> (Int, Int, Int) {
    (entry.day.map { outlook.day.days(until: $0) } ?? .max, entry.isIncome ? 0 : 1, place)
  }

  private func next(_ day: Int?) -> CalendarDate? { day.map { outlook.day.next(dayOfMonth: $0) } }

  private mutating func addIncome() {
    let (household, income) = (outlook.household, outlook.figures.monthlyIncome)
    missing += income.missing
    switch household.income {
    case nil: return
    case .total(let stated)?: add(.income(nil), household.payDay, stated.amount)
    case .parts(let parts)?:
      for part in parts { add(.income(part.name), part.day ?? household.payDay, part.monthly?.amount) }
    }
  }

  private mutating func addLivingCosts() {
    let costs = outlook.figures.essentials
    missing += costs.missing
    spread = costs.known
    guard case .parts(let parts)? = outlook.household.essentials else { return }
    for part in parts {
      guard let day = part.day, let sum = part.monthly?.amount else { continue }
      add(.livingCosts(part.name), day, sum)
      spread = spread.map { $0 - sum }
    }
  }

  private mutating func add(_ debt: Debt, _ sum: Amount?) {
    guard debt.mayOweSomething || sum ?? .zero > .zero else { return }
    if sum == nil { missing += debt.payment.missing.isEmpty ? debt.balance.missing : debt.payment.missing }
    let day = [next(outlook.household.dueDay(of: debt.id)), lastDay(of: debt)].compactMap(\.self).min()
    if sum != .zero { inOrder.append(DailyMonth.Entry(what: .payment(debt), day: day, sum: sum)) }
  }

  /// What savings clear does not wait for the day on which the month's payment is due.
  private mutating func addAtOnce(_ sum: Amount, on debt: Debt) {
    guard sum > .zero else { return }
    inOrder.append(DailyMonth.Entry(what: .payment(debt), day: outlook.day, sum: sum))
  }

  /// Before something is lost, where that is within the month.
  private func lastDay(of debt: Debt) -> CalendarDate? {
    debt.lostOn.flatMap { $0 >= outlook.day && $0 < outlook.day.adding(months: 1) ? $0 : nil }
  }

  private mutating func addBalloons() {
    let end = outlook.day.adding(months: 1)
    for balloon in outlook.balloons where balloon.date >= outlook.day && balloon.date < end {
      if balloon.debt.question != nil { continue }
      missing += balloon.debt.balance.missing
      inOrder.append(
        DailyMonth.Entry(what: .inFull(balloon.debt), day: balloon.date, sum: balloon.debt.balance.known))
    }
  }

  /// What takes nothing is left out.
  private mutating func add(_ what: DailyMonth.Entry.What, _ day: Int?, _ sum: Amount?) {
    guard sum != .zero else { return }
    inOrder.append(DailyMonth.Entry(what: what, day: next(day), sum: sum))
  }
}

extension Household {
  /// The day of the month on which a debt is due; nil where it is not said.
  public func dueDay(of id: DebtID) -> Int? {
    let (cards, loans) = (cards ?? [], loans ?? [])
    if id.isCard { return cards.indices.contains(id.index) ? cards[id.index].due : nil }
    return loans.indices.contains(id.index) ? loans[id.index].due : nil
  }
}
