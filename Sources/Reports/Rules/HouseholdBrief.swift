import Checks
package import Household
package import Money
import Outlook
import Rules
package import Wording

/// A small household on a line: only what it states. `income 8,000; card A, 38,000 used, pays 3,800; no other debts`.
package func inBrief(_ household: Household) -> Text {
  let parts = sums(of: household) + debts(of: household) + answers(of: household)
  guard !parts.isEmpty else { return Text(en: "nothing is known", zh: "资料都没填") }
  return Text(en: parts.map(\.en).joined(separator: "; "), zh: parts.map(\.zh).joined(separator: "；"))
}

private func sums(of household: Household) -> [Text] {
  let currency = household.currency
  let sums: [(Text, Text?)] = [
    (Text(en: "income", zh: "月收入"), household.income?.inBrief(currency)),
    (Text(en: "essentials", zh: "必要生活开支"), household.essentials?.inBrief(currency)),
    (Text(en: "savings", zh: "随时可用的钱"), household.savings.map { shown($0, currency) }),
    (Text(en: "assets", zh: "可变现的资产"), household.assets.map { shown($0, currency) }),
  ]
  return sums.compactMap { name, sum in sum.map { Text(en: "\(name.en) \($0.en)", zh: "\(name.zh) \($0.zh)") } }
}

private func debts(of household: Household) -> [Text] {
  let currency = household.currency
  var texts = (household.cards ?? []).map { listed($0.inBrief(currency)) }
  texts += (household.loans ?? []).map { listed($0.inBrief(currency)) }
  if household.cards?.isEmpty == true { texts.append(Text(en: "no cards", zh: "没有信用卡")) }
  if household.loans?.isEmpty == true { texts.append(Text(en: "no loans", zh: "没有贷款")) }
  if household.listsEveryDebt { texts.append(Text(en: "no other debts", zh: "没有别的债")) }
  return texts
}

private func answers(of household: Household) -> [Text] {
  let (habits, situation, record) = (household.habits, household.situation, household.record)
  var texts = [
    habits.everydaySpendingOnCards?.shown, habits.paysCards.map { $0.ofAllCards },
    situation.monthsBehind.map { Text(en: "\($0) of the last six months behind", zh: "近六个月逾期 \($0) 个月") },
    situation.borrowsToRepay.map {
      $0 ? Text(en: "borrows to repay", zh: "在借新还旧") : Text(en: "borrows nothing to repay", zh: "没有借新还旧")
    },
    situation.burden?.shown,
    record.reportSeen.map {
      $0 ? Text(en: "has seen the report", zh: "看过信用报告") : Text(en: "has not seen the report", zh: "没看过信用报告")
    },
    record.errors.map {
      $0 ? Text(en: "the report has errors", zh: "信用报告有错漏") : Text(en: "the report has no errors", zh: "信用报告没有错漏")
    },
    record.agent?.shown,
  ].compactMap(\.self)
  if let urgent = situation.urgent {
    texts += urgent.isEmpty ? [Text(en: "nothing urgent", zh: "没有急事")] : urgent.map(\.shown)
  }
  return texts
}

private func listed(_ parts: [Text]) -> Text {
  Text(en: parts.map(\.en).joined(separator: ", "), zh: parts.map(\.zh).joined(separator: "，"))
}

private func shown(_ sum: Stated, _ currency: Currency) -> Text {
  Text(en: sum.formatted(in: currency, .en), zh: sum.formatted(in: currency, .zh))
}

extension MonthlySum {
  /// `12,000`, or its parts: `8,000 + 4,000`.
  package func inBrief(_ currency: Currency) -> Text {
    switch self {
    case .total(let sum): shown(sum, currency)
    case .parts(let parts):
      Text(
        en: parts.map { $0.inBrief(currency).en }.joined(separator: " + "),
        zh: parts.map { $0.inBrief(currency).zh }.joined(separator: " + "))
    }
  }
}

extension MonthlySum.Part {
  fileprivate func inBrief(_ currency: Currency) -> Text {
    monthly.map { shown($0, currency) } ?? Text(en: "\(name) not known", zh: "\(name)（不知道）")
  }
}
