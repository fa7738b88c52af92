import Phrases
import Testing
import Wording

/// What a column is, told by the columns beside it: assets beside debts, bills beside minimums, months beside months, interest in money.
@Suite struct TableNeighboursTests {
  @Test(arguments: besideOthers) func aSumBelongsToTheNamesOnItsLeft(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
    #expect(imported(table.text).remarksLeftAside.contains { $0.contains("beside the debts") })
  }

  @Test(arguments: bills) func aBillOfACardIsNoPayment(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
    #expect(refusals(of: table.text).contains { $0.contains("beside the minimum: the bill") })
  }

  @Test func theSameColumnIsThePaymentOfALoan() {
    let text = "名称,欠款,本期应还,最低还款\n招行信用卡,38000,38000,1900\n车贷,60000,2600,\n"
    #expect(
      figures(of: text) == ["招行信用卡 | card | owed=38,000 | min=1,900", "车贷 | car | owed=60,000 | pays=2,600"])
  }

  @Test(arguments: months) func aMonthIsNoRate(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test(arguments: [
    (
      "平台,本期本金,本期利息,本期合计,剩余本金\n借呗,600,20,620,6800\n车贷,2100,18,2118,48000\n",
      ["借呗 | online | owed=6,800 | pays=620", "车贷 | car | owed=48,000 | pays=2,118"]
    ),
    (
      "Loan,Owed,Principal portion,Interest portion,Payment\nCar,9000,220,20,240\n",
      ["Car | car | owed=9,000 | pays=240"]
    ),
  ])
  func interestInMoneyIsNoRate(text: String, debts: [String]) { #expect(figures(of: text) == debts) }

  @Test func interestWithoutAPercentIsLeftOpen() {
    let bare = "贷款,欠款,月供,利息\n借呗,8000,700,9.6\n车贷,48000,2300,18\n"
    #expect(figures(of: bare) == ["借呗 | online | owed=8,000 | pays=700", "车贷 | car | owed=48,000 | pays=2,300"])
    #expect(refusals(of: bare).contains { $0.contains("a rate, or a sum of money?") })
    let signed = "贷款,欠款,月供,利息\n借呗,8000,700,9.6%\n"
    #expect(figures(of: signed) == ["借呗 | online | owed=8,000 | pays=700 | rate=9.6%/year"])
  }

  @Test func cellsThatWereMergedCount() {
    let text = "Owner,Debt,Owed,Payment\nAnna,Visa,3800,100\n,Amex,1200,40\nBen,Car,9000,240\n,Student,14000,160\n"
    #expect(figures(of: text).map { $0.hasSuffix("holder=Anna") } == [true, true, false, false])
    #expect(figures(of: text).map { $0.contains("holder=Ben") } == [false, false, true, true])
    #expect(imported(text).remarksLeftAside.contains { $0.contains("taken as the one above") })
    let own = "Owner,Debt,Owed,Payment\n,Visa,3800,100\nAnna,Amex,1200,40\n,Car,9000,240\n"
    #expect(figures(of: own).map { $0.contains("holder=") } == [false, true, false])
  }

  @Test func everyWordOfArrearsIsLate() {
    let text = "Debt,Balance,Payment,Status\nRent,1100,550,arrears\nVisa,3800,100,in arrears\nCar,9000,240,断供\n"
    #expect(imported(text).unread.count { $0.problem.message.en == "late, and not by how much" } == 3)
  }
}

private let besideOthers: [(text: String, debts: [String])] = [
  (
    "Asset,Value,Liability,Amount\nHouse,320000,Mortgage,287000\nCar,14000,Car loan,9000\nSavings,12000,Visa,3800\n",
    ["Mortgage | mortgage | owed=287,000", "Car loan | car | owed=9,000", "Visa | card | owed=3,800"]
  ),
  (
    "Assets,Amount,Debts,Amount\nHouse,320000,Mortgage,287000\nSavings,12000,Visa,3800\n",
    ["Mortgage | mortgage | owed=287,000", "Visa | card | owed=3,800"]
  ),
  (
    "资产,价值,负债,金额\n房子,1500000,房贷,850000\n存款,20000,花呗,6800\n",
    ["房贷 | mortgage | owed=850,000", "花呗 | online | owed=6,800"]
  ),
  (
    "Debts,Amount,Assets,Amount\nVisa,3800,House,320000\n,,Car,14000\n", ["Visa | card | owed=3,800"]
  ),
]

private let bills: [(text: String, debts: [String])] = [
  (
    "银行,本期应还,最低还款,额度\n招商银行信用卡,38210.50,1910.53,50000\n",
    ["招商银行信用卡 | card | limit=50,000 | min=1,910.53"]
  ),
  ("信用卡,本月应还,最低还款,总额度\n招行,38210.5,1910.53,50000\n", ["招行 | card | limit=50,000 | min=1,910.53"]),
  (
    "Card,Statement balance,Payment due,Min due,Credit limit\nVisa,3800,3800,95,5000\n",
    ["Visa | card | limit=5,000 | owed=3,800 | min=95"]
  ),
  ("Card,Amount due,Minimum due,Credit limit\nVisa,3800,95,5000\n", ["Visa | card | limit=5,000 | min=95"]),
]

private let months: [(text: String, debts: [String])] = [
  (
    "Name,Owed,Jan,Feb,Mar,Apr\nVisa,3800,25,25,25,30\nCar,9000,24,24,24,24\n",
    ["Visa | card | owed=3,800", "Car | car | owed=9,000"]
  ),
  ("Name,Owed,Rate,Jan,Feb,Mar,Apr\nVisa,3800,18,100,100,100,100\n", ["Visa | card | owed=3,800 | rate=18%/year"]),
  ("Name,Owed,APR\nVisa,3800,18\n", ["Visa | card | owed=3,800 | rate=18%/year"]),
]
