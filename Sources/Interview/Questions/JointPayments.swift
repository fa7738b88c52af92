import Household
import Money
import Phrases
import Wording

/// One prompt for the payments of all cards that came as rows without one.
func paymentsQuestion(_ state: InterviewState) -> Question? {
  let asked = jointlyAsked(state)
  guard !asked.isEmpty else { return nil }
  let cards = state.household.cards ?? []
  let names = asked.map { truncated(sanitised(cards[$0].name), to: 20) }
  return Question(
    id: "cards.payments", section: .cards, text: wording(names), label: Text(en: "Paid each month", zh: "每月还"),
    why: Text(en: "It counts into the monthly payments.", zh: "要算进月还款。"),
    example: names.count == 1 ? Text(en: "3,800, or full", zh: "3800，或 全额") : Text(en: "3,800 full", zh: "3800 全额"),
    choices: cardPaymentChoices,
    shown: { state, language in
      guard state.answered.contains("cards.payments") else { return nil }
      let payments = asked.map { shownPayment((state.household.cards ?? [])[$0], state.household.currency, language) }
      return payments.allSatisfy { $0 == nil } ? nil : payments.map { $0 ?? "-" }.joined(separator: " ")
    },
    take: { answer, state throws(AnswerProblem) in try takePayments(answer, for: asked, &state) },
    forget: { state in
      for index in asked {
        state.household.cards?[index].payment = nil
        state.household.cards?[index].pays = nil
      }
      state.answered.formUnion(asked.map(jointMark))
    },
    odd: { state in
      asked.lazy.filter { !state.isUnpaid(.cards, $0) }.compactMap { index in
        (state.household.cards?[index]).flatMap { oddPayment($0, state.household.currency) }
      }
      .first
    }, toldBack: { unpaidToldBack($0, .cards) })
}

private func wording(_ names: [String]) -> Text {
  if names.count == 1 {
    return Text(
      en: "What you usually pay each month on \(names[0]): a sum, “full” when you clear the bill, or “minimum”.",
      zh: "“\(names[0])”每月一般还多少？写金额；全额还清写“全额”；只还最低写“最低”。")
  }
  return Text(
    en:
      "What you usually pay each month on \(names.joined(separator: ", ")): in this order, set apart by spaces. A sum, "
      + "“full” when you clear the bill, “minimum”, or - for not known.",
    zh: "每月一般还多少？按这个顺序写，用空格隔开：\(names.joined(separator: "、"))。写金额；全额还清写“全额”；只还最低写“最低”；不清楚写 -。")
}

/// What marks a card whose payment was answered together with others.
private func jointMark(_ index: Int) -> String { "cards[\(index)].joint" }

/// The cards that the question is about, also when it is asked again.
private func jointlyAsked(_ state: InterviewState) -> [Int] {
  let open = Set(cardsWithoutPayment(state))
  return (state.household.cards ?? []).indices.filter { open.contains($0) || state.answered.contains(jointMark($0)) }
}

/// Cards entered as rows whose payment is not known, and that may owe something.
func cardsWithoutPayment(_ state: InterviewState) -> [Int] {
  (state.household.cards ?? []).enumerated().filter { lacksPayment($0.element, at: $0.offset, state) }.map(\.offset)
}

/// Whether a card came as a row, owes something and does not say what is paid on it.
func lacksPayment(_ card: Card, at index: Int, _ state: InterviewState) -> Bool {
  card.payment == nil && card.pays == nil && card.balance?.amount.nonNegative != .zero
    && state.answered.contains("cards[\(index)].line")
}

private func takePayments(_ answer: String, for asked: [Int], _ state: inout InterviewState) throws(AnswerProblem) {
  if saysNotPaid(answer) {
    for index in asked { state.noteUnpaid(.cards, index) }
    return state.answered.formUnion(asked.flatMap { ["cards[\($0)].payment", jointMark($0)] })
  }
  let answer = withEstimatesMarked(answer)
  let words =
    asked.count == 1
    ? [trimmed(answer)] : answer.split { $0.isWhitespace || $0 == "，" || $0 == "、" || $0 == ";" }.map(String.init)
  guard words.count == asked.count else {
    throw AnswerProblem(
      Text(
        en: "\(asked.count) answers are asked for; here are \(words.count)",
        zh: "要写 \(asked.count) 个，这里有 \(words.count) 个"),
      remedy: Text(en: "for example 3,800 full -", zh: "例如 3800 全额 -"))
  }
  var told = state
  for (index, word) in zip(asked, words) {
    if isUnknownWord(word) {
      told.household.cards?[index].payment = nil
      told.household.cards?[index].pays = nil
    } else if saysNotPaid(word) {
      told.noteUnpaid(.cards, index)
    } else if let card = told.household.cards?[index] {
      told.household.cards?[index] = try CardPayment(word, in: state.household.currency).applied(to: card)
    }
  }
  state = told
  state.answered.formUnion(asked.flatMap { ["cards[\($0)].payment", jointMark($0)] })
}
