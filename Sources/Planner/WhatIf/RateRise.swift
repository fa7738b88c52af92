public import Money

/// The rise in every rate at which a plan no longer clears: dearest first, each month what is paid today, or what
/// contracts then take where that is more.
public enum RateRise: Sendable, Equatable {
  case nothingOwed
  /// A month does not hold as it is, so that no rise says anything.
  case monthIsShort
  /// It does not clear as it is.
  case alreadyNever
  /// Points a year, to a hundredth: with this rise it does not clear, with a hundredth less it does.
  case breaks(at: Ratio)
  /// It clears with every rise up to `most`.
  case noneUpTo(Ratio)

  /// - Parameters:
  ///   - most: the highest rise that is tried, in points a year.
  ///   - start: the day of the assessment.
  /// - Throws: `tooLarge`.
  init(_ debts: [PlanDebt], upTo most: Ratio, from start: CalendarDate) throws(PlanProblem) {
    guard !debts.isEmpty else {
      self = .nothingOwed
      return
    }
    guard try clears(debts, 0, start) else {
      self = .alreadyNever
      return
    }
    var (works, fails) = (0, Int((most * Ratio(stepsInOne, 1)).roundedUp))
    guard try !clears(debts, fails, start) else {
      self = .noneUpTo(most)
      return
    }
    while fails - works > 1 {
      let middle = (works + fails) / 2
      if try clears(debts, middle, start) { works = middle } else { fails = middle }
    }
    self = .breaks(at: rise(fails))
  }
}

/// Hundredths of a point a year.
private let stepsInOne: Int128 = 10_000

private func rise(_ steps: Int) -> Ratio { Ratio(Int128(steps), stepsInOne) }

private func clears(_ debts: [PlanDebt], _ steps: Int, _ start: CalendarDate) throws(PlanProblem) -> Bool {
  var raised: [PlanDebt] = []
  for debt in debts {
    var debt = debt
    debt.rate = debt.rate.raised(by: rise(steps))
    for index in debt.later.indices { debt.later[index].rate = debt.later[index].rate.raised(by: rise(steps)) }
    debt.currentPayment = max(debt.currentPayment, try debt.requiredFirst(from: start))
    raised.append(debt)
  }
  let budget = raised.reduce(Amount.zero) { $0 + $1.currentPayment }
  return try simulate(raised, strategy: .avalanche, budget: budget, from: start, followsMinimums: true).clears
}
