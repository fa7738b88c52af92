public import Household
public import Money
public import Rulebook

/// The debts of a household that a plan can pay, and those that it cannot, with the reason.
public struct DebtsToPlan: Sendable, Equatable {
  public struct LeftOut: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// Paid in full each month: nothing is carried, its bill is spending.
      case paidInFull
      /// The answers that are missing, as paths in the document.
      case missing([String])
    }

    public var name: String
    public var path: String
    public var reason: Reason
  }

  public var debts: [PlanDebt]
  public var leftOut: [LeftOut]

  /// What is paid on `debts` today, lifted where the month's interest lifts a minimum above it.
  public var currentPayments: Amount { debts.reduce(.zero) { $0 + $1.currentPayment } }

  /// - Parameter start: the day of the assessment.
  /// - Throws: `tooLarge`.
  public init(of household: Household, from start: CalendarDate) throws(PlanProblem) {
    debts = []
    leftOut = []
    let cards = household.cards ?? []
    let limits = sharedLimits(of: cards)
    for (index, owed) in Figures(of: household).debts.enumerated() where owed.balance.known != .zero {
      let path = owed.path
      if owed.pays == .full {
        leftOut.append(LeftOut(name: owed.name, path: path, reason: .paidInFull))
        continue
      }
      var debt = owed.isCard ? DebtTerms(cards[index]) : DebtTerms((household.loans ?? [])[index - cards.count])
      debt.balance = owed.balance.known
      let agreed = owed.isCard ? cards[index].agreed : household.loans?[index - cards.count].agreed
      debt.take(agreed, on: start, from: household.date ?? start)
      let missing = debt.missing.map { "\(path).\($0)" }
      guard missing.isEmpty, var planned = try debt.planned(at: path, from: start) else {
        leftOut.append(LeftOut(name: owed.name, path: path, reason: .missing(missing)))
        continue
      }
      planned.consequence = owed.consequence
      planned.limit = owed.isCard ? limits[index] : nil
      debts.append(planned)
    }
  }
}

extension DebtsToPlan {
  /// Leaves them to what is agreed, outside what is planned.
  mutating func leaveOutMortgages(of household: Household) {
    let paths = Set(
      (household.loans ?? []).indices.filter { household.loans?[$0].kind == .mortgage }.map { "loans[\($0)]" })
    debts.removeAll { paths.contains($0.path) }
    leftOut.removeAll { paths.contains($0.path) }
  }

  /// Today's margin, less where this month's interest lifts a minimum above what is paid; nil while answers are missing.
  public func leftBeyondToday(_ assessment: Assessment) -> Amount? {
    guard let margin = assessment.figures.margin else { return nil }
    let planned = Set(debts.map(\.path))
    let paid = assessment.figures.debts.filter { planned.contains($0.path) }
      .reduce(Amount.zero) { $0 + $1.payment.low }
    return margin + paid - currentPayments
  }

  /// By how much what is paid today is less than what the cards ask for in the first month; 0 where no card is paid less
  /// than its minimum.
  /// - Throws: `tooLarge`.
  public func shortOfMinimums(_ assessment: Assessment, from start: CalendarDate) throws(PlanProblem) -> Amount {
    let below = Set(assessment.figures.debts.filter { $0.shortOfMinimum > .zero }.map(\.path))
    var short = Amount.zero
    for debt in debts where below.contains(debt.path) {
      short += max(.zero, try debt.requiredFirst(from: start) - debt.currentPayment)
    }
    return short
  }
}

extension DebtsToPlan.LeftOut {
  /// The answers that are missing, as paths in the document.
  public var missing: [String] { if case .missing(let paths) = reason { paths } else { [] } }
}

extension Household {
  /// The lists of debts that nobody has answered: paths in the document.
  public var debtsNotListed: [String] {
    let lists = (cards == nil ? ["cards"] : []) + (loans == nil ? ["loans"] : [])
    return lists.isEmpty && !listsEveryDebt ? ["more-debts"] : lists
  }
}

/// By place of the card: the limit that it draws on, where that is known.
private func sharedLimits(of cards: [Card]) -> [Int: PlanDebt.SharedLimit] {
  var found: [Int: PlanDebt.SharedLimit] = [:]
  for members in cardsByLimit(cards) {
    guard let amount = cards[members[0]].limit?.amount, amount > .zero else { continue }
    for card in members { found[card] = PlanDebt.SharedLimit(amount: amount, path: "cards[\(members[0])]") }
  }
  return found
}
