import Interview
import Terminal
import Testing
import Wording

/// Words of distress are met at every prompt there is: each walk is begun anew for every line of it, with such words in the
/// place of that line.
@Suite struct CareAtEveryPromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  /// The questions of the interview, one by one, the odd answers and their doubts among them.
  private static let interviews: [[String]] = [
    smallHousehold,
    [
      "2", "1 3", "2", "Visa", "5000", "3800", "18%", "150", "2", "", "me", "", "Car", "", "9000", "300", "12 left", "",
      "0", "",
    ],
    ["1", "", "1", "Visa 5000 6000", "", "150", "1", "100", "12", "", "房租 3000 没约定", "1", "3000", "", "", "9000 吃饭"],
    ["", "", "", "", "999999", "", "100", "", "500", "-", "1 2", ""],
    ["3", "", "3000", "50000", "2 cards", "1", "2100", "9000", "4000", "yes"],
  ]

  /// Commands of the advisor prompt, with whatever they ask.
  private static let commands: [[String]] = [
    ["edit", "1", "1", "60000"], ["edit 招行 used", "900000", "no"], ["edit savings", "5000005"],
    ["add", "1", "Visa", "5000", "900"],
    ["add loan 微粒贷", "9000", "500"], ["remove", "1"], ["edit", "2", "0"], ["whatif income -20%", "whatif keep"],
    ["plan"],
    ["record read", "yes", "1", "2026-11-01", "", "", "", "", "", ""], ["message", "hello", ""], ["cost"], ["channels"],
    ["channels court", "2026-11-01"], ["save"], ["report"], ["open", "no"], ["import"], ["new", "no"], ["month"],
    ["help", "more"],
    ["quit", "no"], ["lang en", "quit", "no"],
  ]

  private func hears(_ lines: [String], _ words: String, language: Language) -> Bool {
    let said = sessions.run(lines + [words], language: language).said
    return said.contains(Text(en: "The sums can wait", zh: "账可以改天再算")[language])
  }

  @Test(arguments: interviews) func atEveryQuestion(walk: [String]) {
    for count in 0...walk.count {
      let before = Array(walk.prefix(count))
      #expect(hears(before, "i want to die", language: .en), "behind \(before)")
    }
  }

  @Test(arguments: commands) func atEveryPromptOfACommand(walk: [String]) {
    for count in 0...walk.count {
      let before = smallHousehold + walk.prefix(count)
      #expect(hears(before, "不想活了", language: .en), "behind \(walk.prefix(count))")
    }
  }

  @Test(arguments: ["hang myself", "不 想 活 了", "生无可恋", "I'd rather be dead", "我死了债怎么办", "hardly coping"])
  func whatPeopleReallyWrite(words: String) { #expect(hears(["", ""], words, language: .zh)) }

  @Test func atTheOfferOfADraft() {
    _ = sessions.run(["", "", ""].map(Reply.line) + [.end], noDraft: false)
    let run = sessions.run(["i want to die"], noDraft: false)
    #expect(run.said.contains("The sums can wait"))
  }

  @Test func betweenTheQuestionsOfAQuizAndTheStepsOfAWorkshop() {
    let base = ScriptConversation(lines: ["i want to die", "2"])
    let caring = CaringConversation(base, chineseNames, sessions.pack, on: sessions.today, .en)
    #expect(caring.ask(Prompt(label: "1 to 4: ")) == .line("2"))
    #expect(base.transcript.contains("12356"))
    #expect(base.prompts.count == 2)
  }
}
