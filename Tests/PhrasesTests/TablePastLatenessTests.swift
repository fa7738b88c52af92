import Phrases
import Testing

/// What was late once is not late today.
@Suite struct TablePastLatenessTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: [
    "机构,余额,历史逾期,月还\n建行消费贷,38000,3,1200\n", "Lender,Balance,Times late,Payment\nZopa,4100,3,205\n",
  ])
  func whatWasLateOnceIsSaidToBeLeftOut(table: String) {
    #expect(refusals(of: table).contains { $0.contains("late once, and today?") })
  }

  @Test func nothingIsSaidWhereNothingWasLate() {
    #expect(!refusals(of: "机构,余额,历史逾期,月还\n建行消费贷,38000,0,1200\n").contains { $0.contains("late once") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    账户,类型,余额,最长逾期月数,当前逾期期数,本月应还款
    建设银行,个人消费贷款,38000,3,0,1200
    """,
    [
      "建设银行 | consumer | owed=38,000 | pays=1,200 | behind=0"
    ]
  ),
  (
    """
    机构,余额,逾期次数,月还
    建行消费贷,38000,3,1200
    """,
    [
      "建行消费贷 | consumer | owed=38,000 | pays=1,200"
    ]
  ),
  (
    """
    银行,贷款余额,累计逾期期数,月供
    建行房贷,500000,4,3000
    """,
    [
      "建行房贷 | mortgage | owed=500,000 | pays=3,000"
    ]
  ),
  (
    """
    银行,贷款余额,近两年逾期次数,逾期月数,月供
    建行房贷,500000,4,1,3000
    """,
    [
      "建行房贷 | mortgage | owed=500,000 | pays=3,000 | behind=1"
    ]
  ),
  (
    """
    Creditor,Type,Balance,30 days late,60 days late,90 days late,Payment
    SANTANDER,Auto loan,15820,2,0,0,487
    CAPITAL ONE,Credit card,1980,0,1,0,66
    """,
    [
      "SANTANDER | car | owed=15,820 | pays=487",
      "CAPITAL ONE | card | owed=1,980 | pays=66",
    ]
  ),
  (
    """
    Lender,Balance,Worst arrears,Months behind,Payment
    Zopa,4100,3,0,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | behind=0"
    ]
  ),
  (
    """
    Lender,Balance,Max months late,Months late,Payment
    Zopa,4100,3,0,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | behind=0"
    ]
  ),
  (
    """
    Lender,Balance,Ever late?,Payment
    Zopa,4100,Yes,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205"
    ]
  ),
  (
    """
    Lender,Balance,Late payments (last 24 months),Payment
    Zopa,4100,2,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205"
    ]
  ),
  (
    """
    Lender,Balance,Days past due,Payment
    Zopa,4100,60,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | behind=2"
    ]
  ),
  (
    """
    Lender,Balance,Number of months behind,Payment
    Zopa,4100,2,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | behind=2"
    ]
  ),
]
