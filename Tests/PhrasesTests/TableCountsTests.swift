import Phrases
import Testing

/// What is left or behind, counted in instalments, months, days or money.
@Suite struct TableCountsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Creditor,Balance,Past due (days),Past due ($),Monthly payment
    Discover,4120,60,240,120
    Car Bank,9900,0,0,310
    """,
    [
      "Discover | card | owed=4,120 | pays=120 | behind=2 | arrears=240",
      "Car Bank | car | owed=9,900 | pays=310 | behind=0 | arrears=0",
    ]
  ),
  (
    """
    债务,欠款,逾期（天）,逾期（元）,月还
    招行信用卡,38000,35,3800,3800
    借呗,20000,0,0,1850
    """,
    [
      "招行信用卡 | card | owed=38,000 | pays=3,800 | behind=2 | arrears=3,800",
      "借呗 | online | owed=20,000 | pays=1,850 | behind=0 | arrears=0",
    ]
  ),
  (
    """
    Loan,Months in arrears,Arrears (£),Owed,Monthly payment
    Rent,2,1200,1200,100
    Halifax,0,0,82000,640
    """,
    [
      "Rent | other | owed=1,200 | pays=100 | behind=2 | arrears=1,200 | at stake=home",
      "Halifax | ? | owed=82,000 | pays=640 | behind=0 | arrears=0",
    ]
  ),
  (
    """
    平台,剩余（期）,剩余（元）,月供
    借呗,9,15000,1650
    房贷,200,800000,4500
    """,
    [
      "借呗 | online | owed=15,000 | pays=1,650 | left=9",
      "房贷 | mortgage | owed=800,000 | pays=4,500 | left=200",
    ]
  ),
  (
    """
    贷款,每月,还剩
    车贷,2500,24期
    房贷,4500,80万
    """,
    [
      "车贷 | car | pays=2,500 | left=24",
      "房贷 | mortgage | owed=800,000 | pays=4,500",
    ]
  ),
  (
    """
    Debt,Monthly,Remaining
    Car,265,36 months
    Visa,105,4200
    """,
    [
      "Car | car | pays=265 | left=36",
      "Visa | card | owed=4,200 | pays=105",
    ]
  ),
  (
    """
    Debt,Remaining,Monthly
    Car,36,265
    Loan,12,173
    """,
    [
      "Car | car | pays=265 | left=36",
      "Loan | ? | pays=173 | left=12",
    ]
  ),
  (
    """
    借款,月还款,剩余
    微粒贷,2100,12
    借呗,1850,9
    """,
    [
      "微粒贷 | online | pays=2,100 | left=12",
      "借呗 | online | pays=1,850 | left=9",
    ]
  ),
  (
    """
    平台,月还,剩余,利率
    微粒贷,2100,22500,16.2
    借呗,1850,18000,14.6
    """,
    [
      "微粒贷 | online | owed=22,500 | pays=2,100 | rate=16.2%/year",
      "借呗 | online | owed=18,000 | pays=1,850 | rate=14.6%/year",
    ]
  ),
  (
    """
    loan_id,loan_type,loan_amount,interest_rate,loan_term_months,monthly_installment,outstanding_balance,missed_payments,loan_status
    L1,Personal,10000,12.5,36,334.54,5200,0,Active
    L2,Home,250000,6.1,360,1515,241000,2,Active
    """,
    [
      "Personal | consumer | owed=5,200 | pays=334.54 | rate=12.5%/year | behind=0",
      "Home | mortgage | owed=241,000 | pays=1,515 | rate=6.1%/year | behind=2",
    ]
  ),
  (
    """
    creditor_name,account_type,credit_limit,current_balance,payment_status,monthly_payment,past_due_amount,date_opened
    Capital One,revolving,5000,4800,current,120,0,2019-05
    Synchrony,revolving,2000,1900,60 days past due,65,130,2020-01
    """,
    [
      "Capital One | card | limit=5,000 | owed=4,800 | pays=120 | behind=0 | arrears=0",
      "Synchrony | card | limit=2,000 | owed=1,900 | pays=65 | behind=2 | arrears=130",
    ]
  ),
  (
    """
    Loan,Loan Balance,Interest Rate,Remaining Term (Years),Monthly Payment
    Home,250000,6.5%,27,1650
    Auto,15000,5.5%,3.5,380
    """,
    [
      "Home | mortgage | owed=250,000 | pays=1,650 | rate=6.5%/year | left=324",
      "Auto | car | owed=15,000 | pays=380 | rate=5.5%/year | left=42",
    ]
  ),
  (
    """
    平台,下款金额,应还总额,已还期数/总期数,每期应还,还款日
    甲贷,10000,11200,3/12,933,15
    乙贷,6000,6720,6/12,560,20
    """,
    [
      "甲贷 | ? | pays=933 | left=9 | due=15",
      "乙贷 | ? | pays=560 | left=6 | due=20",
    ]
  ),
  (
    """
    平台,待还期数,待还金额,下期应还,下期还款日
    分期乐,8,4480,560,2026-12-12
    花呗,3,4500,1500,2026-12-10
    """,
    [
      "分期乐 | online | owed=4,480 | pays=560 | left=8 | due=12",
      "花呗 | online | owed=4,500 | pays=1,500 | left=3 | due=10",
    ]
  ),
  (
    """
    Loan,Amt,Int,Pmt,Mos
    Car,9000,6,265,36
    """,
    [
      "Car | car | owed=9,000 | pays=265 | rate=6%/year | left=36"
    ]
  ),
]
