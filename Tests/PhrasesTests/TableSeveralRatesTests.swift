import Phrases
import Testing

/// Of several rates the one of purchases counts, wherever it stands; that of cash, transfers and defaults never does.
@Suite struct TableSeveralRatesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test func ratesThatDifferAreAsked() {
    #expect(refusals(of: "Loan,Balance,Rate A,Rate B\nCar,4200,5%,9%\n").contains { $0.contains("which holds?") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Card,Balance,APR Purchases,APR Cash Advances,APR Balance Transfers
    Visa,4200,19.9%,29.9%,0%
    """,
    [
      "Visa | card | owed=4,200 | rate=19.9%/year"
    ]
  ),
  (
    """
    Lender,Balance,APR purchase,APR cash,APR BT,Payment
    Visa card,9000,19.9,29.9,0,260
    """,
    [
      "Visa card | card | owed=9,000 | pays=260 | rate=19.9%/year"
    ]
  ),
  (
    """
    Card,Balance,APR (cash),APR (purchases)
    Amex,2204,29.99%,21.24%
    """,
    [
      "Amex | card | owed=2,204 | rate=21.24%/year"
    ]
  ),
  (
    """
    Card,Balance,Cash rate,Purchase rate,Limit
    Visa,4200,29.9%,19.9%,6000
    """,
    [
      "Visa | card | limit=6,000 | owed=4,200 | rate=19.9%/year"
    ]
  ),
  (
    """
    Card,Balance,Penalty APR,Default rate,Standard rate
    Visa,4200,29.9%,28%,19.9%
    """,
    [
      "Visa | card | owed=4,200 | rate=19.9%/year"
    ]
  ),
  (
    """
    Card,Balance,B/T APR,APR
    Visa,4200,0%,19.9%
    """,
    [
      "Visa | card | owed=4,200 | rate=19.9%/year"
    ]
  ),
  (
    """
    Card,Balance,Cash rate
    Visa,4200,29.9%
    """,
    [
      "Visa | card | owed=4,200"
    ]
  ),
  (
    """
    Loan,Balance,Rate A,Rate B
    Car,4200,5%,9%
    """,
    [
      "Car | car | owed=4,200"
    ]
  ),
  (
    """
    平台,欠款,罚息利率,年利率
    借呗,8000,5.8%,3.9%
    """,
    [
      "借呗 | online | owed=8,000 | rate=3.9%/year"
    ]
  ),
  (
    """
    信用卡,已用,取现利率,消费利率
    招行,8000,18.25%,15%
    """,
    [
      "招行 | card | owed=8,000 | rate=15%/year"
    ]
  ),
  (
    """
    贷款,余额,基准利率,执行利率
    房贷,800000,4.9%,3.9%
    """,
    [
      "房贷 | mortgage | owed=800,000 | rate=3.9%/year"
    ]
  ),
  (
    """
    银行,额度,已用,免息期,罚息
    招行,50000,38000,25,20
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000"
    ]
  ),
  (
    """
    银行,额度,已用,免息天数,最低
    招行,50000,38000,20,1900
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000 | min=1,900"
    ]
  ),
  (
    """
    Card,Limit,Balance,Interest-free days,Min
    Visa,8000,5000,56,120
    """,
    [
      "Visa | card | limit=8,000 | owed=5,000 | min=120"
    ]
  ),
]
