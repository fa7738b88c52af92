import Phrases
import Terminal
import Wording

extension Question {
  /// What Enter answers: the earlier answer of a choice by number, else the default; nil where Enter is no answer.
  func answerOfEnter(_ state: InterviewState, _ language: Language) -> String? {
    earlierChoice(state, language) ?? fallback
  }

  private func earlierChoice(_ state: InterviewState, _ language: Language) -> String? {
    keepsInBrackets ? shown(state, language) : nil
  }

  /// The prompt, with the earlier answer in the line ready to edit.
  func prompt(_ state: InterviewState, _ language: Language, isConfirming: Bool, showsProgress: Bool) -> Prompt {
    let start = showsProgress ? "\(section.progress) " : ""
    let earlier = takesRows == nil && !isConfirming && !keepsInBrackets ? shown(state, language) ?? "" : ""
    return Prompt(
      label: start + label[language] + behindLabel(state, language, isConfirming, hasEarlier: !earlier.isEmpty),
      prefill: earlier, completer: completer(choices, language))
  }

  private func behindLabel(
    _ state: InterviewState, _ language: Language, _ isConfirming: Bool, hasEarlier: Bool
  ) -> String {
    let colon = Text(en: ": ", zh: "：")[language]
    if isConfirming { return Text(en: " (Enter = keep it)", zh: "（回车 = 就是这样）")[language] + colon }
    let chosen = earlierChoice(state, language)
    if isYesOrNo { return yesNoHint(chosen == yesAndNo[0].name[language])[language] }
    if let chosen, chosen != enter?[language] { return " [\(chosen)]" + colon }
    if hasEarlier { return colon }
    if let enter { return enterHint(enter)[language] + colon }
    return (fallback.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? "") + colon
  }

  private var isYesOrNo: Bool { choices.map(\.id) == yesAndNo.map(\.id) }

  private func enterHint(_ enter: Text) -> Text {
    let (en, zh) = (label.en.hasSuffix("?") ? " " : ", ", label.zh.hasSuffix("？") ? "" : "，")
    return Text(en: "\(en)Enter = \(enter.en)", zh: "\(zh)回车 = \(enter.zh)")
  }
}

/// The sign that was typed behind a prefilled answer left as it was; nil where the line is an answer.
func signBehind(_ prefill: String, in line: String) -> String? {
  guard !prefill.isEmpty, line.hasPrefix(prefill) else { return nil }
  let rest = plainWord(String(line.dropFirst(prefill.count)))
  return ["?", "<", "=", "-"].contains(rest) ? rest : nil
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
func completer(_ choices: [Choice], _ language: Language) -> @Sendable (String) -> Completion {
  let words = choices.map { $0.name[language] }
  return { line in
    let start = line.lastIndex { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" }
    let word = start.map { String(line[line.index(after: $0)...]) } ?? line
    let found = words.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return Completion(replacing: word.count, candidates: found)
  }
}
