import Interview
import Terminal
import Testing
import Wording

/// Interviews from start to end, as a script.
@Suite struct InterviewTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test func threeCardsAndTwoLoansTakeAtMost45QuestionsFieldByField() {
    let cards = [
      ["招商银行", "50000", "38000", "0.05%/day", "3800"], ["工商银行", "20000", "1200", "-", "full"],
      ["建设银行", "30000", "5000", "18%", "minimum", "10%"], [""],
    ]
    let loans = [["花呗", "8000", "900", "14.6%"], ["Course", "consumer", "6000", "500", "-", "", ""], [""]]
    let rest = ["12000", "6500", "20000", "300000", "all", "2 4", ""]
    let run = sessions.run(["", "", ""] + cards.flatMap { $0 } + loans.flatMap { $0 } + rest)
    #expect(run.said.contains("Where things stand"))
    #expect(run.conversation.repliesLeft == 0)
    #expect(run.questions <= 45)
  }

  @Test func withOneLineEntryTheyTakeAtMost20() {
    let lines =
      ["", "", "", "招商银行 50000 38000 0.05%/day", "工商银行 20000 1200", "建设银行 30000 5000 18%", ""]
      + ["3800 full minimum"] + ["花呗 8000 900 14.6%", "车贷 60000 2000 4.5%", ""]
      + ["12000", "6500", "20000", "300000", "all", "2 4", ""]
    // The card paid at its minimum is asked for that minimum.
    let run = sessions.run(lines.prefix(8) + ["10%"] + lines.dropFirst(8))
    #expect(run.said.contains("Where things stand"))
    #expect(run.conversation.repliesLeft == 0)
    #expect(run.questions <= 20)
  }

  @Test(arguments: [
    (
      Language.en, 139,
      ["CMB 50000 38000 0.05%/day 3800", "ICBC 20000 1200 - full", "CCB 30000 5k 18% 500"],
      ["Huabei 8000 900 14.6%", "Car 60k 2000 4.5%"]
    ),
    (.zh, 120, ["招行 5万 3.8万 万5 3800", "工行 2万 1200 全额", "建行 3万 5千 18% 500"], ["花呗 8千 900 14.6%", "车贷 6万 2千 4.5%"]),
  ])
  func oneLineEachTakesNoMoreThan17Answers(language: Language, most: Int, cards: [String], loans: [String]) {
    let lines = ["", "", ""] + cards + [""] + loans + ["", "12k", "6500", "20k", "300k", "1", "2 4", ""]
    let run = sessions.run(lines, language: language)
    #expect(run.conversation.repliesLeft == 0 && run.questions == 17)
    #expect(run.said.contains(language == .en ? "Where things stand" : "总体情况"))
    #expect(lines.reduce(0) { $0 + $1.count } <= most)
  }

  @Test func progressIsShownInTheOrderOfASession() {
    let transcript = sessions.run(smallHousehold).transcript
    var rest = transcript[...]
    for heading in [
      "1/8  Who is counted", "2/8  What cannot wait", "3/8  Credit cards", "4/8  Loans", "5/8  Income",
      "6/8  Living costs", "7/8  Savings", "8/8  Habits", "Review: is this right?", "Where things stand",
    ] {
      guard let found = rest.firstRange(of: heading) else {
        Issue.record("no \(heading) behind the one before")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test func anyQuestionSaysWhyAndGivesAnExample() {
    let asked = sessions.run(["?", "", "?", "", "?", "", "?", "Visa", "?", "5000", "?"])
    #expect(asked.transcript.split(separator: "Why: ").count == 7)
    #expect(asked.transcript.split(separator: "For example: ").count == 7)
  }

  @Test func dontKnowLeavesAnAnswerOpen() {
    let run = sessions.run(["", "", "", "", "", "-", "不知道", "unknown", "", "-", "-", ""])
    #expect(run.said.contains("The three answers that decide most"))
    #expect(run.said.contains("The monthly income: "))
  }

  @Test func backGoesAsFarAsWantedWithTheEarlierAnswerInBrackets() {
    let run = sessions.run(["", "", "2", "Visa", "5000", "<", "<", "<", "3"])
    let labels = run.conversation.prompts.map(\.label)
    for wanted in ["3/8 Visa, limit [5,000]: ", "3/8 Card 1, name [Visa]: ", "2/8 Months behind [2]: "] {
      #expect(labels.contains(wanted), "\(wanted)")
    }
  }

  @Test func theListOfAnswersLetsOneBeChanged() {
    let run = sessions.run(["", "", "0", "Visa", "5000", "=", "3", "2", "1000"])
    #expect(run.said.contains("3 Months behind"))
    #expect(run.conversation.prompts.contains { $0.label.contains("Visa, used") })
    let after = sessions.run(["", "", "0", "Visa", "=", "3", "2", "="])
    #expect(after.said.contains("Months behind 2"))
  }

  @Test(arguments: [("1.2万", "12,000"), ("12k", "12,000"), ("约3万", "~30,000"), ("144,000 a year", "12,000")])
  func whatWasUnderstoodIsEchoed(typed: String, understood: String) {
    let run = sessions.run(["", "", "", "", "", typed])
    #expect(run.said.contains("-> \(understood)"))
  }

  @Test func aNameInQuotesCanBeAnyText() {
    let run = sessions.run(["", "", "", "\"<\"", "5000", "100", "-", "full", "\"Visa 50 60\"", "="])
    #expect(run.said.contains("3/8 <, limit"))
    #expect(run.said.contains("Visa 50 60"))
  }

  @Test func theSameInterviewSpeaksChinese() {
    let run = sessions.run(smallHousehold, language: .zh)
    #expect(run.said.contains("3/8 信用卡"))
    #expect(run.said.contains("核对一遍"))
    #expect(run.said.contains("总体情况"))
    #expect(!run.said.contains("Enter"))
  }

  @Test(arguments: [24, 40, 80]) func noLineIsWiderThanTheScreen(columns: Int) {
    for language in [Language.en, .zh] {
      let run = sessions.run(
        ["?"] + smallHousehold + ["help", "explain debt-ratio"], language: language, columns: columns)
      let prompts = Set(run.conversation.prompts.map(\.label))
      for line in run.transcript.split(separator: "\n") where displayWidth(line) > columns {
        #expect(prompts.contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }
}
