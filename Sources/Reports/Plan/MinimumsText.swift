import Money
import Planner
import Rules
import Wording

extension PlanReport {
  /// What paying only the minimum leads to on each card, beside what is sooner.
  mutating func addMinimums() {
    let unknown = comparison.debts.debts.filter { debt in
      if case .fixed = debt.requirement { debt.isCard } else { false }
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
        draft.figure(
          Text(en: "its minimum, as it falls", zh: "每次只还最低（会越来越少）"), result(of: truth.atMinimum)),
        draft.figure(
          Text(en: "today's minimum every month, \(payment)", zh: "每月都还现在的最低额 \(payment)"),
          result(of: truth.atFixedPayment)),
      ]
      : [
        draft.figure(
          Text(en: "its minimum, \(payment) a month", zh: "每月只还最低额 \(payment)"), result(of: truth.atMinimum))
      ]
    return Document.Item(text: name(of: truth.path), details: ways + [in36Months(truth)])
  }

  private func in36Months(_ truth: MinimumTruth) -> Document.Figure {
    guard let in36 = truth.in36Months else {
      return draft.figure(
        Text(en: "to be done in 36 months", zh: "36 个月还清"),
        Text(en: "less than today's minimum is enough", zh: "每月用不到现在的最低额")[language])
    }
    return draft.figure(
      Text(en: "to be done in 36 months, \(shown(in36.budget))", zh: "36 个月还清，每月 \(shown(in36.budget))"),
      result(of: in36))
  }

  private func result(of plan: Plan) -> String {
    if let lingers = plan.lingers {
      return say(
        PlanSentence.minimumLingers,
        [.span: span(lingers.month), .left: shown(lingers.below), .cost: shown(lingers.cost)])
    }
    if plan.isTooSlow { return Text(en: "more than 200 years", zh: "200 年也还不完")[language] }
    guard let months = plan.months else { return Text(en: "never paid off", zh: "永远还不清")[language] }
    let span = span(months)
    let cost = shown(plan.cost)
    guard plan.fees == .zero else {
      return Text(en: "\(span), \(cost) of interest and fees", zh: "\(span)，利息和费用 \(cost)")[language]
    }
    return Text(en: "\(span), \(cost) of interest", zh: "\(span)，利息 \(cost)")[language]
  }

  private func span(_ months: Int) -> String {
    months < 24 ? Text(en: "\(months) months", zh: "\(months) 个月")[language] : shownSpan(months)
  }
}
