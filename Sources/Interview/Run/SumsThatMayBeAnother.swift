import Household
import Money
import Phrases
import Wording

/// `+500` in place of a sum that was given: it may be the sum, or what is added to it. Living costs are added up.
/// - Throws: `AnswerProblem` with both.
func checkSaysInAll(_ answer: String, to question: Question, _ state: InterviewState) throws(AnswerProblem) {
  let (text, currency) = (trimmed(answer), state.household.currency)
  guard text.hasPrefix("+") || text.hasPrefix("＋"), question.choices.isEmpty, question.id != "essentials",
    let shown = question.shown(state, .en), let before = try? Stated.read(shown, in: currency),
    let more = try? sum(String(text.dropFirst()), in: currency)
  else { return }
  let (alone, added) = (
    more.written(in: currency),
    Stated(before.amount + more.amount, isEstimate: before.isEstimate || more.isEstimate).written(in: currency)
  )
  throw AnswerProblem(
    Text(en: "+\(alone): in all, or more than the \(shown) so far?", zh: "+\(alone)：是一共这么多，还是在 \(shown) 上再加？"),
    remedy: Text(en: "write \(alone) or \(added)", zh: "写 \(alone) 或 \(added)"))
}
