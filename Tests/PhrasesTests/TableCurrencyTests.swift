import Phrases
import Testing

/// The currency that a column, a heading or the grouping of digits tells.
@Suite struct TableCurrencyTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Name,Ccy,Balance,APR
    Visa,GBP,4200,22.9
    Loan,GBP,9000,6
    """,
    [
      "Visa | card | owed=4,200 | rate=22.9%/year",
      "Loan | ? | owed=9,000 | rate=6%/year",
    ]
  ),
  (
    """
    名称,币种,欠款,月还
    Visa卡,USD,1200,60
    美国车贷,USD,9000,265
    """,
    [
      "Visa卡 | card | owed=1,200 | pays=60",
      "美国车贷 | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    名称,币种,欠款,月还
    招行卡,人民币,12000,600
    车贷,RMB,90000,2650
    """,
    [
      "招行卡 | card | owed=12,000 | pays=600",
      "车贷 | car | owed=90,000 | pays=2,650",
    ]
  ),
  (
    """
    名称,类型,欠款（美元）,月还（美元）
    Visa卡,信用卡,1200,60
    """,
    [
      "Visa卡 | card | owed=1,200 | pays=60"
    ]
  ),
  (
    """
    名称,币种,欠款,月还
    招行卡,CNY,12000,600
    美国车贷,USD,9000,265
    """,
    [
      "招行卡 | card | owed=12,000 | pays=600"
    ]
  ),
  (
    """
    Name,Balance (USD),Payment (USD)
    Visa,1200,60
    Car loan,9000,265
    """,
    [
      "Visa | card | owed=1,200 | pays=60",
      "Car loan | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    Debt,Outstanding,EMI,ROI,Tenure left
    HDFC Home Loan,"32,45,000","29,800",8.4%,168 months
    Bajaj Personal Loan,"2,10,000","7,450",14%,34 months
    """,
    [
      "HDFC Home Loan | mortgage | owed=3,245,000 | pays=29,800 | rate=8.4%/year | left=168",
      "Bajaj Personal Loan | consumer | owed=210,000 | pays=7,450 | rate=14%/year | left=34",
    ]
  ),
  (
    """
    Loan,Outstanding (₹),EMI (₹),ROI (% p.a.),Tenure left (months)
    Home Loan,"32,45,000","29,800",8.4,168
    Personal Loan,"2,10,000","7,450",14,34
    """,
    [
      "Home Loan | mortgage | owed=3,245,000 | pays=29,800 | rate=8.4%/year | left=168",
      "Personal Loan | consumer | owed=210,000 | pays=7,450 | rate=14%/year | left=34",
    ]
  ),
]
