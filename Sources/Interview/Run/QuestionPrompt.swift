import Phrases
import Terminal
import Wording

extension Question {
  /// What Enter answers: the earlier answer, else the default; nil where Enter is no answer.
  func answerOfEnter(_ state: InterviewState, _ language: Language) -> String? {
    earlier(state, language) ?? fallback
  }

  private func earlier(_ state: InterviewState, _ language: Language) -> String? {
    takesRows == nil ? shown(state, language) : nil
  }

  /// The prompt, with the earlier answer in brackets: Enter keeps it, what is typed takes its place, Tab puts it into the line.
  func prompt(_ state: InterviewState, _ language: Language, isConfirming: Bool, showsProgress: Bool) -> Prompt {
    let progress = number.map { "\($0)/\(quickQuestions.count)" } ?? section.progress
    let start = showsProgress ? progress + " " : ""
    return Prompt(
      label: start + label[language] + behindLabel(state, language, isConfirming),
      completer: completer(choices, earlier: isConfirming ? nil : earlier(state, language), language),
      burst: takesRows.map { Interview.burst(of: $0, state) })
  }

  private func behindLabel(
    _ state: InterviewState, _ language: Language, _ isConfirming: Bool
  ) -> String {
    let colon = Text(en: ": ", zh: "：")[language]
    if isConfirming { return Text(en: " (Enter = keep it)", zh: "（回车 = 就是这样）")[language] + colon }
    let chosen = earlier(state, language)
    if isYesOrNo { return yesNoHint(chosen == yesAndNo[0].name[language])[language] }
    if let chosen, chosen != enter?[language] { return " [\(truncated(sanitised(chosen), to: 40))]" + colon }
    if let enter { return enterHint(enter)[language] + colon }
    return (fallback.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? "") + colon
  }

  private var isYesOrNo: Bool { choices.map(\.id) == yesAndNo.map(\.id) }

  private func enterHint(_ enter: Text) -> Text {
    let (en, zh) = (label.en.hasSuffix("?") ? " " : ", ", label.zh.hasSuffix("？") ? "" : "，")
    return Text(en: "\(en)Enter = \(enter.en)", zh: "\(zh)回车 = \(enter.zh)")
  }
}

/// The answer as a reader of a list wants it: the names of numbered choices instead of their numbers.
func listed(_ question: Question, _ state: InterviewState, _ language: Language) -> String? {
  guard let shown = question.shown(state, language) else { return nil }
  let numbers = shown.split(separator: " ").map { Int($0) }
  guard !question.choices.isEmpty, !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return shown }
  let names = numbers.compactMap(\.self).filter { question.choices.indices.contains($0 - 1) }
    .map { question.choices[$0 - 1].name[language] }
  return names.isEmpty ? shown : names.joined(separator: Text(en: "; ", zh: "；")[language])
}

/// Tab offers the choices of the question, in its language first; never a file name.
/// On an empty line it brings back the earlier answer.
func completer(
  _ choices: [Choice], earlier: String? = nil, _ language: Language
) -> @Sendable (String) -> Completion {
  let words = choices.map { $0.name[language] }
  return { line in
    if line.isEmpty, let earlier { return Completion(replacing: 0, candidates: [earlier]) }
    let start = line.lastIndex { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" }
    let word = start.map { String(line[line.index(after: $0)...]) } ?? line
    let found = words.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return Completion(replacing: word.count, candidates: found)
  }
}
