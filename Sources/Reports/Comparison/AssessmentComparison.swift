public import Checks
import Household
import Money
import Outlook
import Planner
import Wording

/// Two assessments of a household, the earlier one beside the one that stands now.
public struct AssessmentComparison: Sendable {
  public var before: Assessment
  public var after: Assessment
  /// Where the earlier one came from, as it was given.
  public var earlierFile: String

  /// What was owed on a debt and what is owed on it now; nil where it was not there, or is not there any more.
  struct MovedDebt {
    var name: String
    /// As it is told from others of that name.
    var shownName: Text
    var before: Owed?
    var after: Owed?
  }

  /// What is owed on a debt, where that is known.
  struct Owed: Equatable {
    var sum: Amount?
    var isEstimate: Bool

    fileprivate init(_ debt: Debt) { (sum, isEstimate) = (debt.balance.known, debt.balance.isEstimate) }
  }

  /// The debts of which something else is owed now, in the order of the later assessment, then those that are gone. A debt is
  /// told by its name and kind; of several alike the first goes with the first.
  var movedDebts: [MovedDebt] {
    var earlier = before.figures.debts
    var moved: [MovedDebt] = []
    for debt in after.figures.debts {
      let place = earlier.firstIndex { $0.name == debt.name && $0.kind == debt.kind && $0.isCard == debt.isCard }
      let old = place.map { Owed(earlier.remove(at: $0)) }
      guard old != Owed(debt) else { continue }
      moved.append(MovedDebt(name: debt.name, shownName: after.shownName(debt), before: old, after: Owed(debt)))
    }
    return moved
      + earlier.map { MovedDebt(name: $0.name, shownName: before.shownName($0), before: Owed($0), after: nil) }
  }
}

extension Assessment {
  fileprivate func shownName(_ debt: Debt) -> Text { Text(en: name(debt, .en), zh: name(debt, .zh)) }
}
