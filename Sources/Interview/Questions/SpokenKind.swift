import Household
import Phrases
import Rules
import Wording

/// The kind that an answer names, by its number, its word, or as people call it.
/// - Throws: `AnswerProblem`; for a card, where it belongs.
func spokenKind(_ answer: String, _ kinds: [Choice], _ names: Names) throws(AnswerProblem) -> Loan.Kind? {
  if isCardWord(answer, names) {
    throw AnswerProblem(
      Text(en: "a card is noted among the cards, not here", zh: "信用卡记在信用卡那里，不在这里"),
      remedy: Text(
        en: "take this one out (=, its number, 0), then write: add card NAME LIMIT USED",
        zh: "先去掉这一笔（写 = ，选序号，再写 0），再写：加 信用卡 名称 额度 已用"))
  }
  do throws(AnswerProblem) {
    return Loan.Kind(rawValue: try choice(answer, among: kinds).id)
  } catch {
    if let kind = try? loanKind(answer, names) { return kind }
    throw error
  }
}
