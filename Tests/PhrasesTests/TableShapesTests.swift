import Phrases
import Testing

/// Tables as lenders, authorities and planners lay them out.
@Suite struct TableShapesTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    管理机构,账户标识,开立日期,到期日期,借款金额,账户币种,业务种类,担保方式,还款期数,还款频率,还款方式,账户状态,五级分类,余额,剩余还款期数,本月应还款,应还款日,本月实还款,最近一次还款日期,当前逾期期数,当前逾期总额
    中国建设银行,1001,2021-03-01,2041-03-01,1000000,人民币,个人住房商业贷款,抵押,240,月,等额本息,正常,正常,850000,172,6500,2026-11-20,6500,2026-11-20,0,0
    微众银行,1002,2025-06-01,2026-12-01,40000,人民币,其他个人消费贷款,信用,18,月,等额本息,逾期,关注,9000,4,2300,2026-11-10,0,2026-09-10,1,2300
    """,
    [
      "中国建设银行 | mortgage | owed=850,000 | pays=6,500 | left=172 | behind=0 | arrears=0 | due=20",
      "微众银行 | consumer | owed=9,000 | pays=2,300 | left=4 | behind=1 | arrears=2,300 | due=10",
    ]
  ),
  (
    """
    发卡机构,账户标识,开立日期,账户授信额度,共享授信额度,币种,业务种类,账户状态,已用额度,未出单的大额专项分期余额,剩余分期期数,最近6个月平均使用额度,最大使用额度,账单日,本月应还款,本月实还款,当前逾期期数,当前逾期总额
    招商银行,2001,2018-01-01,50000,50000,人民币,贷记卡,正常,38000,0,0,36000,49000,5,3800,3800,0,0
    平安银行,2002,2019-01-01,30000,30000,人民币,贷记卡,正常,29500,6000,10,28000,30000,8,2400,0,1,1200
    """,
    [
      "招商银行 | card | limit=50,000 | owed=38,000 | pays=3,800 | behind=0 | arrears=0",
      "平安银行 | card | limit=30,000 | owed=29,500 | pays=2,400 | behind=1 | arrears=1,200",
    ]
  ),
  (
    """
    Name,Type,Starting Balance,Current Balance,APR,Minimum Payment,Due Date,Payoff Order,Monthly Payment,Monthly Interest,Total Interest Paid
    Visa,Credit Card,6000,4200,22.9,105,15,1,150,80.15,900
    Car,Auto Loan,20000,9000,6,265,1,2,265,45.00,2100
    """,
    [
      "Visa | card | owed=4,200 | pays=150 | min=105 | rate=22.9%/year | due=15",
      "Car | car | owed=9,000 | pays=265 | rate=6%/year | due=1",
    ]
  ),
  (
    """
    Creditor,Balance,Rate,Payment,Custom,Interest-Only
    Visa,4200,22.9%,105,150,80.15
    Car Loan,9000,6%,265,,45
    """,
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car Loan | car | owed=9,000 | pays=265 | rate=6%/year",
    ]
  ),
  (
    """
    Liability,Lender,Original Amount,Balance,Rate,Payment,Maturity Date
    Mortgage,Chase,300000,240000,4.25%,1476,2049-06-01
    HELOC,Chase,50000,12000,8.5%,120,2035-01-01
    """,
    [
      "Mortgage | mortgage | owed=240,000 | pays=1,476 | rate=4.25%/year",
      "HELOC | mortgage | owed=12,000 | pays=120 | rate=8.5%/year",
    ]
  ),
  (
    """
    Debt Name,Debt Type,Lender,Original Loan Amount,Current Balance,Interest Rate,Loan Term,Monthly Payment,Start Date,Payoff Date
    Primary Home,Mortgage,Wells Fargo,"$350,000.00","$318,244.91",3.875%,30 years,"$1,645.83",6/1/2020,6/1/2050
    2022 Tacoma,Auto,Toyota Financial,"$38,500.00","$24,118.02",4.49%,6 years,$611.37,3/15/2022,3/15/2028
    """,
    [
      "Primary Home | mortgage | owed=318,244.91 | pays=1,645.83 | rate=3.875%/year",
      "2022 Tacoma | car | owed=24,118.02 | pays=611.37 | rate=4.49%/year",
    ]
  ),
  (
    """
    Card Name,Balance,Credit Limit,Utilization,APR,Min Payment,Due Date,Rewards
    Amex Gold,1250.55,10000,12.5%,21.24%,40,22nd,4x dining
    Citi Double,0,6500,0%,18.99%,0,3rd,2%
    """,
    [
      "Amex Gold | card | limit=10,000 | owed=1,250.55 | min=40 | rate=21.24%/year | due=22",
      "Citi Double | card | limit=6,500 | owed=0 | min=0 | rate=18.99%/year | due=3",
    ]
  ),
  (
    """
    Name,Balance,Interest,Minimum,Category,Due
    Sallie Mae,18250.22,7.25,210.5,student_loan,2026-12-21
    Affirm,349.99,0,58.33,bnpl,2026-12-05
    """,
    [
      "Sallie Mae | other | owed=18,250.22 | pays=210.50 | rate=7.25%/year | due=21",
      "Affirm | online | owed=349.99 | pays=58.33 | rate=0%/year | due=5",
    ]
  ),
  (
    """
    type,lender,principal,annual_rate_pct,term_months,monthly_payment,remaining_months
    auto,Ally,18500,6.9,60,365.45,41
    personal,SoFi,12000,11.5,36,395.72,20
    """,
    [
      "Ally | car | pays=365.45 | rate=6.9%/year | left=41",
      "SoFi | consumer | pays=395.72 | rate=11.5%/year | left=20",
    ]
  ),
]
