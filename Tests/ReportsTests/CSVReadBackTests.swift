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
