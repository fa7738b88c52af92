import Checks
import Household
import Money
import Outlook
import Rules

/// Which lenders a step speaks of: each lender in one of them, so that nobody is asked twice on one page.
struct LenderGroups {
  let assessment: Assessment

  private var settlement: Settlement { assessment.settlement }
  private var practice: Practice { assessment.outlook.practice }

  /// Priority debts that are behind, or get less than is due, that no urgent matter speaks of already, and for which
  /// something is there.
  var priority: [Settlement.Line] {
    let told = Set(urgentLosses)
    return behindFirst.filter { $0.getsSomething && !told.contains($0.consequence) }
  }

  /// Those of one loss, where an urgent matter speaks of it; of a court only those that can be paid.
  func urgent(_ consequence: Consequence) -> [Settlement.Line] {
    guard urgentLosses.contains(consequence) else { return [] }
    return behindFirst.filter { $0.consequence == consequence && ($0.getsSomething || consequence != .court) }
  }

  /// Those for which nothing is there now, and that no urgent matter speaks of already.
  var priorityWithout: [Settlement.Line] {
    let told = Set(urgentLosses).subtracting([.court])
    return behindFirst.filter { !$0.getsSomething && !told.contains($0.consequence) }
  }

  /// What comes first and is behind while it is not known what can be given: no urgent matter names it then.
  var priorityToRing: [Settlement.Line] {
    settlement.available == nil ? ranked(settlement.lines.filter { $0.part == .priority && $0.isBehind }) : []
  }

  /// Agreed sums that cannot be met, one for each lender that signed.
  var agreedNotMet: [Settlement.Line] { settlement.agreedNotMet.filter { $0.part != .priority } }

  /// Those of which it has to be looked up first what is due, while something is there for them; what comes first, and what was
  /// agreed, has a step of its own.
  var dueToLookUp: [Settlement.Line] {
    withoutAStep(settlement.lines).filter {
      $0.part == .other && $0.debt.agreement == nil && $0.sum > .zero && settlement.isToLookUpFirst($0)
    }
  }

  /// Goods on credit of which it has to be asked first whether they are needed to earn.
  var goods: [Settlement.Line] {
    guard settlement.available != nil else { return [] }
    let asked = Set(assessment.goodsToAskAbout.map(\.id))
    return settlement.lines.filter { asked.contains($0.id) && $0.getsSomething && ($0.isBehind || !$0.hasItsDue) }
  }

  /// Cards that get less than is due, with which an instalment agreement pays off what is owed.
  var agreements: [Settlement.Line] {
    guard let most = practice.mostInstalments, settlement.squeeze == .lasting else { return [] }
    return withoutAStep(settlement.underOffered).filter {
      $0.part == .other && instalments(of: $0.balance, $0.lastingSum.minorUnits) <= most
    }
  }

  /// The others that get less than is due.
  var offeredLess: [Settlement.Line] {
    let agreed = Set(agreements.map(\.id))
    return withoutAStep(settlement.offeredLess).filter {
      $0.part == .other && !agreed.contains($0.id) && !$0.debt.hasAgreementToCome
    }
  }

  /// Those that get what is due although the month falls short, since it does for a debt that is asked about first; what
  /// comes first before the others.
  var besideQuestioned: [Settlement.Line] {
    assessment.othersCanBePaid ? keptUp : []
  }

  /// Those that get all that is due while others get less.
  var paidInFullBesideOffers: [Settlement.Line] {
    settlement.areOffersNeeded ? keptUp : []
  }

  /// Not behind, and with all that is due; what comes first before the others.
  private var keptUp: [Settlement.Line] {
    let kept = withoutAStep(settlement.settled).filter {
      $0.sum > .zero && !$0.isBehind && $0.hasItsDue && (!$0.isOpen || $0.isPaidOff)
    }
    return kept.filter { $0.part == .priority } + kept.filter { $0.part != .priority }
  }

  /// Those that get what is due, and are behind.
  var behindWithDue: [Settlement.Line] {
    guard settlement.available != nil else { return [] }
    return withoutAStep(settlement.lines).filter {
      ($0.part == .other || $0.part == .agreed) && $0.isBehind && $0.hasItsDue && (!$0.isOpen || $0.isPaidOff)
    }
  }

  /// Those that get nothing now, priority debts apart.
  var withoutOffer: [Settlement.Line] {
    withoutAStep(settlement.withoutOffer).filter { $0.part != .priority }
  }

  /// The lenders that a placeholder of a step names with what they get; none for another.
  func lines(of placeholder: Placeholder) -> [Settlement.Line] {
    switch placeholder {
    case .priorityPlan: priority
    case .priorityNotPaid: priorityWithout
    case .priorityToRing: priorityToRing
    case .homePlan: urgent(.home)
    case .powerPlan: urgent(.power)
    case .courtPlan: urgent(.court)
    case .goodsPlan: goods
    case .agreedNotMet: agreedNotMet
    case .dueToLookUp: dueToLookUp
    case .agreements: agreements
    case .offeredLess: offeredLess
    case .othersPlan: besideQuestioned
    case .paidInFullPlan: paidInFullBesideOffers
    case .arrearsPlan: behindWithDue
    case .notPaid: withoutOffer
    default: []
    }
  }

  /// Of some lenders those of whom no other step speaks.
  private func withoutAStep(_ lines: [Settlement.Line]) -> [Settlement.Line] {
    let told = Set((goods + agreedNotMet).map(\.id))
    return lines.filter { !told.contains($0.id) && !assessment.isAskedAboutItsSum($0) }
  }

  /// In the order in which they are paid.
  private var behindFirst: [Settlement.Line] {
    guard settlement.available != nil else { return [] }
    return ranked(settlement.priority.filter { $0.isBehind || !$0.hasItsDue })
  }

  private func ranked(_ lines: [Settlement.Line]) -> [Settlement.Line] {
    let outlook = assessment.outlook
    return lines.sorted { outlook.priorityRank(of: $0.debt) < outlook.priorityRank(of: $1.debt) }
  }

  private var urgentLosses: [Consequence] {
    (assessment.household.situation.urgent ?? []).compactMap { practice.nearLoss[$0] }
  }
}

extension Settlement.Line {
  /// Something is there for it this month.
  fileprivate var getsSomething: Bool { sum > .zero || catchUp != nil }
}
