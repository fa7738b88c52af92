import Checks
import Household
import Money
import Outlook
import Reports
import Rules
import Samples
import Testing
import Wording

/// What each lender is written: nothing that is not so, a sum wherever one is offered, until when, and what follows.
@Suite struct LetterOccasionsTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  private func letters(_ document: String, _ language: Language) throws -> [String: (id: String, text: String)] {
    let assessment = assess(
      try readHousehold(document, defaultCurrency: pack.currency), with: pack, asOf: day)
    let written = Reports.letters(on: assessment, ReportRequest(.counsellor, language: language, packIsOwn: false))
    return Dictionary(
      written.map { ($0.lender, ($0.id, oneLine(reportText($0.report, columns: 80)))) }, uniquingKeysWith: { $1 })
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whoever pays what is due and clears what is behind has nothing to confess.
  @Test func whatIsClearedNeedsNoLetter() throws {
    let cleared = """
      debthealth: 1
      income: 9000
      essentials: 4500
      savings: 30000
      cards: [{name: Visa, limit: 20000, balance: 8000, rate: 18%, minimum: 10%, payment: 800, behind: 2}]
      loans:
        - {name: Caretaker, kind: other, balance: 1800, payment: none, arrears: 1800, consequence: none}
        - {name: Home, kind: mortgage, balance: 300000, payment: 2600, rate: 3.2%, remaining: 140, behind: 1}
      more-debts: no

      """
    #expect(try letters(cleared, .en).isEmpty)
    // Out of less, some of it stays behind, and the letter says how it is made up and no more.
    let inPart = try letters(cleared.replacing("savings: 30000", with: "savings: 0"), .en)
    let visa = try #require(inPart["Visa"])
    #expect(visa.id == "arrears" && visa.text.contains("I go on paying 800 a month, all that is due."), "\(visa)")
    #expect(!visa.text.contains("cannot") && !visa.text.contains("interest"), "\(visa)")
  }

  /// Whoever asks to renew says that a month's sum goes on only where there is one, and where it does.
  @Test(arguments: [("1200", true), ("none", false)])
  func aRenewalPromisesNoMoreThanIsPaid(payment: String, isPaid: Bool) throws {
    let written = try letters(
      """
      debthealth: 1
      income: 9,000
      essentials: 5,000
      savings: 20,000
      cards: []
      loans: [{name: Bank, kind: business, balance: 200000, payment: \(payment), rate: 6%, due-in-full: 2027-06-30}]
      more-debts: no

      """, .en)
    let letter = try #require(written["Bank"])
    #expect(letter.id == "renewal")
    #expect(letter.text.contains("I can go on paying the 1,200 a month.") == isPaid, "\(letter.text)")
    #expect(letter.text.contains("go on paying") == isPaid)
  }

  @Test func aLenderIsAskedForAMonth() throws {
    let nothing = """
      debthealth: 1
      income: 4000
      essentials: 4000
      savings: 0
      cards: []
      loans: [{name: Quick, kind: online, balance: 9000, payment: 900, behind: 1}]
      more-debts: no
      situation: {urgent: [threats]}

      """
    let letter = try #require(try letters(nothing, .en)["Quick"])
    #expect(letter.id == "nothing-to-offer" && letter.text.contains("until 2026-12-23"), "\(letter)")
    let unknown = nothing.replacing("income: 4000", with: "income: unknown")
    let hold = try #require(try letters(unknown, .zh)["Quick"])
    #expect(hold.id == "hold" && hold.text.contains("请在 2026-12-23 以前暂缓催收"), "\(hold)")
    #expect(
      try letters(nothing.replacing("4000\nessentials", with: "0\nessentials"), .en)["Quick"]?.text
        .contains("I have no income at present") ?? false)
  }

  @Test(arguments: [
    (Language.en, "I can pay 107 a month until 2027-02", "from 2027-03 on I pay what is due"),
    (.zh, "最晚到 2027-02，这期间每月还 107", "2027-03 起按期还足"),
  ])
  func untilWhenAndWhatFollows(language: Language, until: String, then: String) throws {
    let behind = """
      debthealth: 1
      income: 6200
      essentials: 3900
      savings: 1500
      cards: [{name: ICBC, limit: 20000, balance: 15600, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 2}]
      loans:
        - {name: Landlord, kind: other, balance: 4800, payment: none, arrears: 4800, consequence: home, lost-on: 2026-12-15}
        - {name: Quick, kind: online, balance: 3200, payment: 560, rate: 14.6%, remaining: 6, behind: 1}
      more-debts: no
      situation: {urgent: [eviction, disconnection]}

      """
    let letter = try #require(try letters(behind, language)["Quick"]).text
    #expect(letter.contains(until) && letter.contains(then), "\(letter)")
  }

  @Test func whatIsNeededToEarnIsAskedToStay() throws {
    let van = """
      debthealth: 1
      income: 6400
      essentials: 5370
      savings: 3000
      cards: [{name: Visa, limit: 20000, balance: 15300, rate: 0.05%/day, minimum: 10%, payment: 1530, behind: 1}]
      loans: [{name: Van, kind: car, balance: 41000, payment: 1900, rate: 8.8%, remaining: 24, behind: 2, consequence: tools}]
      more-debts: no

      """
    let letter = try #require(try letters(van, .en)["Van"])
    #expect(letter.id == "priority-arrangement")
    for part in [
      "I am 3,800 in arrears", "Of the 1,900 that is due each month I can pay 1,030",
      "How the 3,800 in arrears is repaid I should like to agree with you", "a longer term, or to pay only interest",
      "please do not take it back",
    ] { #expect(letter.text.contains(part), "\(part) in \(letter.text)") }
    let before = van.replacing(", behind: 2", with: "").replacing(", behind: 1", with: "")
    let early = try #require(try letters(before, .zh)["Van"])
    #expect(early.id == "longer-term" && early.text.contains("没有逾期") && early.text.contains("现在每月能还 1,030"), "\(early)")
  }

  @Test func aSumThatIsNotThereIsAskedForInParts() throws {
    let due = """
      debthealth: 1
      income: 8000
      essentials: 5000
      savings: 9000
      cards: []
      loans: [{name: Shop, kind: consumer, balance: 30000, payment: 300, due-in-full: 2026-12-20}]
      more-debts: no

      """
    let coming = try #require(try letters(due, .en)["Shop"])
    #expect(coming.id == "in-parts" && coming.text.contains("30,000 falls due on 2026-12-20"), "\(coming)")
    #expect(coming.text.contains("by then") && coming.text.contains("in parts"), "\(coming)")
    let past = try #require(try letters(due.replacing("2026-12-20", with: "2026-11-10"), .zh)["Shop"])
    #expect(past.text.contains("已于 2026-11-10 到期"), "\(past)")
  }

  /// Relatives and friends get no letter of the kind that a bank gets.
  @Test func familyIsNotWrittenToAsABankIs() throws {
    let owed = """
      debthealth: 1
      income: 7000
      essentials: 5500
      savings: 0
      cards: []
      loans: [{name: Classmate, kind: family, balance: 12000, payment: 2000, behind: 1}]
      more-debts: no

      """
    #expect(try letters(owed, .en).isEmpty)
    #expect(try letters(owed.replacing("kind: family", with: "kind: online"), .en)["Classmate"]?.id == "offer")
  }

  @Test func theLenderCanTellWhoWrites() throws {
    let owed = """
      debthealth: 1
      currency: GBP
      income: 7000
      essentials: 5500
      savings: 0
      cards: []
      loans: [{name: Bank, kind: consumer, balance: 12000.50, payment: 2000, behind: 1}]
      more-debts: no

      """
    let english = try #require(try letters(owed, .en)["Bank"]).text
    for blank in ["Name ____", "Identity no. ____", "Contract or account no. ____", "Telephone ____", "Address ____"] {
      #expect(english.contains(blank), "\(blank) in \(english)")
    }
    // In another money than the pack's each sum has its sign.
    #expect(english.contains("I owe you £12,000.50. £7,000 comes in each month"))
    let chinese = try #require(try letters(owed, .zh)["Bank"]).text
    #expect(chinese.contains("证件号 ____") && chinese.contains("由本人如实填写"))
    for paper in [english, chinese] {
      #expect(!paper.contains("legal advice") && !paper.contains("法律意见") && !paper.contains("未经核实"))
    }
  }

  @Test func whatWasAgreedIsConfirmedInItsTime() throws {
    let agreed = """
      debthealth: 1
      income: 9000
      essentials: 4000
      savings: 0
      cards:
        - {name: Begun, limit: 40000, balance: 38600, minimum: 10%, payment: 1091, agreed: {sum: 1091, months: 36, interest: none, from: 2026-10-20}}
        - {name: Coming, limit: 30000, balance: 29400, minimum: 10%, payment: 2940, agreed: {sum: 831, months: 36, interest: none, from: 2026-12-20}}
      loans: []
      more-debts: no

      """
    let written = try letters(agreed, .en)
    #expect(
      try #require(written["Begun"]).text.contains(
        "The last payment is what is left then. The first payment was on 2026-10-20."))
    let coming = try #require(written["Coming"])
    #expect(coming.id == "confirm-agreement" && coming.text.contains("I pay 831 a month."), "\(coming)")
    #expect(coming.text.contains("The first payment is on 2026-12-20."))
  }

  @Test func anAgreedSumThatIsNotThereIsSaidBeforeItsDay() throws {
    let agreed = """
      debthealth: 1
      income: 4500
      essentials: 4200
      savings: 0
      cards: [{name: Visa, limit: 40000, balance: 38600, minimum: 10%, payment: 1091, agreed: {sum: 1091, months: 36}}]
      loans: []
      more-debts: no

      """
    let letter = try #require(try letters(agreed, .en)["Visa"])
    #expect(
      letter.id == "agreement-not-met" && letter.text.contains("We agreed that I pay 1,091 a month."), "\(letter)")
    #expect(letter.text.contains("I can pay 300 a month"), "\(letter)")
    #expect(letter.text.contains("change the agreement to"), "\(letter)")
    let nothing = try #require(try letters(agreed.replacing("4200", with: "4500"), .en)["Visa"])
    #expect(nothing.text.contains("I cannot pay it."), "\(nothing)")
  }

  /// Of households under strain: no letter asks for less without a sum, and none to a lender that gets what is due says that
  /// it does not.
  @Test func noLetterSaysWhatIsNotSo() throws {
    var households = StrainedHousehold(seed: 12, day: day, gaps: 0)
    var seen = 0
    for _ in 0..<400 {
      let assessment = assess(households.next(), with: pack, asOf: day)
      let request = ReportRequest(.counsellor, language: .en, packIsOwn: false)
      for letter in Reports.letters(on: assessment, request) where letter.id == "offer" || letter.id == "arrears" {
        let text = oneLine(reportText(letter.report, columns: 80))
        let lines = assessment.settlement.lines.filter { assessment.name($0.debt, .en) == letter.lender }
        guard let line = lines.first, lines.count == 1 else { continue }
        seen += 1
        #expect((line.hasItsDue && !line.isOpen) == (letter.id == "arrears"), "\(text)")
        #expect(text.contains("a month") || text.contains("this month") || text.contains("agree with you"), "\(text)")
        #expect(line.debt.kind != .family)
      }
    }
    #expect(seen > 20)
  }
}
