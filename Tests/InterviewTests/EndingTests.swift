import Foundation
import Interview
import Terminal
import Testing

/// How a session ends: at the end of input, at Ctrl-C, for someone who is hardly coping.
@Suite struct EndingTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test func withoutASingleAnswerItSaysWhatGivesThem() {
    let run = sessions.run([String]())
    #expect(run.end == .noAnswers)
    #expect(run.said.contains("debthealth check FILE"))
    #expect(sessions.drafts == [])
  }

  @Test func theEndOfInputNeverLoopsAndKeepsWhatWasSaid() {
    for count in 1..<smallHousehold.count {
      let run = sessions.run(Array(smallHousehold.prefix(count)), noDraft: false)
      #expect(run.conversation.prompts.count < count + 6)
      let resumed = sessions.run(["no"], noDraft: true)
      #expect(resumed.said.contains("Go on with it?"), "after \(count) answers")
    }
  }

  @Test func aDraftGoesOnWhereItStopped() {
    _ = sessions.run(Array(smallHousehold.prefix(9)), noDraft: false)
    #expect(sessions.drafts.count == 1)
    let run = sessions.run(["yes"] + smallHousehold.dropFirst(9) + ["quit", "yes"], noDraft: false)
    #expect(run.said.contains("Where things stand"))
    #expect(sessions.drafts == [])
  }

  @Test func aFinishedSessionLeavesNoDraft() {
    _ = sessions.run(smallHousehold + ["quit", "yes"], noDraft: false)
    #expect(sessions.drafts == [])
  }

  @Test func theEndOfInputAtThePromptKeepsTheDraftAndSaysSo() {
    let run = sessions.run(smallHousehold, noDraft: false)
    #expect(run.said.contains("kept in a private draft") && sessions.drafts.count == 1)
  }

  @Test func ctrlCAtTheQuestionToLeaveGoesBackToThePrompt() {
    let replies =
      smallHousehold.map(Reply.line) + [
        .line("quit"), .interrupted(dropped: ""), .line("show"), .line("quit"), .line("yes"),
      ]
    let run = sessions.run(replies, noDraft: false)
    #expect(run.said.split(separator: "not saved. Give them up?").count == 3 && run.conversation.repliesLeft == 0)
  }

  @Test func stoppingCanDeleteEverything() {
    let replies: [Reply] = [.line(""), .interrupted(dropped: "abc"), .interrupted(dropped: ""), .line("3")]
    let run = sessions.run(replies, noDraft: false)
    #expect(run.said.contains("Deleted. Nothing was kept."))
    #expect(sessions.drafts == [])
  }

  @Test func someoneHardlyCopingGetsTheSupportLineBeforeAnySum() {
    let run = sessions.run(["", "9", ""], noDraft: false)
    #expect(run.said.contains("12356"))
    #expect(run.said.contains("The sums can wait"))
    #expect(!run.said.contains("Credit cards"))
    #expect(sessions.drafts.count == 1)
  }

  @Test func withoutADraftTheOneFromBeforeIsLeftAndSaidToBe() {
    _ = sessions.run(Array(smallHousehold.prefix(9)), noDraft: false)
    let run = sessions.run([.line("yes"), .line("9000"), .end, .line("yes")], noDraft: true)
    #expect(run.said.contains("The draft from before is still there"))
    #expect(sessions.drafts.count == 1)
    #expect(sessions.run([.line("yes"), .end], noDraft: false).said.contains("8/8") == false)
  }

  @Test func withoutADraftTheEndOfInputAsksFirst() {
    let run = sessions.run([.line(""), .end, .line("no"), .line(""), .end, .line("yes")], noDraft: true)
    #expect(run.said.split(separator: "gives your answers up. Stop?").count == 3)
    #expect(run.said.contains("Stopped. No draft was kept."))
  }

  /// Where no folder is private there is no draft, and nothing is offered to be kept in one.
  @Test func withoutAFolderForADraftStoppingGivesTheAnswersUp() {
    let run = sessions.run(
      [.line("2"), .interrupted(dropped: ""), .line("no"), .line(""), .interrupted(dropped: ""), .line("yes")],
      noDraft: false, environment: ["HOME": sessions.folder.appending(path: "gone").path])
    #expect(run.said.contains("There is no private folder for a draft here"))
    #expect(run.said.split(separator: "gives your answers up. Stop?").count == 3)
    #expect(!run.said.contains("keep the answers for next time"))
    #expect(run.said.contains("Stopped. No draft was kept."))
  }

  @Test func anAnswerCutOffByTheEndIsNotTaken() {
    let run = sessions.run([.line(""), .line(""), .line(""), .line("Visa"), .cutOff("50")], noDraft: false)
    #expect(run.said.contains("“50” was not taken"))
    #expect(run.said.contains("kept in a private draft"))
    #expect(sessions.run(["yes", "="], noDraft: false).said.contains("Visa limit not known"))
  }

  @Test func aRowCutOffByTheEndDoesNotEndItsList() {
    let run = sessions.run([.line(""), .line(""), .line(""), .cutOff("Visa 5000 30")], noDraft: false)
    #expect(run.said.contains("“Visa 5000 30” was not taken"))
    #expect(!run.said.contains("End of the list"))
    #expect(!run.said.contains("4/8"))
  }

  @Test func aLetterThatCarriesAThousandMarksIsRefused() {
    let run = sessions.run(["", "", "", "a" + String(repeating: "\u{301}", count: 1_000) + " 50000", "Cafe\u{301}"])
    #expect(run.said.contains("a letter there carries far too many marks"))
    #expect(run.said.contains("3/8 Cafe\u{301}, limit"))
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let run = sessions.run(["", "", "", "\u{FFFD}\u{FFFD}", "Visa"])
    #expect(run.said.contains("not UTF-8 text"))
    #expect(run.said.contains("3/8 Visa, limit"))
  }
}
