import Money
import Planner
import Wording

extension PlanReport {
  /// Each debt of the plan shown: owed, rate, interest, the month in which it closes.
  mutating func addDebts() {
    guard let plan = shownOutcome?.plan else { return }
    draft.begin("debts", Text(en: "Debt by debt, \(name(plan.strategy))", zh: "逐笔看：\(name(plan.strategy))"))
    let rows = zip(comparison.debts.debts, plan.debts).map { debt, planned in
      [
        name(of: debt.path), shown(debt.balance), shownRate(of: debt), shownInterest(planned),
        planned.closes.map(shownMonth) ?? "-",
      ]
    }
    draft.add(
      .table(
        Document.Table(
          caption: "",
          columns: [
            draft.column(Text(en: "Debt", zh: "债务")), draft.column(Text(en: "Owed", zh: "欠款"), isNumber: true),
            draft.column(Text(en: "Rate", zh: "利率"), isNumber: true),
            draft.column(Text(en: "Interest", zh: "利息"), isNumber: true),
            draft.column(Text(en: "Closed, month", zh: "第几个月还清"), isNumber: true),
          ], rows: rows)))
  }

  /// Of a debt that does not close, the interest has no end.
  private func shownInterest(_ debt: PlannedDebt) -> String { debt.closes == nil ? "-" : shown(debt.interest) }

  /// Every month of every plan.
  mutating func addSchedules() {
    for plan in plans where !plan.schedule.isEmpty {
      draft.begin(
        "schedule-\(plan.strategy.id)",
        Text(en: "Month by month, \(name(plan.strategy))", zh: "逐月：\(name(plan.strategy))"))
      draft.add(.table(schedule(of: plan)))
    }
  }

  private func schedule(of plan: Plan) -> Document.Table {
    let rows = plan.schedule.flatMap { month in
      month.payments.enumerated().map { place, payment in
        [
          place == 0 ? "\(month.month) \(month.date)" : "", name(of: plan.debts[payment.debt].path),
          shown(payment.interest + payment.fee), shown(payment.payment), shown(payment.balance),
        ]
      }
    }
    return Document.Table(
      caption: "",
      columns: [
        draft.column(Text(en: "Month", zh: "月份")), draft.column(Text(en: "Debt", zh: "债务")),
        draft.column(Text(en: "Interest", zh: "利息"), isNumber: true),
        draft.column(Text(en: "Payment", zh: "还款"), isNumber: true),
        draft.column(Text(en: "Left", zh: "剩余"), isNumber: true),
      ], rows: rows)
  }
}
