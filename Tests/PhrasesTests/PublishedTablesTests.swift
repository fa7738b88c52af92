import Household
import Money
import Phrases
import Testing
import Wording

/// Tables of debts in the shapes in which people publish them.
@Suite struct PublishedTablesTests {
  private func read(_ text: String) -> DebtImport { DebtImport(text, into: Household(), names: chineseNames) }

  /// Each debt as `name | kind | balance | payment or minimum | rate`.
  private func debts(_ text: String) -> [String] {
    let household = read(text).household
    let cards = (household.cards ?? []).map { card in
      let paid = card.payment?.written(in: .cny) ?? card.minimum?.written(in: .cny)
      return [card.name, "card", card.balance?.written(in: .cny), paid, card.rate?.written]
        .map { $0 ?? "-" }.joined(separator: " | ")
    }
    let loans = (household.loans ?? []).map { loan in
      let paid = if case .monthly(let sum)? = loan.payment { sum.written(in: .cny) } else { nil as String? }
      return [loan.name, loan.kind?.rawValue, loan.balance?.written(in: .cny), paid, loan.rate?.written]
        .map { $0 ?? "-" }.joined(separator: " | ")
    }
    return cards + loans
  }

  @Test func ratesAsShares() {
    #expect(
      debts(
        "name,kind,balance,apr,min_payment\nHouse,mortgage,812000,0.055,8100\nCity Card,credit_card,21000,0.11,640\n")
        == ["City Card | card | 21,000 | 640 | 11%/year", "House | mortgage | 812,000 | 8,100 | 5.5%/year"])
  }

  @Test func camelCaseAndDays() {
    let text = """
      apr,currBalance,currDate,disburseDate,extraPayment,name,origBalance,payment
      6.25,610.0,2016-06-01,4/1/14,0.0,Loan7,550.0,12.0
      3.75,2400.0,2016-06-01,3/1/13,0.0,Loan2,5100.0,55.0
      """
    #expect(debts(text) == ["Loan7 | - | 610 | 12 | 6.25%/year", "Loan2 | - | 2,400 | 55 | 3.75%/year"])
  }

  @Test func holdersSerialNumbersAndTwoNames() throws {
    let text = """
      Name,Owner,Type,#Number,Creditor,Org Start Amount,Start Date,Rate,Balance,Payment,Due Date,Extra,End Date,Payment Bank
      North,Ann,Home,1,North,300000.0,,0.024,240500.0,2010,2025-08-01,0.0,11/11/2050,Q
      South,Ann,Personal,2,South,25000.0,,0.1132,20100.0,940,2025-08-06,0.0,5/15/2027,R
      East,Ann,Credit,,East,18000.0,,0.155,14100.0,510,2025-08-20,0.0,12/9/2026,S
      East,Bea,Credit,,East,9000.0,01/01/2023,0.155,8600.0,510,2025-08-20,0.0,5/17/2027,S
      Shop,Ann,Credit,,Shop,,,0.0,5100.0,2400,2025-08-03,0.0,9/1/2025,R
      test,,,,,,,,,0,,,,
      """
    #expect(
      debts(text) == [
        "East | card | 14,100 | 510 | 15.5%/year", "East | card | 8,600 | 510 | 15.5%/year",
        "Shop | card | 5,100 | 2,400 | 0%/year", "North | mortgage | 240,500 | 2,010 | 2.4%/year",
        "South | consumer | 20,100 | 940 | 11.32%/year",
      ])
    let household = read(text).household
    #expect(household.cards?.map(\.holder) == ["Ann", "Bea", "Ann"])
    #expect(household.cards?.map(\.due) == [20, 20, 3])
    #expect(household.loans?.allSatisfy { $0.dueInFull == nil } == true)
  }

  @Test(arguments: ["Debts,Rates", "debt_name, debt_type, original_balance, current_balance, interest_rate, due_date"])
  func headingsAloneHoldNoDebt(text: String) {
    #expect(read(text).isEmpty)
    #expect(read(text).refusals(in: "a", .en)[0].contains("no row under the names"))
  }

  @Test func rowsCutAtOtherSigns() {
    let text =
      "Name,Balance,APR,Minimum\nDentist, 1385, 31.99, 45\nGarage, 4853, 28.99,80\nMo\t1550, 28.99\t60\nShop,\t650, 27.2, 30\n"
    #expect(
      debts(text) == [
        "Dentist | other | 1,385 | 45 | 31.99%/year", "Garage | - | 4,853 | 80 | 28.99%/year",
        "Mo | - | 1,550 | 60 | 28.99%/year",
        "Shop | - | 650 | 30 | 27.2%/year",
      ])
  }

  @Test func whatOthersOweIsNoDebt() {
    let text =
      "Debt Name,Total Amount,Paid Amount,Type,Person/Entity,Note,Account\n,900.0,900.0,Lending,Person A,note,B\n"
    #expect(read(text).isEmpty)
    #expect(read(text).refusals(in: "a", .en)[0].contains("money lent to others is no debt"))
  }

  @Test func lendersTypesAndPercentInTheHeading() {
    let text =
      "Lender,Type,Balance,Interest Rate (%),Minimum Payment\nHill Mortgage Co,Mortgage,61000,6.0,690\nLake,Visa,3400,24.0,85\nRiver Financial,Auto Loan,9100,5.0,305"
    #expect(
      debts(text) == [
        "Lake | card | 3,400 | 85 | 24%/year", "Hill Mortgage Co | mortgage | 61,000 | 690 | 6%/year",
        "River Financial | car | 9,100 | 305 | 5%/year",
      ])
  }

  @Test func idsTotalsAndWhatRemains() {
    let text = """
      user_id,debt_name,total_amount,remaining_amount,interest_rate,monthly_payment,due_date,priority
      user_0001,Family Debt,39000.15,13342.78,19.53,1906.11,2025-08-16,1
      user_0001,Credit Card,42000.1,39450.34,3.86,1408.94,2025-03-27,2
      user_0001,Family Debt,72000.85,47548.75,2.19,2502.57,2025-01-21,3
      user_0004,Study Loan,53000.09,51933.72,16.4,3054.92,2024-07-25,1
      """
    #expect(
      debts(text) == [
        "Credit Card | card | 39,450.34 | 1,408.94 | 3.86%/year",
        "Family Debt | family | 13,342.78 | 1,906.11 | 19.53%/year",
        "Family Debt | family | 47,548.75 | 2,502.57 | 2.19%/year",
        "Study Loan | other | 51,933.72 | 3,054.92 | 16.4%/year",
      ])
    #expect(read(text).household.loans?.map(\.due) == [16, 21, 25])
  }

  @Test func originalPrincipalAndCurrentBalance() {
    #expect(
      debts(
        "name,lender,type,original_principal,current_balance,interest_rate,minimum_payment\nMy flat,W,mortgage,410000,377000,3.5,2150"
      )
        == ["My flat | mortgage | 377,000 | 2,150 | 3.5%/year"])
  }

  @Test func statementAndDueDays() throws {
    let found = read(
      "Name,Balance,APR,Minimum Payment,Credit Limit,Statement Date,Due Date\nCard S,5100.00,24.99,155.00,15000.00,1,17"
    )
    let card = try #require(found.household.cards?.first)
    #expect(card.due == 17 && card.limit?.written(in: .cny) == "15,000" && card.balance?.written(in: .cny) == "5,100")
    #expect(card.minimum?.written(in: .cny) == "155" && card.rate?.written == "24.99%/year")
  }
}
