public import Checks
import Counsel
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

  /// The debts of which something else is owed now.
  var movedDebts: [MovedDebt] {
    pairs.compactMap { old, new in
      guard let new else {
        return old.map { MovedDebt(name: $0.name, shownName: before.shownName($0), before: Owed($0), after: nil) }
      }
      let owed = old.map(Owed.init)
      guard owed != Owed(new) else { return nil }
      return MovedDebt(name: new.name, shownName: after.shownName(new), before: owed, after: Owed(new))
    }
  }

  /// Each debt then and now, in the order of the later assessment, then those that are gone. A debt is told by its name and
  /// kind; of several alike the first goes with the first.
  var pairs: [(before: Debt?, after: Debt?)] {
    let earlier = before.figures.debts
    var places = Dictionary(grouping: earlier.indices.reversed()) { Alike(earlier[$0]) }
    let later = after.figures.debts.map { debt in
      (before: places[Alike(debt)]?.popLast().map { earlier[$0] }, after: Optional(debt))
    }
    return later + places.values.joined().sorted().map { (before: Optional(earlier[$0]), after: Debt?.none) }
  }

  private struct Alike: Hashable {
    var name: String
    var kind: Loan.Kind?
    var isCard: Bool

    init(_ debt: Debt) { (name, kind, isCard) = (debt.name, debt.kind, debt.isCard) }
  }

  /// The months in which the debts end at what is paid, then and now; nil where that cannot be told.
  var ends: (before: String?, after: String?) {
    func end(_ assessment: Assessment) -> String? {
      DebtsEnd(of: assessment, taking: assessment.steps)?.asToday.date.yearAndMonth
    }
    return (end(before), end(after))
  }
}

extension Assessment {
  fileprivate func shownName(_ debt: Debt) -> Text { Text(en: name(debt, .en), zh: name(debt, .zh)) }
}
