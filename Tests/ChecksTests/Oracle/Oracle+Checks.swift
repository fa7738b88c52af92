import Household
import Money

extension Oracle {
  var repayAtOnce: Answer? {
    if owed == 0, savings == 0 { return payments == 0 ? .clear : nil }
    let isShort = savings < owedWithoutMortgages
    let severity = !isShort ? "notice" : isRatioFired || margin < 0 ? "warning" : "caution"
    if owed == 0 { return .clear }
    return held(owed, over: savings, severity: severity, value: nil, toClear: sum(owed - savings))
  }

  func count(_ number: Int, _ severity: String) -> Answer {
    held(Int64(number), over: 3, severity: severity, value: String(number), toClear: String(number - 3))
  }

  func creditLines(of holder: String?) -> Answer {
    let lines = debts.filter { $0.isLine && $0.holder == holder }
    return count(lines.count, lines.count { $0.owed > 0 } > 3 ? "warning" : "caution")
  }

  private func limit(_ name: String) -> Int64 {
    household.cards?.first { $0.name == name }?.limit?.amount.minorUnits ?? 0
  }

  func utilisation(of name: String) -> Answer? {
    guard let card = debts.first(where: { $0.isCard && $0.name == name }) else { return nil }
    if card.owed == 0 { return Answer(outcome: "clear", value: "0.000000") }
    let limit = limit(name)
    return held(
      card.owed * 10, over: limit * 7, severity: card.owed > limit ? "warning" : "caution",
      value: decimal(card.owed, limit), toClear: sum(card.owed - limit * 7 / 10))
  }

  func heavilyUsed(by holder: String?) -> Answer {
    count(
      debts.count { $0.isCard && $0.holder == holder && $0.owed > 0 && $0.owed * 10 > limit($0.name) * 7 }, "warning")
  }

  var cardOnlySpending: Answer {
    let owes = debts.contains { $0.owed > 0 && ($0.isCard && !$0.isPaidInFull || $0.kind == .online) }
    return yes(household.habits.everydaySpendingOnCards == .all, owes ? "warning" : "notice")
  }

  var debtRatio: Answer {
    if payments == 0 { return Answer(outcome: "clear", value: decimal(0, income)) }
    return held(
      payments * 2, over: income, severity: "warning", value: decimal(payments, income),
      toClear: sum(payments - income / 2))
  }

  var debtToAssets: Answer {
    let all = savings + assets
    if owed == 0 { return Answer(outcome: "clear", value: decimal(0, all)) }
    return held(
      owed * 2, over: all, severity: owedWithoutMortgages * 2 > all ? "caution" : "notice", value: decimal(owed, all),
      toClear: sum(owed - all / 2))
  }

  var thinMargin: Answer {
    if essentials + payments == 0 { return Answer(outcome: "clear", value: decimal(margin, income)) }
    let severity = margin >= 0 ? "caution" : isGapCarried ? "warning" : "urgent"
    return held(
      -margin * 10, over: -income, severity: severity, value: decimal(margin, income),
      toClear: sum((income + 9) / 10 - margin))
  }

  var monthsOfReserve: Answer {
    let needs = essentials + payments
    if needs == 0 { return .clear }
    return held(
      needs * 3, over: savings, severity: "notice", value: decimal(savings, needs), toClear: sum(needs * 3 - savings))
  }

  var arrears: Answer? {
    let months = household.situation.monthsBehind ?? 0
    let behind = debts.filter(\.isBehind)
    if behind.isEmpty, debts.contains(where: { $0.isPriority && $0.lostOn != nil }) { return nil }
    guard !behind.isEmpty || months > 0 else { return .clear }
    if debts.contains(where: { !$0.isBehind && $0.isPriority && $0.lostOn != nil }) { return nil }
    let isUrgent = behind.contains { $0.isPriority && ($0.months >= 2 || $0.lostOn != nil) }
    return yes(true, isUrgent ? "urgent" : !behind.isEmpty || months >= 3 ? "warning" : "caution")
  }

  var paysMinimum: Answer? {
    let cards = household.cards ?? []
    let paid = cards.filter {
      ($0.pays ?? household.habits.paysCards) == .minimum && ($0.balance?.amount ?? .zero) > .zero
    }
    if cards.contains(where: { $0.agreed != nil }) { return nil }
    return yes(!paid.isEmpty, "caution")
  }
}

/// What a gap takes, month by month.
extension Oracle {
  /// What each of so many months lacks; what follows on the first month that lacks nothing is left out.
  func lacks(months: Int) -> [Int64] {
    let taken = debts.filter { $0.due > 0 || $0.agreement != nil }.map { $0.course(from: day, months: months) }
    return (0..<months).map { month in taken.reduce(essentials - income) { $0 + $1[month] } }.prefix { $0 > 0 } + []
  }

  var isGapCarried: Bool {
    let lacks = lacks(months: 600)
    guard let first = lacks.first, first > 0 else { return true }
    let isFrozen = household.situation.urgent?.contains(.frozen) ?? false
    let priority = debts.filter(\.isPriority).reduce(Int64(0)) { $0 + $1.arrears }
    func free(_ months: Int) -> Int64 {
      let end = day.adding(months: months)
      let due = debts.filter { $0.dueInFull.map { $0 < end } ?? false }.reduce(Int64(0)) { $0 + $1.owed }
      return (isFrozen ? 0 : savings) - priority - due
    }
    let total = lacks.reduce(0, +)
    if lacks.count < 600, total <= free(lacks.count) - (lacks.count > 3 ? essentials : 0) { return true }
    return lacks.count >= 24 && lacks.prefix(24).reduce(0, +) <= free(24) - essentials
  }

  var balloon: Answer? {
    let lastDay = day.adding(months: 12)
    let due = debts.filter { $0.owed > 0 && $0.dueInFull.map { $0 <= lastDay } ?? false }
      .sorted { ($0.dueInFull ?? day) < ($1.dueInFull ?? day) }
    let sum = due.reduce(Int64(0)) { $0 + $1.owed }
    if due.isEmpty { return savings == 0 ? nil : .clear }
    // What a gap takes until a day is settled by the tables of Outlook.
    guard margin >= 0 else { return nil }
    return held(sum, over: savings, severity: "warning", value: self.sum(sum), toClear: self.sum(sum - savings))
  }
}
