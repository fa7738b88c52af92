import Phrases
import Testing
import Wording

/// Totals, income and guarantees among the debts are none; a credit report tells what was really paid.
@Suite struct TableNoDebtsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: ["Debt,Owed\nVisa,4200\nGuarantor for brother,5000\n", "名称,欠款\n花呗,8200\n替老王担保,50000\n"])
  func aGuaranteeIsSaidToBeLeftOut(table: String) {
    #expect(imported(table).leftAside.map(\.problem.message.zh) == ["替别人担保的另外算，不是自己的债"])
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    名称,欠款,月还
    花呗,8200,1100
    借呗,约2万5,2300
    合  计,3.3万,3400
    """,
    [
      "花呗 | online | owed=8,200 | pays=1,100",
      "借呗 | online | owed=~25,000 | pays=2,300",
    ]
  ),
  (
    """
    信用卡名称,欠款
    招行,43000
    总 计：,43000
    """,
    [
      "招行 | card | owed=43,000"
    ]
  ),
  (
    """
    Debt,Owed,Payment
    Visa,4200,105
    Car loan,9000,265
    Total owed by Jan,13200,370
    Rent income,,900
    Remaining income,,900
    """,
    [
      "Visa | card | owed=4,200 | pays=105",
      "Car loan | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    名称,欠款,月还
    花呗,8200,1100
    租金收入,,3000
    """,
    [
      "花呗 | online | owed=8,200 | pays=1,100"
    ]
  ),
  (
    """
    Debt,Owed,Payment
    Visa,4200,105
    Guarantor for brother,5000,
    Co-signed son's car,14000,
    Guarantor loan,3000,120
    """,
    [
      "Visa | card | owed=4,200 | pays=105",
      "Guarantor loan | ? | owed=3,000 | pays=120",
    ]
  ),
  (
    """
    名称,类型,欠款
    花呗,网贷,8200
    给我弟担保,担保,50000
    """,
    [
      "花呗 | online | owed=8,200"
    ]
  ),
  (
    """
    名称,类型,额度,已用,本月实际还款,本月应还款
    招行,信用卡,50000,43000,2150,43000
    """,
    [
      "招行 | card | limit=50,000 | owed=43,000 | pays=2,150"
    ]
  ),
  (
    """
    机构,余额,剩余还款期数,本月应还款,本月实还款,五级分类
    建设银行,876543,276,5420.11,5420.11,正常
    """,
    [
      "建设银行 | ? | owed=876,543 | pays=5,420.11 | left=276 | behind=0"
    ]
  ),
  (
    """
    业务类型,发卡机构,账户授信额度,已用额度,本月应还款,本月实际还款,当前逾期期数,当前逾期总额
    贷记卡,中国银行,20000,18500,18500,925,0,0
    """,
    [
      "中国银行 | card | limit=20,000 | owed=18,500 | pays=925 | behind=0 | arrears=0"
    ]
  ),
]
