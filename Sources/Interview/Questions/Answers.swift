import Household
import Money
import Phrases
import Wording

/// A question for one sum of the household.
func sumQuestion(
  _ id: String, _ section: Section, text: Text = Text(same: ""), label: Text, why: Text, example: Text,
  fallback: String? = nil, at path: any WritableKeyPath<Household, Stated?> & Sendable,
  odd: @escaping @Sendable (InterviewState) -> Text? = { _ in nil }
) -> Question {
  Question(
    id: id, section: section, text: text, label: label, why: why, example: example, fallback: fallback,
    shown: { state, language in state.household[keyPath: path].map { typed($0, state.household.currency, language) } },
    take: { answer, state throws(AnswerProblem) in
      state.household[keyPath: path] = try sum(answer, in: state.household.currency)
    },
    forget: { $0.household[keyPath: path] = nil }, odd: odd)
}

/// A question with one answer out of several words of the document.
func wordQuestion<Word: RawRepresentable & Sendable>(
  _ id: String, _ section: Section, text: Text, label: Text, why: Text, example: Text, listLabel: Text? = nil,
  fallback: String? = nil, choices: [Choice], at path: any WritableKeyPath<Household, Word?> & Sendable
) -> Question where Word.RawValue == String {
  Question(
    id: id, section: section, text: text.map { words, language in words + "\n" + numbered(choices)[language] },
    label: label, why: why, example: example, listLabel: listLabel, fallback: fallback, choices: choices,
    keepsInBrackets: true,
    shown: { state, language in
      let word = state.household[keyPath: path]?.rawValue
      return choices.first { $0.id == word }?.name[language]
    },
    take: { answer, state throws(AnswerProblem) in
      state.household[keyPath: path] = Word(rawValue: try choice(answer, among: choices).id)
    },
    forget: { $0.household[keyPath: path] = nil })
}
