import Phrases
import Testing

/// Tables whose headings, or a column of their own, say for how long a rate or a payment is.
@Suite struct TablePeriodsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Name,Kind,Balance,Interest (% per month),Payment (weekly)
    Loan A,personal,7000,1.5%,60
    Car B,car,9000,0.5,75
    """,
    [
      "Loan A | consumer | owed=7,000 | pays=260 | rate=1.5%/month",
      "Car B | car | owed=9,000 | pays=325 | rate=0.5%/month",
    ]
  ),
  (
    """
    名称,类型,欠款,利率[日],还款（每季）
    借呗,网贷,18000,0.04%,4950
    经营,经营贷,90000,万3,9000
    """,
    [
      "借呗 | online | owed=18,000 | pays=1,650 | rate=0.04%/day",
      "经营 | business | owed=90,000 | pays=3,000 | rate=0.03%/day",
    ]
  ),
  (
    """
    Debt,Owed,Rate per month,Bi-weekly payment
    Car,9000,0.5%,130
    Boat loan,4000,0.9%,80
    """,
    [
      "Car | car | owed=9,000 | pays=281.67 | rate=0.5%/month",
      "Boat loan | ? | owed=4,000 | pays=173.33 | rate=0.9%/month",
    ]
  ),
  (
    """
    Debt,Owed,Rate p.m.,Payment (every 4 weeks)
    Car,9000,0.5%,130
    Boat loan,4000,0.9%,80
    """,
    [
      "Car | car | owed=9,000 | rate=0.5%/month",
      "Boat loan | ? | owed=4,000 | rate=0.9%/month",
    ]
  ),
  (
    """
    贷款,欠款,利率/月,月还
    装修贷,70000,0.38%,2050
    车贷,60000,0.3%,2500
    """,
    [
      "装修贷 | consumer | owed=70,000 | pays=2,050 | rate=0.38%/month",
      "车贷 | car | owed=60,000 | pays=2,500 | rate=0.3%/month",
    ]
  ),
  (
    """
    Loan,Balance,Rate,Rate period,Payment
    Payday,600,20%,month,150
    Car,9000,6%,year,260
    Shop,300,0.05%,day,30
    """,
    [
      "Payday | online | owed=600 | pays=150 | rate=20%/month",
      "Car | car | owed=9,000 | pays=260 | rate=6%/year",
      "Shop | ? | owed=300 | pays=30 | rate=0.05%/day",
    ]
  ),
  (
    """
    名称,欠款,利率,计息周期,月还
    借呗,18000,0.04%,日,1650
    房贷,800000,4.1%,年,4500
    信用社,50000,0.6%,月,1200
    """,
    [
      "借呗 | online | owed=18,000 | pays=1,650 | rate=0.04%/day",
      "房贷 | mortgage | owed=800,000 | pays=4,500 | rate=4.1%/year",
      "信用社 | ? | owed=50,000 | pays=1,200 | rate=0.6%/month",
    ]
  ),
  (
    """
    Name,Balance,Annual rate (paid monthly),Payment
    Car loan,9000,6%,260
    Bank loan,5000,9%,160
    """,
    [
      "Car loan | car | owed=9,000 | pays=260 | rate=6%/year",
      "Bank loan | consumer | owed=5,000 | pays=160 | rate=9%/year",
    ]
  ),
  (
    """
    Name,Owed,Payment,Per
    Provident,600,20,week
    Car,9000,265,month
    """,
    [
      "Provident | ? | owed=600 | pays=86.67",
      "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    Name,Owed,Payment,How often
    Provident,600,20,Weekly
    Car,9000,265,Monthly
    Insurance,300,150,Every 6 months
    """,
    [
      "Provident | ? | owed=600 | pays=86.67",
      "Car | car | owed=9,000 | pays=265",
      "Insurance | ? | owed=300 | pays=25",
    ]
  ),
  (
    """
    名称,欠款,还款额,还款间隔
    小额贷,600,20,每周
    车贷,9000,265,每月
    保险,300,150,半年
    """,
    [
      "小额贷 | ? | owed=600 | pays=86.67",
      "车贷 | car | owed=9,000 | pays=265",
      "保险 | ? | owed=300 | pays=25",
    ]
  ),
  (
    """
    债务,欠款,还款方式,还款频率,还款额
    车贷,60000,等额本息,每月,2500
    老王,20000,转账,每季,3000
    """,
    [
      "车贷 | car | owed=60,000 | pays=2,500",
      "老王 | ? | owed=20,000 | pays=1,000",
    ]
  ),
  (
    """
    Name,Balance,Payment,Frequency,Payments left
    Car,9000,60,weekly,150
    Loan,4000,173,monthly,24
    """,
    [
      "Car | car | owed=9,000 | pays=260",
      "Loan | ? | owed=4,000 | pays=173 | left=24",
    ]
  ),
  (
    """
    Debt,Owing,Repaying (per fortnight),Ends
    Centrelink,1200,50,
    Loan,4000,75,2029
    """,
    [
      "Centrelink | ? | owed=1,200 | pays=108.33",
      "Loan | ? | owed=4,000 | pays=162.50",
    ]
  ),
  (
    """
    Debt,Owing,Repaying (p/w)
    Provident,600,20
    """,
    [
      "Provident | ? | owed=600 | pays=86.67"
    ]
  ),
  (
    """
    Debt,Owing,Repayment (pcm)
    Lloyds,600,20
    """,
    [
      "Lloyds | ? | owed=600 | pays=20"
    ]
  ),
]
