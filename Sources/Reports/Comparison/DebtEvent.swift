import Checks
import Household
import Money
import Outlook

/// What became of one debt between two assessments, beside what is owed on it.
struct DebtEvent: Equatable {
  enum What: String {
    /// It was not there before.
    case new
    case agreed
    /// What was agreed is over, and something is still owed.
    case agreementEnded = "agreement-ended"
    case paidOff = "paid-off"
    case behind
    case upToDate = "up-to-date"
    /// It is not in the later document any more.
    case gone
  }

  var what: What
  /// As it stands now; of one that is gone, as it stood.
  var debt: Debt
}

extension AssessmentComparison {
  /// In the order of the later assessment, then those that are gone.
  var events: [DebtEvent] {
    pairs.flatMap { before, after -> [DebtEvent] in
      guard let after else { return before.map { [DebtEvent(what: .gone, debt: $0)] } ?? [] }
      guard let before else { return [DebtEvent(what: .new, debt: after)] + agreement(nil, after) }
      let wasOwed = before.balance.known.map { $0 > .zero } ?? true
      if after.balance.known == .zero { return wasOwed ? [DebtEvent(what: .paidOff, debt: after)] : [] }
      return agreement(before, after) + arrears(before, after)
    }
  }

  private func agreement(_ before: Debt?, _ after: Debt) -> [DebtEvent] {
    guard let agreement = after.agreement else {
      return before?.agreement == nil ? [] : [DebtEvent(what: .agreementEnded, debt: after)]
    }
    guard let old = before?.agreement?.terms else { return [DebtEvent(what: .agreed, debt: after)] }
    let terms = agreement.terms
    let isSame = old.sum == terms.sum && old.months == terms.months && old.interest == terms.interest
    return isSame ? [] : [DebtEvent(what: .agreed, debt: after)]
  }

  private func arrears(_ before: Debt, _ after: Debt) -> [DebtEvent] {
    switch (before.isBehind, after.isBehind) {
    case (true?, false?): [DebtEvent(what: .upToDate, debt: after)]
    case (false?, true?): [DebtEvent(what: .behind, debt: after)]
    default: []
    }
  }
}
