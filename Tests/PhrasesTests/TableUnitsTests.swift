import Phrases
import Testing

/// Tables whose headings say what their sums are counted in; the unit of one column is put on another only where it must be.
@Suite struct TableUnitsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Balance (in thousands),Debt,Monthly
    230,Mortgage,1700
    11.5,Car,380
    """,
    [
      "Mortgage | mortgage | owed=230,000 | pays=1,700",
      "Car | car | owed=11,500 | pays=380",
    ]
  ),
  (
    """
    Debt,Balance (in thousands),Monthly
    Mortgage,230,1.7
    Car,11.5,0.38
    """,
    [
      "Mortgage | mortgage | owed=230,000 | pays=1,700",
      "Car | car | owed=11,500 | pays=380",
    ]
  ),
  (
    """
    Debt name,Type,Original balance (k),Balance (k),Payment
    Flat,mortgage,300,212.5,1450
    Car,car,20,9.3,265
    """,
    [
      "Flat | mortgage | owed=212,500 | pays=1,450",
      "Car | car | owed=9,300 | pays=265",
    ]
  ),
  (
    """
    单位：万元
    债务,类型,欠款,月供（元）
    房贷,房贷,80,4500
    车贷,车贷,6.5,2500
    """,
    [
      "房贷 | mortgage | owed=800,000 | pays=4,500",
      "车贷 | car | owed=65,000 | pays=2,500",
    ]
  ),
  (
    """
    单位：元
    债务,类型,欠款,月供
    房贷,房贷,800000,4500
    """,
    [
      "房贷 | mortgage | owed=800,000 | pays=4,500"
    ]
  ),
  (
    """
    Amounts in thousands
    Debt,Balance,Payment
    Flat mortgage,212.5,1.45
    Car,9.3,0.265
    """,
    [
      "Flat mortgage | mortgage | owed=212,500 | pays=1,450",
      "Car | car | owed=9,300 | pays=265",
    ]
  ),
  (
    """
    Name,Balance,Interest ($),Payment
    Car loan,9000,12.5,260
    Visa,4000,66,120
    """,
    [
      "Car loan | car | owed=9,000 | pays=260",
      "Visa | card | owed=4,000 | pays=120",
    ]
  ),
  (
    """
    名称,欠款,利息（元）,月还
    借呗,18000,21.9,1650
    房贷,800000,2733,4500
    """,
    [
      "借呗 | online | owed=18,000 | pays=1,650",
      "房贷 | mortgage | owed=800,000 | pays=4,500",
    ]
  ),
  (
    """
    Debt,Owed,Left (months),Minimum %
    Visa,4000,,2
    Car,9000,36,
    """,
    [
      "Visa | card | owed=4,000 | min=2%",
      "Car | car | owed=9,000 | left=36",
    ]
  ),
  (
    """
    Name,Kind,Balance,Minimum (% of balance),Interest rate
    Visa,card,4000,2.5,22.9
    MC,card,1000,3,19.9
    """,
    [
      "Visa | card | owed=4,000 | min=2.5% | rate=22.9%/year",
      "MC | card | owed=1,000 | min=3% | rate=19.9%/year",
    ]
  ),
  (
    """
    债务类别,余额（万元）,月还款
    房贷,80,4500
    车贷,6.5,2500
    亲友借款,3,0
    """,
    [
      "房贷 | mortgage | owed=800,000 | pays=4,500",
      "车贷 | car | owed=65,000 | pays=2,500",
      "亲友借款 | family | owed=30,000 | pays=0",
    ]
  ),
]
