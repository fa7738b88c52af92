import Household
public import Money
import Planner
import Rulebook
import Wording

/// A debt as a report lists it; what is not known is nil.
public struct ReportDebt: Sendable, Equatable {
  public var path: String
  public var name: String
  /// `card`, or the kind of the loan as the document has it.
  public var kind: String
  public var kindShown: String
  public var holder: String?
  public var balance: Amount?
  public var limit: Amount?
  public var rate: Rate?
  public var payment: Amount?
  /// Months behind now.
  public var behind: Int?
  /// Its loss would be more than money.
  public var isPriority: Bool
  /// What can be paid on it each month: as agreed where everything can be, else its share.
  public var offer: Amount?
  public var note: String?
}

/// Every debt of an assessed household, in the order of the document.
func reportDebts(of assessment: Assessment, _ offers: Offers?, _ language: Language) -> [ReportDebt] {
  let household = assessment.household
  let priorities = Set(offers?.priority.map(\.path) ?? [])
  let sums = offeredSums(offers, assessment)
  return assessment.figures.debts.map { debt in
    let terms = household.terms(of: debt)
    return ReportDebt(
      path: debt.path, name: shownName(of: debt.name, at: debt.path, in: household, language),
      kind: debt.isCard ? "card" : debt.kind?.rawValue ?? "unknown",
      kindShown: debt.isCard
        ? Text(en: "card", zh: "信用卡")[language]
        : (debt.kind?.inBrief ?? Text(en: "kind not known", zh: "种类不清楚"))[language],
      holder: debt.holder.map { sanitised($0) }, balance: debt.balance.known, limit: terms.limit, rate: debt.rate,
      payment: debt.payment.known, behind: debt.behind, isPriority: priorities.contains(debt.path),
      offer: sums[debt.path], note: terms.note.map { sanitised($0) })
  }
}

/// By path: payments as agreed where all can be met, else fair shares, nothing where nothing is there.
private func offeredSums(_ offers: Offers?, _ assessment: Assessment) -> [String: Amount] {
  guard let offers, offers.available != nil else { return [:] }
  let isShared = assessment.calls(for: offers)
  var sums: [String: Amount] = [:]
  for debt in offers.priority { sums[debt.path] = debt.payment }
  for offer in offers.offers {
    sums[offer.path] = isShared ? offer.sum.nonNegative : offer.payment ?? offer.sum
  }
  return sums
}

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
    if hasOffers { columns.append(column(Text(en: "Offer", zh: "能还"), isNumber: true)) }
    let rows = debts.map { debt in
      [
        debt.name, debt.kindShown, debt.balance.map(shown) ?? "?", debt.rate.map { $0.formatted(language) } ?? "?",
        debt.payment.map(shown) ?? "?", debt.behind.map { String($0) } ?? "-",
      ] + (hasOffers ? [debt.offer.map(shown) ?? "-"] : [])
    }
    var total = [
      Text(en: "Together", zh: "合计")[language], "", sum(debts.map(\.balance)), "", sum(debts.map(\.payment)), "",
    ]
    if hasOffers {
      let offers = debts.compactMap(\.offer)
      total.append(offers.isEmpty ? "-" : shown(offers.reduce(.zero, +)))
    }
    return ReportTable(
      caption: Text(en: "As stated by the household", zh: "按家庭自己填报")[language], columns: columns, rows: rows,
      total: total)
  }

  /// What is known of it; `?` behind a sum that lacks some.
  private func sum(_ amounts: [Amount?]) -> String {
    let known = amounts.compactMap(\.self)
    return shown(known.reduce(.zero, +)) + (known.count < amounts.count ? " + ?" : "")
  }
}

extension Assessment {
  /// Whether lenders are to be offered less than is due.
  func calls(for offers: Offers) -> Bool {
    offers.areNeeded || fired.contains { $0.check.measure == .arrears }
  }
}

extension Household {
  /// What the document says of a debt beside what the checks look at.
  fileprivate func terms(of debt: OwedDebt) -> (limit: Amount?, note: String?) {
    guard let open = debt.path.firstIndex(of: "["), let place = Int(debt.path[open...].dropFirst().dropLast()) else {
      return (nil, nil)
    }
    if debt.isCard {
      let card = cards?[place]
      return (card?.limit?.amount, card?.note)
    }
    let loan = loans?[place]
    return (loan?.limit?.amount, loan?.note)
  }
}
