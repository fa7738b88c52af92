import Household
import Money

/// What is due on a debt, what is paid, and what the month takes for it. The first that applies: an agreement; paid in
/// full each month; nothing due; nothing owed; a card's minimum and what is stated; what a loan states.
extension Debt {
  mutating func settleCard(_ card: Card) {
    if settleAlike(card, fullPayment: card.instalments?.monthly, isFree: false) { return }
    let stated = card.payment.map { Span($0) }
    guard let minimum = card.minimum else { return settleWithoutMinimum(stated) }
    due = leastDue(minimum)
    payment = stated.map { due.atLeast($0) } ?? due
    paid = stated ?? due
  }

  mutating func settleLoan(_ loan: Loan) {
    var (stated, isFree): (Stated?, Bool) = (nil, false)
    switch loan.payment {
    case .some(.none): isFree = true
    case .monthly(let sum): stated = sum
    case nil: break
    }
    if settleAlike(loan, fullPayment: nil, isFree: isFree) { return }
    // A payment of 0 on a debt that is behind is no agreement.
    let isNoAgreement = isBehind == true && stated?.amount == .zero
    due = stated.flatMap { isNoAgreement ? nil : Span($0) } ?? Span(missing: ["\(path).payment"])
    payment = due
    paid = loan.paid.map { Span($0) } ?? stated.map { Span($0) } ?? due
  }

  /// The readings that cards and loans share; false where none applies.
  private mutating func settleAlike(_ entry: some DebtEntry, fullPayment: Stated?, isFree: Bool) -> Bool {
    if let agreed {
      take(Span(agreed.sum), paid: entry.paid)
    } else if pays == .full, isBehind != true {
      take(fullPayment.map { Span($0) } ?? .zero, paid: nil)
    } else if isFree || entry.isCalledIn == true {
      take(.zero, paid: entry.paid)
    } else if balance.known == .zero {
      take(.zero, paid: nil)
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ sum: Span, paid stated: Stated?) {
    (due, payment) = (sum, sum)
    paid = stated.map { Span($0) } ?? sum
  }

  /// What is stated, if above 0; while it is behind the card may ask for more than that. It never asks for more than is owed.
  private mutating func settleWithoutMinimum(_ stated: Span?) {
    guard let stated, stated.low > .zero else {
      let unknown =
        stated == nil
        ? Span(missing: ["\(path).payment"])
        : Span(upTo: balance.high.map { max(.zero, $0) }, missing: ["\(path).minimum"])
      (due, payment, paid) = (unknown, unknown, stated ?? unknown)
      return
    }
    (due, paid) = (stated, stated)
    payment = isBehind == true ? Span(from: stated.low, missing: ["\(path).minimum"]) : stated
  }

  /// A share of an unknown balance is unknown; a fixed sum is at most all that is owed.
  private func leastDue(_ minimum: Minimum) -> Span {
    if let known = self.minimum {
      var span = Span(known)
      span.isEstimate = balance.isEstimate && minimum.share != nil || minimum.isGuessed(on: known)
      return span
    }
    return Span(upTo: minimum.share == nil ? minimum.floor : nil, missing: balance.missing)
  }

  /// What is behind beside what is due this month, never more than is then still owed; nil while it is not known.
  ///
  /// Example: 6,000 is owed, 2,000 due, 5,000 behind: 4,000 beside the 2,000.
  var arrearsBesideDue: Amount? {
    arrears.known.map { behind in
      guard let owed = balance.known else { return behind }
      return min(behind, (owed - min(due.known ?? .zero, owed)).nonNegative)
    }
  }

  /// All that is owed is stated as behind: nothing of it is left to fall due by the month, whatever is not said of that.
  var isAllBehind: Bool {
    guard let behind = arrears.known, let owed = balance.known else { return false }
    return behind > .zero && behind >= owed
  }

  /// The same once that is paid: so much less is owed, and the payments that are made up are no longer to come.
  ///
  /// Example: 3 payments of 2,000 to come, two of them behind: one of 2,000.
  var caughtUp: Debt {
    guard let behind = arrearsBesideDue, behind > .zero else { return self }
    var debt = self
    if let owed = balance.known { debt.balance = Span(Stated(owed - behind, isEstimate: balance.isEstimate)) }
    if let remaining, let due = due.known, due > .zero {
      debt.remaining = max(1, remaining - Int(behind.minorUnits / due.minorUnits))
    }
    return debt
  }

  /// A sum that is stated; all of it where it was called in, or where nothing is due by the month; else so many months of
  /// what is due, at most what is owed beyond this month's.
  mutating func settleArrears(_ entry: some DebtEntry) {
    guard isBehind == true else {
      arrears = isBehind == nil && entry.agreed == nil ? Span(missing: ["\(path).behind"]) : .zero
      return
    }
    if let stated = entry.arrears, stated.amount > .zero {
      arrears = Span(stated)
    } else if entry.isCalledIn == true || due.known == .zero {
      arrears = balance
    } else if let due = due.known, let months = entry.behind {
      arrears = Span(due.share(Ratio(Int128(months), 1)))
      if let owed = balance.known { arrears = Span(min(arrears.low, (owed - due).nonNegative)) }
    } else {
      arrears = Span(upTo: balance.high, missing: due.missing.isEmpty ? ["\(path).arrears"] : due.missing)
    }
  }
}

extension Span {
  /// The greater of both; known where the other can be no more than this one.
  func atLeast(_ other: Span) -> Span {
    guard let most = high else { return Span(from: max(low, other.low), missing: joined(missing, other.missing)) }
    if let least = other.known, least >= most { return other }
    if let own = known, let otherMost = other.high, otherMost <= own { return self }
    var sum = Span(
      from: max(low, other.low), upTo: other.high.map { max(most, $0) }, missing: joined(missing, other.missing))
    sum.isEstimate = isEstimate || other.isEstimate
    return sum
  }
}
