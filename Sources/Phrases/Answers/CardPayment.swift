package import Household
package import Money
import Wording

/// What someone says that they pay on a card.
package enum CardPayment: Equatable, Sendable {
  case full, minimum
  case sum(Stated)

  /// - Throws: `AnswerProblem`.
  package init(_ answer: String, in currency: Currency) throws(AnswerProblem) {
    let word = plainWord(answer)
    if let chosen = cardPaymentChoices.first(where: { $0.matches(word) }) {
      self = chosen.id == "full" ? .full : .minimum
      return
    }
    do throws(AnswerProblem) {
      self = .sum(try paymentSum(answer, in: currency))
    } catch {
      throw AnswerProblem(
        error.message, remedy: error.remedy.map { $0 + Text(en: "; or full, or minimum", zh: "；或 全额、最低")[$1] })
    }
  }

  package func applied(to card: Card) -> Card {
    var card = card
    switch self {
    case .full: (card.pays, card.payment) = (.full, nil)
    case .minimum: (card.pays, card.payment) = (.minimum, nil)
    case .sum(let stated): (card.pays, card.payment) = (.part, stated)
    }
    return card
  }
}

package let cardPaymentChoices = [
  Choice(
    id: "full", name: Text(en: "full", zh: "全额"),
    alsoSaid: [
      "全额还清", "全额还", "每月全额还清", "全还", "还清", "all", "all of it", "everything", "the whole bill", "in full",
      "paid in full", "pay in full", "全部", "全部还清", "全清",
    ]),
  Choice(
    id: "minimum", name: Text(en: "minimum", zh: "最低"),
    alsoSaid: [
      "min", "pays the minimum", "the minimum", "just the minimum", "only the minimum", "minimum only",
      "minimum payment", "最低还款", "最低还款额", "只还最低", "最低还",
    ]),
]
