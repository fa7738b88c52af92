import Household
import Money
import Phrases
import Rules
import StrictYAML
import Terminal
import Testing
import Wording

@testable import Interview

/// Whatever a session took is read back from its draft, and from what is saved, as it was.
@Suite struct KeptAnswersTests {
  private let words = [
    "", "-", "0", "1", "2", "yes", "no", "花呗 8000 900", "Visa 50000 38000 18% 3800", "招行额度3万刷了2.7万", "车贷 8万 2600 还剩24期",
    "Mum 1亿 -200 可用-999999999999", "花呗 8000 900 20000", "Car loan 2 80000 2600 4.5%", "x 8000 900 -5", "欠老王5000",
    "Bank\u{0301} 5000 40", "\"- a: b #\" 100 5", "5000", "两三千", "3000-9000", "12000", "房租3000 吃饭1500", "没约定", "18%",
    "0.05%/day",
    "minimum", "full", "最低", "edit income 9000", "edit savings 1e12", "999999999999", "1000000000000", "none", "all",
    "2 4", "<",
    "剩12期", "法院", "担保 50000", "老王 5000 500", "private", "2026-12-06", "15", "=", "3", "online", "名称\t已用\nA\t5\nB\t9",
  ]

  @Test(arguments: 0..<60) func draftsAndFilesReadBack(seed: Int) throws {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    let lines = (0..<40).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int((state >> 33) % UInt64(words.count))]
    }
    var kept: [InterviewState] = []
    let day = try #require(CalendarDate(iso: "2026-11-24"))
    let start = InterviewState(currency: .cny, date: day, names: chineseNames)
    let talk = Talk(ScriptConversation(lines: lines), language: seed % 2 == 0 ? .en : .zh)
    _ = Interviewer(state: start, talk: talk, keeping: .draft) { kept.append($0) }.run()
    #expect(!kept.isEmpty)
    for state in kept {
      let (read, leftOut) = try InterviewState.read(draftText: state.draftText, currency: .cny, names: chineseNames)
      #expect(leftOut.isEmpty && read == state, "\(lines)")
      let text = written(state.household)
      #expect(try written(readHousehold(text, defaultCurrency: .cny)) == text)
    }
  }

  @Test func oneDebtTooManyIsRefused() throws {
    let day = try #require(CalendarDate(iso: "2026-11-24"))
    var start = InterviewState(currency: .cny, date: day, names: chineseNames)
    start.household.loans = (0..<Household.mostEntries).map { Loan(name: "l\($0)", kind: .online) }
    start.household.cards = []
    start.answered = ["who", "situation.urgent", "situation.months-behind", "cards.more"]
    let conversation = ScriptConversation(lines: ["花呗 8000 900"])
    let interviewer = Interviewer(state: start, talk: Talk(conversation, language: .en), keeping: .draft) { _ in }
    #expect(throws: AnswerProblem.self) { try interviewer.takeRows("花呗 8000 900", .loan) }
    #expect(interviewer.state == start)
  }

  @Test func sumsTooLargeTogetherAreRefused() throws {
    let day = try #require(CalendarDate(iso: "2026-11-24"))
    let start = InterviewState(currency: .cny, date: day, names: chineseNames)
    let interviewer = Interviewer(
      state: start, talk: Talk(ScriptConversation(lines: []), language: .en), keeping: .draft
    ) { _ in }
    #expect(try interviewer.takeRows("A 1000000000000 500", .loan))
    let problem = #expect(throws: AnswerProblem.self) { try interviewer.takeRows("B 1000000000000 500", .loan) }
    #expect(problem?.message.en.contains("too large to be exact") == true)
    #expect(interviewer.state.household.loans?.count == 1)
  }
}
