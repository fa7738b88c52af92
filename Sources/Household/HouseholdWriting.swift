import Money

/// The household as a document: what is not known is left out. Reading it gives the same household, and writing that gives
/// the same text.
public func written(_ household: Household) -> String {
  var lines = DocumentLines(currency: household.currency)
  lines.text += "# The household's own figures, not verified; not legal advice. 数字由本人提供，未经核实；不是法律意见。\n"
  lines.add("debthealth", String(formatVersion))
  lines.add("currency", household.currency.code)
  lines.add("date", household.date?.description)
  lines.add("income", household.income, day: "pay-day")
  lines.add("pay-day", household.payDay.map { String($0) })
  lines.add("essentials", household.essentials, day: "due")
  lines.add("savings", household.savings)
  lines.add("assets", household.assets)
  lines.addMap("set-aside", household.setAside.map { lines.parts(of: $0) })
  lines.addMap("people", household.people.map(parts(of:)))
  lines.add("keep-back", household.keepBack)
  if let totals = household.totals, household.cards == nil, household.loans == nil {
    lines.addMap("totals", lines.parts(of: totals))
  } else {
    lines.addList("cards", household.cards) { $0.add($1) }
    lines.addList("loans", household.loans) { $0.add($1) }
    lines.add("more-debts", household.listsEveryDebt ? "no" : "unknown")
  }
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

private func parts(of people: People) -> [(String, String?)] {
  [
    ("adults", people.adults.map(String.init)),
    ("children", people.children.map { "[\($0.map(String.init).joined(separator: ", "))]" }),
    ("others", people.others.map(String.init)),
  ]
}

extension DocumentLines {
  fileprivate func parts(of setAside: SetAside) -> [(String, String?)] {
    [
      ("sum", setAside.sum.written(in: currency)), ("by", setAside.by?.description),
      ("for", setAside.purpose.map(quotedWhereNeeded)),
    ]
  }

  fileprivate func parts(of totals: Totals) -> [(String, String?)] {
    [
      ("debts", totals.debts?.written(in: currency)), ("mortgages", totals.mortgages?.written(in: currency)),
      ("payments", totals.payments?.written(in: currency)), ("lines", totals.lines.map(String.init)),
      ("lines-in-use", totals.linesInUse.map(String.init)), ("cards", totals.cards.map(String.init)),
      ("heavily-used", totals.heavilyUsed.map(String.init)),
    ]
  }
}

func yesOrNo(_ answer: Bool) -> String { answer ? "yes" : "no" }
