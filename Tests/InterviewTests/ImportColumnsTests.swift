import Household
import Interview
import Money
import Phrases
import Testing
import Wording

/// What the columns of a spreadsheet are taken for, beyond names and sums.
@Suite struct ImportColumnsTests {
  private func read(_ text: String) -> DebtImport { DebtImport(text, into: Household(), names: chineseNames) }

  private func refusals(_ text: String) -> [String] { read(text).refusals(in: "a.csv", .en) }

  @Test(arguments: [
    ("name,kind,balance,months behind,due day,due in full", "Visa,consumer,5,2,15,2027-03-01"),
    ("名称,类型,余额,逾期月数,还款日,到期日", "某行,消费贷,5,2个月,每月15日,2027年3月1日"),
    ("债务,债务种类,当前余额,逾期,每月还款日,到期日期", "某行,消费贷,5,2,15号,2027/3/1"),
  ])
  func whenItIsDue(head: String, row: String) throws {
    let found = read(head + "\n" + row)
    #expect(found.refusals(in: "a.csv", .en).isEmpty)
    let loan = try #require(found.household.loans?.first)
    #expect(loan.kind == .consumer && loan.balance?.amount == Amount(minorUnits: 500))
    #expect(loan.behind == 2 && loan.due == 15)
    #expect(loan.dueInFull == CalendarDate(year: 2027, month: 3, day: 1).map { .on($0) })
  }

  @Test(arguments: [
    ("behind", "x", "months behind “x”: a number of months"), ("due", "32", "due “32”: no day of the month"),
    ("due", "13/14", "due “13/14”: no day of the month"), ("到期日", "soon", "due in full “soon”: not a date"),
    ("behind", "30", "months behind “30”: 30 months, or days?"),
  ])
  func whatIsNoSuchThing(heading: String, cell: String, message: String) {
    let table = "name,kind,balance,\(heading)\nA,consumer,5,\(cell)"
    #expect(refusals(table).first?.hasPrefix("a.csv:2: \(message)") == true)
    #expect(read(table).household.loans?.count == 1)
  }

  @Test func ofACardNothingFallsDueInFull() throws {
    let found = read("card,due,到期日,behind\nVisa,5,2027-03-01,无")
    #expect(found.household.cards?.first?.due == 5 && found.household.cards?.first?.behind == 0)
    #expect(found.text(.en, columns: 80).contains("line 2: due in full: such a debt has none"))
  }

  @Test(arguments: [
    ("家人", Loan.Kind.family), ("亲属", .family), ("私人", .private), ("网络贷款", .online), ("助学贷款", .other), ("Loan", nil),
    ("贷款", nil),
  ])
  func kindsAsPeopleWriteThem(word: String, kind: Loan.Kind?) throws {
    #expect(try #require(read("name,类别,balance\nA,\(word),5").household.loans?.first).kind == kind)
  }

  @Test(arguments: ["未知", "无", "N/A", "unknown", "?", "不知道", ""]) func whatIsNotKnownIsLeftOut(cell: String) throws {
    let head = "name,kind,limit,balance,rate,payment,minimum,remaining,note"
    let card = try #require(
      read("\(head)\nA,card,\(cell),\(cell),\(cell),\(cell),\(cell),,\(cell)").household.cards?.first)
    #expect(card == Card(name: "A"))
    let loan = try #require(read("\(head)\nA,car,,\(cell),\(cell),5,,\(cell),\(cell)").household.loans?.first)
    #expect(loan.balance == nil && loan.remaining == nil && loan.note == nil)
  }

  @Test func aBalanceOfACardIsAskedAbout() {
    let all = refusals("名称,类型,余额\n招商银行,信用卡,5\n花呗,网贷,5")
    #expect(all.count == 1 && all[0].hasPrefix("a.csv:2: 余额 of a card: what is used, or what is left?"))
    #expect(refusals("名称,类型,可用额度\n招商银行,信用卡,5").isEmpty)
    #expect(read("名称,类型,可用额度\n招商银行,信用卡,5").household.cards?.first?.balance == nil)
  }

  @Test(arguments: [
    ("18%", "0.05%", true), ("18.25%", "0.05%", true), ("18%", "0.5%", false), ("", "0.05%", true),
  ])
  func ratesThatDoNotAgree(yearly: String, daily: String, agree: Bool) {
    let all = refusals("name,kind,rate,daily rate\na,card,\(yearly),\(daily)")
    #expect(all.isEmpty == agree)
    if !agree { #expect(all[0].contains("do not agree: 18 % a year and 0.5 % a day")) }
  }

  @Test func aBareDailyRateIsAskedAbout() {
    #expect(refusals("name,kind,daily rate\na,card,5")[0].hasSuffix("no % or 万 with it; for example 0.05% or 万5"))
  }

  @Test func whatIsPaidDoesNotSayHowCardsArePaid() {
    let cards = read("name,kind,balance,payment\nA,card,500,500\nB,card,500,full").household.cards
    #expect(cards?.map(\.pays) == [nil, .full])
    #expect(cards?.map { $0.payment?.amount } == [Amount(minorUnits: 50_000), nil])
  }

  @Test(arguments: [
    ("Together,,5,,", true), ("Total,,5,,", true), ("小计：,,5,,", true), ("合计（元）,,5,,", true),
    ("Together,card,5,9%,", false),
  ])
  func totals(row: String, isTotal: Bool) {
    let found = read("name,kind,balance,rate,note\nVisa,card,5,,\n\(row)\n")
    #expect(found.household.cards?.count == (isTotal ? 1 : 2))
    #expect(found.text(.en, columns: 80).contains("line 3: a total, no debt; left out") == isTotal)
    #expect(found.refusals(in: "a.csv", .en).isEmpty)
  }

  @Test func aRowTwiceIsOneDebt() {
    let text = "name,kind,balance\nVisa,card,5\nVisa,card,6\nVisa,card,5\n"
    #expect(refusals(text) == ["a.csv:4: the same as line 2; if it is another debt, give it another name"])
  }

  @Test func aMessageSaysWhatIsMissing() {
    #expect(refusals("name,kind,balance\n,,11")[0].hasPrefix("a.csv:2: a name is missing"))
    #expect(refusals("name,kind,balance\nX,,11")[0].contains("taken as a debt of unknown kind; fill in its kind"))
    #expect(refusals("name,kind,balance\nX,card,Zhang")[0].contains("balance “Zhang”: not a sum of money"))
    #expect(read("").text(.en, columns: 80).hasSuffix("0 rows not."))
    #expect(refusals("").count == 1)
  }
}
