import Phrases
import Testing

/// Rows that say that they are settled, late, and by how much.
@Suite struct TableStatusTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Priority,Debt,Owed to,How much?,What's it for?,Monthly repayment,Arrears?
    1,Rent,Landlord,1400,rent arrears,120,1400
    1,Council tax,City council,580,,60,290
    2,Credit card,Lake Bank,3100,,85,No
    2,Catalogue,Home Shop,420,,20,2 months
    """,
    [
      "Rent | other | owed=1,400 | pays=120 | arrears=1,400 | at stake=home",
      "Council tax | other | owed=580 | pays=60 | arrears=290 | at stake=law",
      "Credit card | card | owed=3,100 | pays=85 | behind=0",
      "Catalogue | ? | owed=420 | pays=20 | behind=2",
    ]
  ),
  (
    """
    Name,Owed,Interest,Minimum Payment,Paid
    Visa,"3,900",21.9%,98,☐
    Car,"8,000",5.5%,240,☐
    Old,0,0,0,☑
    """,
    [
      "Visa | card | owed=3,900 | min=98 | rate=21.9%/year",
      "Car | car | owed=8,000 | pays=240 | rate=5.5%/year",
    ]
  ),
  (
    """
    Name,Amount,Paid off?,Due
    Visa,4800,No,14
    Old loan,1900,Yes,2
    Car,8000,,21
    """,
    [
      "Visa | card | owed=4,800 | due=14",
      "Car | car | owed=8,000 | due=21",
    ]
  ),
  (
    """
    Name,Amount,Paid off?,Payment
    Visa,5000,N,100
    Old loan,2000,Y,80
    Car,9000,N,265
    """,
    [
      "Visa | card | owed=5,000 | pays=100",
      "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    债务,金额,是否还清,月还
    花呗,3000,是,300
    车贷,60000,否,2500
    """,
    [
      "车贷 | car | owed=60,000 | pays=2,500"
    ]
  ),
  (
    """
    名称,欠款,是否结清
    花呗,3000,是
    车贷,60000,否
    """,
    [
      "花呗 | online | owed=3,000",
      "车贷 | car | owed=60,000",
    ]
  ),
  (
    """
    Debt,Creditor,Balance,Late?
    Rent,Landlord,1200,Yes
    Fine,Magistrates court,300,No
    Gas bill,EDF,120,60 days
    """,
    [
      "Rent | other | owed=1,200 | at stake=home",
      "Fine | other | owed=300 | behind=0 | at stake=law",
      "Gas bill | other | owed=120 | behind=2 | at stake=power",
    ]
  ),
  (
    """
    债务,债权人,欠款,是否逾期,逾期天数
    房租,房东,6000,是,45
    电费,国网,300,是,10
    花呗,蚂蚁,3000,否,0
    """,
    [
      "房租 | other | owed=6,000 | behind=2 | at stake=home",
      "电费 | other | owed=300 | behind=1 | at stake=power",
      "花呗 | online | owed=3,000 | behind=0",
    ]
  ),
  (
    """
    Account,Type,Balance,Status
    Visa,Credit card,1200,30 days late
    Auto,Loan,9000,Current
    Med bill,Collections,800,In collections
    """,
    [
      "Visa | card | owed=1,200 | behind=1",
      "Auto | car | owed=9,000 | behind=0",
      "Med bill | ? | owed=800",
    ]
  ),
  (
    """
    名称,类型,欠款,还款状态
    花呗,网贷,3000,逾期2期
    车贷,车贷,60000,正常
    招行,信用卡,12000,逾期
    """,
    [
      "花呗 | online | owed=3,000 | behind=2",
      "车贷 | car | owed=60,000 | behind=0",
      "招行 | card | owed=12,000",
    ]
  ),
]
