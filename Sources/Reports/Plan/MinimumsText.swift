import Money
import Planner
import Wording

extension PlanReport {
  /// What paying only the minimum leads to on each card, beside what is sooner.
  mutating func addMinimums() {
    let unknown = comparison.debts.debts.filter { debt in
      if case .fixed = debt.requirement { debt.isCard } else { false }
    }
    guard !comparison.minimums.isEmpty || !unknown.isEmpty else { return }
    page.addHeading(Text(en: "The truth about minimums", zh: "只还最低，要还多久")[language])
    for truth in comparison.minimums { add(truth) }
    if !unknown.isEmpty {
      let names = names(unknown.map(\.path))
      page.add(
        Text(en: "\(names): the minimum is not known.", zh: "\(names)：不知道最低还款额，没法算。"), indent: 2, hanging: 4)
    }
    page.gap()
  }

  private mutating func add(_ truth: MinimumTruth) {
    page.add(page.emphasise(.strong, name(of: truth.path)), indent: 2)
    let payment = shown(truth.fixedPayment)
    guard truth.fallsWithBalance else {
      line(Text(en: "its minimum, \(payment) a month", zh: "每月只还最低额 \(payment)"), result(of: truth.atMinimum))
      return addIn36(truth)
    }
    line(
      Text(en: "its minimum, as it falls", zh: "每次只还最低（会越来越少）"), result(of: truth.atMinimum))
    line(
      Text(en: "today's minimum every month, \(payment)", zh: "每月都还现在的最低额 \(payment)"),
      result(of: truth.atFixedPayment))
    addIn36(truth)
  }

  private mutating func addIn36(_ truth: MinimumTruth) {
    guard let in36 = truth.in36Months else {
      return page.add(
        Text(
          en: "to be done in 36 months: less than today's minimum is enough", zh: "36 个月还清：每月用不到现在的最低额"), indent: 4,
        hanging: 6)
    }
    line(
      Text(en: "to be done in 36 months, \(shown(in36.budget))", zh: "36 个月还清，每月 \(shown(in36.budget))"),
      result(of: in36))
  }

  private mutating func line(_ label: Text, _ result: String) {
    page.add(label[language] + Text(en: ": ", zh: "：")[language] + result, indent: 4, hanging: 6)
  }

  private func result(of plan: Plan) -> String {
    guard let months = plan.months else { return Text(en: "never paid off", zh: "永远还不清")[language] }
    let span = months < 24 ? Text(en: "\(months) months", zh: "\(months) 个月")[language] : shownSpan(months)
    let cost = shown(plan.cost)
    guard plan.fees == .zero else {
      return Text(en: "\(span), \(cost) of interest and fees", zh: "\(span)，利息和费用 \(cost)")[language]
    }
    return Text(en: "\(span), \(cost) of interest", zh: "\(span)，利息 \(cost)")[language]
  }
}
