import Household
import Money
import StrictYAML
import Testing

/// A text with one JSON document a line.
@Suite struct HouseholdLinesTests {
  private func lines(_ text: String) -> [HouseholdLine] { Array(HouseholdLines(text, defaultCurrency: .cny)) }

  @Test func everyLineIsAHouseholdByItself() throws {
    let read = lines(
      #"""
      {"debthealth": 1, "income": 12000, "savings": 20000.5, "cards": [], "more-debts": false}

      {"debthealth":1,"income":"~1.2万","situation":{"borrows-to-repay":true,"urgent":[]},"savings":null}
      """#)
    #expect(read.map(\.number) == [1, 3])
    let first = try read[0].household.get()
    #expect(first.income == .total(Stated(Amount(minorUnits: 1_200_000))))
    #expect(first.savings == Stated(Amount(minorUnits: 2_000_050)))
    #expect(first.cards == [] && first.loans == nil && first.listsEveryDebt)
    let second = try read[1].household.get()
    #expect(second.income == .total(Stated(Amount(minorUnits: 1_200_000), isEstimate: true)))
    #expect(second.situation.borrowsToRepay == true && second.situation.urgent == [] && second.savings == nil)
  }

  /// JSON has no bare words.
  @Test func unknownInQuotesIsNotKnown() throws {
    let debt = #"{"name":"unknown","kind":"unknown","holder":"unknown","note":null,"balance":"unknown"}"#
    let read = try #require(lines(#"{"debthealth":1,"loans":[\#(debt)]}"#).first).household.get()
    #expect(read.loans == [Loan(name: "unknown", kind: nil)])
    #expect(throws: Problems.self) {
      try #require(lines(#"{"debthealth":1,"cards":[{"name":null}]}"#).first).household.get()
    }
  }

  @Test func aBadLineSaysItsNumberAndHidesNoOther() throws {
    let read = lines(
      "\u{FEFF}{\"debthealth\": 1}\r\n{\"debthealth\": 1, \"savngs\": 5}\r\n{\"debthealth\": 1,\r\n[]\n{\"debthealth\": 1}\n"
    )
    #expect(read.map(\.number) == [1, 2, 3, 4, 5])
    #expect(read.map { (try? $0.household.get()) != nil } == [true, false, false, false, true])
    let problems = read.map { line -> Problem? in
      if case .failure(let problems) = line.household { problems.all.first } else { nil }
    }
    #expect(problems[1]?.place == Place(line: 2, column: 19) && problems[1]?.path == "savngs")
    #expect(problems[2]?.place?.line == 3 && problems[3]?.place == Place(line: 4, column: 1))
  }

  @Test(arguments: [
    ("{\"debthealth\": 1}\n{", true), ("{}", true), ("\u{FEFF}{}\r\n", true), ("{\n}", false),
    ("{debthealth: 1}", false),
    ("[]", false), ("debthealth: 1\n", false), ("", false), ("\n{}", false), ("{} {}", false),
  ])
  func onlyAWholeObjectOnTheFirstLineBeginsLines(text: String, begins: Bool) {
    #expect(HouseholdLines.begins(text) == begins)
  }

  @Test func nothingIsNoLine() {
    #expect(lines("").isEmpty && lines("\n  \n\t\r\n").isEmpty)
  }
}
