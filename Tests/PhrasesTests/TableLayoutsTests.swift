import Phrases
import Testing

/// Tables that stand otherwise than a debt a row under one row of names.
@Suite struct TableLayoutsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: [
    ("名称 额度 已用 月还\n招行 50000 38000\n", "not set apart as the rows are"),
    ("信用额度 50,000.00\n最低还款 987\n到期还款日 12-21\n", "says what a figure is, not whose"),
    ("Date,Type,Description,Paid out,Paid in,Balance\n01 Nov 2026,DD,VISA,105.00,,2300.11\n", "a list of payments"),
    ("交易日期,摘要,支出,收入,余额\n2026-11-01,花呗还款,900,,2300\n", "a list of payments"),
  ])
  func whatIsNoTableOfDebtsIsSaid(text: String, problem: String) {
    #expect(imported(text).isEmpty)
    #expect(refusals(of: text).contains { $0.contains(problem) }, "\(refusals(of: text))")
  }

  /// A cell that stands under no heading costs its own row, and is moved under none.
  @Test func aRowThatStandsUnderNoColumnIsRefused() {
    let text = "名称      额度     已用     月还\n招行     50000    38000    3800\n花呗  8000 900    300\n"
    #expect(figures(of: text) == ["招行 | card | limit=50,000 | owed=38,000 | pays=3,800"])
    #expect(refusals(of: text).contains { $0.contains("a:3") })
  }

  @Test func aCardOfOneSumWithoutHeadingsIsAsked() {
    #expect(figures(of: "Visa,4200\nCar loan,9000,265\n") == ["Car loan | car | owed=9,000 | pays=265"])
    #expect(refusals(of: "Visa,4200\nCar loan,9000,265\n").contains { $0.contains("the limit, or what is used?") })
    #expect(refusals(of: "Visa,4200,105\nAmex,900,40\n").contains { $0.contains("is 4,200 owed and 105 paid?") })
    #expect(!refusals(of: "Visa,50000,38000\n").contains { $0.contains("paid?") })
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    ",Visa,Car loan,Mum\nBalance,4200,9000,2000\nAPR,22.9%,5.9%,0%\nPayment,105,265,50\n",
    [
      "Visa | card | owed=4,200 | pays=105 | rate=22.9%/year",
      "Car loan | car | owed=9,000 | pays=265 | rate=5.9%/year",
      "Mum | family | owed=2,000 | pays=50 | rate=0%/year",
    ]
  ),
  (
    "项目,招行信用卡,花呗,车贷\n额度,50000,10000,\n欠款,38000,8000,60000\n月还,3800,900,2000\n利率,18.25%,14.6%,4.5%\n",
    [
      "招行信用卡 | card | limit=50,000 | owed=38,000 | pays=3,800 | rate=18.25%/year",
      "花呗 | online | limit=10,000 | owed=8,000 | pays=900 | rate=14.6%/year",
      "车贷 | car | owed=60,000 | pays=2,000 | rate=4.5%/year",
    ]
  ),
  (
    "名称,招行信用卡\n额度,\"50,000\"\n已用,\"38,000\"\n",
    ["招行信用卡 | card | limit=50,000 | owed=38,000"]
  ),
  (
    "名称：招行信用卡\n额度：50000\n已用：38000\n最低还款：1900\n\n名称：花呗\n欠款：8000\n月还：900\n",
    ["招行信用卡 | card | limit=50,000 | owed=38,000 | min=1,900", "花呗 | online | owed=8,000 | pays=900"]
  ),
  (
    "招商银行信用卡\n尾号1234\n信用额度 50,000.00\n可用额度 12,000.00\n最低还款 987.00\n到期还款日 12月21日\n",
    ["招商银行信用卡 尾号1234 | card | limit=50,000 | owed=38,000 | min=987 | due=21"]
  ),
  (
    "Creditor: Barclaycard\nBalance: £3,900\nMonthly payment: £95\n\nCreditor: Lloyds loan\nBalance: £5,400\nMonthly payment: £165\n",
    ["Barclaycard | card | owed=3,900 | pays=95", "Lloyds loan | ? | owed=5,400 | pays=165"]
  ),
  (
    "名称，已用，额度\n浦发，18000，20000\n招行，38，000，50，000\n",
    ["浦发 | card | limit=20,000 | owed=18,000"]
  ),
  (
    "名称   已用    额度\n招行   38000   50000\n浦发   18000   20000\n",
    ["招行 | card | limit=50,000 | owed=38,000", "浦发 | card | limit=20,000 | owed=18,000"]
  ),
  (
    "名称、已用、额度\n招行、38000、50000\n", ["招行 | card | limit=50,000 | owed=38,000"]
  ),
  (
    "│ 名称 │ 已用  │ 额度  │\n│ 招行 │ 38000 │ 50000 │\n", ["招行 | card | limit=50,000 | owed=38,000"]
  ),
  (
    "名称      额度     已用     月还\n招行     50000    38000    3800\n花呗              8000     900\n",
    [
      "招行 | card | limit=50,000 | owed=38,000 | pays=3,800", "花呗 | online | owed=8,000 | pays=900",
    ]
  ),
  (
    "Name Balance Payment\nCar loan 9000 265\nVisa 4200 105\n",
    ["Car loan | car | owed=9,000 | pays=265", "Visa | card | owed=4,200 | pays=105"]
  ),
  (
    "Cards,Owed,,Loans,Owed\nVisa,4200,,Car,9000\nAmex,1200,,Mum,2000\n",
    [
      "Visa | card | owed=4,200", "Amex | card | owed=1,200", "Car | car | owed=9,000", "Mum | family | owed=2,000",
    ]
  ),
  (
    "Card,Balance,Payment,Loan,Balance,Payment\nVisa,4200,105,Car,9000,265\nAmex,1200,35,,,\n",
    [
      "Visa | card | owed=4,200 | pays=105", "Amex | card | owed=1,200 | pays=35", "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    "信用卡,额度,已用,,贷款,欠款,月供\n招行,50000,38000,,房贷,800000,4500\n",
    ["招行 | card | limit=50,000 | owed=38,000", "房贷 | mortgage | owed=800,000 | pays=4,500"]
  ),
]
