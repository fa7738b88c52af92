import Phrases
import Testing

/// Further tables as people and lenders lay them out.
@Suite struct TableOtherShapesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Account,Starting Balance,Interest Rate,Minimum Payment,Payoff Balance,Payoff Date
    Visa,6000,22.9%,105,4250,2028-05
    """,
    [
      "Visa | card | owed=4,250 | min=105 | rate=22.9%/year"
    ]
  ),
  (
    """
    序号,名称,总额度,可用余额,已用,本期账单,最低还款额,账单日,到期还款日
    1,招行,50000,12000,38000,5200,1900,5,23
    2,广发,20000,5500,14500,3100,725,8,26
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000 | min=1,900 | due=23",
      "广发 | card | limit=20,000 | owed=14,500 | min=725 | due=26",
    ]
  ),
  (
    """
    Account,Owed,Rate,Pay/mo
    Barclaycard Platinum,£2340.11,24.9%,£60
    Overdraft,£450,39.9%,£0
    Student Loan Plan 2,£38000,7.1%,£110
    """,
    [
      "Barclaycard Platinum | card | owed=2,340.11 | pays=60 | rate=24.9%/year",
      "Overdraft | consumer | owed=450 | pays=0 | rate=39.9%/year",
      "Student Loan Plan 2 | other | owed=38,000 | pays=110 | rate=7.1%/year",
    ]
  ),
  (
    """
    Who I owe,How much,Monthly,Interest,When due
    Mum,2000,50,0%,
    Klarna,180,60,0%,12th
    Barclays loan,5400,165,8.9%,28th
    """,
    [
      "Mum | family | owed=2,000 | pays=50 | rate=0%/year",
      "Klarna | online | owed=180 | pays=60 | rate=0%/year | due=12",
      "Barclays loan | ? | owed=5,400 | pays=165 | rate=8.9%/year | due=28",
    ]
  ),
  (
    """
    Creditor,Type,Balance Outstanding,Contractual Monthly Payment,Arrears,Offer
    Wonga,Payday,620,,620,5.11
    Yorkshire Water,Utility,310,35,140,10
    Rent - Places for People,Priority,880,480,880,40
    """,
    [
      "Wonga | online | owed=620 | arrears=620",
      "Yorkshire Water | other | owed=310 | pays=35 | arrears=140",
      "Rent - Places for People | other | owed=880 | pays=480 | arrears=880 | at stake=home",
    ]
  ),
  (
    """
    债权机构,债务性质,贷款本金余额,已欠利息,月还款额,年化利率,是否逾期,逾期天数
    工商银行,住房抵押贷款,632000,0,3980,4.2%,否,0
    马上消费金融,消费贷款,18600,420,1560,23.9%,是,32
    """,
    [
      "工商银行 | mortgage | owed=632,000 | pays=3,980 | rate=4.2%/year | behind=0",
      "马上消费金融 | online | owed=18,600 | pays=1,560 | rate=23.9%/year | behind=2",
    ]
  ),
  (
    """
    序号,平台名称,借款类型,借款总金额,剩余未还金额,月供金额,年化利率,还款日,备注
    1,支付宝花呗,消费分期,-,4562.30,1520.77,14.6%,每月10日,剩3期
    2,支付宝借呗,信用贷,20000,11666.67,1788,14.6%,每月20日,
    3,招商银行信用卡,信用卡,-,28640.5,1432.03,18.25%,每月23日,最低还款
    """,
    [
      "支付宝花呗 | online | owed=4,562.30 | pays=1,520.77 | rate=14.6%/year | due=10",
      "支付宝借呗 | online | owed=11,666.67 | pays=1,788 | rate=14.6%/year | due=20",
      "招商银行信用卡 | card | owed=28,640.50 | pays=1,432.03 | rate=18.25%/year | due=23",
    ]
  ),
  (
    """
    账单名称,账单总额,每期金额,总期数,已还期数,剩余本金
    iPhone分期,8999,749.92,12,5,5249.44
    装修贷,100000,3155,36,10,74500
    """,
    [
      "iPhone分期 | ? | owed=5,249.44 | pays=749.92 | left=7",
      "装修贷 | consumer | owed=74,500 | pays=3,155 | left=26",
    ]
  ),
  (
    """
    网贷名称,借款额,放款日,期数,每期还款,已还期数,剩余还款总额
    宜人贷,30000,2025-08-01,24,1580,14,15800
    360借条,12000,2026-01-10,12,1120,10,2240
    """,
    [
      "宜人贷 | online | owed=15,800 | pays=1,580 | left=10",
      "360借条 | online | owed=2,240 | pays=1,120 | left=2",
    ]
  ),
  (
    """
    Debt,Amount,Rate,Term (months)
    Car,12000,5.9%,48
    Sofa finance,900,0%,9
    """,
    [
      "Car | car | owed=12,000 | rate=5.9%/year",
      "Sofa finance | ? | owed=900 | rate=0%/year",
    ]
  ),
  (
    """
    Creditor,Balance,APR,Promo APR,Promo ends,Min payment
    Chase Slate card,3000,24.99%,0%,2027-03-01,35
    Discover card,1500,22.99%,,,40
    """,
    [
      "Chase Slate card | card | owed=3,000 | min=35 | rate=24.99%/year",
      "Discover card | card | owed=1,500 | min=40 | rate=22.99%/year",
    ]
  ),
]
