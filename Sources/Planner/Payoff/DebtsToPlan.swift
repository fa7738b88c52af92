public import Checks
public import Household
public import Money
public import Outlook
import Rules

/// The debts of a household that a plan can pay, and those that it cannot, with the reason.
public struct DebtsToPlan: Sendable, Equatable {
  public struct LeftOut: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// Paid in full each month: nothing is carried, its bill is spending.
      case paidInFull
      /// This month pays it off.
      case paidOff
      /// It has to be asked about before anything is paid.
      case questioned(Debt.Question)
      /// A mortgage, which goes on as agreed where nobody asked to count it in.
      case mortgage
      /// The answers that are missing, as paths in the document.
      case missing([String])
    }

    public var name: String
    public var path: String
    public var reason: Reason
  }

  public var debts: [PlanDebt]
  public var leftOut: [LeftOut]
  /// What of the payments is offered on debts on which nothing is due by the month.
  public private(set) var offered: Amount = .zero
  /// What the first month gives, beside payments, to what is behind.
  public var catchUp: Amount { debts.reduce(.zero) { $0 + ($1.catchUp?.each ?? .zero) } }

  /// What the month takes for `debts` as things stand.
  public var currentPayments: Amount { debts.reduce(.zero) { $0 + $1.currentPayment } }

  /// - Throws: `tooLarge`.
  public init(of assessment: Assessment) throws(PlanProblem) {
    try self.init(of: assessment.household, assessment.figures, from: assessment.asOf)
  }

  /// What was called in takes each month what its lender is offered, and what is behind is made up, where the others get what
  /// is due; what this month pays off of what was called in is no debt of a plan. Not for a sum of the household's own: no
  /// contract asks for what is offered.
  mutating func takeOffers(of settlement: Settlement) {
    let planned = Set(debts.map(\.path))
    let lines = settlement.settled.filter { planned.contains($0.path) }
    guard lines.allSatisfy({ $0.isOpen || $0.hasItsDue }) else { return }
    for line in lines {
      guard let place = debts.firstIndex(where: { $0.path == line.path }) else { continue }
      if line.isPaidOff, line.due == .zero {
        leftOut.append(LeftOut(name: debts[place].name, path: line.path, reason: .paidOff))
        debts.remove(at: place)
      } else {
        debts[place].take(line)
        if line.isOpenAndNothingIsDue { offered += line.sum }
      }
    }
    takeOutOfPayments(lines)
  }

  /// While something is made up its lenders get what is paid on the others beyond what is due.
  ///
  /// Example: 2,000 is paid on a card that asks for 1,200, and of 2,600 in all 1,400 makes up a tax: 800 of that is no more
  /// than is paid today.
  private mutating func takeOutOfPayments(_ lines: [Settlement.Line]) {
    let given = lines.reduce(Amount.zero) { $0 + $1.sum }
    var out = (currentPayments - given).nonNegative
    for place in debts.indices {
      guard let each = debts[place].catchUp?.each else { continue }
      debts[place].catchUp?.outOfPayments = min(each, out)
      out = (out - each).nonNegative
    }
  }

  /// The same with mortgages left to what is agreed, unless they are counted in, or all that is owed.
  /// - Throws: `tooLarge`.
  public init(of assessment: Assessment, countsMortgages: Bool) throws(PlanProblem) {
    try self.init(of: assessment)
    let mortgages = assessment.figures.debts.filter { $0.kind == .mortgage }
    let isMortgage = Set(mortgages.map(\.path))
    guard !countsMortgages, !debts.allSatisfy({ isMortgage.contains($0.path) }) else { return }
    let unplanned = leftOut.filter { !$0.missing.isEmpty }.map { ($0.name, $0.path) }
    let apart = (debts.map { ($0.name, $0.path) } + unplanned).filter { isMortgage.contains($0.1) }
    leaveOutMortgages(of: assessment.household)
    leftOut += apart.map { LeftOut(name: $0.0, path: $0.1, reason: .mortgage) }
  }

  /// - Parameter start: the day of the assessment.
  /// - Throws: `tooLarge`.
  public init(of household: Household, from start: CalendarDate, by practice: Practice) throws(PlanProblem) {
    try self.init(of: household, Figures(of: household, on: start, by: practice), from: start)
  }

  private init(of household: Household, _ figures: Figures, from start: CalendarDate) throws(PlanProblem) {
    (debts, leftOut) = ([], [])
    let limits = sharedLimits(of: household.cards ?? [])
    for debt in figures.debts where debt.balance.known != .zero {
      let terms =
        debt.isCard
        ? DebtTerms(debt, household.cards?[debt.id.index], from: start)
        : DebtTerms(debt, household.loans?[debt.id.index], from: start)
      if let reason = LeftOut.Reason(debt, terms) {
        leftOut.append(LeftOut(name: debt.name, path: debt.path, reason: reason))
      } else if var planned = try terms.planned(debt, from: start) {
        planned.limit = debt.isCard ? limits[debt.id.index] : nil
        debts.append(planned)
      }
    }
  }
}

extension Settlement.Line {
  fileprivate var isOpenAndNothingIsDue: Bool { isOpen && due == .zero && sum > .zero }
}

extension PlanDebt {
  fileprivate mutating func take(_ line: Settlement.Line) {
    catchUp = CatchUp(line)
    if line.isOpenAndNothingIsDue { (requirement, currentPayment) = (.fixed(line.sum), line.sum) }
  }
}

extension PlanDebt.CatchUp {
  /// nil where nothing goes to what is behind, and where how it is made up has to be agreed yet.
  fileprivate init?(_ line: Settlement.Line) {
    guard let regular = line.catchUp, !regular.isTooLong, let arrears = line.arrears else { return nil }
    self.init(each: regular.sum, inAll: line.due == .zero ? nil : arrears)
  }
}

extension DebtsToPlan.LeftOut.Reason {
  /// nil for a debt that a plan can pay.
  fileprivate init?(_ debt: Debt, _ terms: DebtTerms) {
    if debt.isPaidInFull {
      self = .paidInFull
    } else if let question = debt.question {
      self = .questioned(question)
    } else if !terms.missing.isEmpty {
      self = .missing(terms.missing.map { "\(debt.path).\($0)" })
    } else {
      return nil
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
}

extension DebtsToPlan {
  /// This month pays off whatever is owed.
  var arePaidOff: Bool {
    debts.isEmpty && leftOut.contains { $0.reason == .paidOff } && !leftOut.contains(where: \.isStillOwed)
  }
}

extension DebtsToPlan.LeftOut {
  /// Something of it is carried on beside the plan.
  var isStillOwed: Bool { reason != .paidInFull && reason != .paidOff }
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
    guard let amount = cards[members[0]].knownLimit?.amount else { continue }
    for card in members { found[card] = PlanDebt.SharedLimit(amount: amount, path: "cards[\(members[0])]") }
  }
  return found
}
