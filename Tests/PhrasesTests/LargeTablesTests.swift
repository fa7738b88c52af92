import Household
import Phrases
import Testing
import Wording

/// Tables that are larger or more broken than any list of debts: what is left out is said, and the rest is taken.
@Suite struct LargeTablesTests {
  private func read(_ text: String) -> DebtImport { DebtImport(text, into: Household(), names: chineseNames) }

  @Test func moreRowsThanAnyListIsSaid() {
    let found = read("name,balance\n" + String(repeating: "Visa card,12\n", count: 200_001))
    #expect(found.isEmpty)
    #expect(found.refusals(in: "a", .en).count == 1)
    #expect(found.refusals(in: "a", .en)[0].contains("more than 200000 rows"))
  }

  @Test func quotesThatAreNeverClosedCostTheirLines() {
    let found = read("name,balance\n" + String(repeating: "x\", \"\n", count: 40) + "Car loan,5000\n")
    #expect(found.household.loans?.map(\.name) == ["Car loan"])
    #expect(found.refused.count == 40)
    #expect(found.refused.allSatisfy { $0.problem.message.en.contains("quote") })
  }

  @Test func aCellLongerThanAnyAnswerIsRefused() {
    let long = String(repeating: "x", count: 300_000)
    let found = read("name,balance,note\n\(long),9,a\nCar loan,\(long),b\nOak loan,5000,\(long)\nElm loan,7000,c\n")
    #expect(found.household.loans?.map(\.name) == ["Car loan", "Oak loan", "Elm loan"])
    #expect(found.household.loans?.map(\.note) == ["b", nil, "c"])
    #expect(found.household.loans?[0].balance == nil)
    #expect(found.refusals(in: "a", .en).count == 3)
  }

  @Test func emptyCellsWithoutEndAreNothing() {
    let found = read("name,balance\nCar loan,5000" + String(repeating: ",", count: 100_000) + "\n")
    #expect(found.household.loans?.count == 1 && found.refused.isEmpty)
  }

  @Test func aCellBehindManyEmptyOnesIsNotLost() {
    let found = read("name,balance\nCar loan,5000" + String(repeating: ",", count: 100_000) + "7000\n")
    #expect(found.isEmpty && found.refused.count == 1)
  }
}
