import Phrases
import Testing

/// Plans, where one payment is due and another is only thought of.
@Suite struct TablePlansTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    My snowball,,,,,
    As of 10/01/2026,,,,,
    ,,,,,
    Name of Debt,Total Payoff,Minimum Payment,New Payment,Payments Remaining,Cumulative
    Dentist bill,$400,$40,$540,1,400
    Sofa Shop,$900,$35,$575,2,1300
    Truck,"$8,600",$270,$845,11,9900
    """,
    [
      "Dentist bill | other | owed=400 | pays=40",
      "Sofa Shop | ? | owed=900 | pays=35",
      "Truck | car | owed=8,600 | pays=270",
    ]
  ),
  (
    """
    Debt,Balance,Rate,Current Payment,New Payment
    Visa,4000,22%,120,370
    Car,9000,6%,260,630
    """,
    [
      "Visa | card | owed=4,000 | pays=120 | rate=22%/year",
      "Car | car | owed=9,000 | pays=260 | rate=6%/year",
    ]
  ),
  (
    """
    Debt,Balance,Minimum,Snowball Payment,Payments left
    Visa,4000,120,370,11
    Car,9000,260,630,15
    """,
    [
      "Visa | card | owed=4,000 | min=120",
      "Car | car | owed=9,000 | pays=260",
    ]
  ),
  (
    """
    Name,Amount owed,Min payment,Accelerated payment,Payoff months
    Visa,4000,120,370,12
    Loan,9000,260,630,24
    """,
    [
      "Visa | card | owed=4,000 | min=120",
      "Loan | ? | owed=9,000 | pays=260",
    ]
  ),
  (
    """
    Creditor,Balance,Contractual payment,Offered payment
    Barclaycard,4000,120,12.50
    Lloyds loan,9000,260,27.10
    """,
    [
      "Barclaycard | card | owed=4,000 | pays=120",
      "Lloyds loan | ? | owed=9,000 | pays=260",
    ]
  ),
  (
    """
    债务,欠款,月还,新月还,剩余期数
    招行信用卡,38000,3800,5600,7
    借呗,18000,1650,7250,3
    """,
    [
      "招行信用卡 | card | owed=38,000 | pays=3,800",
      "借呗 | online | owed=18,000 | pays=1,650",
    ]
  ),
  (
    """
    债务,欠款,最低还款,计划还款
    招行信用卡,38000,1900,5600
    借呗,18000,1650,7250
    """,
    [
      "招行信用卡 | card | owed=38,000 | min=1,900",
      "借呗 | online | owed=18,000 | pays=1,650",
    ]
  ),
  (
    """
    Name,Total Payoff,New Payment,Payments Remaining
    Medical,500,550,1
    Car,9800,880,11
    """,
    [
      "Medical | other | owed=500",
      "Car | car | owed=9,800",
    ]
  ),
  (
    """
    Debt,Amount Owed,Interest Rate,Minimum Monthly Payment,Extra Monthly Payment,Total Monthly Payment,Months to Pay Off
    Visa,4200,22.9%,105,200,305,16
    Car,9000,6%,265,0,265,37
    """,
    [
      "Visa | card | owed=4,200 | min=105 | rate=22.9%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    债权人,欠款总额,已逾期金额,每月最低还款,年化利率,协商后月还,协商期数
    招商银行,38000,3800,1900,18.25%,633,60
    借呗,20000,0,1850,14.6%,,
    """,
    [
      "招商银行 | ? | owed=38,000 | pays=1,900 | rate=18.25%/year | arrears=3,800",
      "借呗 | online | owed=20,000 | pays=1,850 | rate=14.6%/year | arrears=0",
    ]
  ),
  (
    """
    Priority,Creditor,Balance,Interest Rate,Minimum Payment,Snowball,Total Payment,Months Until Payoff
    1,Old Navy,$412.00,28.99%,$25.00,$100.00,$125.00,4
    2,Capital One,"$2,105.33",24.49%,$65.00,$0.00,$65.00,31
    """,
    [
      "Old Navy | ? | owed=412 | pays=25 | rate=28.99%/year",
      "Capital One | ? | owed=2,105.33 | pays=65 | rate=24.49%/year",
    ]
  ),
]
