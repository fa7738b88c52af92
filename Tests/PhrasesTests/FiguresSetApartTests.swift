import Phrases
import Testing

/// Rows whose figures are set apart by a space, a colon, a dash or a semicolon, and headings that say for how long a figure is:
/// each figure ends in its own place.
@Suite struct FiguresSetApartTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  // A rate in ten thousandths behind a sum.
  ("借呗 20000 万5 2650", ["借呗 | online | owed=20,000 | pays=2,650 | rate=0.05%/day"]),
  ("借呗 2万 2650 万4", ["借呗 | online | owed=20,000 | pays=2,650 | rate=0.04%/day"]),
  ("借呗 3 万5 900", ["借呗 | online | owed=35,000 | pays=900"]),
  // Figures in brackets, and labels that people say; a rate that could be several costs no debt.
  ("招行信用卡：3.8万（额度5万）", ["招行信用卡 | card | limit=50,000 | owed=38,000"]),
  ("借呗 20000（每月2650）", ["借呗 | online | owed=20,000 | pays=2,650"]),
  (
    "Chase Visa $3,400 (limit $5,000) 24.99% APR", ["Chase Visa | card | limit=5,000 | owed=3,400 | rate=24.99%/year"]
  ),
  ("借呗两万 还剩8期 一期2650", ["借呗 | online | owed=20,000 | pays=2,650 | left=8"]),
  ("花呗6300元，本月还1260元", ["花呗 | online | owed=6,300 | pays=1,260"]),
  ("房贷 82万 月供4350 利率3.95", ["房贷 | mortgage | owed=820,000 | pays=4,350"]),
  ("Visa 3400 out of 5000 at 22%", ["Visa | card | limit=5,000 | owed=3,400 | rate=22%/year"]),
  // Several debts in one line.
  (
    "老师您好，我现在花呗欠6300、借呗欠2万，每月还2650、招行信用卡欠3.8万、房贷还有82万，每月工资7500。",
    [
      "花呗 | online | owed=6,300", "借呗 | online | owed=20,000 | pays=2,650", "招行信用卡 | card | owed=38,000",
      "房贷 | mortgage | owed=820,000",
    ]
  ),
  ("花呗欠6300，每月还1260", ["花呗 | online | owed=6,300 | pays=1,260"]),
  // A colon, and dashes between all figures.
  ("车贷：63000；2800；4.5%", ["车贷 | car | owed=63,000 | pays=2,800 | rate=4.5%/year"]),
  ("Car loan: 12300, 5.9%, 310", ["Car loan | car | owed=12,300 | pays=310 | rate=5.9%/year"]),
  ("Car – $12,300 – 5.9% – $310", ["Car | car | owed=12,300 | pays=310 | rate=5.9%/year"]),
  ("Car loan - 12300 - 310 - 5.9%", ["Car loan | car | owed=12,300 | pays=310 | rate=5.9%/year"]),
  // Two dashes may stand for what is not known: asked, with both.
  ("Visa - 5000 - 3400", []),
  // Of which month, and for how long.
  ("名称,上月余额,本月余额,月供\n借呗,12000,11000,1150", ["借呗 | online | owed=11,000 | pays=1,150"]),
  ("平台,待还总额,7天内待还,30天内待还\n借呗,12000,1150,1150", ["借呗 | online | owed=12,000"]),
  ("Card,Balance 10/31,Balance 11/30\nVisa,3800,3650", ["Visa | card | owed=3,650"]),
  ("名称,9月余额,10月余额,11月余额\n车贷,12000,11000,10000", ["车贷 | car | owed=10,000"]),
  (
    "Card,Interest pm,Outstanding,Limit\nHDFC Regalia,3.5%,82000,200000",
    ["HDFC Regalia | card | limit=200,000 | owed=82,000 | rate=3.5%/month"]
  ),
  ("名称,欠款,每期费率,月供\n微粒贷,9000,0.75%,800", ["微粒贷 | online | owed=9,000 | pays=800 | rate=0.75%/month"]),
  ("Loan,Balance,Repayment pw\nCar loan,600,25", ["Car loan | car | owed=600 | pays=108.33"]),
  ("Loan,Balance,Weekly\nCar loan,600,25", ["Car loan | car | owed=600 | pays=108.33"]),
  // How a loan is paid back says what its end is.
  (
    "名称,剩余本金,到期日,还款方式\n经营贷,25000,2027-11-01,等额本息\n周转贷,30000,2027-11-01,先息后本",
    ["经营贷 | business | owed=25,000", "周转贷 | ? | owed=30,000 | full=2027-11-01"]
  ),
  // Yes or no is no rate.
  ("Loan,Balance,APR,Interest free?\nCar loan,5000,9.9,No", ["Car loan | car | owed=5,000 | rate=9.9%/year"]),
  (
    "Loan,Balance,Interest only?,Payment\nCar loan,5000,No,145", ["Car loan | car | owed=5,000 | pays=145"]
  ),
  // A sum that could be a year names no columns below other names of columns; what is lent, or earned, is no debt.
  (
    "账户,账户类型,余额\n招行信用卡,信用卡,8600\n借给小王,债权,2000\n欠老李,负债,10000\n房贷,贷款,820000",
    ["招行信用卡 | card", "欠老李 | ? | owed=10,000", "房贷 | mortgage | owed=820,000"]
  ),
  // A lender without a figure is asked about, not left out.
  (
    "花呗欠6300、借呗欠2万、招行信用卡、房贷还有82万",
    ["花呗 | online | owed=6,300", "借呗 | online | owed=20,000", "房贷 | mortgage | owed=820,000"]
  ),
  ("名称,欠款,最近还款日,月供\n车贷,5000,2026-12-15,300", ["车贷 | car | owed=5,000 | pays=300 | due=15"]),
  (
    "Loan,Balance,Interest only payment,Rate\nCar loan,5000,145,5%",
    ["Car loan | car | owed=5,000 | pays=145 | rate=5%/year"]
  ),
  ("mum lent to me 2000", ["mum lent to me | family | owed=2,000"]), ("Owed by Tom: 800", []), ("小王借了我2000", []),
  ("lent Tom 800", []), ("Income 3900", []), ("工资 9000", []),
]
