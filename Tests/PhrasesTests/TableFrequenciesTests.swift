import Phrases
import Testing

/// How often is paid is told by a column of whatever name, or asked.
@Suite struct TableFrequenciesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: [
    "Name,Balance,Payment per paycheck\nVisa,4200,55\n", "Name,Balance,Bi-monthly payment\nCar,9000,260\n",
    "名称,欠款,每次还款\n车贷,9000,260\n",
  ])
  func aPeriodThatNobodyKnowsIsAsked(table: String) {
    #expect(refusals(of: table).contains { $0.contains("each month, or how often?") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Name,Balance,Payment,Freq
    Visa,4200,105,M
    Car,9000,260,BW
    Payday,300,50,W
    """,
    [
      "Visa | card | owed=4,200 | pays=105",
      "Car | car | owed=9,000 | pays=563.33",
      "Payday | online | owed=300 | pays=216.67",
    ]
  ),
  (
    """
    Name,Balance,Payment,Pay freq.
    Car,9000,260,Every 2 weeks
    """,
    [
      "Car | car | owed=9,000 | pays=563.33"
    ]
  ),
  (
    """
    Name,Balance,Payment,When
    Car,9000,260,fortnightly
    Visa,4200,105,monthly
    """,
    [
      "Car | car | owed=9,000 | pays=563.33",
      "Visa | card | owed=4,200 | pays=105",
    ]
  ),
  (
    """
    Name,Balance,Payment,Notes
    Car,9000,60,weekly
    Visa,4200,105,call bank
    """,
    [
      "Car | car | owed=9,000 | pays=260",
      "Visa | card | owed=4,200 | pays=105",
    ]
  ),
  (
    """
    Name,Balance,Payment,Payment method
    Car,9000,60,Weekly direct debit
    Visa,4200,105,Card
    """,
    [
      "Car | car | owed=9,000 | pays=260",
      "Visa | card | owed=4,200 | pays=105",
    ]
  ),
  (
    """
    Name,Balance,Payment,Autopay
    Car,9000,260,Y
    Visa,4200,105,N
    """,
    [
      "Car | car | owed=9,000 | pays=260",
      "Visa | card | owed=4,200 | pays=105",
    ]
  ),
  (
    """
    Name,Balance,Payment per paycheck,APR
    Visa,4200,55,22.9
    """,
    [
      "Visa | card | owed=4,200 | rate=22.9%/year"
    ]
  ),
  (
    """
    Name,Balance,Bi-monthly payment
    Car,9000,260
    """,
    [
      "Car | car | owed=9,000"
    ]
  ),
  (
    """
    名称,欠款,还款额,还款方式
    借呗,8200,300,按周还
    车贷,60000,8400,按季
    """,
    [
      "借呗 | online | owed=8,200 | pays=1,300",
      "车贷 | car | owed=60,000 | pays=2,800",
    ]
  ),
  (
    """
    名称,欠款,还款额,还款方式
    借呗,8200,300,等额本息
    车贷,60000,8400,按季还本付息
    房贷,600000,4000,等额本金
    """,
    [
      "借呗 | online | owed=8,200 | pays=300",
      "车贷 | car | owed=60,000 | pays=2,800",
      "房贷 | mortgage | owed=600,000 | pays=4,000",
    ]
  ),
  (
    """
    名称,欠款,还款,备注
    借呗,8200,300,每周还一次
    车贷,60000,2600,每年1月重定价
    """,
    [
      "借呗 | online | owed=8,200 | pays=1,300",
      "车贷 | car | owed=60,000 | pays=2,600",
    ]
  ),
]
