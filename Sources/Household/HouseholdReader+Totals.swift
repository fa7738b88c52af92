import Money
import StrictYAML
import Wording

extension HouseholdReader {
  /// Sums of all debts in place of the lists; nil when absent, unknown or wrong.
  func totals(_ values: FieldValues) -> Totals? {
    let known = ["debts", "mortgages", "payments", "lines", "lines-in-use", "cards", "heavily-used"]
    guard let sums = values.inner("totals", known: known) else { return nil }
    for key in ["cards", "loans", "more-debts"] where fields[key] != nil {
      problems.report(
        fields[key], key, Text(en: "totals stand in place of the lists of debts", zh: "写了 totals，就不再逐笔列债务"),
        remedy: Text(en: "leave out either totals or \(key)", zh: "totals 和 \(key) 只留一个"))
    }
    var totals = Totals()
    totals.debts = sums.sum("debts")
    totals.mortgages = sums.sum("mortgages")
    totals.payments = sums.sum("payments")
    totals.lines = sums.fields.whole("lines", in: mostLines)
    totals.linesInUse = sums.fields.whole("lines-in-use", in: mostLines)
    totals.cards = sums.fields.whole("cards", in: mostLines)
    totals.heavilyUsed = sums.fields.whole("heavily-used", in: mostLines)
    checkParts(of: totals, sums.fields)
    return totals
  }

  private func checkParts(of totals: Totals, _ fields: Fields) {
    check("mortgages", totals.mortgages?.amount, within: "debts", totals.debts?.amount, fields)
    check("lines-in-use", totals.linesInUse, within: "lines", totals.lines, fields)
    check("cards", totals.cards, within: "lines", totals.lines, fields)
    if totals.cards == nil {
      check("heavily-used", totals.heavilyUsed, within: "lines", totals.lines, fields)
    } else {
      check("heavily-used", totals.heavilyUsed, within: "cards", totals.cards, fields)
    }
  }

  private func check<Count: Comparable>(
    _ part: String, _ count: Count?, within whole: String, _ most: Count?, _ fields: Fields
  ) {
    guard let count, let most, count > most else { return }
    problems.report(
      fields[part], fields.path(of: part), Text(en: "more than \(whole)", zh: "比 \(whole) 还多"),
      remedy: Text(en: "\(part) are counted in \(whole)", zh: "\(part) 是 \(whole) 的一部分"))
  }

  func people(_ values: FieldValues) -> People? {
    guard let fields = values.inner("people", known: ["adults", "children", "others"])?.fields else { return nil }
    var people = People()
    people.adults = fields.whole("adults", in: mostPeople)
    people.children = fields.wholes("children", in: mostPeople)
    people.others = fields.whole("others", in: mostPeople)
    return people
  }

  func setAside(_ values: FieldValues) -> SetAside? {
    guard let part = values.inner("set-aside", known: ["sum", "by", "for"]) else { return nil }
    let sum = part.requiredSum("sum")
    let (day, purpose) = (part.date("by"), part.name("for"))
    return sum.map { SetAside(sum: $0, by: day, purpose: purpose) }
  }
}

/// As many as two full lists hold.
private let mostLines = 0...(2 * Household.mostEntries)

/// In one household, and years of a child.
private let mostPeople = 0...99
