import Testing

/// What plans, what-ifs, stress and the way out say before any sum, and where too little is known for one.
@Suite struct FirstThingsTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func said(_ document: String, _ words: String...) throws -> String {
    let result = try program.run(words + ["--lang", "en"], input: document)
    #expect(result.status == 0)
    return result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let empty = "debthealth: 1\ncurrency: CNY\ndate: 2026-11-23\n"

  private static let tooMuch = """
    debthealth: 1
    currency: CNY
    date: 2026-11-23
    income: 12,000
    essentials: 6,500
    savings: 2,000
    cards:
      - {name: Visa, limit: 50000, balance: 38000, rate: 0.05%/day, payment: 4000, pays: part}
    loans:
      - {name: Car, kind: car, balance: 30000, payment: 2000, rate: 6%, behind: 1}
      - {name: Mum, kind: family, balance: 30000, payment: none}
    more-debts: no
    situation: {months-behind: 1, urgent: [court]}
    """

  @Test func whatIsNotKnownIsNotNothing() throws {
    let lists = "known without: which cards there are, which loans there are"
    #expect(try said(FirstThingsTests.empty, "plan", "-").contains(lists))
    #expect(try said(FirstThingsTests.empty, "stress", "-").contains("Rates not " + lists))
    #expect(try said(FirstThingsTests.empty, "way-out", "-").contains("checks could not be judged. Missing: "))
  }

  @Test(arguments: [["plan", "-"], ["stress", "-"], ["way-out", "-"], ["whatif", "-", "extra 500"]])
  func sumsWaitForSomeoneNotCoping(words: [String]) throws {
    let document = FirstThingsTests.tooMuch.replacing("[court]", with: "[not-coping]")
    let result = try program.run(words + ["--lang", "en"], input: document)
    #expect(result.output.contains("12356") && result.output.contains("The sums can wait for another day."))
    #expect(!result.output.contains("38,000"))
  }

  @Test func aPlanThatCannotBePaidSaysSo() throws {
    let plan = try said(FirstThingsTests.tooMuch, "plan", "-")
    #expect(plan.contains("5,500 a month is there; this plan takes 6,000, 500 more."))
    #expect(plan.contains("First of all 1 "))
    #expect(!plan.contains("easiest to keep up") && !plan.contains("yours to choose"))
    #expect(plan.contains("? : cannot be told without the rate of Mum"))
    #expect(plan.contains("Visa: the minimum is not known."))
  }

  @Test func whatIsThereIsSharedByWhatIsOwed() throws {
    let wayOut = try said(FirstThingsTests.tooMuch.replacing("12,000", with: "11,000"), "way-out", "-")
    #expect(wayOut.contains("Car 2,000 brings it up to date."))
    #expect(wayOut.contains("450 of it stays with you for what comes up."))
    #expect(wayOut.contains("Visa 38,000 4,000 2,263") && wayOut.contains("Car 30,000 2,000 1,787"))
  }

  @Test func theFaultyPartIsNamed() throws {
    let changes = [
      "rate Visa 12%, incom 5": "incom 5; did you mean income 5?", "pay 5 to Zzzz": "Zzzz; one of Visa, Car, Mum",
    ]
    for (change, fault) in changes {
      let result = try program.run(["whatif", "-", change, "--lang", "en"], input: FirstThingsTests.tooMuch)
      #expect(result.status == 64)
      #expect(result.errors.contains(fault) && result.errors.contains("Usage: debthealth whatif <FILE>"))
    }
  }
}
