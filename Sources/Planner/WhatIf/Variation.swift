public import Household
public import Money
public import Rules
public import Wording

/// One sum of a household taken through a range: `income 6000..24000 by 1000`.
public struct Variation: Sendable, Equatable {
  public enum What: Sendable, Equatable {
    case income, essentials, savings, assets
    /// What is paid each month on a debt, by its place among all debts, cards first.
    case payment(debt: Int)
  }

  public var what: What
  public var from: Amount
  public var through: Amount
  /// Above 0.
  public var step: Amount

  public init(what: What, from: Amount, through: Amount, step: Amount) {
    (self.what, self.from, self.through, self.step) = (what, from, through, step)
  }

  /// The most values that are shown.
  public static let mostValues = 60

  public var values: [Amount] {
    var values: [Amount] = []
    var next = from
    while next <= through, values.count < Variation.mostValues {
      values.append(next)
      next += step
    }
    return values
  }

  /// The household with that sum.
  public func applied(_ amount: Amount, to household: Household) -> Household {
    var changed = household
    let sum = Stated(amount)
    switch what {
    case .income: changed.income = .total(sum)
    case .essentials: changed.essentials = .total(sum)
    case .savings: changed.savings = sum
    case .assets: changed.assets = sum
    case .payment(let debt):
      let cards = household.cards?.count ?? 0
      if debt < cards {
        changed.cards?[debt].payment = sum
      } else {
        changed.loans?[debt - cards].payment = .monthly(sum)
      }
    }
    return changed
  }

  /// What is taken through the range, by its name.
  public func name(in household: Household) -> Text {
    switch what {
    case .income: Text(en: "income", zh: "收入")
    case .essentials: Text(en: "living costs", zh: "必要开支")
    case .savings: Text(en: "savings", zh: "随时可用的钱")
    case .assets: Text(en: "what could be sold", zh: "可变现的资产")
    case .payment(let debt):
      Text(en: "paid on \(household.debtNames[debt])", zh: "“\(household.debtNames[debt])”每月还")
    }
  }
}

extension Household {
  /// Cards first.
  package var debtNames: [String] {
    (cards ?? []).map { sanitised($0.name) } + (loans ?? []).map { sanitised($0.name) }
  }
}

extension Variation {
  /// What is looked at where nobody says which check.
  public var usualMeasures: [Measure] {
    switch what {
    case .income, .payment: [.paymentsToIncome]
    case .essentials: [.marginToIncome]
    case .savings: [.savingsAgainstDebts]
    case .assets: [.debtsToAssets]
    }
  }
}
