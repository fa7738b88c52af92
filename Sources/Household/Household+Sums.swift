public import Money

extension Household {
  /// Where every sum of it stands, known or not.
  public var sums: [WritableKeyPath<Household, Amount?>] {
    let own: [WritableKeyPath<Household, Amount?>] = [
      \.savings[\.amount], \.assets[\.amount], \.guarantees[\.amount], \.setAside[\.sum.amount], \.keepBack[\.amount],
      \.totals[\.debts], \.totals[\.mortgages],
      \.totals[\.payments],
    ]
    return own + parts(of: \.income) + parts(of: \.essentials)
      + (cards ?? []).indices.flatMap { place -> [WritableKeyPath<Household, Amount?>] in
        entrySums(\.cards![place]) + [
          \.cards![place].limit[\.amount], \.cards![place].payment[\.amount], \.cards![place].minimum.sum,
          \.cards![place].instalments[\.monthly.amount],
        ]
      }
      + (loans ?? []).indices.flatMap { place -> [WritableKeyPath<Household, Amount?>] in
        entrySums(\.loans![place]) + [\.loans![place].limit[\.amount], \.loans![place].payment.sum]
      }
  }

  private func entrySums<Entry: DebtEntry>(
    _ entry: WritableKeyPath<Household, Entry>
  ) -> [WritableKeyPath<Household, Amount?>] {
    [
      entry.appending(path: \.balance[\.amount]), entry.appending(path: \.fee[\.amount]),
      entry.appending(path: \.arrears[\.amount]),
      entry.appending(path: \.paid[\.amount]), entry.appending(path: \.agreed[\.sum.amount]),
    ]
  }

  private func parts(of list: WritableKeyPath<Household, MonthlySum?>) -> [WritableKeyPath<Household, Amount?>] {
    guard case .parts(let parts)? = self[keyPath: list] else { return [list.appending(path: \.sum)] }
    return parts.indices.map { list.appending(path: \.[part: $0]) }
  }
}

extension Optional {
  /// The sum at `place` of what is known; setting it makes nothing known.
  fileprivate subscript(place: WritableKeyPath<Wrapped, Amount>) -> Amount? {
    get { self?[keyPath: place] }
    set { if let newValue { self?[keyPath: place] = newValue } }
  }

  fileprivate subscript(place: WritableKeyPath<Wrapped, Stated?>) -> Amount? {
    get { self?[keyPath: place]?.amount }
    set { if let newValue { self?[keyPath: place]?.amount = newValue } }
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
