public import Household
import Money
public import Wording

/// The debts of a household to hold against its credit report, a line each with what should stand there.
public func recordCheckList(of household: Household) -> [Text] {
  let (cards, loans) = (household.cards ?? [], household.loans ?? [])
  guard !(cards.isEmpty && loans.isEmpty) else { return [] }
  let ofPeople = loans.filter { $0.kind == .private || $0.kind == .family }
  let reported = loans.filter { $0.kind != .private && $0.kind != .family }
  let lines =
    cards.map { line($0, limit: $0.limit, household) } + reported.map { line($0, limit: $0.limit, household) }
  let names = ofPeople.map { sanitised($0.name) }
  let aside =
    names.isEmpty
    ? []
    : [
      Text(
        en: "Owed to people, so not in the report as a rule: \(names.joined(separator: ", ")).",
        zh: "欠个人的，一般不在报告里：\(names.joined(separator: "、"))。")
    ]
  return lines + aside
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
    en: "[ ] " + ([name] + parts.map(\.en)).joined(separator: ", "),
    zh: "[ ] " + ([name] + parts.map(\.zh)).joined(separator: "，"))
}
