import Household
import Money
import StrictYAML
import Testing

/// What the keys of a document say.
@Suite struct DocumentKeysTests {
  private func household(_ body: String) throws -> Household {
    try readHousehold("debthealth: 1\ndate: 2026-11-23\n" + body, defaultCurrency: .cny)
  }

  private func sum(_ major: Int64) -> Stated { Stated(Amount(minorUnits: 100 * major)) }
  private func day(_ text: String) throws -> CalendarDate { try CalendarDate.read(text) }

  private let entry = """
    behind: 2, arrears: 1200, paid: 300, agreed: {sum: 400, months: 36, interest: 4%/year}, called-in: no, \
    last-paid: 2026-08-01, consequence: court, lost-on: 2026-12-20, judgment: 2026-10-01, disputed: yes, \
    reference: 尾号 1234, note: mine, note-for-lender: theirs, holders: [Ann, Ben]
    """

  /// Cards and loans alike.
  @Test func aDebtSaysWhatItsLenderAgreedAndWhatIsBehind() throws {
    let read = try household("cards: [{name: A, \(entry)}]\nloans: [{name: A, kind: car, \(entry)}]\n")
    let card = try #require(read.cards?.first)
    let loan = try #require(read.loans?.first)
    try check(card)
    try check(loan)
  }

  private func check(_ debt: some DebtEntry) throws {
    #expect(debt.behind == 2 && debt.arrears == sum(1_200) && debt.paid == sum(300))
    let rate = Rate(perPeriod: Ratio(4, 100), period: .year)
    #expect(debt.agreed == Agreed(sum: sum(400), months: 36, interest: .rate(rate)))
    #expect(debt.isCalledIn == false && debt.isDisputed == true)
    #expect([debt.lastPaid, debt.lostOn].map(\.?.description) == ["2026-08-01", "2026-12-20"])
    #expect(debt.consequence == .court)
    #expect(try debt.judgment == .on(day("2026-10-01")))
    #expect(debt.reference == "尾号 1234" && debt.note == "mine" && debt.noteForLender == "theirs")
    #expect(debt.holders == ["Ann", "Ben"] && debt.holder == nil)
  }

  @Test func whatOnlyCardsAndOnlyLoansSay() throws {
    let read = try household(
      """
      cards: [{name: A, instalments: {monthly: 500, left: 7}, judgment: yes, limit: 0}]
      loans: [{name: B, kind: online, pays: full, since: 2024-05-01, agreed: {sum: 0, interest: none}}]
      """)
    let card = try #require(read.cards?.first)
    #expect(card.instalments == Instalments(monthly: sum(500), left: 7))
    #expect(card.judgment == .given && card.limit == sum(0))
    let loan = try #require(read.loans?.first)
    #expect(loan.pays == .full && loan.since?.description == "2024-05-01")
    #expect(loan.agreed?.interest == .some(.none))
  }

  @Test func aHouseholdSaysWhoLivesOnWhat() throws {
    let read = try household(
      """
      income: [{name: wage, weekly: 300}, {name: rent, yearly: unknown}]
      essentials: [{name: food, fortnightly: 600, kind: food}, {name: else}]
      people: {adults: 2, children: [3, 15], others: 0}
      keep-back: 200
      set-aside: {sum: 3000, by: 2027-01-15, for: school}
      """)
    #expect(
      read.income
        == .parts([
          .init(name: "wage", sum: sum(300), period: .week), .init(name: "rent", sum: nil, period: .year),
        ]))
    #expect(
      read.essentials
        == .parts([
          .init(name: "food", sum: sum(600), period: .fortnight, purpose: .food), .init(name: "else", monthly: nil),
        ]))
    #expect(read.people?.adults == 2 && read.people?.children == [3, 15] && read.people?.others == 0)
    #expect(read.keepBack == sum(200))
    #expect(try read.setAside == SetAside(sum: sum(3_000), by: day("2027-01-15"), purpose: "school"))
  }

  @Test func aWeeklySumMakesFiftyTwoTwelfthsAMonth() {
    let part = MonthlySum.Part(name: "wage", sum: sum(300), period: .week)
    #expect(part.monthly == sum(1_300))
  }

  @Test func totalsSayThatThereAreNoFurtherDebts() throws {
    let read = try household("totals: {debts: ~46000, mortgages: 0, lines: 5, heavily-used: unknown}\n")
    let totals = try #require(read.totals)
    #expect(totals.debts == Stated(Amount(minorUnits: 4_600_000), isEstimate: true) && totals.mortgages == sum(0))
    #expect(totals.lines == 5 && totals.heavilyUsed == nil && totals.payments == nil)
    #expect(read.listsEveryDebt && read.cards == nil && read.loans == nil)
  }

  /// An agreement that has not begun, or is over, is not what is due.
  @Test(arguments: ["from: 2026-12-20", "from: 2026-01-01, months: 3"])
  func whatIsPaidIsHeldAgainstWhatIsDueOnTheDay(terms: String) throws {
    let loan = "loans: [{name: A, kind: car, payment: 800, paid: 500, agreed: {sum: 300, \(terms)}}]\n"
    #expect(try household(loan).loans?.first?.paid == sum(500))
  }

  @Test func aQuotedUnknownIsAnAnswerThatIsNotKnownAndStillAName() throws {
    let read = try household(
      #"""
      savings: "unknown"
      loans: "unknown"
      cards: [{name: "unknown", limit: "unknown", pays: "unknown", behind: "unknown", rate: "unknown"}]
      situation: {urgent: "unknown", borrows-to-repay: "unknown"}
      """#)
    #expect(read.savings == nil && read.loans == nil && read.situation == Situation())
    #expect(read.cards == [Card(name: "unknown")])
  }

  @Test func lettersStandForNamesAndNothingPersonalStays() throws {
    let read = try household(
      "set-aside: {sum: 5, for: secret}\ncards: [{name: secret, \(entry)}]\n"
        + "loans: [{name: secret2, kind: car, holder: Ben, note: secret, reference: secret}]\n")
    let redacted = read.withLettersForNames()
    let text = written(redacted)
    for word in ["secret", "Ann", "Ben", "1234", "mine", "theirs"] { #expect(!text.contains(word), "\(word)") }
    #expect(redacted.cards?.first?.holders.last == redacted.loans?.first?.holder)
    #expect(redacted.cards?.first?.agreed == read.cards?.first?.agreed)
  }

  @Test func everySumHasAPlace() throws {
    let read = try household(
      """
      savings: 1
      assets: 2
      guarantees: 3
      keep-back: 4
      set-aside: {sum: 5}
      income: [{name: a, weekly: 6}]
      essentials: 7
      cards: [{name: A, limit: 8, balance: 9, fee: 10/year, minimum: 11, payment: 12, instalments: {monthly: 13},
        arrears: 14, paid: 15, agreed: {sum: 16}}]
      loans: [{name: B, kind: online, limit: 17, balance: 18, fee: 19/year, payment: 20, arrears: 21, paid: 1, agreed: {sum: 22}}]
      """)
    let sums = Set(read.sums.compactMap { read[keyPath: $0]?.minorUnits })
    #expect(sums == Set((1...22).map { 100 * Int64($0) }))
    let totals = try household("totals: {debts: 3, mortgages: 1, payments: 2}\n")
    #expect(Set(totals.sums.compactMap { totals[keyPath: $0]?.minorUnits }) == [100, 200, 300])
    var halved = totals
    for sum in totals.sums { halved[keyPath: sum] = halved[keyPath: sum].map { Amount(minorUnits: $0.minorUnits / 2) } }
    #expect(halved.totals?.debts?.amount.minorUnits == 150)
  }
}
