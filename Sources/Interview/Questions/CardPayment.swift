import Household
import Money
import Wording

/// What someone says that they pay on a card.
enum CardPayment: Equatable {
  case full, minimum
  case sum(Stated)

  /// - Throws: `AnswerProblem`.
  init(_ answer: String, in currency: Currency) throws(AnswerProblem) {
    let word = plainWord(answer)
    if let chosen = cardPaymentChoices.first(where: { $0.matches(word) }) {
      self = chosen.id == "full" ? .full : .minimum
      return
    }
    do throws(AnswerProblem) {
      self = .sum(try Interview.sum(answer, in: currency))
    } catch {
      throw AnswerProblem(
        error.message, remedy: error.remedy.map { $0 + Text(en: "; or full, or minimum", zh: "；或 全额、最低")[$1] })
    }
  }

  func applied(to card: Card) -> Card {
    var card = card
    switch self {
    case .full: (card.pays, card.payment) = (.full, nil)
    case .minimum: (card.pays, card.payment) = (.minimum, nil)
    case .sum(let stated): (card.pays, card.payment) = (.part, stated)
    }
    return card
  }
}

let cardPaymentChoices = [
  Choice(
    id: "full", name: Text(en: "full", zh: "全额"), alsoSaid: ["全额还清", "全还", "还清", "all", "in full", "全部"]),
  Choice(
    id: "minimum", name: Text(en: "minimum", zh: "最低"), alsoSaid: ["min", "最低还款", "最低还款额", "只还最低"]),
]

/// As it would be typed: `full`, `minimum` or the sum.
func shownPayment(_ card: Card, _ currency: Currency, _ language: Language) -> String? {
  switch card.pays {
  case .full: cardPaymentChoices[0].name[language]
  case .minimum where card.payment == nil: cardPaymentChoices[1].name[language]
  default: card.payment?.written(in: currency)
  }
}

/// One prompt for the payments of all cards that came as rows without one.
func paymentsQuestion(_ state: InterviewState) -> Question? {
  let open = cardsWithoutPayment(state)
  let wereAsked = state.answered.contains("cards.payments")
  guard !open.isEmpty || wereAsked else { return nil }
  let cards = state.household.cards ?? []
  let names = open.map { truncated(sanitised(cards[$0].name), to: 20) }
  return Question(
    id: "cards.payments", section: .cards,
    text: Text(
      en:
        "What you usually pay each month on \(names.joined(separator: ", ")): in this order, set apart by spaces. A sum, "
        + "“full” when you clear the bill, “minimum”, or - for not known.",
      zh: "每月一般还多少？按这个顺序写，用空格隔开：\(names.joined(separator: "、"))。写金额；全额还清写“全额”；只还最低写“最低”；不清楚写 -。"),
    label: Text(en: "Paid each month", zh: "每月还"),
    why: Text(en: "It counts into the monthly payments.", zh: "要算进月还款。"),
    example: Text(en: "3,800 full", zh: "3800 全额"), choices: cardPaymentChoices,
    shown: { _, _ in nil },
    take: { answer, state throws(AnswerProblem) in try takePayments(answer, for: open, &state) },
    forget: { _ in })
}

/// Cards entered as rows whose payment is not known, and that may owe something.
func cardsWithoutPayment(_ state: InterviewState) -> [Int] {
  (state.household.cards ?? []).enumerated().filter { index, card in
    state.answered.contains("cards[\(index)].line") && card.payment == nil && card.pays == nil
      && card.balance?.amount.nonNegative != .zero
  }.map(\.offset)
}

private func takePayments(_ answer: String, for open: [Int], _ state: inout InterviewState) throws(AnswerProblem) {
  let words = answer.split { $0.isWhitespace || $0 == "，" || $0 == "、" || $0 == ";" }.map(String.init)
  guard words.count == open.count else {
    throw AnswerProblem(
      Text(
        en: "\(open.count) answers are asked for; here are \(words.count)",
        zh: "要写 \(open.count) 个，这里有 \(words.count) 个"),
      remedy: Text(en: "for example 3,800 full - ", zh: "例如 3800 全额 -"))
  }
  var cards = state.household.cards ?? []
  for (index, word) in zip(open, words) where !isUnknownWord(word) {
    cards[index] = try CardPayment(word, in: state.household.currency).applied(to: cards[index])
  }
  state.household.cards = cards
  state.answered.formUnion(open.map { "cards[\($0)].payment" })
}
