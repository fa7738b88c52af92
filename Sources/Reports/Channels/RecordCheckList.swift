public import Household
import Money
public import Wording

/// A debt that a credit report shows as a rule.
public struct ReportedDebt {
  public var name: String
  /// What should stand there of it: `Visa, owed 8,000, limit 20,000, not behind`.
  public var line: Text
  public var isCard: Bool
  /// Where it stands among the cards or the loans.
  public var index: Int
}

/// The debts of a household to hold against its credit report: those to people do not stand in one as a rule.
public func reportedDebts(of household: Household) -> [ReportedDebt] {
  let cards = (household.cards ?? []).enumerated().map { index, card in
    ReportedDebt(name: card.name, line: line(card, limit: card.limit, household), isCard: true, index: index)
  }
  let loans = (household.loans ?? []).enumerated().filter { !$0.element.isToAPerson }.map { index, loan in
    ReportedDebt(name: loan.name, line: line(loan, limit: loan.limit, household), isCard: false, index: index)
  }
  return cards + loans
}

/// The same as a list to tick off, a line each.
public func recordCheckList(of household: Household) -> [Text] {
  let lines = reportedDebts(of: household).map { $0.line.map { line, _ in "[ ] " + line } }
  let names = (household.loans ?? []).filter(\.isToAPerson).map { sanitised($0.name) }
  guard !names.isEmpty else { return lines }
  return lines + [
    Text(
      en: "Owed to people, so not in the report as a rule: \(names.joined(separator: ", ")).",
      zh: "欠个人的，一般不在报告里：\(names.joined(separator: "、"))。")
  ]
}

extension Loan {
  fileprivate var isToAPerson: Bool { kind == .private || kind == .family }
}

private func line(_ debt: some DebtEntry, limit: Stated?, _ household: Household) -> Text {
  func sum(_ stated: Stated?) -> String? { stated?.amount.formatted(in: household.currency) }
  let behind = debt.behind ?? 0
  let parts = [
    sum(debt.balance).map { Text(en: "owed \($0)", zh: "欠 \($0)") },
    sum(limit).map { Text(en: "limit \($0)", zh: "额度 \($0)") },
    behind > 0
      ? Text(en: "\(behind) \(behind == 1 ? "month" : "months") behind", zh: "逾期 \(behind) 个月")
      : debt.behind.map { _ in Text(en: "not behind", zh: "没有逾期") },
    debt.isDisputed == true ? Text(en: "disputed", zh: "有争议") : nil,
  ].compactMap(\.self)
  let name = sanitised(debt.name)
  return Text(
    en: ([name] + parts.map(\.en)).joined(separator: ", "), zh: ([name] + parts.map(\.zh)).joined(separator: "，"))
}
