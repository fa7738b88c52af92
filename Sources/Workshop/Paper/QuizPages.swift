import Checks
public import Wording

extension Leaflet {
  /// The questions, to be ticked.
  public init(asking quiz: Quiz, _ language: Language) {
    let title = Text(en: "Quiz \(quiz.seed)", zh: "小测 第 \(quiz.seed) 套")[language]
    self.init(
      kind: .quiz, title: title, language: language,
      sheets: [
        Sheet(
          title: title,
          parts: quiz.questions.enumerated().map { place, question in
            let blocks = question.asked(place + 1, language)
            return Part(heading: blocks.heading, blocks: Array(blocks.dropFirst()))
          })
      ])
  }

  /// What is right, and why the others are not.
  public init(answering quiz: Quiz, _ language: Language) {
    let title = Text(en: "Quiz \(quiz.seed): the answers", zh: "小测 第 \(quiz.seed) 套：答案")[language]
    let pass = Text(
      en: "\(quiz.passMark) of \(quiz.questions.count) pass.", zh: "\(quiz.questions.count) 题对 \(quiz.passMark) 题算过。")[
        language]
    self.init(
      kind: .quiz, title: title, language: language,
      sheets: [
        Sheet(
          title: title,
          parts: [Part(heading: "", blocks: [.text(pass)])]
            + quiz.questions.enumerated().map { place, question in
              Part(heading: question.asked(place + 1, language).heading, blocks: question.explained(language))
            })
      ])
  }
}

extension [Block] {
  fileprivate var heading: String { if case .heading(let text)? = first { text } else { "" } }
}
