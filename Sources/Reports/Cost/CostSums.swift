import CreditCost
import Money
import Rules
import Wording

/// What is received, paid, and what that costs.
extension CostWriter {
  mutating func addSums() {
    draft.begin("sums")
    draft.add(points: cost.stretches.compactMap(shown))
    var figures: [Document.Figure] = []
    if case .instalments(let sum, _, _, let upFront) = question, upFront > .zero, let received = cost.received {
      let inHand = say(
        CostSentence.inHand, [.received: shown(received), .fee: shown(upFront), .sum: shown(sum)])
      figures.append(draft.figure(Text(en: "In hand", zh: "到手"), inHand))
    }
    if let payments = shownPayments { figures.append(draft.figure(Text(en: "Payments", zh: "每次还"), payments)) }
    figures += totals
    if !figures.isEmpty { draft.add(.figures(figures)) }
  }

  private var totals: [Document.Figure] {
    guard let total = cost.total, let interest = cost.interest, let received = cost.received else { return [] }
    let costs = say(
      CostSentence.costs, [.interest: shown(interest), .total: shown(total), .received: shown(received)])
    return [
      draft.figure(Text(en: "Paid", zh: "一共还"), shown(total)),
      draft.figure(Text(en: "Cost", zh: "利息费用"), costs),
    ]
  }

  private func shown(_ stretch: Stretch) -> String? {
    guard case .fullBalance(let rate, _, _) = question else { return nil }
    return say(
      CostSentence.stretch,
      [
        .from: stretch.from.description, .end: stretch.to.description, .sum: shown(stretch.balance),
        .days: stretch.days, .rate: rate.formatted(language), .interest: shown(stretch.interest),
      ])
  }

  private var shownPayments: String? {
    guard let first = cost.firstPayment, let last = cost.payments.last else { return nil }
    let count = cost.payments.count
    guard count > 1 else { return shown(first) }
    if cost.payments.allSatisfy({ $0 == first }) {
      return say(CostSentence.paidAlike, [.payment: shown(first), .count: count])
    }
    return say(
      cost.payments.dropLast().allSatisfy { $0 == first } ? ofLevelPayments : .paidUnlike,
      [.payment: shown(first), .later: shown(last), .count: count])
  }

  private var ofLevelPayments: CostSentence {
    if case .instalments(_, _, .equalPayments, _) = question { .paidWithTheRestLast } else { .paidExactly }
  }
}
