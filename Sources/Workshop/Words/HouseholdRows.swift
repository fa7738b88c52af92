import Household
import Money
import Reports
import Wording

/// A household as a room reads it: a row a figure, a row a debt. What is not known says so.
func rows(of household: Household, _ language: Language) -> [Block.Row] {
  let unknown = Text(en: "not known", zh: "不清楚")[language]
  func row(_ label: Text, _ value: String?) -> Block.Row { Block.Row(label: label[language], value: value ?? unknown) }
  func shown(_ sum: Stated?) -> String? { sum?.formatted(in: household.currency, language) }
  var rows = [
    row(incomeLabel, household.income?.inBrief(household.currency)[language]),
    row(essentialsLabel, household.essentials?.inBrief(household.currency)[language]),
    row(savingsLabel, shown(household.savings)), row(assetsLabel, shown(household.assets)),
  ]
  if let guarantees = household.guarantees, guarantees.amount > .zero {
    rows.append(row(Text(en: "Guaranteed for others", zh: "替人担保"), shown(guarantees)))
  }
  rows += debtRows(of: household, language)
  if household.cards?.isEmpty == true, household.loans?.isEmpty == true {
    rows.append(row(Text(en: "Debts", zh: "债务"), Text(en: "none", zh: "没有")[language]))
  }
  if !household.listsEveryDebt {
    rows.append(row(Text(en: "Other debts", zh: "别的债"), nil))
  }
  return rows
}

private let incomeLabel = Text(en: "Takes home a month", zh: "每月到手")
private let essentialsLabel = Text(en: "Living costs", zh: "必要生活开支")
private let savingsLabel = Text(en: "Savings", zh: "随时可用的钱")
private let assetsLabel = Text(en: "Could be sold", zh: "可变现的资产")

/// Each debt with its name as the label.
func debtRows(of household: Household, _ language: Language) -> [Block.Row] {
  let currency = household.currency
  let comma = Text(en: ", ", zh: "，")[language]
  func row(_ name: String, _ kind: Text?, _ parts: some Sequence<Text>, _ more: [Text] = []) -> Block.Row {
    let kind = kind.map { $0[language] }.flatMap { name.lowercased().contains($0) ? nil : [$0] } ?? []
    let said = kind + (Array(parts) + more).map { $0[language] }
    return Block.Row(label: sanitised(name), value: said.joined(separator: comma))
  }
  return (household.cards ?? []).map { card in
    row(
      card.name, nil, card.inBrief(currency).dropFirst(),
      card.limit == nil ? [Text(en: "limit not known", zh: "额度不清楚")] : [])
  } + (household.loans ?? []).map { row($0.name, $0.kind?.inBrief, $0.inBrief(currency).dropFirst()) }
}
