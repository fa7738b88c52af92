extension Household {
  /// The same household with a letter for every name, and no notes, references or purposes. Sums, dates, rates, kinds and answers stay.
  public func withLettersForNames() -> Household {
    var letters = Letters()
    var redacted = self
    redacted.cards = cards?.map { card in
      var card = card
      card.name = letters.letter(for: "card " + card.name)
      card.sharesLimitWith = card.sharesLimitWith.map { letters.letter(for: "card " + $0) }
      letters.redact(&card)
      return card
    }
    redacted.loans = loans?.map { loan in
      var loan = loan
      loan.name = letters.next()
      letters.redact(&loan)
      return loan
    }
    redacted.setAside?.purpose = nil
    redacted.income = income?.named(by: &letters)
    redacted.essentials = essentials?.named(by: &letters)
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

  /// All but its own name.
  mutating func redact(_ entry: inout some DebtEntry) {
    entry.holder = entry.holder.map { letter(for: "holder " + $0) }
    entry.holders = entry.holders.map { letter(for: "holder " + $0) }
    (entry.reference, entry.note, entry.noteForLender) = (nil, nil, nil)
  }

  mutating func letter(for name: String) -> String {
    if let letter = known[name] { return letter }
    let letter = next()
    known[name] = letter
    return letter
  }
}

extension MonthlySum {
  fileprivate func named(by letters: inout Letters) -> MonthlySum {
    switch self {
    case .total: self
    case .parts(let parts):
      .parts(
        parts.map { part in
          var redacted = part
          (redacted.name, redacted.why) = (letters.next(), nil)
          return redacted
        })
    }
  }
}
