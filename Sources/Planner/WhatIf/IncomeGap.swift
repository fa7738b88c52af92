import Checks
public import Money
import Outlook
import Rules

/// Months in which income is other than usual: what is short, and how far savings carry it.
public struct IncomeGap: Sendable, Equatable {
  public var months: Int
  /// The lowest monthly income in them.
  public var lowestIncome: Amount
  /// What savings make up, or, below 0, what is put aside.
  public var fromSavings: Amount
  /// What savings hold at the end; never below 0.
  public var savingsLeft: Amount
  /// The first month in which savings no longer make up what is short, and by how much in that month.
  public var firstUnmet: Unmet?
  /// What nothing makes up, all months together.
  public var unmet: Amount

  public struct Unmet: Sendable, Equatable {
    public var month: Int
    public var sum: Amount
  }

  /// - Parameters:
  ///   - usual: income in months of which no change speaks.
  ///   - needs: essentials and payments, the same every month.
  ///   - changes: where two speak of one month, the later counts.
  init(_ changes: [TemporaryIncome], usual: Amount, needs: Amount, savings: Amount) {
    months = changes.map(\.months).max() ?? 0
    savingsLeft = savings
    (lowestIncome, unmet) = (changes.last?.income ?? usual, .zero)
    for month in 1...max(months, 1) {
      let income = changes.last { $0.months >= month }?.income ?? usual
      lowestIncome = min(lowestIncome, income)
      let held = savingsLeft + income - needs
      savingsLeft = held.nonNegative
      guard held < .zero else { continue }
      unmet += -held
      if firstUnmet == nil { firstUnmet = Unmet(month: month, sum: -held) }
    }
    fromSavings = savings - savingsLeft
  }
}

/// What a calculation gives, or the answers that it lacks, as paths in the document.
public enum Reckoned<Value: Sendable>: Sendable {
  case known(Value)
  case missing([String])

  public var value: Value? { if case .known(let value) = self { value } else { nil } }
}

extension Figures {
  /// The sums that a month's balance is made from, where each is known.
  var month: Reckoned<(income: Amount, needs: Amount)> {
    guard let income = monthlyIncome.known, let needs = monthNeeds.known else {
      return .missing(monthlyIncome.missing + monthNeeds.missing)
    }
    return .known((income, needs))
  }
}
