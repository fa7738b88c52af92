import Household
import Rules

/// The questions of this household in the order in which they are asked; which ones there are follows from the answers.
func questions(for state: InterviewState) -> [Question] {
  if state.isQuick { return [whoQuestion] + quickQuestions }
  var all = [whoQuestion, urgentQuestion, monthsBehindQuestion]
  for index in (state.household.cards ?? []).indices { all += cardQuestions(index, state) }
  all.append(nextCardQuestion(state))
  if state.answered.contains("cards.more"), let payments = paymentsQuestion(state) { all.append(payments) }
  for index in (state.household.loans ?? []).indices { all += loanQuestions(index, state) }
  all.append(nextLoanQuestion(state))
  let names = state.names
  all += [
    incomeQuestion.asking(names.word(.incomeThatCounts)), essentialsQuestion(state.household),
    savingsQuestion.asking(names.word(.savingsThatCount)), assetsQuestion,
    everydaySpendingQuestion.asking(names.word(.spendingOnCredit)), situationQuestion,
  ]
  return all
}

extension InterviewState {
  /// The first question without an answer; nil when all have one.
  var nextQuestion: Question? {
    questions(for: self).first { !answered.contains($0.id) }
  }

  /// One of those of the interview, or one that is asked elsewhere.
  func question(_ id: String) -> Question? {
    id == payDayQuestion.id ? payDayQuestion : questions(for: self).first { $0.id == id }
  }

  /// The question answered before the one with this id; nil at the first.
  func questionBefore(_ id: String?) -> Question? {
    let all = questions(for: self)
    let end = id.flatMap { id in all.firstIndex { $0.id == id } } ?? all.count
    return all[..<end].last { answered.contains($0.id) }
  }
}
