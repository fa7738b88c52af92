import Testing

/// What a report promises, and what it does not.
@Suite struct ReportContentsTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func report(_ document: String, for kind: String, _ options: String...) throws -> String {
    let arguments = ["report", "-", "-o", "-", "--for", kind, "--lang", "en"] + options
    let result = try program.run(arguments, input: document)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private let base =
    "debthealth: 1\ndate: 2026-11-23\nincome: 9,000\nessentials: 4,500\nsavings: 20,000\nmore-debts: no\n"

  private var short: String { base.replacing("9,000", with: "6,000").replacing("20,000", with: "0") }

  /// Nobody is left out of a page to take home, however little room there is.
  @Test func everyLenderStandsOnItWithItsSum() throws {
    let names = ["North", "South", "East", "West"].map { "Bank of the \($0)" } + ["City Bank", "Visa", "Quick Cash"]
    let cards = names.map { "{name: \($0), limit: 30000, balance: 29000, minimum: 10%, payment: 2900, behind: 1}" }
    let handout = try report("\(short)cards: [\(cards.joined(separator: ", "))]\n", for: "client")
    for name in names {
      #expect(handout.contains("[ ] \(name): ") || handout.contains("only this: \(name)"), "\(name)")
    }
    #expect(!handout.contains("as in the financial statement"))
    // What the banks are asked for besides is said to those of the week too.
    #expect(handout.contains("say also: “I want to repay but cannot keep to the original terms"))
  }

  /// What cannot wait stands before every call, all of it; and where it is a lender's loss, with the words for it.
  @Test func whatIsUrgentStandsOnTheFront() throws {
    let debts = """
      cards: [{name: Visa, limit: 9000, balance: 8000, minimum: 10%, payment: 800, behind: 1}]
      loans: [{name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power}]
      situation: {urgent: [disconnection, scam]}

      """
    let handout = try report(short + debts, for: "client")
    let front = try #require(handout.firstRange(of: "This week").map { handout[..<$0.lowerBound] })
    #expect(front.contains("Today, before anything else") && front.contains("Stop: pay nothing more"))
    #expect(front.contains("Power: Ring the number") && front.contains("“6,000 comes in each month"))
    #expect(!handout.contains("[ ] Power"))
  }

  @Test func whatEachIsToldLastFitsIt() throws {
    let debts = """
      cards:
        - {name: Visa, limit: 9000, balance: 8000, minimum: 10%, payment: 800, behind: 1}
        - {name: Amex, limit: 9000, balance: 8000, minimum: 10%, payment: 800, behind: 1}
      loans: [{name: Rent, kind: other, balance: 3000, payment: none, arrears: 3000, consequence: home}]

      """
    let handout = try report(short.replacing("4,500", with: "5,990") + debts, for: "client")
    #expect(!handout.contains("While I keep to it"))
    #expect(handout.contains("While it is on hold, can interest and fees stop, and the calls?"))
  }

  @Test func savingsThatAreShownAreSpokenOf() throws {
    let debts =
      "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800}]\n"
      + "loans: [{name: Home, kind: mortgage, balance: 200000, payment: 1500, due: 20}]\n"
    let document = base.replacing("9,000", with: "0").replacing("20,000", with: "13,000") + debts
    let handout = try report(document, for: "client")
    #expect(
      handout.contains(
        "Savings make up what living costs and what comes first (Home) lack: 6,000 a month, for this month only."))
    #expect(
      handout.contains("Savings fill the gap in living costs and in what has to come first, for this month only."))
    #expect(
      handout.contains(
        "the full payment. Savings allow that for this month only: could the term be longer after it"))
    #expect(handout.contains("“What is put by has to last for living costs and what comes first"))
    #expect(!handout.contains("Nothing is left"))
    let statement = try report(document, for: "counsellor")
    #expect(statement.contains("Offered a month 1,500 Out of savings 6,000 a month, for this month only"))
    let plenty = try report(document.replacing("13,000", with: "90,000"), for: "client")
    #expect(plenty.contains("what comes first (Home) lack: 6,000 a month, for about 14 months."))
    // Home gets its payment for more than a year: only Visa has to be spoken to.
    #expect(plenty.contains("Today only this: Visa") && !plenty.contains("Home: “"))
  }

  @Test func aSumDueInFullHasItsDay() throws {
    let debts =
      "cards: []\nloans: [{name: Shop, kind: business, balance: 80000, payment: 420, due-in-full: 2026-12-07}]\n"
    let there = try report(base.replacing("20,000", with: "90,000") + debts, for: "client")
    #expect(
      there.contains("- 80,000 for Shop falls due on 2026-12-07 (in 14 days). Keep it apart in the savings"))
    #expect(there.contains("what then stays of the savings is 10,000."))
    let short = try report(base + debts, for: "client")
    #expect(
      short.contains(
        "- 80,000 for Shop falls due on 2026-12-07 (in 14 days). With a month's living costs kept back, 15,500 of it"))
    #expect(!short.contains("within a year") && !short.contains("what is left each month"))
    let later = try report(base.replacing("2026-11-23", with: "2026-08-07") + debts, for: "client")
    #expect(later.contains("With a month's living costs kept back, 31,820 of it can be there"))
    #expect(
      later.contains(
        "[ ] Set what is left each month (4,080) aside for Shop, and keep the savings for it."))
  }

  @Test func aSqueezeThatEndsIsNoPermanentOffer() throws {
    let document =
      base.replacing("9,000", with: "7,600").replacing("20,000", with: "0")
      + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800}]\n"
      + "loans: [{name: Rent, kind: other, balance: 2500, payment: 1250, behind: 1, consequence: home}, {name: Loan, kind: online, balance: 5000, payment: 1000}]\n"
    let handout = try report(document + "situation: {urgent: [eviction]}\n", for: "client")
    #expect(
      handout.contains(
        "1,250 goes first to what is behind on Rent: so this month does not hold all that is due on the others."))
    // A tenth of the 600 that are left is kept back; from the next month on all is there again.
    #expect(handout.contains("Visa: “I can pay you 332 this month, and what is due from the next one on.”"))
    #expect(handout.contains("Loan: “I can pay you 208 this month, and what is due from the next one on.”"))
    #expect(!handout.contains("instalment agreement"))
  }

  @Test func whatIsMadeUpAtOnceComesFirstInTheScript() throws {
    let document =
      base
      + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800, behind: 1}]\n"
      + "loans: [{name: Rent, kind: other, balance: 4500, payment: none, behind: 3, consequence: home}]\n"
    let handout = try report(document, for: "client")
    #expect(
      handout.contains("Today only this: pay Rent") && handout.contains("Pay 4,500 now: it is paid off then."))
    #expect(handout.contains("[ ] Visa: Pay 800 now: nothing is behind then. This month's 800 as usual."))
  }

  @Test func nothingIsPromisedOfAFrozenAccount() throws {
    let debts =
      "cards: []\nloans: [{name: Shop, kind: business, balance: 8000, payment: 40, due-in-full: 2026-12-20}]\n"
      + "situation: {urgent: [frozen]}\n"
    let handout = try report(base + debts, for: "client")
    #expect(!handout.contains("Keep it apart in the savings") && handout.contains("none of it will be there"))
    let statement = try report(base + debts, for: "counsellor")
    #expect(!statement.contains("kept for what falls due"))
  }

  /// Savings pay the gap first; what they then hold above a month's living costs goes to the sum due.
  @Test func onePoolOfSavings() throws {
    let document =
      base.replacing("9,000", with: "5,500")
      + "cards: []\nloans: [{name: Loan, kind: online, balance: 30000, payment: 1500}, "
      + "{name: Shop, kind: business, balance: 40000, payment: 100, due-in-full: 2026-12-20}]\n"
    let handout = try report(document, for: "client")
    let statement = try report(document, for: "counsellor")
    #expect(handout.contains("600 this month, then 500 a month, for 20 months in all, until it is over"))
    #expect(handout.contains("With what the coming months need kept back, 5,400 of it can be there."))
    #expect(statement.contains("5,400 at most towards what falls due in full"))
    #expect(!handout.contains("I can pay you 540"))
  }

  /// A debt of one is spoken of by that one: whoever else said "we owe" might owe it from then on.
  @Test func aHouseholdOwesTogetherAndEachSpeaksOfTheirOwn() throws {
    let text = try report(
      short + "cards: [{name: Visa, holder: Li Na, limit: 9000, balance: 8000, payment: 2800}]\nloans: []\n",
      for: "client")
    #expect(text.contains("Your household owes 8,000 in all and pays 2,800 a month."))
    #expect(text.contains("I can pay you 1,350 a month.") && !text.contains("We can"))
  }

  @Test func aPlanPromisesNothingForDebtsThatAreNotInIt() throws {
    let text = try report(
      base + "cards: []\nloans:\n  - {name: Known, kind: online, balance: 1000, payment: 100, rate: 12%}\n"
        + "  - {name: Home, kind: mortgage, balance: 300000, payment: 1500}\n", for: "self")
    #expect(text.contains("all but the mortgage is paid off"))
    #expect(text.contains("Home goes on as agreed") && !text.contains("all is paid off"))
  }

  @Test func aPlanThatCannotBeKeptUpSaysSo() throws {
    let text = try report(
      base.replacing("9,000", with: "5,000").replacing("20,000", with: "0") + loanOfNineThousand, for: "self")
    #expect(text.contains("this plan takes 900, 400 more. It cannot be kept up as things are."))
  }

  @Test func aPlanThatSavingsCarryIsNoSupposition() throws {
    let text = try report(base.replacing("9,000", with: "5,000") + loanOfNineThousand, for: "self")
    #expect(
      text.contains("This plan takes 900 a month; after everything else 500 of it is there. Savings make up what is"))
    #expect(!text.contains("cannot be kept up") && !text.contains("Suppose"), "\(text)")
  }

  private let loanOfNineThousand =
    "cards: []\nloans: [{name: Loan, kind: online, balance: 9000, payment: 900, rate: 12%}]\n"

  @Test func aPlanIsTheOneThatWasChosen() throws {
    let loans =
      "cards: []\nloans:\n  - {name: Dear, kind: online, balance: 9000, payment: 300, rate: 20%}\n"
      + "  - {name: Small, kind: online, balance: 900, payment: 90, rate: 5%}\n"
    let chosen = try report(base + loans, for: "self", "--strategy", "snowball", "--extra", "500")
    #expect(chosen.contains("The plan: smallest first"))
    #expect(chosen.contains("With 890 a month, 500 more than is paid today, all is paid off in month"))
    #expect(!chosen.contains("as in the steps"))
    let usual = try report(base.replacing("20,000", with: "8,000") + loans, for: "self")
    #expect(usual.contains("With 390 a month, what is paid today,"))
    #expect(usual.contains("With what is left each month (4,110) on top, as in the steps: in month 3"))
    let two = try program.run("report", "-", "-o", "-", "--strategy", "lines", "--strategy", "snowball", input: base)
    #expect(two.status == 64)
  }

  @Test func aHandoutSaysWhatToSayToWhom() throws {
    let text = try report(
      short
        + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800, due: 12, behind: 2}]\n"
        + "loans: [{name: Car, kind: car, balance: 30000, payment: 1100}, {name: Pay later, kind: online, balance: 2000, payment: 400}]\n",
      for: "client")
    #expect(text.contains("“6,000 comes in each month, and living costs are 4,500."))
    // A tenth of the 1,500 is kept back; a car comes first only where it is said to be needed to earn.
    #expect(text.contains("“I have 1,350 a month for debts, shared in proportion to what I owe each lender.”"))
    #expect(text.contains("Today only this: Visa") && text.contains("I can pay you 270 a month by the 12th."))
    #expect(text.contains("Is it needed to earn: Car?") && text.contains("Until then say: Car 1,013 of 1,100 a month."))
    #expect(text.contains("Car: “I can pay you 1,013 a month.” (1,100 is due)"))
    #expect(text.contains("Pay later: “I can pay you 67 a month.” (400 is due)"))
  }

  @Test func aPromotionalRateIsTheRateWhileItLasts() throws {
    let cards =
      "cards: [{name: Slate, limit: 9000, balance: 6800, payment: 200, rate: 27.99%, promo-rate: '0% until 2027-06-30'}]\n"
    let own = try report(base + cards + "loans: []\n", for: "self")
    #expect(own.contains("leaves about 6,600 on it next month"))
    #expect(!own.contains("it costs about"))
    #expect(own.contains("Slate: 0 % a year until 2027-06-30, then 27.99 % a year"))
    let later = try report(base.replacing("2026-11-23", with: "2027-06-15") + cards + "loans: []\n", for: "self")
    #expect(later.contains("leaves about 6,759 on it next month") && later.contains("it costs about 159 a month"))
  }

  /// 3,200 clears the power bill this month: every paper says both sums, and the same ones.
  @Test func whatIsThereFromNextMonthOnStandsOnEveryPaper() throws {
    func household(essentials: String) -> String {
      """
      debthealth: 1
      date: 2026-11-23
      income: 9,800
      essentials: \(essentials)
      savings: 0
      cards: [{name: Visa, limit: 60000, balance: 52000, rate: 0.05%/day, minimum: 10%, payment: 5200, behind: 1}]
      loans:
        - {name: Power, kind: other, balance: 3200, payment: none, arrears: 3200, consequence: power}
        - {name: Klarna, kind: online, balance: 30000, payment: 3000, rate: 18%}
      more-debts: no
      situation: {months-behind: 1, urgent: []}

      """
    }
    let some = household(essentials: "5,880")
    let more = "From next month on more is there each month: Visa 2,237, Klarna 1,291."
    #expect(try report(some, for: "counsellor").contains(more))
    let wayOut = try program.run("way-out", "-", "--lang", "en", input: some).output
    #expect(wayOut.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(more))
    let client = try report(some, for: "client")
    #expect(client.contains("Visa: “I can pay you 411 this month, and 2,237 a month from the next one on.”"))
    // Each hears its own two sums; what all of them share changes, and is not said.
    #expect(!client.contains("shared in proportion"))
    let nothing = try report(household(essentials: "6,600"), for: "client")
    #expect(nothing.contains("Visa: “This month I cannot pay you, and from next month on I can pay 1,826 a month."))
    #expect(!nothing.contains("Of each month's income nothing is left"))
  }

  /// Whoever gets all that is due is not asked whether an agreement can begin sooner.
  @Test func anAgreementToComeIsAskedForWhereLessIsThere() throws {
    func card(_ savings: String, income: String) -> String {
      """
      debthealth: 1
      date: 2026-11-23
      income: \(income)
      essentials: 7,000
      savings: \(savings)
      cards:
        - {name: One, limit: 40000, balance: 29000, rate: 0.05%/day, minimum: 10%, behind: 2,
           agreed: {sum: 831, months: 36, interest: none, from: 2026-12-20}}
        - {name: Two, limit: 40000, balance: 30000, rate: 0.05%/day, minimum: 10%, payment: 3000, behind: 1}
      loans: []
      more-debts: no

      """
    }
    let less = try report(card("500", income: "9,800"), for: "client")
    #expect(less.contains("What we agreed begins on 2026-12-20. Until then I can pay you 831 a month"))
    let enough = try report(card("0", income: "14,000"), for: "client")
    #expect(!enough.contains("What we agreed begins on") && enough.contains("I can pay you 2,900 a month"), "\(enough)")
  }

  @Test func aPaymentBelowTheMinimumIsSaid() throws {
    let cards = "cards: [{name: Visa, limit: 20000, balance: 12000, payment: 900, rate: 0.05%/day, minimum: 10%}]\n"
    let own = try report(base + cards + "loans: []\n", for: "self")
    #expect(own.contains("1. Pay each card at least its minimum: Visa 1,200. That is 300 more a month than now"))
    #expect(!own.contains("usual 900"))
    #expect(
      own.contains(
        "Paying the 300 that is due and not paid now as well, 1,200 a month in all, all is paid off"
      ))
    let statement = try report(base + cards + "loans: []\n", for: "counsellor")
    #expect(statement.contains("Visa card 12,000 1,200 not stated - 1,200"))
    #expect(statement.contains("Visa: 900 a month is paid now, less than what is due (1,200)"))
  }

  @Test func whatIsBehindIsMadeUpOnce() throws {
    let text = try report(
      base + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800, behind: 2}]\nloans: []\n",
      for: "counsellor")
    #expect(text.contains("Offered a month 800 For arrears, once 1,600, this month only Left after that 2,100"))
    let step = try report(
      base + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800, behind: 2}]\nloans: []\n", for: "client")
    #expect(
      step.contains("pay Visa") && step.contains("Pay 1,600 now: nothing is behind then. This month's 800 as usual."))
    #expect(!step.contains("I can pay you"))
  }

  @Test func aMonthOfNeedsHoldsEveryMinimum() throws {
    let cards =
      "cards: [{name: Visa, limit: 20000, balance: 12000, payment: 900, rate: 0.05%/day, minimum: 10%, behind: 1}]\n"
    let text = try report(
      base.replacing("20,000", with: "3,000") + cards + "loans: []\n", for: "counsellor")
    #expect(text.contains("A month of living costs and payments takes 5,700."))
  }

  @Test func aPlanThatCannotBeKeptUpIsRefusedFirst() throws {
    let text = try report(
      base.replacing("9,000", with: "5,000").replacing("20,000", with: "0")
        + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800, rate: 18%/year}]\nloans: []\n", for: "self")
    #expect(text.contains("The plan: dearest first ----------------------- After living costs 500 a month is there"))
    #expect(!text.contains("is paid off in month"))
  }

  @Test func whatIsMissingIsNamed() throws {
    let text = try report(
      base.replacing("income: 9,000\n", with: "")
        + "cards: [{name: Visa, limit: 9000, balance: 3000, payment: 800}]\nloans: []\n"
        + "situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\n"
        + "record: {report-seen: yes, errors: no, agent: none}\n", for: "client")
    #expect(text.contains("Still missing the monthly income"))
    #expect(text.contains("Look up what is still missing here") && !text.contains("Pay the usual"))
  }

  @Test func aStatementOffersNoMoreThanThereIs() throws {
    let text = try report(
      short + "cards: [{name: Visa, limit: 9000, balance: 8000, payment: 800}]\n"
        + "loans: [{name: Home, kind: mortgage, balance: 300000, payment: 2345}]\n", for: "counsellor")
    #expect(text.contains("6,000 - 4,500 = 1,500 Priority debts 1,500 Offered a month 1,500 Savings 0"))
    #expect(text.contains("Home home 300,000 2,345 not stated 1,500 -"))
    #expect(text.contains("Visa card 8,000 800 not stated - 0"))
    #expect(text.contains("There is too little even for what comes first (Home)"))
    #expect(text.contains("no sum is promised"))
  }

  @Test func theNextDateFollowsTheState() throws {
    let behind = base + "cards: []\nloans: [{name: Loan, kind: online, balance: 900, payment: 90, behind: 3}]\n"
    #expect(try report(behind, for: "client").contains("Next time --------- On 2026-12-23,"))
    let well =
      base + "cards: []\nloans: []\nassets: 0\nhabits: {everyday-spending-on-cards: none}\n"
      + "situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\n"
      + "record: {report-seen: yes, errors: no, agent: none}\n"
    #expect(try report(well, for: "counsellor").contains("Date of review 2027-02-23"))
    let early = try program.run("report", "-", "-o", "-", "--review", "2026-11-23", "--lang", "en", input: behind)
    #expect(early.status == 64 && early.errors.contains("not after the day of the report, 2026-11-23"))
  }
}
