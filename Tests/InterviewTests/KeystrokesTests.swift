import Interview
import Terminal
import Testing
import Wording

/// How much a household of three cards and two loans has to be typed, a debt a line.
@Suite struct KeystrokesTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test(arguments: [
    (
      Language.en,
      [
        "Visa 50000 38000 18% 3800", "CCB 20000 4000 18% 400", "ICBC 9000 0", "", "Car loan 80000 2600",
        "Huabei 8000 900",
        "", "12000", "6500", "20000", "", "all", "2 4", "",
      ], 139
    ),
    (
      .zh,
      [
        "招行 50000 38000 18% 3800", "建行 20000 4000 18% 400", "工行 9000 0", "", "车贷 80000 2600", "花呗 8000 900", "",
        "12000", "6500", "20000", "", "全部", "2 4", "",
      ], 120
    ),
  ])
  func threeCardsAndTwoLoans(language: Language, lines: [String], most: Int) {
    let lines = ["", "", ""] + lines
    let run = sessions.run(lines, language: language)
    #expect(run.questions == 17)
    #expect(run.said.contains("130,000"))
    #expect(lines.reduce(0) { $0 + $1.count + 1 } <= most)
  }

  /// The rate of a debt that came without it is asked for where the next debt is: no prompt more.
  @Test(arguments: [
    (Language.en, "12 left", "12 instalments left"), (.zh, "剩12期", "剩 12 期"), (.en, "15%", "15 % a year"),
  ])
  func aRateThatIsMissingIsAskedWithoutAPrompt(language: Language, answer: String, said: String) {
    let asked = sessions.run(["", "", "", "", "花呗 8000 900", "车贷 80000 2600 4.5%"], language: language)
    let told = sessions.run(["", "", "", "", "花呗 8000 900", answer, "车贷 80000 2600 4.5%"], language: language)
    let question = language == .en ? "Do you know its rate" : "利率或还剩几期，知道吗"
    #expect(asked.said.split(separator: question).count == 2 && told.questions == asked.questions + 1)
    #expect(told.said.contains(said))
  }

  @Test func aRateBelongsToTheLastDebtOnly() {
    let run = sessions.run(["", "", "", "Visa 5000 3800 18%", "24%", "MC 2000 500", "20%", "="])
    #expect(run.said.contains("“24%”: of which debt?") && run.said.contains("MC: limit 2,000, used 500, 20 % a year"))
  }

  @Test func whatARowLeavesOutAndDecidesIsAsked() {
    let card = sessions.run(["", "", "", "招行 欠38000", "50000"])
    #expect(card.said.contains("招行, limit: 50000"))
    let loan = sessions.run(["", "", "", "", "借呗 10000", "900", "-", "12"])
    #expect(loan.said.contains("借呗, interest rate: -") && loan.said.contains("not known: 12"))
    let known = sessions.run(["", "", "", "招行 - 38000 18%"])
    #expect(known.said.contains("Card 2, Enter") && !known.said.contains("招行, limit:"))
  }
}
