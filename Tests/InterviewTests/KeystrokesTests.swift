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
}
