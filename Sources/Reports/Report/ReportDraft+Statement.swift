import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// In the order that counsellors use: income, essentials, what is there for priority debts and then for the others, the
  /// debts with what each can be offered, notes. The checks stand on a sheet of their own: lenders need not see them.
  mutating func addStatement() {
    add("income", Text(en: "Income", zh: "收入"), block(household.income, Text(en: "Monthly, after tax", zh: "每月到手")))
    add(
      "essentials", Text(en: "Essential spending", zh: "必要生活开支"),
      block(household.essentials, Text(en: "Monthly, payments on debts not included", zh: "每月，不含还债")))
    add("available", Text(en: "Available for debts", zh: "可用于还债的钱"), available)
    let (priority, others) = (ranked(reportDebts.filter(\.isPriority)), reportDebts.filter { !$0.isPriority })
    add("priority-debts", Text(en: "Priority debts", zh: "优先债务"), tableOrNone(priority))
    add("other-debts", Text(en: "Other debts", zh: "其他债务"), tableOrNone(others))
    let notes = statementNotes
    add("notes", Text(en: "Notes", zh: "备注"), notes.isEmpty ? [] : [.list(notes, isNumbered: false)])
    add(
      "checks", Text(en: "For the file: the checks", zh: "内部留存：检查结果"),
      [
        .paragraph(Text(en: "Not part of what a lender is given.", zh: "不随表交给债权人。")[language]),
        .table(checksTable), .paragraph(sanitised(assessment.pack.whatACheckIs[language])),
      ])
    addSources(citing: assessment.findings)
  }

  private func tableOrNone(_ debts: [ReportDebt]) -> [ReportBlock] {
    if !debts.isEmpty { return [.table(debtsTable(debts, hasOffers: true))] }
    let isKnown = household.cards != nil && household.loans != nil && household.listsEveryDebt
    return [
      .paragraph((isKnown ? Text(en: "None.", zh: "没有。") : Text(en: "None stated.", zh: "没有填报。"))[language])
    ]
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
                ? Text(en: "Total", zh: "合计")[language] : Text(en: "Total, at least", zh: "合计，至少")[language],
              shown(Stated(total, isEstimate: all.contains(where: \.isEstimate))),
            ]))
      ]
    }
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
          title(of: finding), sanitised(finding.working[language]),
          outcomeName(finding)[language] + mark,
        ]
      })
  }
}
