import Household
import Phrases
import StrictYAML
import Wording

extension Interviewer {
  /// Answers that could be written and not read again are refused while they can be mended.
  /// - Throws: `AnswerProblem`; the answers are then those of `before`.
  func checkReadsBack(since before: InterviewState) throws(AnswerProblem) {
    guard state.household != before.household, let problem = faultOfReadingBack(state.household),
      faultOfReadingBack(before.household) == nil
    else { return }
    state = before
    throw AnswerProblem(
      problem.message, remedy: problem.remedy ?? Text(en: "look at the answers with =", zh: "写 = 看看已填的"))
  }
}

/// What a document of these answers could not be read for, with its place; nil where it is read as it was written. Of
/// households with very many debts it is not asked each time.
func faultOfReadingBack(_ household: Household) -> Problem? {
  guard (household.cards?.count ?? 0) + (household.loans?.count ?? 0) <= 200 else { return nil }
  do throws(Problems) {
    return try readWhatCanBe(try readNode(yaml: written(household)), defaultCurrency: household.currency).leftOut.first
  } catch {
    return error.all.first
  }
}
