import Testing

/// Further tables of debts as English spreadsheets have them, invented: every figure of every row.
@Suite struct MoreEnglishTablesTests {
  /// Text of a table, and each debt as `name | kind | limit | owed | payment or minimum | rate | instalments left`.
  private static let tables: [(text: String, debts: [String])] = [
    (
      """
      Date,Debt Name,Current Balance,Interest Rate,Minimum Payment
      1/1/2026,Visa,5200,22.9%,130
      1/1/2026,Car,14100,5.9%,365
      2/1/2026,Visa,5050,22.9%,127
      2/1/2026,Car,13800,5.9%,365
      3/1/2026,Visa,4900,22.9%,123
      3/1/2026,Car,13500,5.9%,365
      """,
      [
        "Visa | card | - | 4,900 | 123 | 22.9%/year | -",
        "Car | car | - | 13,500 | 365 | 5.9%/year | -",
      ]
    ),
    (
      """
      Credit Card,Credit Limit,Amount Owed,Utilization,APR,Monthly Payment,Pay in Full?
      Chase Sapphire,15000,2140,14%,21.49%,2140,yes
      Capital One,5000,4875,98%,29.99%,150,no
      """,
      [
        "Chase Sapphire | card | 15,000 | 2,140 | 2,140 | 21.49%/year | -",
        "Capital One | card | 5,000 | 4,875 | 150 | 29.99%/year | -",
      ]
    ),
    (
      """
      My debts (updated 30 Nov 2026),,,,
      ,,,,
      Lender,Original loan,Paid so far,Still owe,Per month
      Klarna,400,300,100,100
      Wescot (old Vodafone),612,,612,20
      Student Loans Co,41000,2100,38900,
      Grand total,,,39612,120
      """,
      [
        "Klarna | online | - | 100 | 100 | - | -",
        "Wescot (old Vodafone) | - | - | 612 | 20 | - | -",
        "Student Loans Co | - | - | 38,900 | - | - | -",
      ]
    ),
    (
      """
      Debt,Lender,Balance,Limit,Interest,Min,Actual,Next due
      CC1,Barclays,1820.44,2000,27.9%,45.51,60,12/12/2026
      CC2,MBNA,640.00,4500,0%,25,25,05/12/2026
      Overdraft,Lloyds,950,1000,39.9%,,,-
      """,
      [
        "CC1 | card | 2,000 | 1,820.44 | 60 | 27.9%/year | -",
        "CC2 | card | 4,500 | 640 | 25 | 0%/year | -",
        "Overdraft | consumer | - | 950 | - | 39.9%/year | -",
      ]
    ),
    (
      """
      Type of debt,Who to,Amount owed £,Monthly payment £,Months in arrears,Arrears £
      Rent,City Homes,1250,,2,1250
      Gas and electric,Octopus,486,60,1,60
      Catalogue,Very,1340,45,0,0
      Credit card,Aqua,890,35,0,0
      """,
      [
        "City Homes | other | - | 1,250 | - | - | -",
        "Octopus | - | - | 486 | 60 | - | -",
        "Very | - | - | 1,340 | 45 | - | -",
        "Aqua | card | - | 890 | 35 | - | -",
      ]
    ),
    (
      """
      id,account_name,account_type,current_balance,credit_limit,apr,min_payment,is_closed
      101,Amex Blue,credit_card,2310.5,6000,0.2299,58,false
      102,Old Navy,credit_card,0,800,0.2999,0,true
      103,Sallie Mae,student_loan,16450,,0.0625,198,false
      """,
      [
        "Amex Blue | card | 6,000 | 2,310.50 | 58 | 22.99%/year | -",
        "Sallie Mae | other | - | 16,450 | 198 | 6.25%/year | -",
      ]
    ),
    (
      """
      Debt Name,Starting Balance,Current Balance,Interest Rate,Minimum Payment,Snowball Order,Payoff Month,% Paid
      Store card,1500,940,28.99%,35,1,Mar-27,37%
      Car,18000,11200,5.2%,340,2,Aug-29,38%
      Totals,19500,12140,,375,,,38%
      """,
      [
        "Store card | card | - | 940 | 35 | 28.99%/year | -",
        "Car | car | - | 11,200 | 340 | 5.2%/year | -",
      ]
    ),
  ]

  @Test(arguments: tables.indices) func everyFigureIsRight(place: Int) {
    #expect(figures(ofTable: Self.tables[place].text).sorted() == Self.tables[place].debts.sorted())
  }
}
