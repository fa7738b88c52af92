import Household
public import Money

/// Who gets what, and how far it goes.
extension Settlement {
  public var priority: [Line] { lines.filter { $0.part == .priority } }
  /// Those that cost money only.
  public var others: [Line] { lines.filter { $0.part == .other || $0.part == .agreed } }
  public var settled: [Line] { lines.filter(\.isSettled) }
  public var questioned: [Line] { lines.filter { if case .questioned = $0.part { true } else { false } } }

  /// Those on which nothing is due, and nothing behind; not what falls due in full, which has a day.
  public var nothingDue: [Line] { lines.filter { $0.part == .nothingDue && !$0.debt.isDueInFull } }

  public func line(_ id: DebtID) -> Line? { lines.inOrder(id, by: \.id) }

  /// What is offered a month, to all of them together.
  public var offered: Amount { lines.reduce(.zero) { $0 + $1.sum } }
  /// What goes to what is behind this month.
  public var catchUp: Amount { lines.reduce(.zero) { $0 + $1.catchUpNow } }
  /// What of that is this month's money, and none of the savings.
  public var catchUpFromIncome: Amount {
    lines.reduce(.zero) { $0 + $1.catchUpNow - min($1.catchUpNow, $1.fromSavings) }
  }
  /// What of `unassigned` a month takes for debts on which nothing is paid before they were asked about.
  public var heldForQuestioned: Amount { min(unassigned, paidOnQuestioned) }
  /// What the month takes for them, as far as it is known.
  public var paidOnQuestioned: Amount { questioned.reduce(.zero) { $0 + $1.debt.payment.low } }
  /// What is known to be behind on all of them together.
  public var arrears: Amount { settled.reduce(.zero) { $0 + ($1.arrears ?? .zero) } }

  /// How the sums come about; nil while income or living costs are not known.
  public enum Basis: Sendable, Equatable {
    /// Everything due is paid, out of savings where `draw` says so, and nothing is behind.
    case asAgreed
    /// The same, and what is behind is made up.
    case dueThenArrears
    /// Shares of what is there.
    case shares
    /// Nothing is there for some after priority debts.
    case nothing
  }

  var workedOutBasis: Basis? {
    guard available != nil else { return nil }
    guard isDuePaid else { return others.contains { $0.sum > .zero } ? .shares : .nothing }
    return settled.contains { $0.isBehind } ? .dueThenArrears : .asAgreed
  }

  /// Every lender gets all that is due, as far as it is known, and none gets a share by what is owed: in a gap that savings
  /// pay those on which nothing is due by the month are left out.
  public var isDuePaid: Bool {
    let isPaid = gap?.isPaid ?? false
    return settled.allSatisfy { $0.isOpen && isPaid || $0.hasItsDue && (!$0.isOpen || $0.isPaidOff) }
  }
  /// What is there does not cover what is due each month.
  public var areOffersNeeded: Bool { basis == .shares || basis == .nothing }
  /// The priority debts that do not get all that is due on them.
  public var priorityNotMet: [Line] { available == nil ? [] : priority.filter { !$0.hasItsDue } }
  /// The priority debts that are paid what is due and stay behind with some of the rest.
  public var priorityStillBehind: [Line] {
    available == nil ? [] : priority.filter { $0.hasItsDue && $0.stillBehind > .zero }
  }
  /// Agreed sums that cannot be met: those in force, and those that begin this month or the next, which are settled here, and are
  /// not there then either. What lies farther ahead is not judged: until then something may end.
  public var agreedNotMet: [Line] {
    guard available != nil else { return [] }
    return lines.filter { line in
      guard line.isSettled, let agreement = line.debt.agreement else { return false }
      guard line.debt.hasAgreementToCome else { return !line.hasItsDue }
      let sum = min(agreement.terms.sum.amount, line.debt.balance.known ?? agreement.terms.sum.amount)
      return agreement.from < day.adding(months: 2) && line.lastingSum + unassigned < sum
    }
  }

  /// Of an agreed sum that cannot be met: it is there again from some month on, so that the agreement can stand.
  public func isThereAgain(_ line: Line) -> Bool {
    guard !line.debt.hasAgreementToCome, line.due != nil else { return false }
    if line.later != nil { return line.isWholeLater }
    return squeeze == .thisMonth || squeeze == .untilMadeUp
  }
  /// Those that are offered something, but less than is due, or a share by what is owed; not those of which it has to be
  /// looked up first what is due.
  public var offeredLess: [Line] {
    available == nil
      ? []
      : lines.filter { line in
        line.isSettled && line.sum > .zero && (!line.hasItsDue || line.isOpen) && !line.isPaidOff
          && !isToLookUpFirst(line)
      }
  }
  /// The cards among them whose banks can be asked for an instalment agreement: what is due is known or something behind,
  /// this month does not pay it off, and nothing is agreed already: there it is asked whether the agreement can stand.
  public var underOffered: [Line] {
    offeredLess.filter { $0.isCard && $0.debt.agreement == nil }
  }
  /// What is due on it has to be looked up before anything is asked of its lender: nothing is known to be behind.
  public func isToLookUpFirst(_ line: Line) -> Bool {
    available != nil && line.due == nil && line.isSettled && !line.isBehind && !line.isPaidOff
  }
  /// The cards that get what is due on them, and less than is paid usually, since the month does not hold more.
  public var cutToTheMinimum: [Line] {
    available == nil ? [] : others.filter { $0.hasItsDue && !$0.isOpen && $0.sum < $0.usual ?? .zero }
  }
  /// Those to whom something is due or behind, and nothing can be offered; not those of which it has to be asked first whether
  /// they are what is about to be lost.
  public var withoutOffer: [Line] {
    available == nil
      ? []
      : settled.filter { line in
        line.offer != nil && line.sum == .zero && line.catchUp == nil && (line.due != .zero || line.isBehind)
          && !mayBeNearLoss.contains(line.id)
      }
  }

  /// In a gap that savings carry: what each month leaves as soon as the debts that they can pay off are paid off; nil where
  /// that does not end it.
  ///
  /// Example: 300 short a month, 2,000 of it on a loan that 20,000 of the savings pay off: 1,700 is left.
  public var leftOncePaidOff: Amount? {
    guard let gap, gap.first > .zero, !surplus.isEmpty else { return nil }
    let freed = surplus.reduce(Amount.zero) { $0 + (line($1.debt.id)?.due ?? .zero) }
    return freed >= gap.first ? freed - gap.first : nil
  }

  /// From the next month on some lender can be paid more than this month.
  public var isMoreThereLater: Bool { lines.contains { $0.later != nil } }

  /// How long lenders get less than is due.
  public enum Squeeze: Sendable, Equatable {
    /// As long as income and living costs stay as they are.
    case lasting
    /// Until what is behind on priority debts is made up.
    case untilMadeUp
    /// This month, in which it is made up, or something is paid off.
    case thisMonth
  }

  var workedOutSqueeze: Squeeze? {
    guard areOffersNeeded, let available else { return nil }
    let holdsFromNextMonth = available >= settled.reduce(Amount.zero) { $0 + dueNextMonth(on: $1) }
    guard draw?.later ?? .zero == .zero, !settled.contains(where: { $0.due == nil || $0.isOpen }), holdsFromNextMonth
    else { return .lasting }
    return priorityStillBehind.isEmpty ? .thisMonth : .untilMadeUp
  }

  /// What is due this month on all of them together, and is not there for it.
  public var notPaid: Amount {
    settled.reduce(.zero) { $0 + ($1.hasItsDue ? .zero : (($1.due ?? .zero) - $1.sum).nonNegative) }
  }

  /// Of a debt whose last payment is due this month what is not paid of it stays owed.
  ///
  /// Example: the last 2,000 are due, and 64 is there: 1,936.
  private func dueNextMonth(on line: Line) -> Amount {
    guard !line.isPaidOff, let due = line.due else { return .zero }
    return line.debt.ends(paying: due, from: day) || line.lastOfIt != nil
      ? min(line.stillOwed, (due - line.sum).nonNegative) : due
  }

  /// What savings add to living costs and to what is due; what they give to what is behind is apart.
  public var drawForTheMonth: SavingsDraw? { draw?.without(arrearsFromSavings) }

  /// What savings that add to the month go to.
  public enum DrawUse: Sendable {
    case livingCosts, livingCostsAndPriority
    /// Income covers living costs.
    case priority
  }

  /// nil where savings add nothing. Priority debts get some of it where it pays what is due on them, or a regular sum off what
  /// is behind.
  public var drawUse: DrawUse? {
    guard let draw else { return nil }
    let paysPriority =
      draw.paysGap && !priority.isEmpty
      || priority.contains { $0.fromSavings > ($0.isCleared ? $0.catchUpNow : .zero) }
    guard paysPriority else { return .livingCosts }
    return draw.living > .zero ? .livingCostsAndPriority : .priority
  }
}
