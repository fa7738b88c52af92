import Phrases
import Testing

/// What is left of the payments is a count, whatever a payment is called, and no payment.
@Suite struct TablePaymentsLeftTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Lender,Owed,Repayments left,Per month
    Zopa,4100,24,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | left=24"
    ]
  ),
  (
    """
    Lender,Balance owed,Repayments left,Monthly repayment,Total left to pay
    Zopa,4100,24,205,4920
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | left=24"
    ]
  ),
  (
    """
    Lender,Owed,Repayments remaining,Repayment
    Zopa,4100,24,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | left=24"
    ]
  ),
  (
    """
    Lender,Owed,No. of repayments remaining,Monthly
    Zopa,4100,24,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | left=24"
    ]
  ),
  (
    """
    Lender,Owed,Number of payments,Payments made,Payment
    Zopa,4100,36,12,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205 | left=24"
    ]
  ),
  (
    """
    Lender,Repayment remaining,Monthly repayment
    Zopa,4100,205
    """,
    [
      "Zopa | ? | owed=4,100 | pays=205"
    ]
  ),
  (
    """
    贷款,欠款,剩余还款次数,月供
    车贷,41000,24,2050
    """,
    [
      "车贷 | car | owed=41,000 | pays=2,050 | left=24"
    ]
  ),
  (
    """
    贷款,欠款,还款次数,已还次数,月供
    车贷,41000,36,12,2050
    """,
    [
      "车贷 | car | owed=41,000 | pays=2,050 | left=24"
    ]
  ),
]
