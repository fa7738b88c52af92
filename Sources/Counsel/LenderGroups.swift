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

  /// Priority debts that are behind, or get less than is due, and that no urgent matter speaks of already.
  var priority: [Settlement.Line] {
    let told = Set(urgentLosses)
    return behindFirst.filter { !told.contains($0.consequence) }
  }

  /// Those of one loss, where an urgent matter speaks of it.
  func urgent(_ consequence: Consequence) -> [Settlement.Line] {
    urgentLosses.contains(consequence) ? behindFirst.filter { $0.consequence == consequence } : []
  }

  /// Cards that get less than is due, with which an instalment agreement pays off what is owed.
  var agreements: [Settlement.Line] {
    guard let most = practice.mostInstalments, settlement.squeeze == .lasting else { return [] }
    return settlement.underOffered.filter {
      $0.part == .other && instalments(of: $0.balance, $0.sum.minorUnits) <= most
    }
  }

  /// The others that get less than is due.
  var offeredLess: [Settlement.Line] {
    let agreed = Set(agreements.map(\.id))
    return settlement.offeredLess.filter { $0.part == .other && !agreed.contains($0.id) }
  }

  /// Those that get what is due, and are behind.
  var behindWithDue: [Settlement.Line] {
    settlement.available == nil
      ? []
      : settlement.lines.filter {
        ($0.part == .other || $0.part == .agreed) && $0.isBehind && $0.hasItsDue && !$0.isOpen
      }
  }

  /// Those that get nothing now, those with an urgent matter of their own left out.
  var withoutOffer: [Settlement.Line] {
    settlement.withoutOffer.filter { $0.part != .priority }
  }

  private var behindFirst: [Settlement.Line] {
    guard settlement.available != nil else { return [] }
    let order = practice.priorityOrder
    func rank(_ line: Settlement.Line) -> Int { order.firstIndex(of: line.consequence) ?? order.count }
    return settlement.priority.filter { $0.isBehind || !$0.hasItsDue }
      .sorted { (rank($0), $0.id) < (rank($1), $1.id) }
  }

  private var urgentLosses: [Consequence] {
    (assessment.household.situation.urgent ?? []).compactMap { practice.nearLoss[$0] }
  }
}
