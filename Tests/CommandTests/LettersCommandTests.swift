import Foundation
import Testing

/// `debthealth report --letters DIR` and `--to DIR`: many files, each its own.
@Suite struct LettersCommandTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws { (program, folder) = (try CommandLineProgram(), try ScratchFolder()) }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { !$0.hasSuffix(".yaml") }.sorted()
  }

  private func letters(_ document: String, _ options: String...) throws -> RunResult {
    let file = try folder.write(document)
    return try program.run(
      ["report", file, "--letters", folder.url.path, "--as-of", "2026-11-24", "--format", "text"] + options)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: ["en", "zh"]) func theLettersAreAsTheyShouldBe(language: String) throws {
    let result = try letters(LettersCommandTests.household, "--lang", language)
    #expect(result.status == 0 && result.errors == "")
    let all = try files().map { name in
      "== \(name)\n" + (try String(contentsOf: folder.url.appending(path: name), encoding: .utf8))
    }
    try expectGolden(all.joined(separator: "\n"), "letters.\(language)")
    for name in try files() {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.path + "/" + name)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  /// Each lender has one letter, a disputed debt none, and a private note stands in none of them.
  @Test func onlyWhatHoldsIsWritten() throws {
    _ = try letters(LettersCommandTests.household, "--lang", "en")
    #expect(
      try files() == [
        "confirm-agreement-Signed.txt", "dispute.txt", "instalment-agreement-Visa.txt", "offer-花呗.txt",
        "priority-arrangement-Landlord.txt", "statement.txt",
      ])
    for name in try files() { #expect(try !text(name).contains("gambling"), "\(name)") }
    #expect(try text("instalment-agreement-Visa.txt").contains("(No 77)"))
    #expect(try text("confirm-agreement-Signed.txt").contains("I pay 300 a month. It runs for 12 months."))
    #expect(try !text("confirm-agreement-Signed.txt").contains("is charged"))
  }

  /// Two live on one budget, and the card is one's: what comes in is the household's, whoever signs.
  @Test(arguments: [("", false), ("people: {adults: 2, children: [], others: 0}", true)])
  func theIncomeOfTwoIsTheHouseholds(people: String, isOfTwo: Bool) throws {
    let document = """
      debthealth: 1
      \(people)
      income: 7000
      essentials: 6000
      savings: 0
      cards: [{name: Visa, limit: 30000, balance: 26000, minimum: 10%, payment: 2600, rate: 18%}]
      loans: [{name: Huabei, kind: online, balance: 9000, payment: 900, rate: 15%}]
      more-debts: no
      """
    _ = try letters(document, "--lang", "en")
    for name in ["instalment-agreement-Visa.txt", "offer-Huabei.txt"] {
      #expect(try text(name).contains("7,000 comes in each month, and our household’s living costs") == isOfTwo)
      #expect(try text(name).contains("7,000 comes in each month, and living costs") == !isOfTwo)
    }
  }

  /// Power is to be cut off. While no debt is said to be for it, its lender is not told that nothing is there; once it is said,
  /// the letter promises nothing for a day before money comes.
  @Test func aNearLossIsNotWrittenOff() throws {
    let document = """
      debthealth: 1
      income: 5000
      pay-day: 10
      essentials: 4000
      savings: 0
      cards: []
      loans:
        - {name: Power, kind: other, balance: 3000, payment: none, behind: 3, lost-on: 2026-12-01}
        - {name: Huabei, kind: online, balance: 9000, payment: 900, rate: 15%, remaining: 11, due: 1}
      more-debts: no
      situation: {months-behind: 3, urgent: [disconnection]}
      """
    _ = try letters(document, "--lang", "en")
    let unmarked = try files()
    #expect(!unmarked.contains { $0.contains("Power") }, "\(unmarked)")
    let marked = document.replacing("none, behind: 3,", with: "none, behind: 3, consequence: power,")
    #expect(try letters(marked, "--lang", "en", "--force").status == 0)
    let letter = try text("priority-arrangement-Power.txt")
    #expect(letter.contains("Money comes to me on 2026-12-10: please wait until then."), "\(letter)")
  }

  @Test func whereNothingHasToBeWrittenNothingIs() throws {
    let calm = "debthealth: 1\nincome: 9000\nessentials: 3000\nsavings: 90000\ncards: []\nloans: []\nmore-debts: no\n"
    for document in [calm, "debthealth: 1\n", "debthealth: 1\nsituation: {urgent: [not-coping]}\n"] {
      let result = try letters(document, "--lang", "en")
      #expect(result.status == 0 && result.errors.contains("no file was made"))
    }
    #expect(try files().isEmpty)
  }

  @Test func whatIsThereIsLeftAlone() throws {
    let page = folder.url.appending(path: "offer-花呗.txt")
    try "mine".write(to: page, atomically: true, encoding: .utf8)
    let refused = try letters(LettersCommandTests.household, "--lang", "en")
    #expect(refused.status == 74 && refused.errors.contains("already there"))
    #expect(try files() == ["offer-花呗.txt"] && String(contentsOf: page, encoding: .utf8) == "mine")
    #expect(try letters(LettersCommandTests.household, "--force").status == 0)
  }

  @Test func aReportAFileForMany() throws {
    let out = folder.url.path
    let (one, two) = (
      try folder.write(exampleHousehold, as: "家 庭;rm -rf.yaml"), try folder.write("debthealth: 1\n", as: "-.yaml")
    )
    let result = try program.run("report", "--for", "client", "--to", out, one, two, "none.yaml", "--lang", "en")
    #expect(result.status == 66 && result.errors.contains("none.yaml: no such file"))
    #expect(try files() == ["household-client.html", "家-庭-rm-rf-client.html"])
    let again = try program.run("report", "--for", "client", "--to", out, one, two, "--lang", "en")
    #expect(again.status == 74 && again.errors.contains("already there"))
    let twice = try program.run("report", "--for", "file", "--format", "md", "--to", out, one, one)
    #expect(twice.status == 0)
    #expect(try files().filter { $0.hasSuffix(".md") } == ["家-庭-rm-rf-file-2.md", "家-庭-rm-rf-file.md"])
  }

  @Test func placesThatDoNotGoTogether() throws {
    let file = try folder.write(exampleHousehold)
    func errors(_ arguments: String...) throws -> String {
      let result = try program.run(["report", "--lang", "en"] + arguments)
      #expect(result.status == 64)
      return result.errors
    }
    #expect(try errors(file, file, "-o", "-").contains("several go to --to DIR"))
    #expect(try errors(file, "-o", "-", "--to", ".").contains("two places"))
    #expect(try errors(file, "--letters", ".", "--format", "csv").contains("letters are written as"))
    #expect(try errors(file, file, "--to", ".", "--case", "41").contains("a case reference is of one FILE"))
    let none = try program.run("report", file, "--to", folder.url.path + "/none", "--lang", "en")
    #expect(none.status == 74 && none.errors.contains("there is no such folder"))
  }

  static let household = """
    debthealth: 1
    date: 2026-11-24
    income: 7,700
    essentials: 4,000
    savings: 500
    cards:
      - {name: Visa, limit: 30000, balance: 26000, minimum: 10%, payment: 2600, reference: No 77, note: gambling}
      - {name: Odd, limit: 9000, balance: 9000, minimum: 10%, payment: 900, disputed: yes}
    loans:
      - {name: Landlord, kind: other, balance: 2400, payment: none, arrears: 2400, consequence: home, lost-on: 2026-12-20}
      - {name: 花呗, kind: online, balance: 8000, payment: 900, behind: 1}
      - {name: Signed, kind: consumer, balance: 3600, payment: 500, agreed: {sum: 300, months: 12}}
    more-debts: no
    record: {errors: yes}

    """
}
