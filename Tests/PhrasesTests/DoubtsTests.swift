import Household
import Money
import Phrases
import Testing
import Wording

/// What is possible but odd about the debts of a household, the same list wherever they come from.
@Suite struct DoubtsTests {
  private func sum(_ units: Int64) -> Stated { Stated(Amount(minorUnits: units * 100)) }

  private func loan(_ kind: Loan.Kind, _ make: (inout Loan) -> Void) -> Household {
    var loan = Loan(name: "A", kind: kind)
    make(&loan)
    var household = Household()
    household.loans = [loan]
    return household
  }

  @Test func aRateThatIsVeryLowNamesWhatIsLikelier() {
    let found = doubts(about: loan(.online) { $0.rate = Rate(perPeriod: Ratio(5, 10_000), period: .year) })
    #expect(found.map(\.text.en) == ["0.05 % a year is very low. If it is 0.05 % a day, write 0.05%/day."])
    #expect(doubts(about: loan(.family) { $0.rate = Rate(perPeriod: .percent(1), period: .year) }).isEmpty)
    #expect(doubts(about: loan(.online) { $0.rate = Rate(perPeriod: .zero, period: .year) }).isEmpty)
  }

  @Test func instalmentsThatDoNotFitWhatIsOwed() {
    let fits = loan(.car) { ($0.balance, $0.payment, $0.remaining) = (sum(10_000), .monthly(sum(900)), 12) }
    let many = loan(.car) { ($0.balance, $0.payment, $0.remaining) = (sum(4_000), .monthly(sum(900)), 12) }
    #expect(doubts(about: fits).isEmpty && doubts(about: many).count == 1)
  }

  @Test func whatIsSettledAndStillPaid() {
    #expect(doubts(about: loan(.car) { ($0.balance, $0.payment) = (sum(0), .monthly(sum(300))) }).count == 1)
  }

  @Test func aListOfNegativeDebts() {
    var household = Household()
    household.loans = ["A", "B"].map { name in
      var loan = Loan(name: name, kind: .car)
      loan.balance = Stated(Amount(minorUnits: -500))
      return loan
    }
    #expect(doubts(about: household).first?.name == nil && doubts(about: household).count == 3)
  }

  @Test func twoDebtsOfOneName() {
    var household = Household()
    household.cards = [Card(name: "Card"), Card(name: "Card"), Card(name: "Visa")]
    #expect(doubts(about: household).map(\.name) == ["Card"])
    household.cards?[1].holder = "wife"
    #expect(doubts(about: household).isEmpty)
  }
}
