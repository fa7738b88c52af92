import Household
import Money
import Wording

extension ReportDraft {
  func column(_ title: Text, isNumber: Bool = false) -> ReportTable.Column {
    ReportTable.Column(title: title[language], isNumber: isNumber)
  }

  /// The debts side by side, what is known of them added up.
  func debtsTable(_ debts: [ReportDebt], hasOffers: Bool = false) -> ReportTable {
    var columns = [
      column(Text(en: "Debt", zh: "债务")), column(Text(en: "Kind", zh: "种类")),
      column(Text(en: "Owed", zh: "欠款"), isNumber: true), column(Text(en: "Rate", zh: "利率"), isNumber: true),
      column(Text(en: "Due a month", zh: "每月该还"), isNumber: true),
      column(Text(en: "Behind", zh: "逾期月数"), isNumber: true),
    ]
    if hasOffers { columns.append(column(Text(en: "Offer", zh: "每月拟还"), isNumber: true)) }
    let rows = debts.map { debt in
      [
        debt.name, debt.kindShown, shown(debt.balance, isEstimate: debt.balanceIsEstimate),
        debt.rate.map { $0.formatted(language) } ?? "?", shown(debt.payment, isEstimate: debt.paymentIsEstimate),
        debt.behind.map { String($0) } ?? "?",
      ] + (hasOffers ? [debt.offer.map(shown) ?? "-"] : [])
    }
    return ReportTable(
      caption: Text(en: "As stated by the household; behind in months", zh: "按家庭自己填报")[language], columns: columns,
      rows: rows,
      total: debts.count > 1 ? total(of: debts, hasOffers: hasOffers) : nil)
  }

  private func total(of debts: [ReportDebt], hasOffers: Bool) -> [String] {
    let sums = [
      Text(en: "Total", zh: "合计")[language], "",
      sum(debts.map(\.balance), isEstimate: debts.contains(where: \.balanceIsEstimate)),
      "", sum(debts.map(\.payment), isEstimate: debts.contains(where: \.paymentIsEstimate)), "",
    ]
    guard hasOffers else { return sums }
    let offers = debts.compactMap(\.offer)
    return sums + [offers.isEmpty ? "-" : shown(offers.reduce(.zero, +))]
  }

  private func shown(_ amount: Amount?, isEstimate: Bool) -> String {
    amount.map { shown(Stated($0, isEstimate: isEstimate)) } ?? "?"
  }

  /// What is known of it; `?` behind a sum that lacks some.
  private func sum(_ amounts: [Amount?], isEstimate: Bool) -> String {
    let known = amounts.compactMap(\.self)
    let sum = shown(Stated(known.reduce(.zero, +), isEstimate: isEstimate))
    return known.isEmpty ? "?" : sum + (known.count < amounts.count ? " + ?" : "")
  }
}
