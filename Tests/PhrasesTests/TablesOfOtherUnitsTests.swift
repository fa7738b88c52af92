import Household
import Money
import Phrases
import Testing
import Wording

/// Tables whose payments are of no month, whose sums are of no whole unit, or that list what is no debt.
@Suite struct TablesOfOtherUnitsTests {
  private func read(_ text: String) -> DebtImport { DebtImport(text, into: Household(), names: chineseNames) }

  /// Each debt as `name | balance | payment`.
  private func debts(_ text: String) -> [String] {
    let household = read(text).household
    let cards = (household.cards ?? []).map { [$0.name, $0.balance?.written(in: .cny), $0.payment?.written(in: .cny)] }
    let loans = (household.loans ?? []).map { loan in
      let paid = if case .monthly(let sum)? = loan.payment { sum.written(in: .cny) } else { nil as String? }
      return [loan.name, loan.balance?.written(in: .cny), paid]
    }
    return (cards + loans).map { $0.map { $0 ?? "-" }.joined(separator: " | ") }
  }

  @Test(arguments: [
    ("Name,Kind,Balance,Payment per week\nCar,car,16800,120\n", "Car | 16,800 | 520"),
    ("Name,Kind,Balance,Annual payment\nCar,car,16800,4200\n", "Car | 16,800 | 350"),
    ("名称,类型,欠款,年还款\n车贷,车贷,80000,54000\n", "车贷 | 80,000 | 4,500"),
    ("名称,类型,欠款,每周还款\n车贷,车贷,80000,300\n", "车贷 | 80,000 | 1,300"),
    ("Lender,Type,Balance,Payment,Frequency\nCar,car,16800,120,weekly\n", "Car | 16,800 | 520"),
    ("Lender,Type,Balance,Payment,Frequency\nCar,car,16800,120,monthly\n", "Car | 16,800 | 120"),
    ("Lender,Type,Balance,Payment,Frequency\nCar,car,16800,120,now and then\n", "Car | 16,800 | -"),
    ("名称,类型,欠款（万元）,月供\n房贷,房贷,80,4500\n", "房贷 | 800,000 | 4,500"),
    ("单位：万元\n名称,类型,欠款,月供\n房贷,房贷,80,0.45\n", "房贷 | 800,000 | 4,500"),
    ("Name,Kind,Balance (k),Payment\nFlat,mortgage,800,4500\n", "Flat | 800,000 | 4,500"),
    ("Name,Limit,Used %\nVisa,5000,76\n", "Visa | - | -"), ("名称,额度,已用(%)\n招行卡,50000,76\n", "招行卡 | - | -"),
    ("Name,Owed,Paid,Left\nAnn loan,1000,400,600\n", "Ann loan | 600 | -"),
    ("Name,Kind,Balance,Left to pay\nCar,car,16800,350\n", "Car | 16,800 | -"),
    ("广发 额度2万，用了14500，最低还\n花呗 欠6300 每月还1260\n", "广发 | 14,500 | -"),
    ("花呗 欠6300 每月还1260\n房贷 还剩80万 月供4500\n", "花呗 | 6,300 | 1,260"),
    ("花呗,欠6300,每月还1260\n房贷,还剩80万,月供4500\n", "花呗 | 6,300 | 1,260"),
  ]) func understood(text: String, debt: String) { #expect(debts(text).first == debt) }

  @Test func aTotalBesideWhatWasPaidIsAsked() {
    let found = read("name,total,paid\nCar,10000,2500\n")
    #expect(found.household.loans == nil)
    #expect(found.refusals(in: "a", .en)[0].contains("a total beside what was paid"))
  }

  @Test func whatSomeoneHasOrEarnsIsNoDebt() {
    let accounts = read("Name,Type,Balance\nChecking,checking,5000\nSavings,savings,20000\nVisa,credit,3800\n")
    #expect(accounts.household.loans == nil && accounts.household.cards?.map(\.name) == ["Visa"])
    #expect(accounts.leftAside.map(\.line) == [2, 3])
    let chinese = read("名称,类型,余额\n工资卡,储蓄卡,5000\n花呗,网贷,3000\n")
    #expect(chinese.household.cards == nil && chinese.household.loans?.map(\.name) == ["花呗"])
    let sums = read("Name,Balance\nVisa,3800\nAverage,1900\nMonthly income,8000\nNet worth,-5000\nAll debts,3800\n")
    #expect(sums.household.cards?.count == 1 && sums.household.loans == nil && sums.leftAside.count == 4)
  }

  @Test func aStatementIsNoListOfDebts() {
    let found = read("Date,Description,Amount,Balance\n2026-01-01,PAYMENT,-100,3800\n2026-01-02,SHOP,35.20,3835.20\n")
    #expect(found.isEmpty && found.refusals(in: "a", .en)[0].contains("a list of payments, not of debts"))
  }

  @Test func aSettledDebtThatOwesIsSaid() {
    let found = read("Name,Kind,Balance,Status\nCar,car,500,Paid off\n")
    #expect(found.household.loans?.count == 1)
    #expect(found.refusals(in: "a", .en)[0].contains("settled, by its status, and yet something is owed"))
  }

  @Test(arguments: ["欠6300", "每月还1260", "额度5万"]) func aFigureWithItsLabelIsNoHeading(cell: String) {
    #expect(read("花呗 \(cell)，不清楚\n名称,类型,欠款\n车贷,车贷,80000\n").household.loans?.map(\.name) == ["车贷"])
  }

  @Test(arguments: [
    ("Name,Type,Limit,Remaining\nCiti,card,5000,5000\n", "Citi | - | -", "still owed, or still free?"),
    ("名称,额度,剩余\n招行卡,50000,12000\n", "招行卡 | - | -", "still owed, or still free?"),
  ]) func whatIsLeftBesideALimitIsAsked(text: String, debt: String, asked: String) {
    #expect(debts(text).first == debt)
    #expect(read(text).refusals(in: "a.csv", .en).contains { $0.contains(asked) })
  }

  @Test(arguments: [
    ("Name,Kind,Balance,Rate (monthly)\nCard,card,900,2%\n", "2%/month"),
    ("名称,类型,欠款,利率（日）\n借呗,网贷,900,0.04%\n", "0.04%/day"), ("名称,类型,欠款,利率(月)\n借呗,网贷,900,1.5%\n", "1.5%/month"),
    ("Loan,Interest Rate,Balance\nCar,0.045,12500\nHome,0.0575,180000\n", "4.5%/year"),
    ("Loan,Rate,Balance\nCar,0.06,12500\nStudent loan,0.05,18000\n", "6%/year"),
  ]) func aPeriodInBracketsAndSharesOfAYear(text: String, rate: String) {
    let household = read(text).household
    #expect((household.cards?.first?.rate ?? household.loans?.first?.rate)?.written == rate)
  }

  @Test func balancesThatAreMostlyBelowZeroAreOwed() {
    let table = read("Name,Type,Balance\nVisa,credit card,-3800\nCar,loan,-12000\nAmex,credit card,25\n")
    #expect(table.household.cards?.map(\.balance?.amount.minorUnits) == [380_000, -2_500])
    #expect(table.household.loans?.first?.balance?.amount.minorUnits == 1_200_000)
    #expect(table.leftAside.contains { $0.problem.message.en.contains("most balances stand below 0") })
  }

  @Test(arguments: [
    ("名称,额度,已用,剩余本金,月还\n招行卡,50000,38000,,3800\n房贷,,,800000,4500\n", ["招行卡 | 38,000 | 3,800", "房贷 | 800,000 | 4,500"]),
    ("类型,欠款,月还\n信用卡,38000,3800\n花呗,6300,1260\n", ["信用卡 | 38,000 | 3,800", "花呗 | 6,300 | 1,260"]),
    ("平台,额度,可用额度\n招商银行卡,50000,12000\n", ["招商银行卡 | 38,000 | -"]),
    (
      "Debt;Owed;Payment\nVisa card;1.234,56;105,00\nCar;9.000,00;265,00\n",
      ["Visa card | 1,234.56 | 105", "Car | 9,000 | 265"]
    ),
    (
      "Name,Type,Balance\nVisa,card,\"(1,850.00)\"\nCar,car,\"(12,000.00)\"\n",
      ["Visa | 1,850 | -", "Car | 12,000 | -"]
    ),
    ("Name of Debt,Total Payoff,Minimum Payment,New Payment\nCar,9800,290,880\n", ["Car | 9,800 | 290"]),
    ("类别,明细,金额\n支出,房租,2000\n负债,花呗,6300\n资产,存款,5000\n", ["花呗 | 6,300 | -"]),
  ]) func columnsThatMeanSomethingBesideOthers(text: String, expected: [String]) { #expect(debts(text) == expected) }
}
