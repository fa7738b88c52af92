import Phrases
import Testing

/// Loans of which all falls due on a day, beside loans that are paid month by month.
@Suite struct TableDueAtOnceTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    借款平台,借款金额,到手金额,借款日期,到期时间,应还金额,状态
    甲现金贷,4000,3400,2026-10-20,2026-11-20,4400,逾期10天
    小贷乙,2500,2200,2026-11-05,2026-12-05,2750,正常
    小贷丙,1000,1000,2026-09-01,2026-10-01,0,已结清
    """,
    [
      "甲现金贷 | online | owed=4,400 | full=2026-11-20 | behind=1",
      "小贷乙 | online | owed=2,750 | full=2026-12-05 | behind=0",
    ]
  ),
  (
    """
    债务人,债权人,金额,利率,到期日
    本人,工商银行,31000,18.25%,
    配偶,建设银行房贷,750000,4.1%,2044-06-01
    """,
    [
      "工商银行 | ? | owed=31,000 | rate=18.25%/year",
      "建设银行房贷 | mortgage | owed=750,000 | rate=4.1%/year | holder=配偶",
    ]
  ),
  (
    """
    平台,借款金额,到账金额,还款金额,还款日期,是否逾期
    甲贷,1000,700,1000,2026-11-20,是
    乙贷,2000,1500,2100,2026-12-03,否
    """,
    [
      "甲贷 | ? | owed=1,000 | full=2026-11-20",
      "乙贷 | ? | owed=2,100 | full=2026-12-03 | behind=0",
    ]
  ),
  (
    """
    借款平台,借款本金,应还款,到期日,逾期天数
    甲贷,3000,3300,2026-11-20,10
    乙贷,2000,2200,2026-12-05,0
    """,
    [
      "甲贷 | ? | owed=3,300 | full=2026-11-20 | behind=1",
      "乙贷 | ? | owed=2,200 | full=2026-12-05 | behind=0",
    ]
  ),
  (
    """
    Lender,Amount borrowed,Repayment amount,Repayment date
    QuickCash,500,575,2026-12-05
    Payday Z,300,345,2026-12-12
    """,
    [
      "QuickCash | ? | owed=575 | full=2026-12-05",
      "Payday Z | online | owed=345 | full=2026-12-12",
    ]
  ),
  (
    """
    Lender,Loan amount,Monthly payment,Maturity date
    Auto Bank,20000,390,2029-05-01
    Mum,500,50,2027-01-01
    """,
    [
      "Auto Bank | car | pays=390",
      "Mum | family | pays=50",
    ]
  ),
  (
    """
    平台,应还金额,到期日
    甲贷,3300,2026-11-20
    乙贷,2200,2026-12-05
    """,
    [
      "甲贷 | ? | full=2026-11-20",
      "乙贷 | ? | full=2026-12-05",
    ]
  ),
  (
    """
    Lender,Advance,Total repayable,Due date
    QuickCash,500,575,2026-12-05
    Payday Z,300,345,2026-12-12
    """,
    [
      "QuickCash | ? | owed=575 | full=2026-12-05",
      "Payday Z | online | owed=345 | full=2026-12-12",
    ]
  ),
  (
    """
    平台,借款金额,每期应还金额,期数,已还期数,到期日
    分期乐,6000,560,12,2,2027-09-01
    拍拍贷,8000,850,12,4,2027-07-01
    """,
    [
      "分期乐 | online | pays=560 | left=10",
      "拍拍贷 | online | pays=850 | left=8",
    ]
  ),
  (
    """
    平台,本金,应还利息,应还总额,到期日
    张三,20000,1000,21000,2027-03-01
    李四,5000,0,5000,2027-06-01
    """,
    [
      "张三 | ? | owed=21,000 | full=2027-03-01",
      "李四 | ? | owed=5,000 | full=2027-06-01",
    ]
  ),
]
