import Household
import Money
import Phrases
import Wording

/// Sentences at the prompt that name no command, and begin as one does.
extension AdvisorPrompt {
  /// `what should I do`, `我该怎么办`, `I paid 500 to Visa`; nil for any other line.
  func heardAsSentence(_ line: String) -> Next? {
    let words = withoutTone(plainWord(line)).filter { $0 != "?" && $0 != "？" }
    if asksWhatToDo(words) {
      showAssessment()
      return .stay
    }
    guard let paid = paymentTold(words) else { return nil }
    talk.refuse(paid)
    return .stay
  }

  private func asksWhatToDo(_ words: String) -> Bool {
    [
      "what should i", "what shall i", "what do i do", "what can i do", "what now", "what next", "where do i start",
      "what to do",
    ]
    .contains(where: words.hasPrefix)
      || ["怎么办", "我该怎么办", "该怎么办", "我怎么办", "那怎么办", "先做什么", "我该做什么", "该做什么", "现在怎么办", "从哪开始"].contains(words)
  }

  /// What was paid is taken off what is owed.
  private func paymentTold(_ words: String) -> AnswerProblem? {
    guard
      let start = ["i paid ", "i have paid ", "i've paid ", "we paid ", "我还了", "我刚还了", "刚还了"].first(
        where: words.hasPrefix)
    else { return nil }
    let told = words.dropFirst(start.count).split { $0.isWhitespace || ",，".contains($0) }.map(String.init)
    let currency = state.household.currency
    let sum = told.compactMap { word in try? Phrases.sum(word, in: currency) }.first
    let entries = reviewEntries(state, talk.language).filter { $0.debt != nil }
    let language = talk.language
    let entry = entries.first { words.contains(plainWord($0.label[language])) }
    let name = entry?.label ?? Text(en: "NAME", zh: "名称")
    let household = state.household
    let owed = entry?.debt.flatMap { household.debt($0.list, $0.index)?.balance?.amount }
    let left = owed.flatMap { owed in sum.map { max(owed - $0.amount, .zero).formatted(in: currency) } }
    let message = Text(en: "what was paid comes off what is owed", zh: "还掉的钱，要从欠款里减掉")
    return AnswerProblem(
      message,
      remedy: Text(
        en: "write what is owed now: edit \(name.en) owed \(left ?? "SUM")",
        zh: "写现在还欠多少：改 \(name.zh) 欠款 \(left ?? "金额")"))
  }
}
