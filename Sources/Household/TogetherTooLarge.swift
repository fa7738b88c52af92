import Money
public import Wording

extension Household {
  /// Sums of one kind that together are more than the largest that may be stated: what is worked out from them would not be
  /// exact.
  public var isTooLargeTogether: Bool {
    let kinds: [Int128] = [
      together({ $0.balance?.amount }, { $0.balance?.amount }),
      together({ $0.payment?.amount }, { if case .monthly(let sum)? = $0.payment { sum.amount } else { nil } }),
      together({ $0.fee?.amount }, { $0.fee?.amount }), together({ $0.arrears?.amount }, { $0.arrears?.amount }),
      together({ $0.paid?.amount }, { $0.paid?.amount }),
      together({ $0.agreed?.sum.amount }, { $0.agreed?.sum.amount }),
      together({ $0.minimum?.floor }, { _ in nil }), together({ $0.instalments?.monthly.amount }, { _ in nil }),
      total(of: parts(of: income)) { $0 }, total(of: parts(of: essentials)) { $0 },
    ]
    let largest = Int128(Amount.largest(in: currency).minorUnits)
    return kinds.contains { $0 > largest }
  }

  private func together(_ ofCard: (Card) -> Amount?, _ ofLoan: (Loan) -> Amount?) -> Int128 {
    total(of: cards ?? [], ofCard) + total(of: loans ?? [], ofLoan)
  }

  private func total<Entry>(of entries: [Entry], _ sum: (Entry) -> Amount?) -> Int128 {
    entries.reduce(Int128(0)) { $0 + Int128((sum($1) ?? .zero).minorUnits.magnitude) }
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
