import Household
import Money
import Phrases
import Testing
import Wording

/// What of a table could be two things, or is no debt, is said with its line, and what would be right.
@Suite struct TableRemarksTests {
  @Test(arguments: [
    (
      "Name,Kind,Limit,Remaining\nLake Bank,card,9000,1200\n",
      "a:2: what remains beside a limit: still owed, or still free?"
    ),
    ("名称,类型,额度,剩余\n工行,信用卡,40000,9000\n", "a:2: what remains beside a limit"),
    ("平台,应还金额,到期日\n甲贷,3300,2026-11-20\n", "a:1: 应还金额: all that is owed, or one payment?"),
    (
      "Loan,Balance ($000),Payment\nFlat,2100,1700\n",
      "a:1: Payment: in the unit of the other column, or in whole units?"
    ),
    ("Card,Limit,Balance\nVisa,5000,-3100\nMC,2000,90\n", "a:2: a balance below 0: is it owed, or in credit?"),
    (
      "名称,欠款,利率\n借呗,18000,万5\n花呗,6300,0.05%\n房贷,800000,4.1%\n",
      "a:3: 0.05% among rates of a day: a day's, or a year's?"
    ),
    ("Loan,Balance ($000),Payment\nFlat,2100,1700\n", "a:1: Payment: in the unit of the other column"),
    ("Debt,Balance,Late?\nRent,1300,Yes\n", "a:2: late, and not by how much"),
    ("平台,类型,欠款,是否逾期\n甲,网贷,3000,是\n", "a:2: late, and not by how much"),
    (
      "Name,Kind,Balance,Payment,Frequency,Payments left\nCar,car,9000,60,weekly,150\n",
      "a:2: payments left that are not made each month"
    ),
    (
      "Account,Kind,Balance\nMain,Checking,3000\nThing,Annuity,8000\n",
      "a:3: an account, or a debt? Its kind does not tell"
    ),
    ("名称,类型,币种,欠款\n工行,信用卡,CNY,9000\n车贷,车贷,USD,9000\n", "a:3: a debt in USD, where the household is in CNY"),
    ("Debt,Owed,Payment (every 4 weeks)\nCar,9000,130\n", "a:2: payment “130 every 4 weeks”: not a sum of money"),
    ("名称,类型,金额,方向\n小王,朋友,3000,借出\n", "a:2: money lent to others is no debt"),
    ("Name,Kind,Balance,Paid off?\nCar,car,500,Yes\n", "a:2: settled, by its status, and yet something is owed"),
  ]) func isSaid(text: String, remark: String) {
    let said = refusals(of: text)
    #expect(said.contains { $0.hasPrefix(remark) }, "\(said)")
  }

  @Test func sumsUnderAnotherCurrencyAreNoneOfTheHouseholds() {
    let found = DebtImport("Name,Kind,Balance (USD)\nVisa,card,500\n", into: .init(), names: chineseNames)
    #expect(found.household.cards?.first?.balance == nil)
    #expect(found.refusals(in: "a", .en) == ["a:2: balance “500”: another currency: USD; sums here are in CNY"])
  }

  @Test func accountsAreNoDebts() {
    let found = imported("Account,Kind,Balance\nMain,Checking,3000\nNest egg,Roth IRA,8000\nFlat,Mortgage,90000\n")
    #expect(found.leftAside.map(\.line) == [2, 3] && found.household.loans?.count == 1)
  }
}
