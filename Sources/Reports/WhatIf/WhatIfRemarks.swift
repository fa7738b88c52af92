import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension WhatIfReport {
  /// What each new loan costs, and the warning that belongs to it.
  mutating func addBorrowings() {
    let borrowings = comparison.whatIf.borrowings
    guard !borrowings.isEmpty else { return }
    draft.begin("borrowing")
    for borrowing in borrowings {
      draft.add(.paragraph(repaid(borrowing)))
      if comparison.offeredInstead == nil, let instead = borrowing.instead {
        draft.add(.paragraph(compared(borrowing, with: instead)))
      }
    }
    if let offered = comparison.offeredInstead { draft.add(.paragraph(beside(offered))) }
    draft.add(.warning(say(WhatIfSentence.noAdvice)))
    guard borrowings.contains(where: \.paysOff), comparison.after.household.cards?.isEmpty == false else { return }
    tell(WhatIfSentence.cardsStayOpen)
  }

  private func repaid(_ loan: BorrowingCost) -> String {
    var values: [SentenceBrace: any BraceValue] = [
      .lender: name(of: loan), .received: shown(loan.received), .payment: shown(loan.payment), .months: loan.months,
      .total: shown(loan.paid), .cost: shown(loan.cost),
    ]
    guard loan.fee > .zero else { return say(loan.paysOff ? WhatIfSentence.loanForOldCosts : .loanCosts, values) }
    values[.fee] = shown(loan.fee)
    return say(loan.paysOff ? WhatIfSentence.loanForOldCostsWithFee : .loanCostsWithFee, values)
  }

  /// By its own name only where there are several.
  private func name(of loan: BorrowingCost) -> String {
    guard comparison.whatIf.borrowings.count == 1 else { return truncated(sanitised(loan.name), to: 30) }
    return say(loan.paysOff ? WhatIfSentence.theOneLoan : .theNewLoan)
  }

  /// Where a month is short already, today's payments are no measure: what can be offered is.
  private func beside(_ offered: Amount) -> String {
    say(
      WhatIfSentence.offeredInstead,
      [.sum: shown(offered), .due: shown(comparison.after.figures.monthlyPayments.low)])
  }

  private func compared(_ loan: BorrowingCost, with instead: Plan) -> String {
    guard let months = instead.months else { return say(WhatIfSentence.oldNeverEnd) }
    let more = loan.cost - instead.cost
    return say(
      more < .zero ? WhatIfSentence.newCostsLess : .newCostsMore,
      [
        .months: months, .cost: shown(instead.cost), .longer: loan.months, .more: shown(more < .zero ? -more : more),
      ])
  }

  /// What is to be said of single changes, each once.
  mutating func addRemarks() {
    var said: [String] = []
    let texts =
      comparison.whatIf.remarks.map(text) + [extraText, savingsText, leftOutText].compactMap(\.self)
    for text in texts where !said.contains(text) { said.append(text) }
    draft.begin("remarks")
    draft.add(points: said)
  }

  private func text(_ remark: WhatIfRemark) -> String {
    switch remark {
    case .owedLess(let name, let said, let paid):
      say(WhatIfSentence.owedLess, [.lender: sanitised(name), .said: shown(said), .sum: shown(paid)])
    case .closedWhileBehind(let name): say(WhatIfSentence.closedWhileBehind, [.lender: sanitised(name)])
    case .closedLine(let name): say(WhatIfSentence.closedLine, [.lender: sanitised(name)])
    case .livingCostsCut: say(WhatIfSentence.livingCostsCut)
    case .ratesNotKnown(let paths): say(WhatIfSentence.ratesNotKnown, [.missing: missing(paths)])
    case .paymentsUnchanged: say(WhatIfSentence.paymentsUnchanged)
    case .savingsNotKnown: say(WhatIfSentence.savingsNotKnown)
    }
  }

  private func missing(_ paths: [String]) -> String {
    comparison.after.shownPaths(paths, language)
  }

  private var extraText: String? {
    comparison.marginBelowExtra.map { margin in
      let more = shown(comparison.whatIf.extra)
      return margin > .zero
        ? say(WhatIfSentence.moreThanIsLeft, [.sum: shown(margin), .more: more])
        : say(WhatIfSentence.moreAndNothingLeft, [.more: more])
    }
  }

  private var savingsText: String? {
    comparison.monthNotHeld.map { say(WhatIfSentence.lessThanAMonth, [.sum: shown($0)]) }
  }

  private var leftOutText: String? {
    let paths = comparison.planAfter.leftOut.flatMap(\.missing)
    guard !paths.isEmpty, comparison.planBefore != comparison.planAfter else { return nil }
    return say(WhatIfSentence.notInTheEnd, [.missing: missing(paths)])
  }
}
