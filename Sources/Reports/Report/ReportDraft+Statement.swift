import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// In the order that counsellors use: income, essentials, what is there for priority debts and then for the others, the
  /// debts with what each can be offered, notes.
  mutating func addStatement() {
    add("income", Text(en: "Income", zh: "收入"), block(household.income, Text(en: "Monthly, after tax", zh: "每月到手")))
    add(
      "essentials", Text(en: "Essential spending", zh: "必要生活开支"),
      block(household.essentials, Text(en: "Monthly, payments on debts not included", zh: "每月，不含还债")))
    add("available", Text(en: "Available for debts", zh: "可用于还债的钱"), available)
    let debts = reportDebts
    let (priority, others) = (debts.filter(\.isPriority), debts.filter { !$0.isPriority })
    add(
      "priority-debts", Text(en: "Priority debts", zh: "要先保住的债"),
      priority.isEmpty
        ? [.paragraph(Text(en: "None stated.", zh: "没有填报。")[language])]
        : [.table(debtsTable(priority, hasOffers: true))])
    add(
      "other-debts", Text(en: "Other debts", zh: "其他债务"),
      others.isEmpty
        ? [.paragraph(Text(en: "None stated.", zh: "没有填报。")[language])] : [.table(debtsTable(others, hasOffers: true))])
    add("notes", Text(en: "Notes", zh: "备注"), statementNotes)
    add("checks", Text(en: "Checks", zh: "检查结果"), [.table(checksTable)])
    addSources(citing: assessment.findings)
  }

  private func block(_ sum: MonthlySum?, _ caption: Text) -> [ReportBlock] {
    let notStated = Text(en: "Not stated.", zh: "没有填报。")[language]
    switch sum {
    case nil: return [.paragraph(notStated)]
    case .total(let stated): return [.figures([figure(caption, shown(stated))])]
    case .parts(let parts):
      let rows = parts.map { [sanitised($0.name), $0.monthly.map(shown) ?? "?"] }
      let all = parts.compactMap(\.monthly)
      let total = all.reduce(Amount.zero) { $0 + $1.amount }
      let isWhole = all.count == parts.count
      return [
        .table(
          ReportTable(
            caption: caption[language],
            columns: [column(Text(en: "What", zh: "项目")), column(Text(en: "Monthly", zh: "每月"), isNumber: true)],
            rows: rows,
            total: [
              isWhole
                ? Text(en: "Together", zh: "合计")[language] : Text(en: "Together, at least", zh: "合计，至少")[language],
              shown(Stated(total, isEstimate: all.contains(where: \.isEstimate))),
            ]))
      ]
    }
  }

  /// Income less essentials, less priority payments; beside it what else could be used, and what is guaranteed.
  private var available: [ReportBlock] {
    let figures = assessment.figures
    let lines = FigureLines(assessment, language)
    var rows: [ReportFigure] = []
    if let income = figures.monthlyIncome.known, let essentials = figures.essentials.known {
      let rest = income - essentials
      rows.append(
        figure(
          Text(en: "For priority debts", zh: "可先用于要保住的债"),
          "\(shown(income)) - \(shown(essentials)) = \(shown(rest))"))
    }
    if let offers, let sum = offers.available {
      let taken = offers.priority.reduce(Amount.zero) { $0 + $1.payment }
      rows.append(
        figure(
          Text(en: "Then for other debts", zh: "再用于其他债务"), "\(shown(sum + taken)) - \(shown(taken)) = \(shown(sum))"))
    } else if let offers {
      let missing = shownPaths(offers.missing, in: household, language)
      rows.append(
        figure(
          Text(en: "For debts", zh: "可用于还债"),
          Text(en: "cannot be told without \(missing)", zh: "要知道\(missing)才能算")[language]))
    }
    rows.append(figure(Text(en: "Savings", zh: "随时可用的钱"), lines.savings))
    rows.append(
      figure(
        Text(en: "Assets", zh: "可变现的资产"), household.assets.map(shown) ?? Text(en: "not stated", zh: "没有填报")[language]))
    if let guarantees = lines.guarantees { rows.append(figure(Text(en: "Guaranteed", zh: "替人担保"), guarantees)) }
    return [.figures(rows)]
  }

  private var statementNotes: [ReportBlock] {
    var notes = reportDebts.compactMap { debt in debt.note.map { ReportItem(text: "\(debt.name): \($0)") } }
    if !household.listsEveryDebt { notes.append(ReportItem(text: unlistedDebtsNote[language])) }
    notes.append(ReportItem(text: offersNote[language]))
    return [.list(notes, isNumbered: false)]
  }

  private var offersNote: Text {
    guard let offers, let sum = offers.available else {
      return Text(en: "No offers are made while answers are missing.", zh: "资料还缺，暂不提还款方案。")
    }
    guard sum > .zero else {
      return Text(
        en: "Nothing is there to offer now. Lenders are told so, and asked for a pause; no sum is promised.",
        zh: "现在拿不出钱来还，照实告诉各家，问能不能缓一缓，不承诺金额。")
    }
    return assessment.calls(for: offers)
      ? Text(
        en: "Offers are fair shares by what is owed of what is available. A lender need not accept.",
        zh: "“能还”按欠款多少分摊每月可用的钱；对方不一定接受。")
      : Text(en: "What is available covers what is due: debts are paid as agreed.", zh: "可用的钱够还每月该还的，按约定照常还。")
  }

  private var checksTable: ReportTable {
    ReportTable(
      caption: assessment.counts(language),
      columns: [
        column(Text(en: "Check", zh: "检查项")), column(Text(en: "Numbers", zh: "数字")),
        column(Text(en: "Result", zh: "结果")),
      ],
      rows: assessment.findings.map { finding in
        let severity = finding.outcome == .fired ? severityName(finding.severity)[language] : nil
        let mark = severity.map { Text(en: " [\($0)]", zh: "【\($0)】")[language] } ?? ""
        return [
          title(of: finding, in: household, language), sanitised(finding.working[language]),
          outcomeName(finding)[language] + mark,
        ]
      })
  }
}
