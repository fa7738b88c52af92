import Household
import Interview
import Money
import Phrases
import Testing
import Wording

/// Debts of a spreadsheet: its shapes, what is taken for what, and what is refused.
@Suite struct DebtImportTests {
  private func read(_ text: String, into household: Household = Household()) -> DebtImport {
    DebtImport(text, into: household, names: chineseNames)
  }

  private func refusals(_ text: String) -> [String] { read(text).refusals(in: "a.csv", .en) }

  @Test(arguments: [
    "name,kind,limit,balance\nVisa,card,\"50,000\",38000\n",
    "\u{FEFF}name;kind;limit;balance\r\nVisa;card;50,000;38000\r\n",
    "名称\t类型\t额度\t已用（元）\nVisa\t信用卡\t5万\t38,000\n", "sep=;\nVisa;信用卡;50000;38000",
    "Debts of 2026,,,\nName,Kind,Limit,Current_Balance\nVisa,Credit Card,50000,38000", "Visa card,50000,38000",
    "\"Credit card\",Limit,Debt\nVisa,50000,38000",
  ])
  func oneCardInEveryShape(text: String) throws {
    let found = read(text)
    #expect(found.refusals(in: "a.csv", .en).isEmpty)
    let card = try #require(found.household.cards?.first)
    #expect(card.name.hasPrefix("Visa"))
    #expect(card.limit?.amount == Amount(minorUnits: 5_000_000))
    #expect(card.balance?.amount == Amount(minorUnits: 3_800_000))
    #expect(found.household.loans == nil && !found.household.listsEveryDebt)
  }

  @Test func rowsOfOneFaultAreNamedEach() {
    let table = "name,kind,balance\nA,card,abc\nB,card,1\nC,card,abc\nD,card,2\nE,card,abc\nF,card,abc\n"
    #expect(refusals(table).count == 1)
    #expect(refusals(table)[0].hasPrefix("a.csv:2: ") && refusals(table)[0].hasSuffix(" (the same on lines 4, 6, 7)"))
    #expect(refusals("name,kind,balance\nA,card,abc\nB,card,abc\n")[0].hasSuffix(" (the same on line 3)"))
  }

  @Test func kindsAsReportsPrintThem() {
    let table =
      "name,kind,balance\n" + ["online", "consumer", "private", "other"].map { "\($0),\($0) loan,9\n" }.joined()
    #expect(read(table).household.loans?.map(\.kind) == [.online, .consumer, .private, .other])
  }

  /// Two names that look the same are the same.
  @Test func signsThatCannotBeSeenAreNoPartOfAName() {
    let table = "name,kind,balance\n\u{202E}Visa\u{200B},card,5\nVisa,card,5\n"
    #expect(read(table).household.cards?.map(\.name) == ["Visa"])
    #expect(refusals(table)[0].contains("the same as line 2"))
  }

  @Test func loansOfEveryKindBesideCards() throws {
    let text = """
      lender,type,balance,minimum payment,credit limit,daily rate,remaining
      花呗,,8000,900,10000,0.04%,10
      Bank,mortgage,800000,4000,,,240期
      Mum,,2000,none,,,
      """
    let loans = try #require(read(text).household.loans)
    #expect(loans.map(\.kind) == [.online, .mortgage, .family])
    #expect(loans.map(\.remaining) == [10, 240, nil])
    #expect(loans[0].rate == Rate(perPeriod: Ratio(4, 10_000), period: .day))
    #expect(loans[0].limit?.amount == Amount(minorUnits: 1_000_000))
    #expect(loans[1].payment == .monthly(Stated(Amount(minorUnits: 400_000))))
    #expect(loans[2].payment == Loan.Payment.none)
  }

  @Test(arguments: [
    ("Visa,card,1,2", "a.csv:2: 4 cells where"), ("Visa,card,12,000", "a.csv:2: a comma inside a number"),
    (",card,1", "a.csv:2: a name is missing"), ("\"Visa,card,1", "a.csv:2: a quote is opened"),
  ])
  func aBadRowIsNamedAndTheOthersTaken(row: String, message: String) {
    let text = "name,kind,balance\n\(row)\nMum,family,5"
    let all = refusals(text)
    #expect(all.count == 1 && all[0].hasPrefix(message), "\(all)")
    #expect(read(text).household.loans?.count == 1)
  }

  @Test(arguments: [
    ("Visa,card,x", "a.csv:2: balance “x”: not a sum of money"), ("Someone,,1", "a.csv:2: a card or a loan?"),
    ("Thing,strange,1", "a.csv:2: kind “strange”: no kind of debt"),
    ("Visa,card,\"1.200,50\"", "a.csv:2: balance “1.200,50”"),
  ])
  func aBadCellIsNamedAndTheRestOfItsRowTaken(row: String, message: String) {
    let text = "name,kind,balance\n\(row)\nMum,family,5"
    let all = refusals(text)
    #expect(all.count == 1 && all[0].hasPrefix(message), "\(all)")
    #expect((read(text).household.loans?.count ?? 0) + (read(text).household.cards?.count ?? 0) == 2)
  }

  @Test(arguments: [
    ("APR (%)", "18.9", "18.9%/year"), ("rate %", "18.9%", "18.9%/year"), ("日利率（%）", "0.05", "0.05%/day"),
    ("monthly rate", "1.5%", "1.5%/month"), ("利率", "万5/日", "0.05%/day"),
  ])
  func aRateIsReadAsItsHeadingSays(heading: String, cell: String, rate: String) throws {
    let card = try #require(read("card,\(heading)\nVisa,\(cell)\n").household.cards?.first)
    #expect(card.rate?.written == rate)
  }

  @Test func ownDebtsHaveNoOtherHolder() throws {
    let cards = try #require(read("card,balance,owner\nA,1,me\nB,1,本人\nC,1,wife\n").household.cards)
    #expect(cards.map(\.holder) == [nil, nil, "wife"])
  }

  @Test func linesAreCountedThroughQuotedLineEnds() {
    let all = refusals("name,kind,balance,note\nVisa,card,1,\"two\nlines \"\"here\"\"\"\n\nMaster,card,x,\n")
    #expect(all.map { $0.prefix(8) } == ["a.csv:5:"], "\(all)")
  }

  @Test(arguments: ["", "\n \n", "a,b\n1,2\n", "Total,5\n", "\u{FEFF}"])
  func nothingToTake(text: String) { #expect(read(text).isEmpty) }

  @Test func aDebtThatIsThereIsNotCountedTwice() throws {
    let first = read("name,kind,balance\nMum,family,5\nMum,family,6").household
    #expect(first.loans?.count == 2)
    let again = read("name,kind,balance\nMum,family,5\nDad,family,6", into: first)
    #expect(again.household.loans?.count == 3)
    #expect(again.refusals(in: "a.csv", .en).count == 1)
  }

  @Test func whatIsShownNamesColumnsAndRows() {
    let text = read("Creditor,Type,Owed,Colour,Owed\nVisa,card,5,red,6\nTotal,,5,,").text(.en, columns: 80)
    #expect(
      text == """
        Columns: Creditor = name, Type = kind, Owed = balance. Not used: Colour, Owed.
          + Visa: limit not known, used 5
          - line 3: a total, no debt; left out
        1 card and 0 loans taken; 0 rows not.
        """)
  }

  /// Whatever stood in the cells, the document can be read again.
  @Test func whatIsTakenCanBeWrittenAndRead() throws {
    let text = """
      name,kind,balance,holder,note
      '=1+1,card,5,"- x","# no: comment"
      "<b>&""q""</b>",card,5,~,"a
      b"
      \u{202E}evil\u{200B},card,5,yes,'@x
      😀 null,family,~5,,\u{7}bell
      """
    let household = read(text).household
    #expect(household.cards?.map(\.name).first == "=1+1")
    #expect(try readHousehold(written(household), defaultCurrency: .cny) == household)
  }
}
