import Interview
import Terminal
import Testing
import Wording

/// Tables that stand otherwise than a debt a row, pasted at a list.
@Suite struct PastedLayoutsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]
  private var toLoans: [String] { toCards + [""] }

  @Test func aTableWithItsDebtsSideBySideIsPasted() {
    let block = "\tVisa\tCar loan\nBalance\t4200\t9000\nPayment\t105\t265"
    let run = sessions.run(toLoans + [block])
    #expect(run.said.contains("+ Visa: limit not known, used 4,200, pays 105"))
    #expect(run.said.contains("+ Car loan: owed 9,000, pays 265") && !run.said.contains("+ Balance"))
  }

  @Test func aPageOfABankIsPasted() {
    let block = "招商银行信用卡\n尾号1234\n信用额度 50,000.00\n可用额度 12,000.00\n最低还款 987.00"
    let run = sessions.run(toCards + [block], language: .zh)
    #expect(run.said.contains("招商银行信用卡 尾号1234：额度 50,000，已用 38,000，最低还款 987"))
  }

  @Test func aListWithItsTotalIsWhatIsOwed() {
    let english = sessions.run(toCards + ["Chase card 4200\nAmex card 1900\nCar loan 9000\nTotal 15100"])
    #expect(english.said.contains("+ Chase card: limit not known, used 4,200"))
    #expect(english.said.contains("+ Amex card: limit not known, used 1,900"))
    #expect(english.said.contains("+ Car loan: owed 9,000") && english.said.contains("Total: a total, no debt"))
    let chinese = sessions.run(toCards + ["花呗 8200，\n招行信用卡 4.3万\n合计 5.12万"], language: .zh)
    #expect(chinese.said.contains("招行信用卡：额度不清楚，已用 43,000") && chinese.said.contains("花呗：网贷，欠 8,200"))
  }

  @Test func aListWithoutATotalIsAsked() {
    let run = sessions.run(toCards + ["Chase card 4200\nAmex card 1900", "", ""])
    #expect(run.said.contains("4,200 on a card: the limit, or what is used?") && !run.said.contains("+ Chase card"))
  }

  @Test func yearsOverColumnsArePastedAsTheirNames() {
    let block = "信用卡\t2024\t2025\t2026\n招行\t30000\t34000\t38000\n建行\t5000\t4000\t3000"
    let run = sessions.run(toCards + [block], language: .zh)
    #expect(run.said.contains("招行：额度不清楚，已用 38,000") && run.said.contains("建行：额度不清楚，已用 3,000"))
    #expect(run.said.contains("2026 这一列当作现在的欠款") && !run.said.contains("+ 信用卡"))
  }

  @Test func emptyCellsOfAScreenKeepTheirColumns() {
    let block = "名称   额度    已用    月还\n招行   50000   38000   3800\n花呗           8000    900"
    let run = sessions.run(toLoans + [block], language: .zh)
    #expect(run.said.contains("招行：额度 50,000，已用 38,000，每月还 3,800") && run.said.contains("花呗：网贷，欠 8,000，每月还 900"))
  }
}
