import Household
import Phrases
import Wording

extension CardAsking {
  /// Asked of a second card of one bank.
  func sharedLimit(with other: String, shown label: Text) -> Question {
    let index = index
    return Question(
      id: "cards[\(index)].shares-limit-with", section: .cards,
      text: Text(
        en: "Cards of one bank often share one limit.", zh: "同一家银行的几张卡，常常共用一个额度。"),
      label: Text(en: "One limit with \(label.en)?", zh: "和“\(label.zh)”共用额度吗？"),
      why: Text(
        en: "Then the limit counts once, and what is used is added up.", zh: "共用的话，额度只算一次，已用额度合在一起看。"),
      example: Text(en: "no", zh: "否"), fallback: "no", choices: yesAndNo, keepsInBrackets: true,
      shown: { state, language in
        guard state.answered.contains("cards[\(index)].shares-limit-with") else { return nil }
        return yesAndNo[state.household.cards?[index].sharesLimitWith == nil ? 1 : 0].name[language]
      },
      take: { answer, state throws(AnswerProblem) in
        let isShared = try choice(answer, among: yesAndNo).id == "yes"
        state.household.cards?[index].sharesLimitWith = isShared ? other : nil
      },
      forget: { $0.household.cards?[index].sharesLimitWith = nil })
  }
}
