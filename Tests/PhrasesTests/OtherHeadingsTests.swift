import Household
import Money
import Phrases
import Testing
import Wording

/// Tables whose headings, units, signs and days are not those of the published ones: every figure that is taken is right.
@Suite struct OtherHeadingsTests {
  private func read(_ text: String) -> DebtImport {
    DebtImport(text, into: Household(), names: chineseNames, tellsCurrency: true)
  }

  /// Each debt as `name | kind | balance | payment or minimum | rate | instalments left`.
  private func debts(_ text: String) -> [String] {
    let household = read(text).household
    func sum(_ stated: Stated?) -> String? { stated?.written(in: household.currency) }
    let cards = (household.cards ?? []).map { card in
      [
        card.name, "card", sum(card.balance), sum(card.payment) ?? sum(card.minimum?.floorStated), card.rate?.written,
        nil,
      ]
    }
    let loans = (household.loans ?? []).map { loan in
      let paid = if case .monthly(let stated)? = loan.payment { sum(stated) } else { nil as String? }
      return [
        loan.name, loan.kind?.rawValue, sum(loan.balance), paid, loan.rate?.written, loan.remaining.map { String($0) },
      ]
    }
    return (cards + loans).map { $0.map { $0 ?? "-" }.joined(separator: " | ") }
  }

  @Test(arguments: [
    (
      "Debt,Principal Remaining,Int %,Min Pmt,Pmt Day\nBlue Loan,4100.55,22.49,85,12\n",
      ["Blue Loan | - | 4,100.55 | 85 | 22.49%/year | -"]
    ),
    (
      "Loan Name,Loan Amount,EMI,Interest Rate,Tenure (months),EMIs Paid,Outstanding\nHome Loan,\"₹35,00,000\",\"₹30,500\",8.5%,240,36,\"₹31,20,000\"\n",
      ["Home Loan | mortgage | 3,120,000 | 30,500 | 8.5%/year | 204"]
    ),
    (
      "Account,Type,Balance,Min Payment\nLake Bank,Credit Card,\"$1,234.56\",$35.00\nHill Bank,Personal,\"$8,000.00\",$275.00\n",
      ["Lake Bank | card | 1,234.56 | 35 | - | -", "Hill Bank | consumer | 8,000 | 275 | - | -"]
    ),
    (
      "序号,借款渠道,待还总额,已还,剩余未还,每月还款,利息\n1,花呗,6000,2000,4000,1000,0\n合计,,6000,2000,4000,1000,\n",
      ["花呗 | online | 4,000 | 1,000 | 0%/year | -"]
    ),
    ("What I owe,How much,Per month,Rate\nKlarna,300,75,\n", ["Klarna | online | 300 | 75 | - | -"]),
    (
      "date,name,type,amount\n2026-11-01,Visa,debt,1200\n2026-11-01,Savings,asset,3000\n2026-11-01,Car loan,debt,9000\n",
      ["Visa | card | 1,200 | - | - | -", "Car loan | car | 9,000 | - | - | -"]
    ),
    (
      "债权人,本金,月利率,每月还息,到期日\n某典当行,20000,3%,600,2027-03-01\n",
      ["某典当行 | private | 20,000 | 600 | 3%/month | -"]
    ),
    (
      "debt_id,debt_name,category,balance_cents,apr_bps,min_payment_cents\n1,Visa,credit,120050,1999,3500\n",
      ["Visa | card | 1,200.50 | 35 | 19.99%/year | -"]
    ),
    (
      "贷款名称,剩余本金(万元),月供(元),年利率(%),剩余年限\n房贷,86.5,4800,4.1,22\n",
      ["房贷 | mortgage | 865,000 | 4,800 | 4.1%/year | 264"]
    ),
    (
      "|name|balance|apr|min|\n|---|---|---|---|\n|Visa|5000|18%|100|\n", ["Visa | card | 5,000 | 100 | 18%/year | -"]
    ),
    (
      "\"账户名称\",\"账户类型\",\"当前余额\"\n\"招行信用卡\",\"负债\",\"-3820.55\"\n\"余额宝\",\"资产\",\"12000\"\n\"花呗\",\"负债\",\"-600\"\n",
      ["招行信用卡 | card | 3,820.55 | - | - | -", "花呗 | online | 600 | - | - | -"]
    ),
    (
      "负债项目,本金余额,月利率(‰),月还款额,剩余期数\n装修贷,80000,4.2,2400,40\n",
      ["装修贷 | consumer | 80,000 | 2,400 | 0.42%/month | 40"]
    ),
    (
      "平台名称,借款本金,已还本金,未还本金,每期本息,总期数,剩余期,利率\n分期乐,6000,1000,5000,560,12,10,36%\n",
      ["分期乐 | online | 5,000 | 560 | 36%/year | 10"]
    ),
    (
      "Loan,Amount,Rate,Monthly,Remaining\nAuto,18600,4.9%,470,43\n", ["Auto | car | 18,600 | 470 | 4.9%/year | 43"]
    ),
    ("Debt,Balance Jan 2026,Balance Nov 2026,Payment\nVisa,5000,4600,100\n", ["Visa | card | 4,600 | 100 | - | -"]),
    (
      "Account,Opening Balance,Payments,Interest,Closing Balance\nVisa,5000,200,80,4880\n",
      ["Visa | card | 4,880 | - | - | -"]
    ),
    (
      "Name,Amount Borrowed,Amount Repaid,Rate,Monthly Repayment\nCar,20000,5000,6%,386\n",
      ["Car | car | - | 386 | 6%/year | -"]
    ),
    (
      "借款平台,借款金额,期数,已还期数,每期还款,年化\n借呗,10000,12,4,900,14.6\n",
      ["借呗 | online | - | 900 | 14.6%/year | 8"]
    ),
  ]) func everyFigureIsRight(text: String, expected: [String]) { #expect(debts(text) == expected) }

  @Test func daysBehindAreNoSumAndNoMonths() {
    let text = "Creditor,Balance Owed,Minimum,Past Due Amount,Days Past Due\nVisa,4000,110,220,60\n"
    let card = read(text).household.cards?.first
    #expect(card?.behind == 2 && card?.arrears?.written(in: .cny) == "220")
    let chinese = read("债务名称,总欠款,逾期天数\n宜人贷,22000,45\n").household.loans?.first
    #expect(chinese?.behind == 2 && chinese?.arrears == nil)
  }

  @Test func aLineOfASectionIsNoDebt() {
    let found = read("Card,Balance,Limit\nVisa,500,2000\nLOANS,,\nLender,Owed,Monthly\nBank loan,8000,250\n")
    #expect(found.household.cards?.map(\.name) == ["Visa"] && found.household.loans?.map(\.name) == ["Bank loan"])
  }

  @Test func theSignsTellTheCurrencyOfANewHouseholdOnly() {
    #expect(read("Name,Kind,Balance\nVisa,card,$500\n").currencyTold == Currency(code: "USD"))
    #expect(read("Name,Kind,Balance\nVisa,card,$500\nMum,family,£20\n").currencyTold == nil)
    #expect(read("Name,Kind,Balance\nVisa,card,500\n").currencyTold == nil)
    let old = DebtImport("Name,Kind,Balance\nVisa,card,$500\n", into: Household(), names: chineseNames)
    #expect(old.household.cards?.first?.balance == nil && !old.refusals(in: "a", .en).isEmpty)
  }
}

extension Minimum {
  fileprivate var floorStated: Stated? { floor.map { Stated($0) } }
}
