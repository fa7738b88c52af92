import Phrases
import Testing

/// Debts as people jot them down in a text, a line each.
@Suite struct TableJottedTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test func aCardWithoutATotalIsAsked() {
    #expect(refusals(of: "Visa 4200\nCar loan 9000\n").contains { $0.contains("the limit, or what is used?") })
    #expect(refusals(of: "招行信用卡 4.3万\n花呗 8200\n").contains { $0.contains("the limit, or what is used?") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    - Visa: $4,200
    - Amex: $1,900
    - Total: $6,100
    """,
    [
      "Visa | card | owed=4,200",
      "Amex | card | owed=1,900",
    ]
  ),
  (
    """
    Chase card 4200
    Amex card 1900
    Car loan 9000
    Total 15100
    """,
    [
      "Chase card | card | owed=4,200",
      "Amex card | card | owed=1,900",
      "Car loan | car | owed=9,000",
    ]
  ),
  (
    """
    花呗 8200，
    借呗 2.5万，
    微粒贷 1.2万，
    招行信用卡 4.3万
    合计 8.82万
    """,
    [
      "花呗 | online | owed=8,200",
      "借呗 | online | owed=25,000",
      "微粒贷 | online | owed=12,000",
      "招行信用卡 | card | owed=43,000",
    ]
  ),
  (
    """
    Visa,4200
    Car loan,9000
    Total,13200
    """,
    [
      "Visa | card | owed=4,200",
      "Car loan | car | owed=9,000",
    ]
  ),
  (
    """
    Visa 4200
    Car loan 9000
    Total 20000
    """,
    [
      "Car loan | car | owed=9,000"
    ]
  ),
  (
    """
    1、花呗8200
    2、借呗25000
    3、朋友20000
    """,
    [
      "花呗 | online | owed=8,200",
      "借呗 | online | owed=25,000",
      "朋友 | family | owed=20,000",
    ]
  ),
  (
    """
    1. Chase Freedom - $4,230 @ 26.99% - min $120
    2. Car loan: $15,600, 4.9%, $342/month
    3. Student loans: $28,000 at 5.5%, $290 a month
    4. Owe my brother $2,000
    """,
    [
      "Chase Freedom | ? | owed=4,230 | pays=120 | rate=26.99%/year",
      "Car loan | car | owed=15,600 | pays=342 | rate=4.9%/year",
      "Student loans | ? | owed=28,000 | pays=290 | rate=5.5%/year",
      "my brother | family | owed=2,000",
    ]
  ),
  (
    """
    Car loan      $9,800.00    5.5%   $260
    Student loan  $22,000.50    4.2%   $230
    """,
    [
      "Car loan | car | owed=9,800 | pays=260 | rate=5.5%/year",
      "Student loan | other | owed=22,000.50 | pays=230 | rate=4.2%/year",
    ]
  ),
  (
    """
    Account                 Balance     APR      Min Pmt
    Amex Blue Cash          3,204.11    22.24%   65
    Capital One Quicksilver 1,044.00    29.74%   35
    """,
    [
      "Amex Blue Cash | card | owed=3,204.11 | min=65 | rate=22.24%/year",
      "Capital One Quicksilver | ? | owed=1,044 | pays=35 | rate=29.74%/year",
    ]
  ),
  (
    """
    CREDIT CARDS
    Visa             $4,200    19.9%   $120

    LOANS
    Car              $9,800     5.5%   $260
    """,
    [
      "Visa | card | limit=4,200 | owed=120 | rate=19.9%/year",
      "Car | car | owed=9,800 | pays=260 | rate=5.5%/year",
    ]
  ),
]
