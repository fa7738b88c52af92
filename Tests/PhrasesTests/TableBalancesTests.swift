import Phrases
import Testing

/// Several columns of what is owed, each for its own kind of debt, and what the product tells of the kind.
@Suite struct TableBalancesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    序号,贷款机构,产品,授信额度,已用额度,剩余本金,年化利率,分期期数,已还期数,剩余期数,每期还款,还款日,是否逾期
    1,工商银行,信用卡,40000,31000,,18.25%,,,,3100,22日,否
    2,蚂蚁,借呗,25000,,15000,14.6%,12,2,10,1600,12日,否
    3,微众银行,微粒贷,30000,,20000,16.2%,20,8,12,1900,18日,是
    合计,,,,,66000,,,,,6600,,
    """,
    [
      "工商银行 | card | limit=40,000 | owed=31,000 | pays=3,100 | rate=18.25%/year | behind=0 | due=22",
      "蚂蚁 | online | limit=25,000 | owed=15,000 | pays=1,600 | rate=14.6%/year | left=10 | behind=0 | due=12",
      "微众银行 | online | limit=30,000 | owed=20,000 | pays=1,900 | rate=16.2%/year | left=12 | due=18",
    ]
  ),
  (
    """
    名称,类别,负债总额,已还金额,剩余负债,月供
    房贷,抵押,1100000,250000,850000,5900
    京东金条,信用,18000,4000,14000,1700
    """,
    [
      "房贷 | mortgage | owed=850,000 | pays=5,900",
      "京东金条 | online | owed=14,000 | pays=1,700",
    ]
  ),
  (
    """
    Tracker,,,,
    Total:,"$31,800",,,
    Creditor,Starting,Current,APR,Min Pmt
    Visa,"$4,800","$3,900",21.9%,$98
    Car,"$11,000","$8,000",5.5%,$240
    TOTAL,"$15,800","$11,900",,$338
    """,
    [
      "Visa | card | owed=3,900 | min=98 | rate=21.9%/year",
      "Car | car | owed=8,000 | pays=240 | rate=5.5%/year",
    ]
  ),
  (
    """
    银行,业务品种,授信额度,已用额度,贷款余额,月还款
    招商银行,信用卡,50000,38000,,3800
    建设银行,房贷,,,800000,4500
    网商银行,网商贷,40000,,22500,2100
    """,
    [
      "招商银行 | card | limit=50,000 | owed=38,000 | pays=3,800",
      "建设银行 | mortgage | owed=800,000 | pays=4,500",
      "网商银行 | online | limit=40,000 | owed=22,500 | pays=2,100",
    ]
  ),
  (
    """
    机构,产品类型,额度,用了,欠款本金,每月还款
    蚂蚁,花呗,8000,6300,,1260
    京东,金条,20000,,15000,1850
    平安,车贷,,,60000,2500
    """,
    [
      "蚂蚁 | online | limit=8,000 | owed=6,300 | pays=1,260",
      "京东 | online | limit=20,000 | owed=15,000 | pays=1,850",
      "平安 | car | owed=60,000 | pays=2,500",
    ]
  ),
  (
    """
    Lender,Product,Credit limit,Balance used,Loan outstanding,Monthly
    Chase,Credit card,10000,8500,,170
    Ally,Auto loan,,,12000,389
    Rocket,Mortgage,,,240000,1600
    """,
    [
      "Chase | card | limit=10,000 | owed=8,500 | pays=170",
      "Ally | car | owed=12,000 | pays=389",
      "Rocket | mortgage | owed=240,000 | pays=1,600",
    ]
  ),
  (
    """
    Bank,Account type,Limit,Card balance,Loan balance,APR,Min payment
    Citi,Credit Card,5000,1200,,24.9,40
    SoFi,Personal Loan,,,9000,11.2,260
    """,
    [
      "Citi | card | limit=5,000 | owed=1,200 | min=40 | rate=24.9%/year",
      "SoFi | consumer | owed=9,000 | pays=260 | rate=11.2%/year",
    ]
  ),
  (
    """
    出借机构,产品名称,待还金额,月供
    微众银行,微粒贷,22500,2100
    蚂蚁集团,借呗,18000,1650
    招商银行,闪电贷,40000,1300
    """,
    [
      "微众银行 | online | owed=22,500 | pays=2,100",
      "蚂蚁集团 | online | owed=18,000 | pays=1,650",
      "招商银行 | consumer | owed=40,000 | pays=1,300",
    ]
  ),
  (
    """
    Debt,Starting amount,Current,Rate,Payment
    Visa,5000,4200,22.9%,105
    Car,12000,9000,6%,265
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    债务,原来,现在,月还
    招行信用卡,50000,38000,3800
    车贷,120000,60000,2500
    """,
    [
      "招行信用卡 | card | owed=38,000 | pays=3,800",
      "车贷 | car | owed=60,000 | pays=2,500",
    ]
  ),
  (
    """
    平台,总借款,剩余应还,本期应还,还款日
    花呗,8000,6300,1260,9
    借呗,30000,20000,1850,12
    """,
    [
      "花呗 | online | owed=6,300 | pays=1,260 | due=9",
      "借呗 | online | owed=20,000 | pays=1,850 | due=12",
    ]
  ),
  (
    """
    Name,Balance,Credit limit,Statement balance,Min
    Visa,4200,5000,3900,105
    MC,,2000,700,25
    """,
    [
      "Visa | card | limit=5,000 | owed=4,200 | min=105",
      "MC | card | limit=2,000 | owed=700 | min=25",
    ]
  ),
  (
    """
    Debt,Balance 1/1/26,Balance 11/1/26,Payment
    Visa,4600,4200,105
    """,
    [
      "Visa | card | owed=4,200 | pays=105"
    ]
  ),
  (
    """
    Name,Balance Start,Balance End,Interest,Payment
    Visa,4600,4200,22.9,105
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year"
    ]
  ),
]
