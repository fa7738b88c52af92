import Phrases
import Testing

/// Headings and rows that were once read for another thing without a word.
@Suite struct TableMeaningsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: [
    ("项目,金额\n工资,8000\n房租,1800\n花呗,3000\n", "paid each month, or owed?"),
    ("Item,Amount\nRent,900\nGroceries,400\nVisa,4200\n", "paid each month, or owed?"),
  ])
  func aListOfIncomeAndSpendingIsAskedAbout(text: String, question: String) {
    #expect(imported(text).isEmpty)
    #expect(refusals(of: text).contains { $0.contains(question) })
  }

  @Test(arguments: [
    ("Loan,Amount,Term,Payment,Rate,Start\nCar,18000,60,365.45,6.9,2024-03-01\n", "borrowed, or still owed?"),
    ("Debt,Owed,Paid\nVisa,4200,1800\nCar,9000,3000\n", "so far, or each month?"),
    ("Kreditgeber;Betrag;Rate;Laufzeit\nSparkasse;12000;250;48\n", nil),
    ("Creditor;Owed;Rate\nBank;12000;250\nShop;900;40\n", "left open"),
  ])
  func whatCouldBeTwoThingsIsLeftOpen(text: String, question: String?) {
    #expect(figures(of: text).allSatisfy { !$0.contains("left=60") && !$0.contains("rate=250") })
    if let question { #expect(refusals(of: text).contains { $0.contains(question) }) }
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    "Debt,Balance,Payment\nVisa,4200,105\nCar,9000,265\nAll together,13200,370\n",
    ["Visa | card | owed=4,200 | pays=105", "Car | car | owed=9,000 | pays=265"]
  ),
  (
    "Debt,Balance\nVisa,4200\nCar,9000\nMum,13200\n",
    ["Visa | card | owed=4,200", "Car | car | owed=9,000", "Mum | family | owed=13,200"]
  ),
  (
    "Loan,Outstanding,EMI\nHome,28.5 lakh,27900\n", ["Home | mortgage | owed=2,850,000 | pays=27,900"]
  ),
  (
    "| **Debt** | **Balance** | **APR** |\n|:---|---:|---:|\n| **Visa** | $4,200.00 | 22.90 % |\n| Amex card | $- | |\n",
    ["Visa | card | owed=4,200 | rate=22.9%/year", "Amex card | card | owed=0"]
  ),
  (
    "Debt,$ owed,$ / month\nVisa,4200,105\n", ["Visa | card | owed=4,200 | pays=105"]
  ),
  (
    "银行,已用,还款\n招行,38000,最低\n浦发,1800,全额\n",
    ["招行 | card | owed=38,000 | pays=minimum", "浦发 | card | owed=1,800 | pays=full"]
  ),
  (
    "Loan,Owed,Years left,Payment\nMortgage,240000,24,1476\n",
    ["Mortgage | mortgage | owed=240,000 | pays=1,476 | left=288"]
  ),
  (
    "名称,贷款总额,还了几年,还剩几年,月供\n房贷,1000000,5,25,5300\n", ["房贷 | mortgage | pays=5,300 | left=300"]
  ),
  (
    "Gläubiger;Restschuld;Zinssatz;Rate\nSparkasse;4.200,50;8,9 %;150,00\nAutohaus;12.800,00;4,5 %;289,50\nKlarna;320,00;;40,00\n",
    [
      "Sparkasse | ? | owed=4,200.50 | pays=150 | rate=8.9%/year",
      "Autohaus | ? | owed=12,800 | pays=289.50 | rate=4.5%/year", "Klarna | online | owed=320 | pays=40",
    ]
  ),
  (
    "Gläubiger;Art;Offener Betrag;Zinsen;Monatliche Rate;Fällig am\nBarclays;Kreditkarte;1.820,44;19,9%;60,00;5.\nVolksbank;Ratenkredit;7.340,00;6,9%;212,50;1.\n",
    [
      "Barclays | card | owed=1,820.44 | pays=60 | rate=19.9%/year | due=5",
      "Volksbank | consumer | owed=7,340 | pays=212.50 | rate=6.9%/year | due=1",
    ]
  ),
  (
    "Creditor;Owed;Rate;Interest\nBank;12000;250;5,5%\nShop;900;40;19,9%\n",
    ["Bank | consumer | owed=12,000 | rate=5.5%/year", "Shop | ? | owed=900 | rate=19.9%/year"]
  ),
  (
    "账户,余额\n招行储蓄卡,12000\n招行信用卡,-8000\n花呗,-3000\n",
    ["招行信用卡 | card | owed=8,000", "花呗 | online | owed=3,000"]
  ),
  (
    "名称,欠款,月还\n花呗,8000,900\n借呗,5000,500\n共2笔,13000,1400\n",
    ["花呗 | online | owed=8,000 | pays=900", "借呗 | online | owed=5,000 | pays=500"]
  ),
  (
    "名称,欠款,应还,实还\n招行信用卡,38000,3800,1900\n车贷,60000,2600,2600\n",
    ["招行信用卡 | card | owed=38,000 | pays=1,900 | min=3,800", "车贷 | car | owed=60,000 | pays=2,600"]
  ),
  (
    "卡,总额,已用,剩余\n招行,50000,38000,12000\n浦发,20000,18000,2000\n",
    ["招行 | card | limit=50,000 | owed=38,000", "浦发 | card | limit=20,000 | owed=18,000"]
  ),
  (
    "贷款产品,待还总额,本月应还,可借额度\n借呗,11666.67,1788,8333\n",
    ["借呗 | online | owed=11,666.67 | pays=1,788"]
  ),
  (
    "名称,本金,利息,手续费,合计,每期\n借呗,20000,1500,0,21500,1791\n", ["借呗 | online | pays=1,791"]
  ),
  (
    "Who,Owing,Repayments,p.a.\nANZ card,4200,$105/month,20.24%\nCar,18000,$410 pw,7.5%\n",
    [
      "ANZ card | card | owed=4,200 | pays=105 | rate=20.24%/year",
      "Car | car | owed=18,000 | pays=1,776.67 | rate=7.5%/year",
    ]
  ),
  (
    "Account\tBalance\tPayment due\tDue date\nVisa\t$4,200.00\t$105.00\tDec 15\nAuto loan\t$9,000.00\t$265.00\t1 Dec\n",
    ["Visa | card | owed=4,200 | pays=105 | due=15", "Auto loan | car | owed=9,000 | pays=265 | due=1"]
  ),
]
