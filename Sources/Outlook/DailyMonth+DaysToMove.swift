import Household
public import Money

extension DailyMonth {
  /// A payment for which the money is not there on its day, and the day on which income brings it.
  public struct DayToMove: Sendable, Equatable {
    public var debt: Debt
    public var behind: CalendarDate
  }

  /// Each waits for the income that comes next. Priority debts keep their day first, the others after them as they come.
  /// What is not known counts kindly, so that nobody is asked for a move that may not be needed: no further debts, what has
  /// no day goes out later.
  /// Where living costs take more than is there before income comes, they lack the rest even so.
  ///
  /// Example: 2,000 put by, rent of 1,800 on the 1st, a card of 750 on the 5th, pay on the 10th: the rent keeps its day, the
  /// card waits for the 10th.
  mutating func moveDays(by evenings: [Evening]) {
    let isIncomeKnown = entries.allSatisfy { !$0.isIncome || $0.sum != nil }
    guard let first = evenings.first?.day, isIncomeKnown, evenings.contains(where: { $0.most < .zero }) else { return }
    let payments = entries.filter { $0.day != nil && $0.debt != nil && ($0.sum ?? .zero) > .zero }
    // By themselves: an entry holds its whole debt, and every payment looks for the income behind it.
    let incomes = entries.filter(\.isIncome).compactMap(\.day)
    let sums = payments.map { (day: $0.day ?? first, sum: $0.sum ?? .zero) }
    var there = evenings.map { evening in
      sums.reduce(evening.most) { $1.day <= evening.day ? $0 + $1.sum : $0 }
    }
    var moved: [DayToMove] = []
    for payment in payments.filter(\.isPriority) + payments.filter({ !$0.isPriority }) {
      guard let debt = payment.debt, let day = payment.day, let sum = payment.sum else { continue }
      var start = first.days(until: day)
      if let income = incomes.first(where: { $0 > day }),
        !there[start..<first.days(until: income)].allSatisfy({ $0 >= sum })
      {
        moved.append(DayToMove(debt: debt, behind: income))
        start = first.days(until: income)
      }
      for evening in start..<there.count { there[evening] = there[evening] - sum }
    }
    daysToMove = moved.sorted { ($0.behind, $0.debt.id) < ($1.behind, $1.debt.id) }
    lacksEvenSo = -min(.zero, there.min() ?? .zero)
  }
}

extension DailyMonth.Entry {
  fileprivate var isPriority: Bool { debt?.isPriority ?? false }
}
