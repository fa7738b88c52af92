import Checks
import Household
import Rules
import Testing
import Wording
import Workshop

/// Questions are the tested cases: what is right is what the check says, and each wrong answer is explained.
@Suite struct QuizTests {
  let material: Material

  init() throws { material = try Material.china() }

  private func quiz(_ count: Int = 10, _ about: [String] = [], seed: Int = 1) -> Quiz {
    Quiz(count: count, about: about, seed: seed, cases: material.cases, in: material.pack, asOf: material.day)
  }

  @Test func theSameSeedGivesTheSameQuestions() {
    func text(_ seed: Int) -> String {
      let layout = Layout(columns: 80, rows: nil, language: .zh)
      return quiz(seed: seed).questions.enumerated()
        .map { layout.text(of: $0.element.asked($0.offset + 1, .zh) + $0.element.explained(.zh)) }.joined()
    }
    #expect(text(3) == text(3))
    #expect(Set((1...8).map(text)).count == 8)
  }

  @Test(arguments: 1...12) func whatIsRightIsWhatTheCheckSays(seed: Int) {
    for question in quiz(20, seed: seed).questions {
      let assessment = assess(question.household, with: material.pack, asOf: question.household.date ?? material.day)
      let said = assessment.findings.filter {
        $0.check == question.check && (question.subject == nil || $0.subject.name == question.subject)
      }
      #expect(said.map(\.outcome).contains(question.options[question.right].outcome))
      #expect(question.options.count { $0.isRight } == 1)
      #expect(question.options.allSatisfy { !$0.why.en.isEmpty && !$0.why.zh.isEmpty })
    }
  }

  @Test func everyAnswerIsRightSomewhere() {
    for seed in 1...5 {
      let right = Set(quiz(12, seed: seed).questions.map(\.finding.outcome))
      #expect(right == Set(Finding.Outcome.allCases))
    }
  }

  @Test func theKnownMisreadingsAreNamed() throws {
    func why(_ check: String, _ right: Finding.Outcome, _ wrong: Finding.Outcome) throws -> [String] {
      quiz(50, [check]).questions.filter { $0.finding.outcome == right }
        .flatMap { $0.options.filter { $0.outcome == wrong }.map(\.why.en) }
    }
    #expect(try why("credit-lines", .onTheLine, .fired).contains { $0.contains("\"more than\" as \"at least\"") })
    let ofCards = quiz(50, ["card-utilisation"]).questions.flatMap(\.options).map(\.why.en)
    #expect(ofCards.contains { $0.contains("used on all cards ÷ all limits") })
    #expect(try why("debt-ratio", .notEvaluated, .clear).allSatisfy { $0.contains("Not known is not a pass") })
    #expect(try why("months-of-reserve", .onTheLine, .fired).contains { $0.contains("\"less than\" as \"at most\"") })
  }

  @Test func eightOfTenPass() {
    #expect(quiz(10).passMark == 8)
    #expect(quiz(5).passMark == 4)
    #expect(quiz(3).passMark == 3)
    #expect(quiz(50, ["debt-ratio"]).questions.allSatisfy { $0.check.id == "debt-ratio" })
  }
}
