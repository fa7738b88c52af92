package import Money
package import Wording

/// Why an answer was not taken, and what would be.
package struct AnswerProblem: Error, Sendable, Equatable {
  package var message: Text
  package var remedy: Text

  package init(_ message: Text, remedy: Text) {
    self.message = message
    self.remedy = remedy
  }
}

extension AnswerProblem {
  /// `a total, no debt; left out.`
  package var asSentence: Text {
    Text(en: "\(message.en); \(remedy.en).", zh: "\(message.zh)，\(remedy.zh)。")
  }
}

extension NumberProblem {
  /// The same as a refused answer.
  package var asAnswer: AnswerProblem { AnswerProblem(message, remedy: remedy) }
}
