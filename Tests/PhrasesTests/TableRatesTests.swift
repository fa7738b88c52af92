import Phrases
import Testing

/// Rates without a sign, by the whole column.
@Suite struct TableRatesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Debt,Interest Rate,Balance,Payment
    Visa,0.2199,4500,135
    Mortgage,0.0325,180000,1100
    Mum,0,500,50
    """,
    [
      "Visa | card | owed=4,500 | pays=135 | rate=21.99%/year",
      "Mortgage | mortgage | owed=180,000 | pays=1,100 | rate=3.25%/year",
      "Mum | family | owed=500 | pays=50 | rate=0%/year",
    ]
  ),
  (
    """
    Loan,Int Rate,Owed,Monthly
    Auto,0.0699,12500,389
    Personal,0.1199,8000,260
    """,
    [
      "Auto | car | owed=12,500 | pays=389 | rate=6.99%/year",
      "Personal | consumer | owed=8,000 | pays=260 | rate=11.99%/year",
    ]
  ),
  (
    """
    Card,Rate,Owed,Min
    Visa,0.289,4500,135
    Store,0.399,300,25
    """,
    [
      "Visa | card | owed=4,500 | min=135 | rate=28.9%/year",
      "Store | card | owed=300 | min=25 | rate=39.9%/year",
    ]
  ),
  (
    """
    Name,APR,Owed,Min
    Visa,.2499,4500,135
    Car,.06,9000,265
    """,
    [
      "Visa | card | owed=4,500 | min=135 | rate=24.99%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    Name,Interest,Owed,Min
    Visa,24.99,4500,135
    Car,0.06,9000,265
    """,
    [
      "Visa | card | owed=4,500 | min=135 | rate=24.99%/year",
      "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    名称,利率,欠款,月还
    房贷,0.041,800000,4500
    车贷,0.05,60000,1800
    """,
    [
      "房贷 | mortgage | owed=800,000 | pays=4,500",
      "车贷 | car | owed=60,000 | pays=1,800",
    ]
  ),
  (
    """
    Loan,Interest Rate,Balance,Payment
    Car,0.055,11500,360
    Home,0.0475,170000,1050
    """,
    [
      "Car | car | owed=11,500 | pays=360 | rate=5.5%/year",
      "Home | mortgage | owed=170,000 | pays=1,050 | rate=4.75%/year",
    ]
  ),
  (
    """
    名称,欠款,利率,月还
    借呗,16000,0.04,1500
    花呗,5200,0.05,1040
    """,
    [
      "借呗 | online | owed=16,000 | pays=1,500",
      "花呗 | online | owed=5,200 | pays=1,040",
    ]
  ),
  (
    """
    Name,Balance,Rate,Payment
    Visa,4200,22.9% var,105
    Car,9000,6% fixed,265
    HELOC,12000,Prime + 1,120
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
      "HELOC | mortgage | owed=12,000 | pays=120",
    ]
  ),
  (
    """
    债务,欠款,月还,利率
    招行信用卡,3.8万,3800元,日息万分之五
    房贷,约80万,4500/月,4.1%（浮动）
    车贷,六万五,2500,
    """,
    [
      "招行信用卡 | card | owed=38,000 | pays=3,800 | rate=0.05%/day",
      "房贷 | mortgage | owed=~800,000 | pays=4,500 | rate=4.1%/year",
      "车贷 | car | owed=65,000 | pays=2,500",
    ]
  ),
  (
    """
    Loan Type,Award ID,School,Loan Date,Loan Amount,Outstanding Principal Balance,Outstanding Interest Balance,Interest Rate Type,Interest Rate,Servicer,Status
    Direct Stafford Subsidized,123A,State U,09/01/2018,3500,3100.50,88.10,FIXED,5.05%,MOHELA,IN REPAYMENT
    Direct Grad PLUS,124B,State U,09/01/2019,20500,20500.00,1400.25,FIXED,7.08%,MOHELA,FORBEARANCE
    """,
    [
      "MOHELA | ? | owed=3,100.50 | rate=5.05%/year",
      "MOHELA | ? | owed=20,500 | rate=7.08%/year",
    ]
  ),
]
