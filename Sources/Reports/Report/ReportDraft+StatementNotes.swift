import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// What belongs to single debts, then how the offers come about, then what is asked of the banks.
  var statementNotes: [ReportItem] {
    let colon = Text(en: ": ", zh: "：")[language]
    let ofDebts = ranked(reportDebts).flatMap { debt in
      ([debt.note, whyFirst(debt), dueInFull(debt)].compactMap(\.self) + remarks(on: debt))
        .map { ReportItem(text: debt.name + colon + $0) }
    }
    let unlisted = household.listsEveryDebt ? nil : unlistedDebtsNote[language]
    let ofAll = [
      unlisted, court, kindNotKnown, nothingDue, askedFirst, offersNote, onlyForATime, endingWithIt, cutToTheMinimum,
      savingsApart, frozenAccount,
    ].compactMap(\.self)
    return ofDebts + ofAll.map { ReportItem(text: $0) } + agreementItems
  }

  private func whyFirst(_ debt: ReportDebt) -> String? {
    let reason: Text? =
      switch debt.consequence {
      case .home: Text(en: "first, since the home may be lost", zh: "优先：不还可能没地方住")
      case .power: Text(en: "first, since water, power or gas may be cut off", zh: "优先：不还可能停水停电停气")
      case .law: Text(en: "first, since the law asks for it before others", zh: "优先：抚养费、税、罚款、社保这类法定的")
      case .tools: Text(en: "first, since without these goods nothing is earned", zh: "优先：没有这样东西就没法挣钱")
      case .court: Text(en: "first, since a court enforces it", zh: "优先：法院在执行")
      case .collateral, .none: nil
      }
    return reason?[language]
  }

  private func dueInFull(_ debt: ReportDebt) -> String? {
    debt.dueInFull.map { date in
      let sum = debt.balance.map { shown(Stated($0, isEstimate: debt.balanceIsEstimate)) } ?? "?"
      return Text(en: "\(sum) falls due in full on \(date)", zh: "\(date) 到期，要一次还 \(sum)")[language]
    }
  }

  /// A court matter, and no debt that is said to be the one.
  private var court: String? {
    let isAtCourt = household.situation.urgent?.contains(.court) ?? false
    let isMarked = reportDebts.contains { $0.consequence == .court }
    guard isAtCourt, !reportDebts.isEmpty, !isMarked else { return nil }
    return Text(
      en: "A court has written; which debt it is about is not stated. That one would come first.",
      zh: "收到了法院文书，是哪一笔还没有填明；那一笔要排在最前。")[language]
  }

  private var kindNotKnown: String? {
    let debts = reportDebts.filter { $0.kind == "unknown" && !$0.isPriority && $0.balance != .zero }
    guard !debts.isEmpty else { return nil }
    let names = debts.map(\.name).joined(separator: comma)
    return Text(
      en: "\(names): of a kind not known; secured on the home or a car, it would come first.",
      zh: "\(names)：种类还不清楚；要是房贷、车贷这类有抵押的，要排在前面。")[language]
  }

  private var nothingDue: String? {
    guard !settlement.nothingDue.isEmpty else { return nil }
    let names = names(settlement.nothingDue.map(\.path))
    return Text(
      en: "No payment is agreed on \(names): it has no share now.", zh: "\(names)没有约定还款，这次不分。")[language]
  }

  func names(_ paths: [String]) -> String {
    paths.compactMap { path in reportDebts.first { $0.path == path }?.name }.joined(separator: comma)
  }
}
