import Phrases
import Testing

/// A limit for cash or instalments is a part of the limit; the parts of what is used are added up.
@Suite struct TableLesserLimitsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test func aPartThatIsNotKnownLeavesItOpen() {
    let table = "银行,额度,本期账单,未出账单,分期未还\n招行,50000,12000,3000,\n"
    #expect(refusals(of: table).contains { $0.contains("a part of what is used") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Card,Cash advance limit,Credit limit,Balance,APR
    Visa,1200,6000,4200,22.9
    """,
    [
      "Visa | card | limit=6,000 | owed=4,200 | rate=22.9%/year"
    ]
  ),
  (
    """
    Card,Balance,Cash limit,Payment
    Visa,200,1200,50
    """,
    [
      "Visa | card | owed=200 | pays=50"
    ]
  ),
  (
    """
    Card,Limit,Over limit,Balance
    Visa,5000,200,5200
    """,
    [
      "Visa | card | limit=5,000 | owed=5,200"
    ]
  ),
  (
    """
    Card,Credit limit,Available cash,Available credit
    Visa,8000,500,3000
    """,
    [
      "Visa | card | limit=8,000 | owed=5,000"
    ]
  ),
  (
    """
    信用卡,取现额度,信用额度,已用额度
    招行,15000,30000,8000
    """,
    [
      "招行 | card | limit=30,000 | owed=8,000"
    ]
  ),
  (
    """
    信用卡,分期额度,总额度,已用额度
    招行,80000,50000,38000
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000"
    ]
  ),
  (
    """
    信用卡,临时额度,固定额度,已用额度
    招行,50000,30000,8000
    """,
    [
      "招行 | card | limit=30,000 | owed=8,000"
    ]
  ),
  (
    """
    卡片,预借现金额度,信用额度,本期欠款,可用额度
    招行,25000,50000,38000,12000
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000"
    ]
  ),
  (
    """
    银行,额度,本期账单,最低还款,未出账单,分期未还
    招行,50000,12000,600,3000,20000
    """,
    [
      "招行 | card | limit=50,000 | owed=35,000 | min=600"
    ]
  ),
  (
    """
    银行,额度,本期账单,最低还款,未出账单,分期未还
    招行,50000,12000,600,3000,
    """,
    [
      "招行 | card | limit=50,000 | min=600"
    ]
  ),
  (
    """
    Card,Limit,Statement balance,Unbilled,Instalment balance,Minimum
    Visa,8000,1200,300,2000,60
    """,
    [
      "Visa | card | limit=8,000 | owed=3,500 | min=60"
    ]
  ),
]
