import Checks
import Household
import Money
import Outlook
public import Planner
import Rules
public import Wording

/// The first months of the first plan, line by line, as a counsellor would work them out on paper.
public func planArithmetic(
  _ comparison: PlanComparison, language: Language, columns: Int, emphasise: @escaping Emphasise
) -> String {
  var report = PlanReport(comparison, Page(language: language, columns: columns, emphasise: emphasise))
  guard !comparison.assessment.isHeldBack else { return report.heldBack }
  report.addTitle()
  if let plan = report.plans.first, !comparison.debts.debts.isEmpty {
    report.addMethod(plan.strategy)
    var before = comparison.debts.debts.map(\.balance)
    for month in plan.schedule.prefix(monthsShown) {
      before = report.addArithmetic(of: month, of: plan, before: before)
    }
    if plan.schedule.isEmpty { report.addAnswers() } else { report.addRest(of: plan) }
  }
  report.addNotes(isExplained: true)
  return report.page.text
}

private let monthsShown = 2

extension PlanReport {
  fileprivate mutating func addMethod(_ strategy: Strategy) {
    let name = name(strategy)
    let extra =
      strategy.spendsBudget
      ? Text(
        en:
          " What is left of the budget goes by the order chosen: \(name). When a debt closes, its money goes to the next.",
        zh: "剩下的钱按“\(name)”来还；还清一笔，钱接着还下一笔。") : Text(same: "")
    page.add(
      Text(
        en: "Each month interest is added to each debt, and every debt gets its minimum or instalment." + extra.en,
        zh: "每个月先给每笔债加上利息，每笔都先还最低额或当期应还。" + extra.zh), indent: 2)
    page.gap()
  }

  /// - Returns: the balances after the month.
  fileprivate mutating func addArithmetic(of month: PlanMonth, of plan: Plan, before: [Amount]) -> [Amount] {
    let days = plan.start.adding(months: month.month - 1).days(until: month.date)
    page.addHeading(begun(saidMonth(month.month)))
    var after = before
    for payment in month.payments {
      addCharge(payment, before: before[payment.debt], after: month.month - 1, from: plan.start, days: days)
      after[payment.debt] = payment.balance
    }
    addSharing(of: month, budget: plan.strategy.spendsBudget ? plan.budget : nil)
    for payment in month.payments { addResult(payment, before: before[payment.debt]) }
    page.gap()
    return after
  }

  /// `38,000 x 0.05 % x 30 = 570`.
  private mutating func addCharge(
    _ payment: PlanPayment, before: Amount, after months: Int, from start: CalendarDate, days: Int
  ) {
    let debt = comparison.debts.debts[payment.debt]
    let interest = shown(payment.interest)
    let sum = "\(shown(before)) x \(factor(debt.rate(afterMonths: months, from: start), days: days)) = \(interest)"
    var text = Text(en: "\(name(of: debt.path)): interest \(sum)", zh: "\(name(of: debt.path))：利息 \(sum)")[language]
    if payment.fee > .zero {
      text += Text(en: ", fee \(shown(payment.fee))", zh: "，费用 \(shown(payment.fee))")[language]
    }
    page.add(text, indent: 2, hanging: 4)
    page.add(requirement(of: debt, after: months, payment, before: before), indent: 4, hanging: 6)
  }

  private func factor(_ rate: Rate, days: Int) -> String {
    let share = shownPercentage(rate)
    switch rate.period {
    case .year: return "\(share) / 12"
    case .month: return share
    case .day: return Text(en: "\(share) x \(days) days", zh: "\(share) x \(days) 天")[language]
    }
  }

  private func shownPercentage(_ rate: Rate) -> String {
    Text(en: "\(rate.percentage) %", zh: "\(rate.percentage)%")[language]
  }

  private func requirement(
    of debt: PlanDebt, after months: Int, _ payment: PlanPayment, before: Amount
  ) -> String {
    let required = shown(payment.required)
    switch debt.requirement(afterMonths: months) {
    case .nothing: return Text(en: "nothing has to be paid", zh: "没有必须还的")[language]
    case .interestOnly: return Text(en: "interest only: \(required)", zh: "只还利息：\(required)")[language]
    case .fixed where debt.isCard:
      return Text(en: "its usual payment: \(required)", zh: "平时还的：\(required)")[language]
    case .fixed: return Text(en: "its instalment: \(required)", zh: "当期应还：\(required)")[language]
    case .minimum(let minimum):
      let base = minimum.isWithInterest ? before + payment.interest : before
      let share = minimum.share.map { "\(shownPercentage(Rate(perPeriod: $0, period: .month))) x \(shown(base))" }
      guard let share else { return Text(en: "its minimum: \(required)", zh: "最低还款：\(required)")[language] }
      guard let floor = minimum.floor.map(shown) else {
        return Text(en: "its minimum: \(share) = \(required)", zh: "最低还款：\(share) = \(required)")[language]
      }
      return Text(
        en: "its minimum: the greater of \(share) and \(floor) = \(required)",
        zh: "最低还款：\(share) 和 \(floor) 取大的 = \(required)")[language]
    }
  }

  /// What contracts take together, what that leaves, and where it goes.
  private mutating func addSharing(of month: PlanMonth, budget: Amount?) {
    let required = month.payments.map(\.required)
    let total = required.reduce(.zero, +)
    let sum = required.map(shown).joined(separator: " + ") + (required.count > 1 ? " = \(shown(total))" : "")
    page.add(Text(en: "Must be paid: \(sum)", zh: "必须还的：\(sum)"), indent: 2, hanging: 4)
    guard let budget else { return }
    let left = budget - total
    page.add(
      Text(
        en: "Left over: \(shown(budget)) - \(shown(total)) = \(shown(left))",
        zh: "还剩：\(shown(budget)) - \(shown(total)) = \(shown(left))"), indent: 2, hanging: 4)
    let extras = month.payments.filter { $0.payment > $0.required }.map { payment in
      let (name, extra) = (
        name(of: comparison.debts.debts[payment.debt].path), shown(payment.payment - payment.required)
      )
      return Text(en: "\(extra) to \(name)", zh: "\(name) 多还 \(extra)")[language]
    }
    guard !extras.isEmpty else { return }
    let list = extras.joined(separator: Text(en: ", ", zh: "，")[language])
    page.add(Text(en: "It goes: \(list)", zh: "用在：\(list)"), indent: 2, hanging: 4)
  }

  private mutating func addResult(_ payment: PlanPayment, before: Amount) {
    let charges = [payment.interest, payment.fee].filter { $0 > .zero }.map { " + \(shown($0))" }.joined()
    let name = name(of: comparison.debts.debts[payment.debt].path)
    let sum = "\(shown(before))\(charges) - \(shown(payment.payment)) = \(shown(payment.balance))"
    page.add(Text(en: "\(name) is left with \(sum)", zh: "\(name) 剩下 \(sum)"), indent: 2, hanging: 4)
  }

  fileprivate mutating func addRest(of plan: Plan) {
    guard let months = plan.months else { return addAnswers() }
    let owed = comparison.debts.debts.reduce(Amount.zero) { $0 + $1.balance }
    let parts = [owed, plan.interest, plan.fees].filter { $0 > .zero }.map(shown).joined(separator: " + ")
    let total = shown(plan.paid)
    page.add(
      Text(
        en: "And so on, to month \(months). In all: \(parts) = \(total), what is owed and what it costs.",
        zh: "照这样算到第 \(months) 个月。一共：\(parts) = \(total)，就是本金加利息和费用。"), indent: 2, hanging: 4)
    page.gap()
  }
}
