import Money
public import Wording

/// The sums of a household by their kinds, all debts together.
public struct SumsTogether: Sendable {
  private var kinds = Kinds(repeating: 0)
  private let largest: Int128

  /// Balances, payments, fees, arrears, what is paid, what is agreed, least payments, instalments.
  private typealias Kinds = InlineArray<8, Int128>

  public init(of household: Household) {
    largest = Int128(Amount.largest(in: household.currency).minorUnits)
    for card in household.cards ?? [] { add(card) }
    for loan in household.loans ?? [] { add(loan) }
  }

  public mutating func add(_ card: Card) {
    add(card, payment: card.payment?.amount)
    add(card.minimum?.floor, to: 6)
    add(card.instalments?.monthly.amount, to: 7)
  }

  public mutating func add(_ loan: Loan) {
    if case .monthly(let sum)? = loan.payment { add(loan, payment: sum.amount) } else { add(loan, payment: nil) }
  }

  private mutating func add(_ debt: some DebtEntry, payment: Amount?) {
    add(debt.balance?.amount, to: 0)
    add(payment, to: 1)
    add(debt.fee?.amount, to: 2)
    add(debt.arrears?.amount, to: 3)
    add(debt.paid?.amount, to: 4)
    add(debt.agreed?.sum.amount, to: 5)
  }

  private mutating func add(_ sum: Amount?, to kind: Int) {
    kinds[kind] += Int128((sum ?? .zero).minorUnits.magnitude)
  }

  /// One kind of them is more than the largest sum that may be stated: what is worked out from them would not be exact.
  public var areTooLarge: Bool { kinds.indices.contains { kinds[$0] > largest } }
}

extension Household {
  /// Sums of one kind that together are more than the largest that may be stated: what is worked out from them would not be
  /// exact.
  public var isTooLargeTogether: Bool {
    let largest = Int128(Amount.largest(in: currency).minorUnits)
    return SumsTogether(of: self).areTooLarge || [income, essentials].contains { total(of: $0) > largest }
  }

  private func total(of sum: MonthlySum?) -> Int128 {
    let parts: [Amount?] =
      switch sum {
      case nil: []
      case .total(let stated): [stated.amount]
      case .parts(let parts): parts.map { $0.monthly?.amount }
      }
    return parts.reduce(Int128(0)) { $0 + Int128(($1 ?? .zero).minorUnits.magnitude) }
  }
}

public let tooLargeTogetherText = Text(
  en: "the sums together are too large to be exact", zh: "这些金额加起来太大，没法精确计算")
