public import Money

extension Household {
  /// Where every sum of it stands, known or not.
  public var sums: [WritableKeyPath<Household, Amount?>] {
    [\.savings.sum, \.assets.sum, \.guarantees.sum] + parts(of: \.income) + parts(of: \.essentials)
      + (cards ?? []).indices.flatMap { place -> [WritableKeyPath<Household, Amount?>] in
        [
          \.cards![place].limit.sum, \.cards![place].balance.sum, \.cards![place].payment.sum,
          \.cards![place].minimum.sum, \.cards![place].fee.sum,
        ]
      }
      + (loans ?? []).indices.flatMap { place -> [WritableKeyPath<Household, Amount?>] in
        [
          \.loans![place].limit.sum, \.loans![place].balance.sum, \.loans![place].payment.sum, \.loans![place].fee.sum,
        ]
      }
  }

  private func parts(of list: WritableKeyPath<Household, MonthlySum?>) -> [WritableKeyPath<Household, Amount?>] {
    guard case .parts(let parts)? = self[keyPath: list] else { return [list.appending(path: \.sum)] }
    return parts.indices.map { list.appending(path: \.[part: $0]) }
  }
}

extension Optional where Wrapped == Stated {
  fileprivate var sum: Amount? {
    get { self?.amount }
    set { if let newValue { self?.amount = newValue } }
  }
}

extension Optional where Wrapped == Fee {
  fileprivate var sum: Amount? {
    get { self?.amount }
    set { if let newValue { self?.amount = newValue } }
  }
}

extension Optional where Wrapped == Minimum {
  fileprivate var sum: Amount? {
    get { self?.floor }
    set { if let newValue { self?.floor = newValue } }
  }
}

extension Optional where Wrapped == Loan.Payment {
  fileprivate var sum: Amount? {
    get { if case .monthly(let stated)? = self { stated.amount } else { nil } }
    set {
      guard case .monthly(var stated)? = self, let newValue else { return }
      stated.amount = newValue
      self = .monthly(stated)
    }
  }
}

extension Optional where Wrapped == MonthlySum {
  fileprivate var sum: Amount? {
    get { if case .total(let stated)? = self { stated.amount } else { nil } }
    set {
      guard case .total(var stated)? = self, let newValue else { return }
      stated.amount = newValue
      self = .total(stated)
    }
  }

  fileprivate subscript(part place: Int) -> Amount? {
    get { if case .parts(let parts)? = self { parts[place].sum?.amount } else { nil } }
    set {
      guard case .parts(var parts)? = self, let newValue else { return }
      parts[place].sum?.amount = newValue
      self = .parts(parts)
    }
  }
}
