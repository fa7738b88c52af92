import Phrases
import Testing

/// What remains of a limit is what is free, and what remains of a debt is what is owed.
@Suite struct TableFreeOfLimitTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Name,Type,Limit,Remaining,Payment
    Lake Bank,Credit card,9000,1200,150
    Hill Bank,Credit card,4000,4000,90
    Auto,Car loan,,8000,240
    """,
    [
      "Lake Bank | card | limit=9,000 | pays=150",
      "Hill Bank | card | limit=4,000 | pays=90",
      "Auto | car | owed=8,000 | pays=240",
    ]
  ),
  (
    """
    平台,额度,可用额度,本月账单,最低还款
    工行,40000,9000,7000,1050
    建行,30000,30000,0,0
    """,
    [
      "工行 | card | limit=40,000 | owed=31,000 | min=1,050",
      "建行 | card | limit=30,000 | owed=0 | min=0",
    ]
  ),
  (
    """
    Name,Type,Credit limit,Left
    Chase,card,10000,1500
    Car loan,loan,,9000
    """,
    [
      "Chase | card | limit=10,000",
      "Car loan | car | owed=9,000",
    ]
  ),
  (
    """
    名称,类型,额度,剩余
    招行,信用卡,50000,12000
    房贷,房贷,,800000
    """,
    [
      "招行 | card | limit=50,000",
      "房贷 | mortgage | owed=800,000",
    ]
  ),
  (
    """
    名称,额度,还剩,月还
    花呗,8000,1700,500
    车贷,,60000,2500
    """,
    [
      "花呗 | online | limit=8,000 | pays=500",
      "车贷 | car | owed=60,000 | pays=2,500",
    ]
  ),
  (
    """
    Card,Limit,Remaining,Used
    Visa,5000,1200,3800
    MC,2000,2000,0
    """,
    [
      "Visa | card | limit=5,000 | owed=3,800",
      "MC | card | limit=2,000 | owed=0",
    ]
  ),
  (
    """
    卡,总额度,剩余额度,最低还款
    招行卡,50000,12000,1900
    浦发卡,20000,20000,0
    """,
    [
      "招行卡 | card | limit=50,000 | owed=38,000 | min=1,900",
      "浦发卡 | card | limit=20,000 | owed=0 | min=0",
    ]
  ),
  (
    """
    Card,Credit line,Available,Min due
    Visa,5000,1200,95
    MC,2000,2000,0
    """,
    [
      "Visa | card | limit=5,000 | owed=3,800 | min=95",
      "MC | card | limit=2,000 | owed=0 | min=0",
    ]
  ),
  (
    """
    Name,Total,Paid,Remaining,Limit
    Visa,5000,800,4200,6000
    Car,9000,1000,8000,
    """,
    [
      "Visa | card | limit=6,000 | owed=4,200",
      "Car | car | owed=8,000",
    ]
  ),
  (
    """
    银行卡,信用额度,可用额度,账单金额,最低还款额,还款日
    招商银行(1234),60000,15200,12800.55,2240,18
    浦发银行(5678),35000,35000,0,0,25
    """,
    [
      "招商银行(1234) | card | limit=60,000 | owed=44,800 | min=2,240 | due=18",
      "浦发银行(5678) | card | limit=35,000 | owed=0 | min=0 | due=25",
    ]
  ),
  (
    """
    网贷,总额度,可用额度,本月应还,剩余本金
    花呗,8000,1700,500,6300
    借呗,30000,12000,1650,18000
    """,
    [
      "花呗 | online | limit=8,000 | owed=6,300 | pays=500",
      "借呗 | online | limit=30,000 | owed=18,000 | pays=1,650",
    ]
  ),
  (
    """
    Name,Limit,Headroom,Min payment
    Visa,5000,800,105
    """,
    [
      "Visa | card | limit=5,000 | owed=4,200 | min=105"
    ]
  ),
]
