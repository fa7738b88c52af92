import Phrases
import Testing

/// Lists that write debts below 0, in brackets or with CR.
@Suite struct TableSignsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Account,Type,Balance
    Amex,credit card,"(2,310.55)"
    Mortgage,loan,"(182,000.00)"
    Checking,checking,"4,120.00"
    """,
    [
      "Amex | card | owed=2,310.55",
      "Mortgage | mortgage | owed=182,000",
    ]
  ),
  (
    """
    Account,Balance,Payment
    Visa,$-450.10,$25
    Student loan,"-$12,000",$140
    """,
    [
      "Visa | card | owed=450.10 | pays=25",
      "Student loan | other | owed=12,000 | pays=140",
    ]
  ),
  (
    """
    Account,Balance
    Visa,450.10-
    Student loan,12000-
    Car loan,0
    """,
    [
      "Visa | card | owed=450.10",
      "Student loan | other | owed=12,000",
      "Car loan | car | owed=0",
    ]
  ),
  (
    """
    Account,Type,Balance
    Visa,credit card,1850 CR
    Amex,credit card,2000 CR
    """,
    [
      "Visa | card | owed=1,850",
      "Amex | card | owed=2,000",
    ]
  ),
  (
    """
    Account,Type,Balance
    Visa,credit card,1850.00 DR
    Overdraft,overdraft,300.00 DR
    """,
    [
      "Visa | card | owed=1,850",
      "Overdraft | consumer | owed=300",
    ]
  ),
  (
    """
    账户,类型,余额
    招行信用卡,信用卡,"(38,000.00)"
    花呗,网贷,(6300)
    余额宝,余额宝,12000
    """,
    [
      "招行信用卡 | card | owed=38,000",
      "花呗 | online | owed=6,300",
    ]
  ),
  (
    """
    Card,Limit,Balance
    Visa,5000,-3800
    MC,2000,150
    """,
    [
      "Visa | card | limit=5,000",
      "MC | card | limit=2,000 | owed=150",
    ]
  ),
  (
    """
    Account,Type,Balance
    Visa,Credit card,(1450)
    Amex,Credit card,90
    Car loan,Auto loan,(11000)
    """,
    [
      "Visa | card | owed=1,450",
      "Amex | card | owed=-90",
      "Car loan | car | owed=11,000",
    ]
  ),
  (
    """
    Account,Type,Balance
    Visa,Credit card,1450 DR
    Car loan,Auto loan,"11,000.00 Cr"
    """,
    [
      "Visa | card | owed=1,450",
      "Car loan | car",
    ]
  ),
]
