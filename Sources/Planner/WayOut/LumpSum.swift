public import Household
public import Money
import Outlook
import Rulebook

/// The smallest sum, coming from elsewhere, with which certain checks stop firing, and where each part of it goes.
public struct LumpSum: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var name: String
    public var path: String
    public var sum: Amount
    /// What is still owed on it afterwards.
    public var left: Amount
  }

  /// A debt that owes nothing, or will not, and is to be closed by its holder so that it no longer counts.
  public struct Closing: Sendable, Equatable {
    public var name: String
    public var path: String
  }

  public var sum: Amount
  /// In the order of the document.
  public var parts: [Part]
  public var toSavings: Amount
  public var closings: [Closing]
  /// The sum is the least there is; otherwise it does, and a smaller one might.
  public var isLeast: Bool
  /// The household with the sum paid in.
  public var household: Household
}

extension LumpSum {
  /// - Returns: nil where no sum does.
  init?(_ goals: [ClearingGoal], of assessment: Assessment) {
    let start = Standpoint(assessment)
    var search = LumpSearch(LumpTerms(goals, from: start))
    search.run()
    guard let best = search.best else { return nil }
    let figures = assessment.figures.debts
    sum = Amount(minorUnits: best.sum)
    toSavings = Amount(minorUnits: best.toSavings)
    parts = figures.indices.filter { best.left[$0] < start.left[$0] }.map { place in
      Part(
        name: figures[place].name, path: figures[place].path,
        sum: Amount(minorUnits: start.left[place] - best.left[place]), left: Amount(minorUnits: best.left[place]))
    }
    isLeast = search.isLeast
    let closed = best.closings(for: goals)
    closings = closed.map { Closing(name: figures[$0].name, path: figures[$0].path) }
    household = assessment.household.paying(best.left, from: start, saving: best.toSavings, closing: Set(closed))
  }
}

extension LumpTrial {
  /// The fewest debts to be closed so that the counts hold, those that already owe nothing first.
  fileprivate func closings(for goals: [ClearingGoal]) -> [Int] {
    var point = terms.start
    point.left = left
    let idle = left.indices.filter { left[$0] == 0 && terms.start.debts[$0]?.mayBeClosed == true }
    let order = idle.filter { terms.start.left[$0] == 0 } + idle.filter { terms.start.left[$0] > 0 }
    for place in order where !point.isGone(place) {
      guard !goals.allSatisfy({ $0.holds(at: point) || !$0.gains(byClosing: place, at: point) }) else { continue }
      point.closed.insert(place)
    }
    return point.closed.sorted()
  }
}

extension ClearingGoal {
  fileprivate func gains(byClosing place: Int, at point: Standpoint) -> Bool {
    switch self {
    case .lines(let places, _, _): places.contains(place)
    case .payments, .reserve: (point.debts[place]?.payment(leaving: 0) ?? 0) > 0
    default: false
    }
  }
}

extension Household {
  /// Every debt at what is left of it: a paid loan is gone, a paid card takes nothing, a closed one is no more.
  fileprivate func paying(
    _ left: [Int64], from start: Standpoint, saving: Int64, closing: Set<Int>
  ) -> Household {
    var later = self
    let cardCount = cards?.count ?? 0
    if saving > 0 { later.savings = Stated(Amount(minorUnits: start.savings + saving)) }
    for place in left.indices.reversed() {
      let isPaidOff = left[place] == 0 && start.left[place] > 0
      if place >= cardCount {
        if isPaidOff || closing.contains(place) {
          later.loans?.remove(at: place - cardCount)
        } else if left[place] < start.left[place] {
          later.loans?[place - cardCount].balance = Stated(Amount(minorUnits: left[place]))
        }
      } else if closing.contains(place) {
        later.cards?.remove(at: place)
      } else if left[place] < start.left[place] {
        later.cards?[place].balance = Stated(Amount(minorUnits: left[place]))
        if isPaidOff, later.cards?[place].payment != nil { later.cards?[place].payment = Stated(.zero) }
      }
    }
    return later
  }
}
