import Checks
import Household
import Money
import Phrases
import Reports
import Rules
import Samples
import Testing
import Wording

/// A report's table is the same debts: read back, nothing of them is another.
@Suite struct CSVReadBackTests {
  @Test(arguments: 0..<8) func everyKeyOfADebtComesBack(seed: Int) throws {
    let tests = try LayoutTests()
    var random = OddHousehold(seed: UInt64(900 + seed))
    var compared = 0
    for _ in 0..<60 {
      var household = random.next()
      household.date = tests.day
      household.totals = nil
      household.cards = household.cards?.map(cleaned)
      household.loans = household.loans?.map(cleaned)
      guard !household.isTooLargeTogether, (household.cards ?? []).isEmpty == false || household.loans?.isEmpty == false
      else { continue }
      let assessment = assess(household, with: tests.pack, asOf: tests.day)
      let report = report(on: assessment, ReportRequest(.own, language: .en, packIsOwn: false))
      var empty = household
      (empty.cards, empty.loans) = (nil, nil)
      let found = DebtImport(reportCSV(report), into: empty, names: .none)
      #expect(found.refusals(in: "a", .en) == [])
      #expect((found.household.cards ?? []) == (household.cards ?? []))
      #expect((found.household.loans ?? []) == (household.loans ?? []))
      compared += 1
    }
    #expect(compared > 20)
  }

  /// Names that are numbers, or days, do not turn what their column is.
  @Test(arguments: ["1", "5000", "2026-11-23", "-", "18%", "合计"]) func everyNameOfTheseComesBack(name: String) throws {
    let tests = try LayoutTests()
    var household = Household(currency: .cny)
    household.date = tests.day
    household.cards = ["", "1"].map {
      var card = Card(name: name + $0)
      card.limit = Stated(Amount(minorUnits: 900_000))
      card.balance = Stated(Amount(minorUnits: 7_000), isEstimate: true)
      (card.pays, card.consequence) = (.full, .law)
      return card
    }
    household.loans = [Loan(name: name, kind: .car)]
    let assessment = assess(household, with: tests.pack, asOf: tests.day)
    let csv = reportCSV(report(on: assessment, ReportRequest(.own, language: .en, packIsOwn: false)))
    let found = DebtImport(csv, into: Household(currency: .cny), names: .none)
    #expect(found.household.cards == household.cards)
    #expect(found.household.loans == household.loans)
  }

  /// Texts as a table for spreadsheets can hold them.
  private func cleaned<Entry: DebtEntry>(_ entry: Entry) -> Entry {
    var entry = entry
    entry.name = cleaned(entry.name) ?? "A"
    entry.holder = entry.holder.flatMap(cleaned)
    entry.holders = entry.holders.compactMap(cleaned)
    entry.reference = entry.reference.flatMap(cleaned)
    entry.note = entry.note.flatMap(cleaned)
    entry.noteForLender = entry.noteForLender.flatMap(cleaned)
    if var card = entry as? Card {
      card.sharesLimitWith = card.sharesLimitWith.flatMap(cleaned)
      return card as? Entry ?? entry
    }
    return entry
  }

  private func cleaned(_ text: String) -> String? {
    let clean = sanitised(text).split(separator: " ").joined(separator: " ")
    return clean.isEmpty ? nil : clean
  }
}
