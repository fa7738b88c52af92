import Checks
import Household
import Money
import Outlook
public import Planner
import Rules
public import Wording

/// The first months of the first plan, line by line, as a counsellor would work them out on paper.
public func planArithmetic(_ comparison: PlanComparison, language: Language) -> Document {
  var report = PlanReport(comparison, language)
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
  return report.draft.document
}

private let monthsShown = 2

extension PlanReport {
  fileprivate mutating func addMethod(_ strategy: Strategy) {
    guard strategy.spendsBudget else { return tell(ArithmeticSentence.method) }
    tell(ArithmeticSentence.methodWithOrder, [.plan: name(strategy)])
  }

  /// - Returns: the balances after the month.
  fileprivate mutating func addArithmetic(of month: PlanMonth, of plan: Plan, before: [Amount]) -> [Amount] {
    let days = plan.start.adding(months: month.month - 1).days(until: month.date)
    draft.begin("month-\(month.month)", Text(same: begun(saidMonth(month.month))))
    var after = before
    for payment in month.payments { after[payment.debt] = payment.balance }
    draft.add(
      .list(
        month.payments.map {
          charge($0, before: before[$0.debt], after: month.month - 1, from: plan.start, days: days)
        }, isNumbered: false))
    addSharing(of: month, budget: plan.strategy.spendsBudget ? plan.budget : nil)
    draft.add(points: month.payments.map { result($0, before: before[$0.debt]) })
    return after
  }

  /// `38,000 x 0.05 % x 30 = 570`.
  private func charge(
    _ payment: PlanPayment, before: Amount, after months: Int, from start: CalendarDate, days: Int
  ) -> Document.Item {
    let debt = comparison.debts.debts[payment.debt]
    let interest = shown(payment.interest)
    let sum = "\(shown(before)) x \(factor(debt.rate(afterMonths: months, from: start), days: days)) = \(interest)"
    let name = name(of: debt.path)
    let text =
      payment.fee > .zero
      ? say(ArithmeticSentence.interestAndFee, [.lender: name, .working: sum, .fee: shown(payment.fee)])
      : say(ArithmeticSentence.interest, [.lender: name, .working: sum])
    return Document.Item(
      text: text,
      details: [Document.Figure(label: "", value: requirement(of: debt, after: months, payment, before: before))])
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
    case .nothing: return say(ArithmeticSentence.nothingToPay)
    case .interestOnly: return say(ArithmeticSentence.interestOnly, [.due: required])
    case .fixed: return say(debt.isCard ? ArithmeticSentence.usualPayment : .instalment, [.due: required])
    case .minimum(let minimum):
      let base = minimum.isWithInterest ? before + payment.interest : before
      let share = minimum.share.map { "\(shownPercentage(Rate(perPeriod: $0, period: .month))) x \(shown(base))" }
      guard let share else { return say(ArithmeticSentence.minimum, [.due: required]) }
      guard let floor = minimum.floor.map(shown) else {
        return say(ArithmeticSentence.minimumIsShare, [.working: share, .due: required])
      }
      return say(ArithmeticSentence.minimumIsGreater, [.working: share, .least: floor, .due: required])
    }
  }

  /// What contracts take together, what that leaves, and where it goes.
  private mutating func addSharing(of month: PlanMonth, budget: Amount?) {
    let required = month.payments.map(\.required)
    let total = required.reduce(.zero, +)
    let sum = required.map(shown).joined(separator: " + ") + (required.count > 1 ? " = \(shown(total))" : "")
    tell(ArithmeticSentence.mustBePaid, [.working: sum])
    guard let budget else { return }
    tell(
      ArithmeticSentence.leftOver, [.working: "\(shown(budget)) - \(shown(total)) = \(shown(budget - total))"])
    let extras = month.payments.filter { $0.payment > $0.required }.map { payment in
      let (name, extra) = (
        name(of: comparison.debts.debts[payment.debt].path), shown(payment.payment - payment.required)
      )
      return say(ArithmeticSentence.moreTo, [.sum: extra, .lender: name])
    }
    guard !extras.isEmpty else { return }
    tell(ArithmeticSentence.itGoes, [.parts: extras.joined(separator: Text(en: ", ", zh: "，")[language])])
  }

  private func result(_ payment: PlanPayment, before: Amount) -> String {
    let charges = [payment.interest, payment.fee].filter { $0 > .zero }.map { " + \(shown($0))" }.joined()
    let name = name(of: comparison.debts.debts[payment.debt].path)
    let sum = "\(shown(before))\(charges) - \(shown(payment.payment)) = \(shown(payment.balance))"
    return say(ArithmeticSentence.isLeftWith, [.lender: name, .working: sum])
  }

  fileprivate mutating func addRest(of plan: Plan) {
    guard let months = plan.months else { return addAnswers() }
    let owed = comparison.debts.debts.reduce(Amount.zero) { $0 + $1.balance }
    let parts = [owed, plan.interest, plan.fees].filter { $0 > .zero }.map(shown).joined(separator: " + ")
    draft.begin("rest")
    tell(ArithmeticSentence.andSoOn, [.months: months, .working: "\(parts) = \(shown(plan.paid))"])
  }
}
