import Household
import Money
import Phrases
import Wording

/// `+500` in place of a sum that was given: it may be the sum, or what is added to it. Living costs are added up. `-500` in
/// place of what is owed may be so much less, or so much in credit.
/// - Throws: `AnswerProblem` with both.
func checkSaysInAll(_ answer: String, to question: Question, _ state: InterviewState) throws(AnswerProblem) {
  let (text, currency) = (trimmed(answer), state.household.currency)
  try checkSaysHowMuchLess(text, to: question, state)
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

/// - Throws: `AnswerProblem` where what comes in is told at another question.
func checkIsNoIncome(_ answer: String, to question: Question, _ state: InterviewState) throws(AnswerProblem) {
  guard question.id != "income", question.takesRows == nil,
    let sum = incomeSaid(answer, in: state.household.currency)
  else { return }
  var trial = state
  let mayBeAnswer = (try? question.take(sum, &trial)) != nil
  throw AnswerProblem(
    Text(en: "that is what comes in", zh: "这是收入，现在问的不是收入"),
    remedy: mayBeAnswer
      ? Text(
        en: "write \(sum) if it is the answer here; income has a question of its own",
        zh: "如果就是这里的答案，只写 \(sum)；收入有单独的一题")
      : Text(en: "income has a question of its own", zh: "收入有单独的一题"))
}

private func checkSaysHowMuchLess(_ text: String, to question: Question, _ state: InterviewState) throws(AnswerProblem)
{
  let currency = state.household.currency
  guard let sign = text.first, "-－−".contains(sign), text.count > 1, question.choices.isEmpty,
    let shown = question.shown(state, .en), let before = try? Stated.read(shown, in: currency), before.amount > .zero,
    let less = try? sum(String(text.dropFirst()), in: currency), less.amount > .zero, less.amount <= before.amount
  else { return }
  let (alone, rest) = (
    less.written(in: currency),
    Stated(before.amount - less.amount, isEstimate: before.isEstimate || less.isEstimate).written(in: currency)
  )
  throw AnswerProblem(
    Text(
      en: "-\(alone): so much less than the \(shown) so far, or below 0?",
      zh: "-\(alone)：是比 \(shown) 少这么多，还是变成负的？"),
    remedy: Text(
      en: "write \(rest), or 0 where nothing is owed any more", zh: "少了就写 \(rest)；已经不欠了，写 0"))
}
