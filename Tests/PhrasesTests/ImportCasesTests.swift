import Household
import Money
import Phrases
import Testing
import Wording

/// Tables that were once read wrongly, and nobody was told.
@Suite struct ImportCasesTests {
  private func read(_ text: String) -> DebtImport { DebtImport(text, into: Household(), names: chineseNames) }

  private func refusals(_ text: String) -> [String] { read(text).refusals(in: "a", .en) }

  private func sum(_ stated: Stated?) -> String? { stated?.written(in: .cny) }

  private func payment(_ loan: Loan) -> String? {
    if case .monthly(let stated)? = loan.payment { stated.written(in: .cny) } else { nil }
  }

  @Test func aHeadingWithAYearIsAHeading() throws {
    let card = try #require(read("名称,类型,欠款,2026年11月还款\n工商银行,信用卡,36000,3500\n").household.cards?.first)
    #expect(card.limit == nil && sum(card.balance) == "36,000" && sum(card.payment) == "3,500")
  }

  @Test func aSecondTableBelowHasItsOwnColumns() throws {
    let household = read("信用卡名称,额度,已用\n工行卡,40000,31000\n\n贷款名称,欠款,月供\n借呗,7000,800\n").household
    #expect(sum(household.cards?.first?.limit) == "40,000" && sum(household.cards?.first?.balance) == "31,000")
    let loan = try #require(household.loans?.first)
    #expect(sum(loan.balance) == "7,000" && payment(loan) == "800")
  }

  @Test func headingsAreLookedForInTheWholeFile() throws {
    let head = "债务清单\n填表人：某某\n日期：2026年11月1日\n单位：元\n请如实填写\n以下为明细\n"
    let found = read(head + "债权人,类型,欠款,利率,月还款\n工商银行,信用卡,36000,18.25%,3500\n")
    let card = try #require(found.household.cards?.first)
    #expect(sum(card.balance) == "36,000" && card.rate?.written == "18.25%/year" && sum(card.payment) == "3,500")
  }

  @Test func theWholeTermIsNotWhatIsLeft() throws {
    let loan = try #require(read("平台,类型,欠款,期数,月供\n微粒贷,网贷,4000,12,800\n").household.loans?.first)
    #expect(loan.remaining == nil && sum(loan.balance) == "4,000")
    let left = try #require(read("平台,类型,欠款,期数,月供\n微粒贷,网贷,4000,6,720\n").household.loans?.first)
    #expect(left.remaining == 6)
  }

  @Test func whatRemainsIsASumBesideWhatWasPaid() throws {
    let loan = try #require(read("name,total,paid,remaining\nDentist loan,620,270,350\n").household.loans?.first)
    #expect(sum(loan.balance) == "350" && loan.payment == nil && loan.remaining == nil)
  }

  @Test(arguments: [
    "平台,类型,欠款,月供,到期日\n度小满,网贷,9000,900,2027-09-20\n",
    "name,kind,balance,payment,maturity date\nFlat,mortgage,480000,3300,2040-05-01\n",
  ])
  func theEndBesideAPaymentIsTheLastInstalment(text: String) throws {
    let found = read(text)
    #expect(try #require(found.household.loans?.first).dueInFull == nil)
    #expect(found.leftAside.contains { $0.problem.message.en.contains("the end, beside a payment") })
  }

  @Test func debtsBelowZeroThroughoutAreOwed() {
    let found = read("Date,Balance,Account\n2025-01-02,-1100.50,Visa Card\n2025-01-02,-8000.00,Car Loan\n")
    #expect(
      sum(found.household.cards?.first?.balance) == "1,100.50" && sum(found.household.loans?.first?.balance) == "8,000")
    #expect(found.leftAside.contains { $0.problem.message.en.contains("below 0") })
  }

  @Test func aSingleNegativeLoanIsDoubted() {
    let found = read("name,kind,balance\nCar,car,-8000\nFlat,mortgage,9000\n")
    #expect(found.doubts.map(\.name) == ["Car"])
  }

  @Test func aBareRateCostsNoDebtAndNamesItsReadings() throws {
    let found = read(
      "name,kind,balance,apr,min_payment\nVisa,card,4100,24.99,100\nCar,car,11000,0.045,300\nFriend,family,500,0,50\n")
    #expect(found.household.cards?.first?.rate?.written == "24.99%/year")
    #expect(found.household.loans?.map { $0.rate?.written } == [nil, "0%/year"])
    #expect(
      found.refusals(in: "a", .en) == ["a:3: rate “0.045”: a rate needs % and a period; write 0.045%/day or 4.5%/year"])
  }

  @Test func aColumnThatCouldBeTwoThingsIsAskedAboutOnce() {
    let found = read("名称,类型,欠款,利率\n甲,网贷,5000,0.05\n乙,网贷,6000,0.04\n")
    #expect(found.household.loans?.map(\.rate) == [nil, nil])
    #expect(found.refusals(in: "a", .zh) == ["a:1: 利率：没写 %，有几种可能；先空着；请写成 0.05%/天 或 5%/年"])
  }

  @Test func perMilleIsAMonths() {
    #expect(read("name,kind,balance,rate\nA,online,5000,5‰\n").household.loans?.first?.rate?.written == "0.5%/month")
  }

  @Test func whatIsOddIsDoubtedHereToo() {
    let text = """
      name,kind,limit,balance,rate,payment
      One,card,360,5000,18%,100
      Two,card,5000,100,365%,50
      Three,car,,900,5%,3000
      Four,online,,9000,0.05%,900
      Five,car,,0,,300
      """
    #expect(read(text).doubts.map(\.name) == ["One", "Two", "Three", "Four", "Five"])
  }

  @Test func aNumberOfARowIsNoName() {
    #expect(
      read("序号,贷款平台,类型,欠款,月供\n1,借呗,网贷,9000,900\n2,微粒贷,网贷,8000,700\n").household.loans?.map(\.name) == ["借呗", "微粒贷"])
    #expect(
      read("Debt Name,Kind,Balance,Account\nCar loan,car,4100,BOC - joint\n").household.loans?.map(\.name) == [
        "Car loan"
      ])
  }

  @Test(arguments: [
    "欠款金额", "待还金额", "剩余本金", "未还本金", "remaining balance", "principal balance", "currentBalance", "Amount Outstanding",
  ])
  func headingsOfWhatIsOwed(heading: String) {
    #expect(sum(read("名称,类型,\(heading),月还款\n车贷,车贷,36000,3500\n").household.loans?.first?.balance) == "36,000")
  }

  @Test func oneDebtOnSeveralDaysIsOneDebt() {
    let found = read(
      "Date,Account,Balance\n2025-01-01,Visa Card,1100\n2025-02-01,Visa Card,1150\n2025-03-01,Visa Card,1210\n")
    #expect(found.household.cards?.map { sum($0.balance) } == ["1,210"])
    #expect(found.leftAside.count == 2)
  }

  @Test(arguments: ["Subtotal cards,card,100", "合计,,100", "Total,,100"]) func aSubtotalIsNoDebt(row: String) {
    #expect(read("Name,Kind,Balance\nVisa,card,100\n\(row)\n").household.cards?.count == 1)
  }

  @Test func aRegisterIsNoListOfDebts() {
    let text = "\"Account\",\"Date\",\"Payee\",\"Outflow\",\"Inflow\"\n\"Visa\",\"01/05/2025\",\"Shop\",$25.00,$0.00\n"
    #expect(read(text).isEmpty && refusals(text)[0].contains("a list of payments, not of debts"))
  }

  @Test func kindsAsTablesWriteThem() {
    let kinds = [
      "personal_loan", "auto_loan", "Student Loan", "medical", "小额贷款", "银行贷款", "auto", "HELOC", "现金贷", "nonsense",
    ]
    let found = read("name,kind,balance\n" + kinds.enumerated().map { "N\($0.offset),\($0.element),100\n" }.joined())
    #expect(
      found.household.loans?.map { $0.kind?.rawValue }
        == ["consumer", "car", "other", "other", "online", "consumer", "car", "mortgage", "online", nil])
    #expect(found.refusals(in: "a", .en).count == 1)
  }

  @Test func theDayOfADateIsWhenItIsDue() {
    let found = read(
      "name,kind,balance,due date\nCar,car,6000,2026-12-06\nFlat,mortgage,9000,6\nX,car,1,月底\nY,car,2,soon\n")
    #expect(found.household.loans?.map(\.due) == [6, 6, 31, nil])
    #expect(found.refusals(in: "a", .en).count == 1)
  }

  @Test func whatIsSettledIsLeftOut() {
    let found = read("name,kind,balance,status\nCar,car,0,Paid off\nFlat,mortgage,9000,open\n")
    #expect(found.household.loans?.map(\.name) == ["Flat"])
  }

  @Test func nothingIsReadByPositionWhereWordsOfHeadingsStand() {
    #expect(read("额度 5万,欠款,月供\n招行,38000,3800\n").isEmpty)
  }
}
