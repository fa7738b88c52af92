import Foundation
import Testing

/// The financial statement as lenders want it, and what stays in the file.
@Suite struct StatementTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws { (program, folder) = (try CommandLineProgram(), try ScratchFolder()) }

  private func statement(_ document: String, for kind: String = "counsellor", _ options: String...) throws -> String {
    let result = try program.run(
      ["report", "-", "-o", "-", "--for", kind, "--lang", "en", "--as-of", "2026-11-24"] + options, input: document)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static let household = """
    debthealth: 1
    date: 2026-11-24
    people: {adults: 2, children: [3, 15]}
    income: [{name: wage, monthly: 6000, kind: wages}, {name: allowance, monthly: 500, kind: benefits}]
    essentials:
      - {name: rent, monthly: 2000, kind: home}
      - {name: meals, monthly: 2900, kind: food, why: a diet on doctor's orders}
      - {name: calls, monthly: 260, kind: communication}
    savings: 900
    assets: 20,000
    cards:
      - {name: Visa, limit: 30000, balance: 26000, minimum: 10%, payment: 2600, judgment: 2026-09-01, holders: [Ann, Ben]}
      - {name: Master, limit: 9000, balance: 9000, minimum: 10%, payment: 900, note: mine alone, note-for-lender: lost work}
    loans: [{name: Landlord, kind: other, balance: 600, payment: none, arrears: 600, consequence: home, reference: "12 B"}]
    more-debts: no

    """

  private static let guidelines = """
    guidelines: 1
    currency: CNY
    source: {en: our figures, zh: 本机构}
    as-of: 2026-04-01
    monthly:
      food: {adult: 900, child: 300, youth: 500}
      communication: {household: 100, adult: 50}

    """

  @Test func itHasTheLinesThatLendersAskFor() throws {
    let text = try statement(StatementTests.household)
    for part in [
      "Who lives on it 2 adults, 2 children (3, 15)", "wage wages 6,000", "allowance benefits 500", "Fixed costs",
      "rent home 2,000",
      "Flexible costs", "Savings contribution", "2026-09-01",
      "[ ] Assets considered (20,000)", "[ ] Savings considered (900)", "Master: lost work",
      "Signed, Ann ____", "Signed, Ben ____", "We agree that this statement",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    let rows = try statement(StatementTests.household, for: "counsellor", "--format", "markdown")
    #expect(rows.contains("Landlord (12 B)") && rows.contains("Visa (joint: Ann, Ben)"))
    #expect(!text.contains("The checks") && !text.contains("mine alone") && !text.contains("Rules"))
  }

  @Test func whatIsInternalIsAnotherFile() throws {
    let text = try statement(StatementTests.household, for: "file")
    #expect(text.contains("not for lenders") && text.contains("The checks") && text.contains("Master: mine alone"))
    for format in ["html", "json", "csv", "markdown"] {
      #expect(try !statement(StatementTests.household, for: "counsellor", "--format", format).contains("mine alone"))
      #expect(try !statement(StatementTests.household, for: "client", "--format", format).contains("mine alone"))
    }
  }

  @Test func overAGuidelineTheReasonIsPrintedOrAsked() throws {
    let file = try folder.write(StatementTests.guidelines, as: "guide.yaml")
    let text = try statement(StatementTests.household, for: "counsellor", "--guidelines", file)
    // 2 × 900 + 300 + 500, and 100 + 2 × 50.
    #expect(text.contains("food, housekeeping 2,900 2,600 300 a diet on doctor's orders"))
    #expect(text.contains("telephone, internet 260 200 60 ____________"))
    let unknown = StatementTests.household.replacing("people: {adults: 2, children: [3, 15]}\n", with: "")
    #expect(
      try statement(unknown, for: "counsellor", "--guidelines", file).contains(
        "go by who lives on it, which is not stated"))
    #expect(try !statement(StatementTests.household).contains("guideline"))
  }

  /// Nothing is left out without a word.
  @Test func whyNothingIsHeldAgainstGuidelinesIsSaid() throws {
    let file = try folder.write(StatementTests.guidelines, as: "guide.yaml")
    let other = try folder.write(StatementTests.guidelines.replacing("CNY", with: "USD"), as: "usd.yaml")
    func said(_ document: String, _ file: String) throws -> String {
      try statement(document, for: "counsellor", "--guidelines", file)
    }
    #expect(try said(StatementTests.household, other).contains("The guideline figures are in USD"))
    let one = "debthealth: 1\npeople: {adults: 1, children: []}\nincome: 6000\nessentials: 4000\n"
    #expect(try said(one, file).contains("living costs are stated as one sum"))
    let unkind = one.replacing("essentials: 4000", with: "essentials: [{name: all, monthly: 4000}]")
    #expect(try said(unkind, file).contains("kinds of cost, which are not stated"))
  }

  @Test func guidelinesWithWrongKeysAreRefused() throws {
    let bad = StatementTests.guidelines.replacing("food:", with: "foood:").replacing("adult: 50", with: "adult: plenty")
      .replacing("guidelines: 1", with: "guidelines: 2")
    let file = try folder.write(bad, as: "guide.yaml")
    let result = try program.run(
      "report", "-", "-o", "-", "--guidelines", file, "--lang", "en", input: StatementTests.household)
    #expect(result.status == 65 && result.output.isEmpty)
    for part in [
      "guide.yaml:1:13: guidelines: not a format version", "monthly.foood: unknown key; did you mean food?",
      "monthly.communication.adult",
    ] {
      #expect(result.errors.contains(part), "\(part) in \(result.errors)")
    }
  }

  @Test func aLetterheadStandsAboveAndIsRefusedKindly() throws {
    let lines = try folder.write("Debt advice, Chaoyang\n1 Long Road <b>\n", as: "head.txt")
    #expect(
      try statement(StatementTests.household, for: "counsellor", "--letterhead", lines).hasPrefix(
        "Debt advice, Chaoyang 1 Long Road <b> Financial"))
    let page = try statement(StatementTests.household, for: "counsellor", "--letterhead", lines, "--format", "html")
    #expect(page.contains("1 Long Road &lt;b&gt;") && !page.contains("img-src"))
    var picture = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]) + Data("IHDR".utf8)
    picture += Data(repeating: 1, count: 20)
    let png = try folder.write(picture, as: "head.png")
    let shown = try statement(StatementTests.household, for: "counsellor", "--letterhead", png, "--format", "html")
    #expect(
      shown.contains("src=\"data:image/png;base64,\(picture.base64EncodedString())\"")
        && shown.contains("img-src data:"))
    func refused(_ data: Data, _ name: String, _ format: String = "html") throws -> RunResult {
      let file = try folder.write(data, as: name)
      return try program.run(
        "report", "-", "-o", "-", "--format", format, "--letterhead", file, "--lang", "en",
        input: StatementTests.household)
    }
    let large = try refused(Data(repeating: 65, count: 10_000_000), "large.png")
    #expect(large.status == 65 && large.errors.contains("at most 1 MB"))
    let none = try refused(Data("no picture".utf8), "none.png")
    #expect(none.status == 65 && none.errors.contains("neither a PNG nor a JPEG"))
    #expect(try refused(picture, "head2.png", "text").errors.contains("only .html shows"))
    #expect(try refused(Data("a\n".utf8), "head3.txt", "csv").errors.contains("not into data"))
  }
}
