import Phrases
import Testing

/// Headings that sound like a column and hold something else give way.
@Suite struct TableStolenColumnsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Loan,Owed,Repayment plan,Repayment,Autopay
    Direct A,3512,IBR,35,Y
    Perkins,1200,Standard,40,N
    """,
    [
      "Direct A | ? | owed=3,512 | pays=35",
      "Perkins | ? | owed=1,200 | pays=40",
    ]
  ),
  (
    """
    Debt,Balance,Payment method,Payment,Paid
    Visa,4200,Direct debit,105,x
    Car,9000,Standing order,265,
    """,
    [
      "Visa | card | owed=4,200 | pays=105",
      "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    Debt,Payment #,Balance,Payment,Payments left
    Car,12,9000,265,36
    """,
    [
      "Car | car | owed=9,000 | pays=265 | left=36"
    ]
  ),
  (
    """
    Debts,Balance,Interest,Limit/Original
    Visa,4200,19.9,5000
    Car,9000,6,12000
    """,
    [
      "Visa | card | owed=4,200 | rate=19.9%/year",
      "Car | car | owed=9,000 | rate=6%/year",
    ]
  ),
  (
    """
    Name,Balance,Apr,Payment,Last payment date,Next payment date
    Visa,4200,22.9,105,2026-11-02,2026-12-02
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year | due=2"
    ]
  ),
  (
    """
    Account name,Current balance,Available credit,Credit limit,Payment due,Minimum payment due
    Visa Signature,"$1,523.44","$8,476.56","$10,000.00",12/15/2026,$35.00
    """,
    [
      "Visa Signature | card | limit=10,000 | owed=1,523.44 | min=35 | due=15"
    ]
  ),
  (
    """
    Item,Owed,Paid this month,Still to pay this month
    Visa,4200,50,55
    Car,9000,265,0
    """,
    [
      "Visa | card | owed=4,200 | pays=55",
      "Car | car | owed=9,000 | pays=0",
    ]
  ),
  (
    """
    网贷平台,本金,总利息,总还款,已还,剩余待还,每月还款日,每月还款额
    分期乐,6000,720,6720,2240,4480,12,560
    拍拍贷,8000,1200,9200,3066.67,6133.33,20,766.67
    """,
    [
      "分期乐 | online | owed=4,480 | pays=560 | due=12",
      "拍拍贷 | online | owed=6,133.33 | pays=766.67 | due=20",
    ]
  ),
  (
    """
    Debt,Balance,Rate,Interest/mo,Payment
    Visa,4200,22.9,80,105
    Car,9000,6,45,265
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    Card,Balance,Purchase APR,Cash advance APR,Balance transfer APR,Min
    Visa,4200,22.9,29.9,0,105
    """,
    [
      "Visa | card | owed=4,200 | min=105 | rate=22.9%/year"
    ]
  ),
  (
    """
    Debt,Balance,Rate,Payment,Cumulative interest,Balance after 12 months
    Visa,4200,22.9,105,900,3800
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year"
    ]
  ),
  (
    """
    债务,欠款,利率,月供,月利息,一年后余额
    招行信用卡,38000,18.25%,3800,570,5000
    """,
    [
      "招行信用卡 | card | owed=38,000 | pays=3,800 | rate=18.25%/year"
    ]
  ),
  (
    """
    Name,Balance,APR,Min,Paid Off
    Visa,4200,22.9,105,No
    Old,0,0,0,Yes
    """,
    [
      "Visa | card | owed=4,200 | min=105 | rate=22.9%/year"
    ]
  ),
]
