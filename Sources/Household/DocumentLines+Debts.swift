import Money

extension DocumentLines {
  mutating func add(_ card: Card) {
    addText("name", card.name)
    add("limit", card.limit)
    add("balance", card.balance)
    addCost(of: card)
    add("minimum", card.minimum?.written(in: currency))
    add("payment", card.payment)
    add("pays", card.pays?.rawValue)
    addText("shares-limit-with", card.sharesLimitWith)
    addMap(
      "instalments", card.instalments.map { [("monthly", written($0.monthly)), ("left", $0.left.map(String.init))] })
    addEntry(card)
  }

  mutating func add(_ loan: Loan) {
    addText("name", loan.name)
    add("kind", loan.kind?.rawValue ?? "unknown")
    add("balance", loan.balance)
    switch loan.payment {
    case .some(.none): add("payment", "none")
    case .monthly(let stated): add("payment", stated)
    case nil: break
    }
    addCost(of: loan)
    add("remaining", loan.remaining.map { String($0) })
    add("limit", loan.limit)
    switch loan.dueInFull {
    case .on(let date): add("due-in-full", date.description)
    case .unknown: add("due-in-full", "unknown")
    case nil: break
    }
    add("pays", loan.pays?.rawValue)
    add("since", loan.since?.description)
    addEntry(loan)
  }

  private mutating func addCost(of entry: some DebtEntry) {
    add("rate", entry.rate?.written)
    add("promo-rate", entry.promotion?.written)
    add("fee", entry.fee?.written(in: currency))
  }

  /// What a card and a loan say alike, in the order in which it is read.
  private mutating func addEntry(_ entry: some DebtEntry) {
    addText("holder", entry.holder)
    let holders = entry.holders.map(quotedWhereNeeded).joined(separator: ", ")
    add("holders", entry.holders.isEmpty ? nil : "[\(holders)]")
    add("behind", entry.behind.map { String($0) })
    add("arrears", entry.arrears)
    add("paid", entry.paid)
    addMap("agreed", entry.agreed.map(parts(of:)))
    add("called-in", entry.isCalledIn.map(yesOrNo))
    add("last-paid", entry.lastPaid?.description)
    add("consequence", entry.consequence?.rawValue)
    add("lost-on", entry.lostOn?.description)
    switch entry.judgment {
    case .some(let judgment): add("judgment", judgment.written)
    case nil: break
    }
    add("disputed", entry.isDisputed.map(yesOrNo))
    add("due", entry.due.map { String($0) })
    addText("reference", entry.reference)
    addText("note", entry.note)
    addText("note-for-lender", entry.noteForLender)
  }

  private func parts(of agreed: Agreed) -> [(String, String?)] {
    let interest: String? =
      switch agreed.interest {
      case .some(.none): "none"
      case .asNow: "as-now"
      case .rate(let rate): rate.written
      case nil: nil
      }
    return [
      ("sum", written(agreed.sum)), ("months", agreed.months.map(String.init)), ("interest", interest),
      ("from", agreed.from?.description),
    ]
  }

  private func written(_ sum: Stated) -> String { sum.written(in: currency) }
}
