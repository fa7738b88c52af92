import Money

/// The household as a document: what is not known is left out. Reading it gives the same household, and writing that gives
/// the same text.
public func written(_ household: Household) -> String {
  var lines = DocumentLines(currency: household.currency)
  lines.text += "# The household's own figures, not verified; not legal advice. 数字由本人提供，未经核实；不是法律意见。\n"
  lines.add("debthealth", String(formatVersion))
  lines.add("currency", household.currency.code)
  lines.add("date", household.date?.description)
  lines.add("income", household.income)
  lines.add("essentials", household.essentials)
  lines.add("savings", household.savings)
  lines.add("assets", household.assets)
  lines.addList("cards", household.cards) { $0.add($1) }
  lines.addList("loans", household.loans) { $0.add($1) }
  lines.add("more-debts", household.listsEveryDebt ? "no" : "unknown")
  lines.add("guarantees", household.guarantees)
  lines.addSection(
    "habits",
    [
      ("everyday-spending-on-cards", household.habits.everydaySpendingOnCards?.rawValue),
      ("pays-cards", household.habits.paysCards?.rawValue),
    ])
  lines.addSection("situation", answers(of: household.situation))
  lines.addSection(
    "record",
    [
      ("report-seen", household.record.reportSeen.map(yesOrNo)), ("errors", household.record.errors.map(yesOrNo)),
      ("agent", household.record.agent?.rawValue),
    ])
  return lines.text
}

private func answers(of situation: Situation) -> [(String, String?)] {
  [
    ("months-behind", situation.monthsBehind.map(String.init)),
    ("urgent", situation.urgent.map { "[\($0.map(\.rawValue).joined(separator: ", "))]" }),
    ("borrows-to-repay", situation.borrowsToRepay.map(yesOrNo)), ("burden", situation.burden?.rawValue),
  ]
}

private func yesOrNo(_ answer: Bool) -> String { answer ? "yes" : "no" }

/// The lines of a document, at the indentation of the map being written.
struct DocumentLines {
  var text = ""
  let currency: Currency
  private var indent = ""
  /// True until the first key of a list's entry is written, which stands after `- `.
  private var isFirstOfEntry = false

  init(currency: Currency) {
    self.currency = currency
  }

  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    text += "\(start())\(key): \(value)\n"
  }

  mutating func add(_ key: String, _ sum: Stated?) {
    add(key, sum?.written(in: currency))
  }

  mutating func addText(_ key: String, _ value: String?) {
    add(key, value.map(quotedWhereNeeded))
  }

  mutating func add(_ key: String, _ sum: MonthlySum?) {
    switch sum {
    case nil: return
    case .total(let stated): add(key, stated)
    case .parts(let parts):
      addList(key, parts) { lines, part in
        lines.addText("name", part.name)
        lines.add("monthly", part.monthly)
      }
    }
  }

  mutating func addList<Entry>(_ key: String, _ entries: [Entry]?, _ write: (inout DocumentLines, Entry) -> Void) {
    guard let entries else { return }
    guard !entries.isEmpty else { return add(key, "[]") }
    text += "\(start())\(key):\n"
    let outer = indent
    for entry in entries {
      indent = outer + "    "
      isFirstOfEntry = true
      write(&self, entry)
    }
    indent = outer
  }

  mutating func addSection(_ key: String, _ answers: [(String, String?)]) {
    guard answers.contains(where: { $0.1 != nil }) else { return }
    text += "\(start())\(key):\n"
    for (name, answer) in answers where answer != nil { text += "  \(name): \(answer ?? "")\n" }
  }

  private mutating func start() -> String {
    defer { isFirstOfEntry = false }
    return isFirstOfEntry ? indent.dropLast(2) + "- " : indent
  }
}

extension DocumentLines {
  mutating func add(_ card: Card) {
    addText("name", card.name)
    add("limit", card.limit)
    add("balance", card.balance)
    add("rate", card.rate?.written)
    add("promo-rate", card.promotion?.written)
    add("fee", card.fee?.written(in: currency))
    add("minimum", card.minimum?.written(in: currency))
    add("payment", card.payment)
    add("pays", card.pays?.rawValue)
    addText("holder", card.holder)
    addText("shares-limit-with", card.sharesLimitWith)
    add("behind", card.behind.map { String($0) })
    add("consequence", card.consequence?.rawValue)
    add("due", card.due.map { String($0) })
    addText("note", card.note)
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
    add("rate", loan.rate?.written)
    add("promo-rate", loan.promotion?.written)
    add("fee", loan.fee?.written(in: currency))
    add("remaining", loan.remaining.map { String($0) })
    add("limit", loan.limit)
    switch loan.dueInFull {
    case .on(let date): add("due-in-full", date.description)
    case .unknown: add("due-in-full", "unknown")
    case nil: break
    }
    addText("holder", loan.holder)
    add("behind", loan.behind.map { String($0) })
    add("consequence", loan.consequence?.rawValue)
    add("due", loan.due.map { String($0) })
    addText("note", loan.note)
  }
}
