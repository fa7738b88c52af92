import Money
public import Wording

extension Household {
  /// Sums of one kind that together are more than the largest that may be stated: what is worked out from them would not be
  /// exact.
  public var isTooLargeTogether: Bool {
    let (cards, loans) = (cards ?? [], loans ?? [])
    let entries: [any DebtEntry] = cards + loans
    let payments = loans.map { if case .monthly(let sum)? = $0.payment { sum.amount } else { Amount.zero } }
    let kinds: [[Amount?]] = [
      entries.map(\.balance?.amount), cards.map(\.payment?.amount) + payments, entries.map(\.fee?.amount),
      entries.map(\.arrears?.amount), entries.map(\.paid?.amount), entries.map(\.agreed?.sum.amount),
      cards.map(\.minimum?.floor), cards.map(\.instalments?.monthly.amount), parts(of: income), parts(of: essentials),
    ]
    let largest = Int128(Amount.largest(in: currency).minorUnits)
    return kinds.contains { sums in
      sums.reduce(Int128(0)) { $0 + Int128(($1 ?? .zero).minorUnits.magnitude) } > largest
    }
  }

  private func parts(of sum: MonthlySum?) -> [Amount?] {
    switch sum {
    case nil: []
    case .total(let stated): [stated.amount]
    case .parts(let parts): parts.map { $0.monthly?.amount }
    }
  }
}

public let tooLargeTogetherText = Text(
  en: "the sums together are too large to be exact", zh: "这些金额加起来太大，没法精确计算")
