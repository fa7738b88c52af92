import Money
import Planner
import Rules
import Wording

extension PlanReport {
  /// What paying only the minimum leads to on each card, beside what is sooner.
  mutating func addMinimums() {
    let unknown = comparison.debts.debts.filter { debt in
      if case .fixed = debt.requirement { debt.isCard && !debt.isAgreed } else { false }
    }
    guard !comparison.minimums.isEmpty || !unknown.isEmpty else { return }
    draft.begin("minimums", Text(en: "The truth about minimums", zh: "只还最低，要还多久"))
    draft.add(.list(comparison.minimums.map(item), isNumbered: false))
    let lingering = comparison.minimums.filter { $0.atMinimum.lingers != nil }
    if let below = lingering.first?.atMinimum.lingers?.below {
      tell(PlanSentence.askTheLeastSum, [.lenders: names(lingering.map(\.path)), .left: shown(below)])
    }
    if !unknown.isEmpty {
      tell(PlanSentence.minimumsNotKnown, [.lenders: names(unknown.map(\.path))])
    }
  }

  private func item(_ truth: MinimumTruth) -> Document.Item {
    let payment = shown(truth.fixedPayment)
    let ways =
      truth.fallsWithBalance
      ? [
        figure(.atFallingMinimum, [:], result(of: truth.atMinimum)),
        figure(.atMinimumOfToday, [.payment: payment], result(of: truth.atFixedPayment)),
      ]
      : [figure(.atMinimum, [.payment: payment], result(of: truth.atMinimum))]
    return Document.Item(text: name(of: truth.path), details: ways + [in36Months(truth)])
  }

  private func in36Months(_ truth: MinimumTruth) -> Document.Figure {
    guard let in36 = truth.in36Months else {
      return figure(.in36Months, [:], say(ArithmeticSentence.lessIsEnough))
    }
    return figure(.in36MonthsWith, [.budget: shown(in36.budget)], result(of: in36))
  }

  private func figure(
    _ label: ArithmeticSentence, _ values: [SentenceBrace: any BraceValue], _ value: String
  ) -> Document.Figure {
    Document.Figure(label: say(label, values), value: value)
  }

  private func result(of plan: Plan) -> String {
    if let lingers = plan.lingers {
      return say(
        PlanSentence.minimumLingers,
        [.span: span(lingers.month), .left: shown(lingers.below), .cost: shown(lingers.cost)])
    }
    if plan.isTooSlow { return say(ArithmeticSentence.tooSlow) }
    guard let months = plan.months else { return say(ArithmeticSentence.never) }
    return say(
      plan.fees == .zero ? ArithmeticSentence.takes : .takesWithFees,
      [.span: span(months), .cost: shown(plan.cost)])
  }

  private func span(_ months: Int) -> String {
    months < 24 ? say(ArithmeticSentence.spanOfMonths, [.months: months]) : shownSpan(months)
  }
}
