import Testing

/// Tables of debts as English spreadsheets have them, invented: every figure of every row.
@Suite struct InventedEnglishTablesTests {
  /// Text of a table, and each debt as `name | kind | limit | owed | payment or minimum | rate | instalments left`.
  private static let tables: [(text: String, debts: [String])] = [
    (
      """
      Creditor,Acct #,Balance Owed,APR,Min. Payment,Promo APR,Promo Ends,Credit Limit,Status,Notes
      Discover it,4402,"$6,214.55",21.24%,$124,0%,3/31/2027,"$9,000",Open,balance transfer
      Upstart,,"$8,930",15.9%,$312,,,,Open,
      Best Buy Card,9910,$0.00,29.99%,$0,,,"$2,500",Closed,
      Total,,"$15,144.55",,$436,,,,,
      """,
      [
        "Discover it | card | 9,000 | 6,214.55 | 124 | 21.24%/year | -",
        "Upstart | - | - | 8,930 | 312 | 15.9%/year | -",
      ]
    ),
    (
      """
      Loan Servicer,Loan Type,Original Balance,Current Principal,Interest Rate,Term (months),Remaining Term,Monthly Payment,Payoff Date
      Nelnet,Federal student,27000,21340.12,0.0499,120,84,286.11,2033-11-15
      Rocket,Mortgage,312000,287450,0.03125,360,318,1336.02,2053-05-01
      Ally,Auto,28400,17811,0.0649,72,41,478.9,2030-04-20
      """,
      [
        "Nelnet | - | - | 21,340.12 | 286.11 | 4.99%/year | 84",
        "Rocket | mortgage | - | 287,450 | 1,336.02 | 3.125%/year | 318",
        "Ally | car | - | 17,811 | 478.90 | 6.49%/year | 41",
      ]
    ),
    (
      """
      ,,Cards,,
      Card,Limit,Balance,Rate,Min
      Chase Freedom,12000,8450,24.49,211
      Citi Double Cash,7500,1200,19.99,35
      ,,,,
      ,,Loans,,
      Loan,Balance,Rate,Payment,Months left
      Car (Honda),13200,4.9,356,40
      Personal (SoFi),9800,11.2,325,34
      """,
      [
        "Chase Freedom | card | 12,000 | 8,450 | 211 | 24.49%/year | -",
        "Citi Double Cash | card | 7,500 | 1,200 | 35 | 19.99%/year | -",
        "Car (Honda) | car | - | 13,200 | 356 | 4.9%/year | 40",
        "Personal (SoFi) | - | - | 9,800 | 325 | 11.2%/year | 34",
      ]
    ),
    (
      """
      Account,Category,Balance ($k),Monthly ($),Rate
      HELOC,Home equity,42.5,310,8.25%
      Student loans,Education,31.2,295,5.3%
      Amex,Credit card,6.8,250,22.9%
      """,
      [
        "HELOC | mortgage | - | 42,500 | 310 | 8.25%/year | -",
        "Student loans | other | - | 31,200 | 295 | 5.3%/year | -",
        "Amex | card | - | 6,800 | 250 | 22.9%/year | -",
      ]
    ),
    (
      """
      Debt,Balance,Rate,Payment
      Visa,-4200.00,19.9%,-126.00
      Car Loan,-11250.00,5.4%,-310.00
      Dad,-2000.00,0%,-100.00
      """,
      [
        "Visa | card | - | 4,200 | 126 | 19.9%/year | -",
        "Car Loan | car | - | 11,250 | 310 | 5.4%/year | -",
        "Dad | family | - | 2,000 | 100 | 0%/year | -",
      ]
    ),
    (
      """
      Name;Type;Balance;APR;Minimum;Due Day
      Visa Gold;Credit Card;3.450,75;21,9%;69,00;5
      Autokredit;Car loan;12.800,00;4,5%;289,50;1
      """,
      [
        "Visa Gold | card | - | 3,450.75 | 69 | 21.9%/year | -",
        "Autokredit | car | - | 12,800 | 289.50 | 4.5%/year | -",
      ]
    ),
    (
      """
      Creditor Name | Account Type | Outstanding | Interest Rate % | EMI | EMIs Remaining
      HDFC | Home Loan | 2850000 | 8.6 | 27900 | 178
      ICICI | Credit Card | 64000 | 42 | 3200 | 
      Bajaj Finserv | Consumer Durable | 18500 | 0 | 3083 | 6
      """,
      [
        "HDFC | mortgage | - | 2,850,000 | 27,900 | 8.6%/year | 178",
        "ICICI | card | - | 64,000 | 3,200 | 42%/year | -",
        "Bajaj Finserv | - | - | 18,500 | 3,083 | 0%/year | 6",
      ]
    ),
    (
      """
      Who,How much do I owe?,What do I pay a month?,Interest,Behind?
      British Gas,640,40,,yes
      Council tax,1180,98,,£295
      Barclaycard,3900,95,29.8%,no
      Mum,1500,,,no
      """,
      [
        "British Gas | - | - | 640 | 40 | - | -",
        "Council tax | other | - | 1,180 | 98 | - | -",
        "Barclaycard | card | - | 3,900 | 95 | 29.8%/year | -",
        "Mum | family | - | 1,500 | - | - | -",
      ]
    ),
    (
      """
      lender,product,balance_remaining,monthly_repayment,annual_rate_pct,start_date,end_date,secured
      Lloyds,Personal loan,7340.00,212.50,6.9,2023-02-01,2029-01-01,no
      Santander,Mortgage,164200.00,912.00,4.59,2019-06-01,2044-06-01,yes
      Vanquis,Credit card,1430.00,60.00,39.9,,,no
      """,
      [
        "Lloyds | consumer | - | 7,340 | 212.50 | 6.9%/year | -",
        "Santander | mortgage | - | 164,200 | 912 | 4.59%/year | -",
        "Vanquis | card | - | 1,430 | 60 | 39.9%/year | -",
      ]
    ),
  ]

  @Test(arguments: tables.indices) func everyFigureIsRight(place: Int) {
    #expect(figures(ofTable: Self.tables[place].text).sorted() == Self.tables[place].debts.sorted())
  }
}
