import Phrases
import Testing

/// Tables without a column of names, with two of them, and with sums of rows.
@Suite struct TableNamesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Category,Amount owed,Interest rate,Minimum
    Credit cards,8000,22%,240
    Student loans,21000,5%,210
    Car loan,9000,6%,265
    """,
    [
      "Credit cards | card | owed=8,000 | min=240 | rate=22%/year",
      "Student loans | other | owed=21,000 | pays=210 | rate=5%/year",
      "Car loan | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    Type of debt,Balance,Monthly payment
    Mortgage,240000,1600
    Medical bills,1200,100
    Family,3000,0
    """,
    [
      "Mortgage | mortgage | owed=240,000 | pays=1,600",
      "Medical bills | other | owed=1,200 | pays=100",
      "Family | family | owed=3,000 | pays=0",
    ]
  ),
  (
    """
    种类,欠款,每月还,逾期
    信用卡,38000,3800,2
    网贷,20000,1850,0
    装修贷,70000,2050,无
    """,
    [
      "信用卡 | card | owed=38,000 | pays=3,800 | behind=2",
      "网贷 | online | owed=20,000 | pays=1,850 | behind=0",
      "装修贷 | consumer | owed=70,000 | pays=2,050 | behind=0",
    ]
  ),
  (
    """
    Loan type,Principal balance,Rate,Payment
    Direct Subsidized,3512.20,4.53%,35
    Direct Unsubsidized,6088.10,4.53%,60
    Grad PLUS,20900,7.6%,240
    """,
    [
      "Direct Subsidized | ? | owed=3,512.20 | pays=35 | rate=4.53%/year",
      "Direct Unsubsidized | ? | owed=6,088.10 | pays=60 | rate=4.53%/year",
      "Grad PLUS | ? | owed=20,900 | pays=240 | rate=7.6%/year",
    ]
  ),
  (
    """
    Bill,Company,Balance,Arrears,Monthly
    Council tax,Leeds City Council,640,320,80
    Electricity,British Gas,410,410,30
    Rent,Acme Lettings,1200,2 months,650
    """,
    [
      "Leeds City Council | other | owed=640 | pays=80 | arrears=320 | at stake=law",
      "British Gas | other | owed=410 | pays=30 | arrears=410 | at stake=power",
      "Acme Lettings | other | owed=1,200 | pays=650 | behind=2 | at stake=home",
    ]
  ),
  (
    """
    Name,Balance,APR,Payment
    CREDIT CARDS,,,
    Visa,4200,22.9,105
    Total cards,4200,,105
    LOANS,,,
    Car,9000,6,265
    Total loans,9000,,265
    GRAND TOTAL,13200,,370
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    Lender,Loan,Remaining balance,Monthly
    Santander,Car,9000,265
    Santander,Personal,4000,150
    """,
    [
      "Santander Car | car | owed=9,000 | pays=265",
      "Santander Personal | consumer | owed=4,000 | pays=150",
    ]
  ),
  (
    """
    名称,总额,已还,待还,逾期
    房贷,120万,30.5万,89.5万,0
    微粒贷,4万,1.2万,2.8万,1期
    """,
    [
      "房贷 | mortgage | owed=895,000 | behind=0",
      "微粒贷 | online | owed=28,000 | behind=1",
    ]
  ),
  (
    """
    欠款对象,金额,借款时间,预计还款时间,是否有利息
    舅舅,30000,2025-03,2027-03,无
    王哥,5000,2026-01,2026-12,无
    """,
    [
      "舅舅 | family | owed=30,000",
      "王哥 | family | owed=5,000",
    ]
  ),
  (
    """
    Lender,Who,Balance,Monthly
    Halifax,Ann,4200,105
    Tesco Bank,Ben,900,30
    """,
    [
      "Halifax | ? | owed=4,200 | pays=105 | holder=Ann",
      "Tesco Bank | ? | owed=900 | pays=30 | holder=Ben",
    ]
  ),
  (
    """
    Person,Lender,Balance,Monthly
    Ann,Halifax card,4200,105
    Ben,Tesco card,900,30
    """,
    [
      "Halifax card | card | owed=4,200 | pays=105 | holder=Ann",
      "Tesco card | card | owed=900 | pays=30 | holder=Ben",
    ]
  ),
  (
    """
    Owner,Debt,Balance,Monthly
    Joint,Mortgage,182000,850
    Ann,Visa,900,30
    """,
    [
      "Mortgage | mortgage | owed=182,000 | pays=850",
      "Visa | card | owed=900 | pays=30 | holder=Ann",
    ]
  ),
  (
    """
    Who I owe money to,Amount I owe,Interest %,Monthly amount I pay,Months behind,Notes
    Lloyds,3200,19.9,80,0,
    Council,640,,40,3,bailiffs
    """,
    [
      "Lloyds | ? | owed=3,200 | pays=80 | rate=19.9%/year | behind=0",
      "Council | ? | owed=640 | pays=40 | behind=3",
    ]
  ),
]
