import Phrases
import Testing

/// Accounts, income and spending beside debts, and what others owe.
@Suite struct TableAccountsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Account,Kind,Balance,Rate,Minimum
    Everyday,Checking,"$3,100.25",,
    Nest egg,Roth IRA,"$41,000.00",,
    College,529,"$9,500.00",,
    Flat,Mortgage,"$210,000.00",5.5%,"$1,400.00"
    Gold Visa,Credit Card,"($1,250.00)",20.9%,$40.00
    """,
    [
      "Flat | mortgage | owed=210,000 | pays=1,400 | rate=5.5%/year",
      "Gold Visa | card | owed=1,250 | min=40 | rate=20.9%/year",
    ]
  ),
  (
    """
    类别,明细,金额
    收入,工资,8500
    支出,房租,1900
    支出,吃饭,1400
    负债,工行信用卡,31000
    负债,花呗,5200
    资产,存款,4000
    """,
    [
      "工行信用卡 | card | owed=31,000",
      "花呗 | online | owed=5,200",
    ]
  ),
  (
    """
    Category,Item,Amount
    Income,Salary,4600
    Expenses,Rent,1100
    Debt,Visa,3900
    Debt,Car loan,8000
    Assets,Savings,2500
    """,
    [
      "Visa | card | owed=3,900",
      "Car loan | car | owed=8,000",
    ]
  ),
  (
    """
    Name,Total owed,Owed to me,Monthly
    Visa,4200,,105
    Bob,,300,
    """,
    [
      "Visa | card | owed=4,200 | pays=105"
    ]
  ),
  (
    """
    名称,类型,金额,方向
    招行信用卡,信用卡,38000,欠
    小王,朋友,3000,借出
    """,
    [
      "招行信用卡 | card | owed=38,000"
    ]
  ),
  (
    """
    项目,我欠别人,别人欠我
    小李,5000,
    小王,,3000
    """,
    [
      "小李 | ? | owed=5,000"
    ]
  ),
]
