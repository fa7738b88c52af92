import Money

extension Household {
  /// The same household for other eyes: every sum rounded to two significant digits, every name a letter, no notes. Dates,
  /// rates, kinds and answers stay.
  public func redacted() -> Household {
    var letters = Letters()
    var redacted = self
    redacted.cards = cards?.map { $0.redacted(&letters) }
    redacted.loans = loans?.map { $0.redacted(&letters) }
    redacted.income = income?.redacted(&letters)
    redacted.essentials = essentials?.redacted(&letters)
    redacted.savings = savings?.rounded
    redacted.assets = assets?.rounded
    redacted.guarantees = guarantees?.rounded
    return redacted
  }
}

/// A letter for each name: cards of one name have the same, since others may share their limit; so has a holder everywhere.
private struct Letters {
  private var given = 0
  private var known: [String: String] = [:]

  /// `A` to `Z`, then `AA`.
  mutating func next() -> String {
    var (number, letters) = (given, "")
    given += 1
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number = number / 26 - 1
    } while number >= 0
    return letters
  }

  mutating func letter(for name: String) -> String {
    if let letter = known[name] { return letter }
    let letter = next()
    known[name] = letter
    return letter
  }
}

extension Card {
  fileprivate func redacted(_ letters: inout Letters) -> Card {
    var card = self
    card.name = letters.letter(for: "card " + name)
    card.sharesLimitWith = sharesLimitWith.map { letters.letter(for: "card " + $0) }
    card.holder = holder.map { letters.letter(for: "holder " + $0) }
    (card.limit, card.balance, card.payment) = (limit?.rounded, balance?.rounded, payment?.rounded)
    card.minimum?.floor = minimum?.floor?.rounded
    card.fee?.amount = fee?.amount.rounded ?? .zero
    card.note = nil
    return card
  }
}

extension Loan {
  fileprivate func redacted(_ letters: inout Letters) -> Loan {
    var loan = self
    loan.name = letters.next()
    loan.holder = holder.map { letters.letter(for: "holder " + $0) }
    (loan.limit, loan.balance) = (limit?.rounded, balance?.rounded)
    if case .monthly(let stated) = payment { loan.payment = .monthly(stated.rounded) }
    loan.fee?.amount = fee?.amount.rounded ?? .zero
    loan.note = nil
    return loan
  }
}

extension MonthlySum {
  fileprivate func redacted(_ letters: inout Letters) -> MonthlySum {
    switch self {
    case .total(let stated): .total(stated.rounded)
    case .parts(let parts): .parts(parts.map { Part(name: letters.next(), monthly: $0.monthly?.rounded) })
    }
  }
}

extension Stated {
  fileprivate var rounded: Stated { Stated(amount.rounded, isEstimate: isEstimate) }
}

extension Amount {
  /// To two significant digits, halves away from zero.
  fileprivate var rounded: Amount {
    var unit: Int64 = 1
    while minorUnits.magnitude / UInt64(unit) >= 100 { unit *= 10 }
    return Amount(minorUnits: Int64(Ratio(Int128(minorUnits), Int128(unit)).rounded) * unit)
  }
}
