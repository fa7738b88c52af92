public import Money

/// Who gets what of what is due, and how far it goes.
extension Offers {
  /// nil while answers are missing.
  public var basis: Basis? {
    guard let available else { return nil }
    guard isDuePaid, available >= .zero || draw != nil else {
      return offers.contains { $0.sum > .zero } ? .shares : .nothing
    }
    return (priority + offers).contains { $0.behind > 0 } ? .dueThenArrears : .asAgreed
  }

  /// Every lender gets all that is due.
  var isDuePaid: Bool { (priority + offers).allSatisfy { $0.sum >= $0.due } }

  /// What is there does not cover what is due each month.
  public var areNeeded: Bool { basis == .shares || basis == .nothing }

  /// The priority debts that do not get all that is due on them; none while answers are missing.
  public var priorityNotMet: [Offer] { available == nil ? [] : priority.filter { $0.sum < $0.due } }

  /// The priority debts that are paid what is due and stay behind with some of the rest.
  public var priorityStillBehind: [Offer] {
    available == nil ? [] : priority.filter { $0.sum >= $0.due && $0.catchUp < $0.arrears }
  }

  /// Those that are offered something, but less than is due; none while answers are missing.
  public var offeredLess: [Offer] {
    available == nil ? [] : (priority + offers).filter { $0.sum > .zero && $0.sum < $0.due }
  }

  /// The cards among them: their banks can be asked for an instalment agreement.
  public var underOffered: [Offer] { offeredLess.filter(\.isCard) }

  /// What is paid once, this month, towards what is behind.
  public var catchUp: Amount { (priority + offers).reduce(.zero) { $0 + $1.catchUp } }

  /// The cards that get what is due on them, and less than is paid usually, since the month does not hold more.
  public var cutToTheMinimum: [Offer] {
    available == nil ? [] : offers.filter { $0.sum >= $0.due && $0.sum < $0.usualDue }
  }

  /// Those to whom something is due, and nothing can be offered; none while answers are missing.
  public var withoutOffer: [Offer] {
    available == nil ? [] : (priority + offers).filter { $0.sum == .zero && $0.due > .zero }
  }

  /// How long lenders get less than is due.
  public enum Squeeze: Sendable, Equatable {
    /// As long as income and living costs stay as they are.
    case lasting
    /// Until what is behind on priority debts is made up.
    case untilMadeUp
    /// This month, in which it is made up, or something is paid off.
    case thisMonth
  }

  /// nil where they get what is due, and while answers are missing.
  public var squeeze: Squeeze? {
    guard areNeeded, let available else { return nil }
    let ending = (priority + offers).filter(\.isPaidOff).reduce(Amount.zero) { $0 + $1.due }
    let due = offers.reduce(Amount.zero) { $0 + $1.due }
    guard draw == nil, available >= .zero, available + ending >= due else { return .lasting }
    return priorityStillBehind.isEmpty ? .thisMonth : .untilMadeUp
  }

  /// What savings add pays priority debts too, not living costs alone.
  public var savingsPayPriority: Bool {
    draw != nil && !priority.isEmpty && priorityNotMet.isEmpty
  }

  /// What is behind on all of them together.
  public var arrears: Amount { (priority + offers).reduce(.zero) { $0 + $1.arrears } }
}
