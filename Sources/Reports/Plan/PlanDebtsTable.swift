import Money
import Planner
import Wording

extension PlanReport {
  /// Each debt of the plan shown: owed, rate, interest, the month in which it closes.
  mutating func addDebts() {
    guard let plan = shownOutcome?.plan else { return }
    var grid = Grid()
    grid.add(
      [
        Text(en: "Debt", zh: "债务"), Text(en: "Owed", zh: "欠款"), Text(en: "Rate", zh: "利率"),
        Text(en: "Interest", zh: "利息"), Text(en: "Closed, month", zh: "第几个月还清"),
      ].map { $0[language] })
    let rows = zip(comparison.debts.debts, plan.debts).map { debt, planned in
      [
        name(of: debt.path), shown(debt.balance), shownRate(of: debt),
        shownInterest(planned),
        planned.closes.map(shownMonth) ?? "-",
      ]
    }
    for row in rows { grid.add(row) }
    page.addHeading(Text(en: "Debt by debt, \(name(plan.strategy))", zh: "逐笔看：\(name(plan.strategy))")[language])
    if let lines = grid.lines(within: page.columns - 2, least: 14) {
      for line in lines { page.addLine("  " + line) }
    } else {
      for (debt, planned) in zip(comparison.debts.debts, plan.debts) { addNarrow(debt, planned) }
    }
    page.gap()
  }

  /// Of a debt that does not close, the interest has no end.
  private func shownInterest(_ debt: PlannedDebt) -> String { debt.closes == nil ? "-" : shown(debt.interest) }

  private mutating func addNarrow(_ debt: PlanDebt, _ planned: PlannedDebt) {
    let (name, owed, rate) = (name(of: debt.path), shown(debt.balance), shownRate(of: debt))
    let interest = shownInterest(planned)
    let end = planned.closes.map(saidMonth) ?? "-"
    page.add(
      Text(
        en: "\(name): \(owed) at \(rate); interest \(interest); closed: \(end)",
        zh: "\(name)：欠 \(owed)，\(rate)；利息 \(interest)；还清：\(end)"), indent: 2, hanging: 4)
  }

  /// Every month of every plan.
  mutating func addSchedules() {
    for plan in plans where !plan.schedule.isEmpty {
      page.addHeading(Text(en: "Month by month, \(name(plan.strategy))", zh: "逐月：\(name(plan.strategy))")[language])
      addSchedule(of: plan)
      page.gap()
    }
  }

  private mutating func addSchedule(of plan: Plan) {
    var grid = Grid()
    grid.leftColumns = [0, 1]
    grid.add(
      [
        Text(en: "Month", zh: "月份"), Text(en: "Debt", zh: "债务"), Text(en: "Interest", zh: "利息"),
        Text(en: "Payment", zh: "还款"), Text(en: "Left", zh: "剩余"),
      ].map { $0[language] })
    for month in plan.schedule {
      for (place, payment) in month.payments.enumerated() {
        grid.add([
          place == 0 ? "\(month.month) \(month.date)" : "", name(of: plan.debts[payment.debt].path),
          shown(payment.interest + payment.fee), shown(payment.payment), shown(payment.balance),
        ])
      }
    }
    if let lines = grid.lines(within: page.columns - 2, least: 14) {
      for line in lines { page.addLine("  " + line) }
    } else {
      addNarrowSchedule(of: plan)
    }
  }

  private mutating func addNarrowSchedule(of plan: Plan) {
    for month in plan.schedule {
      page.add("\(month.month) \(month.date)", indent: 2)
      for payment in month.payments {
        let (interest, paid) = (shown(payment.interest + payment.fee), shown(payment.payment))
        let name = name(of: plan.debts[payment.debt].path)
        page.add(
          Text(
            en: "\(name): + \(interest) - \(paid) = \(shown(payment.balance))",
            zh: "\(name)：+ \(interest) - \(paid) = \(shown(payment.balance))"), indent: 4, hanging: 6)
      }
    }
  }
}
