import Household
import Money
import Outlook
import Wording

/// The two tables of debts in a statement.
extension ReportDraft {
  /// What is lost, what is behind, and what is paid each month.
  func priorityTable(_ debts: [ReportDebt]) -> ReportTable {
    let rows = debts.map { debt in
      [
        nameForLenders(debt), lost(debt), owed(debt), due(debt), arrears(debt), debt.offer.map(shown) ?? "-",
        pack.text(ofCatchUpOn: debt.line, in: household.currency)?[language] ?? "-",
      ]
    }
    return ReportTable(
      caption: asStated,
      columns: [
        column(Text(en: "Debt", zh: "债务")), column(Text(en: "At stake", zh: "不还会")),
        column(Text(en: "Owed", zh: "欠款"), isNumber: true), column(Text(en: "Due a month", zh: "每月该还"), isNumber: true),
        column(Text(en: "Arrears", zh: "逾期欠款"), isNumber: true),
        column(Text(en: "Paid a month", zh: "每月还"), isNumber: true),
        column(Text(en: "Catch-up", zh: "补逾期"), isNumber: true),
      ], rows: rows,
      total: debts.count > 1
        ? [
          totalLabel, "", sum(debts.map(\.balance)), sum(debts.map(\.due)), sum(debts.map(\.arrears)),
          sum(debts.map(\.offer)), madeUp(debts),
        ] : nil)
  }

  /// What is owed, due and behind, a judgment, and what each is offered; its share where offers are shares.
  func othersTable(_ debts: [ReportDebt]) -> ReportTable {
    let shared = debts.filter { $0.line.part == .other }.reduce(Amount.zero) { $0 + $1.line.sum }
    let hasShares = settlement.basis == .shares && shared > .zero
    let hasCatchUp = debts.contains(where: \.line.isMadeUp)
    let rows = debts.map { debt -> [String] in
      let share = debt.line.part == .other ? Ratio(debt.line.sum, over: shared)?.percent(in: language) : nil
      return [
        nameForLenders(debt), debt.kindShown, owed(debt), due(debt), arrears(debt), judged(debt),
        debt.offer.map(shown) ?? "-",
      ] + (hasShares ? [share ?? "-"] : [])
        + (hasCatchUp ? [pack.text(ofCatchUpOn: debt.line, in: household.currency)?[language] ?? "-"] : [])
    }
    let columns = [
      column(Text(en: "Debt", zh: "债务")), column(Text(en: "Kind", zh: "种类")),
      column(Text(en: "Owed", zh: "欠款"), isNumber: true), column(Text(en: "Due a month", zh: "每月该还"), isNumber: true),
      column(Text(en: "Arrears", zh: "逾期欠款"), isNumber: true), column(Text(en: "Judgment", zh: "判决")),
      column(Text(en: "Offer", zh: "每月拟还"), isNumber: true),
    ]
    let more =
      (hasShares ? [column(Text(en: "Share", zh: "占比"), isNumber: true)] : [])
      + (hasCatchUp ? [column(Text(en: "Catch-up", zh: "补逾期"), isNumber: true)] : [])
    let total =
      [
        totalLabel, "", sum(debts.map(\.balance)), sum(debts.map(\.due)), sum(debts.map(\.arrears)), "",
        sum(debts.map(\.offer)),
      ] + (hasShares ? [Ratio(1, 1).percent(in: language)] : [])
      + (hasCatchUp ? [madeUp(debts)] : [])
    return ReportTable(
      caption: asStated, columns: columns + more, rows: rows, total: debts.count > 1 ? total : nil)
  }

  private var asStated: String { Text(en: "As stated by the household", zh: "按家庭自己填报")[language] }
  private var totalLabel: String { Text(en: "Total", zh: "合计")[language] }

  /// With whoever owes it, and under which number the lender knows it.
  private func nameForLenders(_ debt: ReportDebt) -> String {
    let joint = debt.holders.joined(separator: comma)
    let more = [
      joint.isEmpty ? nil : Text(en: "joint: \(joint)", zh: "\(joint)共同")[language], debt.reference,
      debt.isPriority ? judgment(on: debt) : nil,
    ].compactMap(\.self)
    let name = debt.nameWithOneHolder
    guard !more.isEmpty else { return name }
    return Text(en: "\(name) (\(more.joined(separator: "; ")))", zh: "\(name)（\(more.joined(separator: "；"))）")[
      language]
  }

  private func owed(_ debt: ReportDebt) -> String {
    debt.balance.map { shown(Stated($0, isEstimate: debt.balanceIsEstimate)) } ?? notStated
  }

  private func due(_ debt: ReportDebt) -> String {
    debt.due.map { shown(Stated($0, isEstimate: debt.paymentIsEstimate)) } ?? notStated
  }

  private func arrears(_ debt: ReportDebt) -> String {
    guard debt.isBehind || debt.behind == nil && debt.balance != .zero, debt.arrears != .zero else { return "-" }
    return debt.arrears.map(shown) ?? notStated
  }

  private var notStated: String { Text(en: "not stated", zh: "未填")[language] }

  /// In the table that has no column for it.
  private func judgment(on debt: ReportDebt) -> String? {
    switch debt.judgment {
    case nil: nil
    case .given?: Text(en: "judgment given", zh: "已有判决")[language]
    case .on(let day)?: Text(en: "judgment of \(day)", zh: "\(day) 判决")[language]
    }
  }

  private func judged(_ debt: ReportDebt) -> String {
    switch debt.judgment {
    case nil: "-"
    case .given?: Text(en: "yes", zh: "有")[language]
    case .on(let day)?: day.description
    }
  }

  private func lost(_ debt: ReportDebt) -> String {
    switch debt.consequence {
    case .home: Text(en: "home", zh: "没地方住")[language]
    case .law: Text(en: "owed by law", zh: "法定要付")[language]
    case .power: Text(en: "water, power, gas", zh: "停水停电停气")[language]
    case .tools: Text(en: "what work needs", zh: "没法挣钱")[language]
    case .court: Text(en: "enforcement", zh: "法院执行")[language]
    case .collateral, .none: "-"
    }
  }

  /// What goes on by the month apart from what is paid once.
  private func madeUp(_ debts: [ReportDebt]) -> String {
    let made = debts.compactMap(\.catchUp)
    return made.isEmpty ? "-" : pack.text(of: CatchUpSums(made), in: household.currency)[language]
  }

  /// What is known of it, with a word behind a sum that lacks some.
  private func sum(_ amounts: [Amount?]) -> String {
    let known = amounts.compactMap(\.self)
    let sum = shown(known.reduce(.zero, +))
    return known.isEmpty ? notStated : sum + (known.count < amounts.count ? " + \(notStated)" : "")
  }
}
