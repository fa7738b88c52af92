public import Household
public import Money

/// What a lender agreed to, with its days: from `from` on, until `until` if it has an end.
///
/// Example: 831 for 36 months from 2026-12-20: what the contract takes until then, 831 a month, and from 2029-12-20 what
/// the contract takes again.
public struct DatedAgreement: Sendable, Equatable {
  public var terms: Agreed
  /// The first day.
  public var from: CalendarDate
  /// The first day on which it is over; nil: it holds until all is paid off.
  public var until: CalendarDate?

  /// nil where the contract's goes on.
  public var rate: Rate? { terms.rate }

  public func holds(on day: CalendarDate) -> Bool { from <= day && until.map { day < $0 } ?? true }

  /// Whether its months, from `day` on, pay off all that is owed without interest; not told where interest runs on.
  public func paysOff(_ owed: Amount, from day: CalendarDate) -> Bool {
    guard terms.interest == Agreed.Interest.none, let months = terms.monthsLeft(on: max(day, from), from: from) else {
      return false
    }
    return terms.sum.amount.times(months) >= owed
  }

  /// nil where there is none, and where it is over.
  init?(_ terms: Agreed?, _ view: Viewpoint) {
    guard let terms else { return nil }
    self.terms = terms
    let first = terms.from ?? view.figuresDay
    from = first
    until = terms.months.map { first.adding(months: $0) }
    if let until, until <= view.day { return nil }
  }
}

extension Agreed {
  /// nil where the contract's goes on.
  var rate: Rate? {
    switch interest {
    case .none?: Rate(perPeriod: .zero, period: .year)
    case .rate(let rate)?: rate
    case .asNow?, nil: nil
    }
  }
}

extension Debt {
  /// Agreed and signed, and not in force yet: its lender is not asked for another.
  public var hasAgreementToCome: Bool { agreement != nil && agreed == nil }
  /// A month, once that is in force; nil where nothing is to come.
  var sumToCome: Amount? { hasAgreementToCome ? agreement?.terms.sum.amount : nil }
  /// The day from which the contract's sum is due again; nil where nothing was agreed, or without an end.
  public var agreementEnds: CalendarDate? { agreement?.until }

  /// So many months of one sum.
  struct Stretch: Sendable, Equatable {
    var sum: Amount
    /// nil: as long as anything is owed.
    var months: Int?
  }

  /// What is paid from `day` on, `sum` this month: until an agreement begins, while it holds, and by the contract again,
  /// as far as that is known; one stretch where nothing was agreed.
  func stretches(paying sum: Amount, from day: CalendarDate) -> [Stretch] {
    guard let agreement else { return [Stretch(sum: sum)] }
    let before = monthsBegun(from: day, until: agreement.from)
    var found = before > 0 ? [Stretch(sum: sum, months: before)] : []
    let agreedSum = before > 0 ? agreement.terms.sum.amount : sum
    guard let until = agreement.until, let contract = before > 0 ? sum : contractDue.known else {
      return found + [Stretch(sum: agreedSum)]
    }
    found.append(Stretch(sum: agreedSum, months: max(0, monthsBegun(from: day, until: until) - before)))
    return found + [Stretch(sum: contract)]
  }
}
