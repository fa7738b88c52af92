import Household
import Interview
import Terminal
import Wording

extension GalleryFrame {
  /// A whole interview as the screen shows it, up to the assessment: the opening, a question explained, an answer that is
  /// none, each question, the review.
  func interviewed() throws -> String {
    String(try session([]).prefix(before: String(try assessed(.typical).prefix(12))))
  }

  /// The prompt after it: its commands, words that are none, a change, leaving without saving.
  func prompted() throws -> String {
    let transcript = try session([
      "help", "hlep", "report handout.doc", "remove 花呗", "undo", "quit", "no", "quit",
    ])
    return String(transcript.from(advisorLabel))
  }

  /// In an empty environment there is no folder, so that nobody's draft is offered or deleted.
  private func session(_ commands: [String]) throws -> String {
    let conversation = ScriptConversation(lines: sampleAnswers + commands, columns: columns)
    let setting = SessionSetting(
      language: chosenLanguage, pack: rules.pack, names: try names(of: rules), packIsOwn: rules.isOwn,
      today: try household(.typical).date ?? today(), noDraft: true,
      environment: [:])
    _ = runSession(over: conversation, setting: setting)
    return folded(conversation.transcript)
  }
}

private let advisorLabel = "debthealth> "

extension GalleryFrame {
  /// What is typed runs on in the next line of a terminal.
  private func folded(_ transcript: String) -> String {
    transcript.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      displayWidth(String(line)) > columns ? wrapped(String(line), to: columns) : [String(line)]
    }.joined(separator: "\n")
  }
}

/// Nobody else, nothing urgent, one card, one loan.
private let sampleAnswers =
  ["?", "9", "", "", "", "招商银行 50000 38000 0.05%/day 3800", "", "花呗 8000 900 14.6%", ""]
  + ["12000", "6500", "20000", "300000", "all", "2 4", ""]

extension String {
  fileprivate func prefix(before label: String) -> Substring {
    firstRange(of: label).map { self[..<$0.lowerBound] } ?? self[...]
  }

  fileprivate func from(_ label: String) -> Substring {
    firstRange(of: label).map { self[$0.lowerBound...] } ?? self[...]
  }
}
