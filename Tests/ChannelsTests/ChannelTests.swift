import Channels
import Money
import RuleFiles
import StrictYAML
import Testing
import Wording

/// Whom to turn to, and by when each must have answered.
@Suite struct ChannelTests {
  let rules: ChannelRules

  init() throws {
    let files = (embeddedPacks["cn"] ?? []).compactMap { file -> ChannelFile? in
      let path = file.path.description
      guard ChannelFile.folders.contains(where: { path.hasPrefix($0) }) else { return nil }
      return Node(packed: file.packed.description).map { ChannelFile(path: path, node: $0) }
    }
    rules = try readChannelRules(files, facts: nil)
    facts = FactsOfADay(
      on: try CalendarDate.read("2026-11-29"), text: { Text(same: $0) },
      term: { id in
        switch id {
        case "dispute-20-days": Term(20, .days)
        case "record-complaint": Term(30, .days)
        default: nil
        }
      })
  }

  /// The terms of the pack as numbers, without its facts' other dates.
  private let facts: FactsOfADay

  private func date(_ text: String) throws -> CalendarDate { try CalendarDate.read(text) }

  @Test(arguments: [
    ("培训班不退款", "instalment-goods"), ("天天打电话催收，还打给我单位", "collection"), ("信用报告里有一笔不是我借的", "wrong-entry"),
    ("收到法院传票", "court-paper"), ("他们威胁要上门打人", "threatened"), ("我被骗了，钱转走了", "fraud-now"), ("手续费太高", "fees"),
    ("保险拒赔", "insurance"), ("my gym will not refund the course", "instalment-goods"), ("wrong-entry", "wrong-entry"),
    ("they call my boss", "collection"), ("loan shark", "loan-shark"), ("套路贷", "loan-shark"),
    ("someone took a loan in my name", "wrong-entry"), ("prepayment penalty", "fees"), ("提前还款违约金", "fees"),
    ("信用卡年费", "fees"), ("I got a lawyer letter", "court-paper"), ("they will kill me", "threatened"),
  ])
  func ownWordsFindTheMatter(typed: String, id: String) {
    #expect(rules.matters(for: typed).map(\.id) == [id])
  }

  @Test func otherWordsFindNone() { #expect(rules.matters(for: "xyzzy").isEmpty) }

  @Test func aDisputeIsAnsweredIn20DaysAndTheNextIn30() throws {
    let matter = try #require(rules.matter("wrong-entry"))
    let days = matter.dueDates(since: try date("2026-11-03"), facts)
    #expect(days.prefix(2) == [try date("2026-11-23"), try date("2026-12-23")])
    #expect(days.dropFirst(2).allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("2026-11-27", 1, "2026-11-30"), ("2026-11-28", 1, "2026-11-30"), ("2026-11-30", 5, "2026-12-07"),
    ("2028-02-28", 2, "2028-03-01"),
  ])
  func workingDaysLeaveWeekendsOut(start: String, count: Int, end: String) throws {
    #expect(Term(count, .workingDays).end(from: try date(start)) == (try date(end)))
  }

  @Test(arguments: [
    ("2024-02-29", "2029-02-28"), ("2023-02-28", "2028-02-28"), ("2026-03-31", "2031-03-31"),
    ("2027-12-31", "2032-12-31"), ("2028-02-29", "2033-02-28"),
  ])
  func aBadEntryEndsFiveYearsAfterItWasSettled(settled: String, end: String) throws {
    #expect(try date(settled).endOfRecord == (try date(end)))
  }

  @Test func everyMatterSaysWhomAndWhatTheyTake() {
    #expect(rules.matters.count == 12)
    for matter in rules.matters { #expect(!matter.stops.isEmpty && !matter.words.isEmpty, "\(matter.id)") }
    #expect(rules.topics.map(\.id).sorted() == ["ends", "how", "protect", "read"])
  }

  @Test func aReportIsReadInEightParts() throws {
    let read = try #require(rules.topic("read"))
    #expect(read.parts.count == 8)
    #expect(rules.topics.filter { $0.id != "read" }.allSatisfy { $0.parts.isEmpty })
  }

  @Test func theLetterAsksForAnAnswerInTimeAndLeavesBlanks() throws {
    let letter = try #require(rules.matter("wrong-entry")?.letter)
    for language in Language.allCases {
      let text = letter.says.map { $0[language] }.joined()
      #expect(text.contains("{fact:dispute-20-days}") && text.contains("____"))
    }
  }

  @Test func anAnswerNamesAFactThatIsATerm() throws {
    let yaml = """
      title: {en: a, zh: 一}
      words: [x]
      stops:
        - to: {en: a, zh: 一}
          takes: {en: a, zh: 一}
          answer: {within: hotline-110, says: {en: a, zh: 一}}
      as-of: 2026-11-29
      source: {en: a, zh: 一}
      """
    let file = ChannelFile(path: "channels/x.yaml", node: try readNode(yaml: yaml))
    let known = KnownFacts(all: ["hotline-110"], terms: [])
    let problems = #expect(throws: ChannelProblems.self) { try readChannelRules([file], facts: known) }
    #expect(problems?.all.map(\.problem.path) == ["stops[0].answer.within"])
    #expect(problems?.all.first?.problem.remedy != nil)
  }

  @Test func faultsAreSaidWithTheirPlaces() throws {
    let yaml =
      "title: {en: a, zh: 一}\nwords: [x]\nstops:\n  - {to: {en: a, zh: 一}}\nas-of: 2026-13-01\nsource: {en: a, zh: 一}\n"
    let file = ChannelFile(path: "channels/x.yaml", node: try readNode(yaml: yaml))
    do throws(ChannelProblems) {
      _ = try readChannelRules([file], facts: nil)
      Issue.record("it was taken")
    } catch {
      #expect(
        error.all.map(\.problem.path) == ["as-of", "stops[0].takes"]
          || error.all.map(\.problem.path) == ["stops[0].takes", "as-of"])
      #expect(error.all.allSatisfy { $0.problem.place != nil })
    }
  }
}
