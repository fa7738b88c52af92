import Household
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  func column(_ title: Text, isNumber: Bool = false) -> ReportTable.Column {
    ReportTable.Column(title: title[language], isNumber: isNumber)
  }

  /// The debts side by side, what is known of them added up.
  func debtsTable(_ debts: [ReportDebt], hasOffers: Bool = false) -> ReportTable {
    let catchesUp = hasOffers && debts.contains(where: \.line.isMadeUp)
    var columns = [
      column(Text(en: "Debt", zh: "债务")), column(Text(en: "Kind", zh: "种类")),
      column(Text(en: "Owed", zh: "欠款"), isNumber: true), column(Text(en: "Rate", zh: "利率"), isNumber: true),
      column(Text(en: "Due a month", zh: "每月该还"), isNumber: true),
      column(Text(en: "Behind", zh: "逾期月数"), isNumber: true),
    ]
    if hasOffers { columns.append(column(Text(en: "Offer", zh: "每月拟还"), isNumber: true)) }
    if catchesUp { columns.append(column(Text(en: "For arrears", zh: "补逾期"), isNumber: true)) }
    let rows = debts.map { debt in
      [
        debt.nameWithOneHolder, debt.kindShown, shown(debt.balance, isEstimate: debt.balanceIsEstimate),
        debt.rateInForce.map { $0.formatted(language) } ?? "?",
        shown(debt.due, isEstimate: debt.paymentIsEstimate),
        behind(debt),
      ] + (hasOffers ? [debt.offer.map(shown) ?? "-"] : [])
        + (catchesUp ? [pack.text(ofCatchUpOn: debt.line, in: household.currency)?[language] ?? "-"] : [])
    }
    return ReportTable(
      caption: Text(
        en: "As stated by the household; behind in months, ? where nothing is stated", zh: "按家庭自己填报，? 是没有填")[language],
      columns: columns,
      rows: rows, total: debts.count > 1 ? total(of: debts, hasOffers: hasOffers, catchesUp: catchesUp) : nil)
  }

  /// In months; the sum, with a word, where only that is known.
  private func behind(_ debt: ReportDebt) -> String {
    if let months = debt.behind { return String(months) }
    guard debt.isBehind, let sum = debt.arrears.map(shown) else { return "?" }
    return Text(en: "\(sum) in arrears", zh: "欠 \(sum)")[language]
  }

  private func total(of debts: [ReportDebt], hasOffers: Bool, catchesUp: Bool) -> [String] {
    func whole(_ sums: [Amount]) -> String { sums.isEmpty ? "-" : shown(sums.reduce(.zero, +)) }
    return [
      Text(en: "Total", zh: "合计")[language], "",
      sum(debts.map(\.balance), isEstimate: debts.contains(where: \.balanceIsEstimate)),
      "",
      sum(debts.map(\.due), isEstimate: debts.contains(where: \.paymentIsEstimate)), "",
    ] + (hasOffers ? [whole(debts.compactMap(\.offer))] : [])
      + (catchesUp ? [whole(debts.compactMap { $0.catchUp?.sum })] : [])
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

  /// What the table has no column for: a rate that ends, a payment below the minimum, money overpaid.
  func remarks(on debt: ReportDebt) -> [String] {
    [endingRate(debt), belowMinimum(debt), aboveMinimum(debt), paidInFull(debt), overpaid(debt)].compactMap(\.self)
  }

  /// The same for all debts, each with its name.
  var remarksOnDebts: [ReportItem] {
    reportDebts.flatMap { debt in
      remarks(on: debt).map { ReportItem(text: labelled(debt.name, $0, language)) }
    }
  }

  private func endingRate(_ debt: ReportDebt) -> String? {
    guard let promotion = debt.promotion, promotion.rate == debt.rateInForce, promotion.rate != debt.rate else {
      return nil
    }
    var values: [SentenceBrace: any BraceValue] = [
      .rate: promotion.rate.formatted(language), .day: promotion.until.description,
    ]
    guard let later = debt.rate else { return say(NoteSentence.rateEndsThenNotKnown, values) }
    values[.later] = later.formatted(language)
    return say(NoteSentence.rateEnds, values)
  }

  private func belowMinimum(_ debt: ReportDebt) -> String? {
    guard let paid = debt.paid, let due = debt.due, paid < due else { return nil }
    return say(NoteSentence.paidLessThanDue, [.sum: shown(paid), .due: shown(due)])
  }

  private func aboveMinimum(_ debt: ReportDebt) -> String? {
    guard request.kind == .counsellor, let paid = debt.paid, let due = debt.due, paid > due, debt.kind == "card"
    else { return nil }
    return say(NoteSentence.paidMoreThanMinimum, [.sum: shown(paid), .due: shown(due)])
  }

  private func paidInFull(_ debt: ReportDebt) -> String? {
    debt.isPaidInFull && debt.balance != .zero ? say(NoteSentence.paidInFull) : nil
  }

  private func overpaid(_ debt: ReportDebt) -> String? {
    debt.credit.map { say(NoteSentence.overpaid, [.sum: shown($0)]) }
  }
}
