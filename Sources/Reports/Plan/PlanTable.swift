import Checks
import Money
import Outlook
import Planner
import Rules
import Wording

/// A row of the comparison: what it is, and what each plan has there.
private struct ComparedRow {
  var label: String
  var cells: [String]
}

extension PlanReport {
  /// The strategies side by side; one under the other where the screen is narrow.
  mutating func addTable() {
    var grid = Grid()
    for line in 0..<2 { grid.add([""] + plans.map { strategyHead($0.strategy)[line][language] }) }
    let rows = comparedRows
    for row in rows { grid.add([row.label] + row.cells) }
    if let lines = grid.lines(within: page.columns - 2, least: 18) {
      for line in lines { page.addLine("  " + line) }
    } else {
      addOneByOne(rows)
    }
    if rows.contains(where: { $0.cells.contains("-") }) {
      page.add(Text(en: "- : this plan does not get there", zh: "-：这样还到不了这一步"), indent: 2)
    }
    if rows.contains(where: { $0.cells.contains("?") }) {
      let paths = comparison.outcomes.flatMap { $0.checks.flatMap(\.missing) }.withoutRepeats
      let missing = shownPaths(paths, in: comparison.assessment.household, language)
      page.add(
        Text(en: "? : cannot be told without \(missing)", zh: "?：还说不出，缺：\(missing)"), indent: 2, hanging: 6)
    }
    page.gap()
  }

  private mutating func addOneByOne(_ rows: [ComparedRow]) {
    for (place, plan) in plans.enumerated() {
      page.add(page.emphasise(.strong, name(plan.strategy)), indent: 2)
      for row in rows {
        let (indent, value) = (4 + row.label.prefix { $0 == " " }.count, row.cells[place])
        page.add(
          String(row.label.drop { $0 == " " }) + Text(en: ": ", zh: "：")[language] + value, indent: indent, hanging: 6)
      }
    }
  }

  private var comparedRows: [ComparedRow] {
    var rows: [ComparedRow] = []
    if hasOwnBudgets { rows.append(row(Text(en: "Paid each month", zh: "每月还款")) { budget(of: $0) }) }
    rows.append(row(Text(en: "Months to the end", zh: "几个月还清")) { months(of: $0) })
    rows.append(row(Text(en: "Interest", zh: "利息")) { $0.clears ? shown($0.interest) : "-" })
    if plans.contains(where: { $0.fees > .zero }) {
      rows.append(row(Text(en: "Fees", zh: "费用")) { $0.clears ? shown($0.fees) : "-" })
    }
    rows.append(row(Text(en: "First debt closed, month", zh: "第几个月还清第一笔")) { $0.firstClosed.map { String($0) } ?? "-" })
    return rows + checkRows
  }

  private func row(_ label: Text, _ cell: (Plan) -> String) -> ComparedRow {
    ComparedRow(label: label[language], cells: plans.map(cell))
  }

  private func budget(of plan: Plan) -> String { plan.strategy.spendsBudget ? shown(plan.budget) : "-" }

  private func months(of plan: Plan) -> String {
    switch plan.ending {
    case .clears(let months): String(months)
    case .never: Text(en: "never", zh: "还不清")[language]
    case .short: Text(en: "short", zh: "钱不够")[language]
    }
  }

  /// The month after which each check that fires today no longer does; checks that debts do not move are left out.
  private var checkRows: [ComparedRow] {
    guard let first = comparison.outcomes.first else { return [] }
    let rows = first.checks.indices.compactMap { place -> ComparedRow? in
      let measure = first.checks[place].check.measure
      guard measure.movesWithDebts, measure != .arrears else { return nil }
      let cells = comparison.outcomes.map { outcome in
        let check = outcome.checks[place]
        return check.month.map { String($0) } ?? (check.missing.isEmpty ? "-" : "?")
      }
      return ComparedRow(label: "  " + label(of: comparison.assessment.fired[place]), cells: cells)
    }
    guard !rows.isEmpty else { return [] }
    let head = Text(en: "Back within its line, month", zh: "第几个月回到参考线以内")[language]
    return [ComparedRow(label: head, cells: plans.map { _ in "" })] + rows
  }

  /// The title of a check with the debt's name first, which a narrow column keeps.
  private func label(of finding: Finding) -> String {
    let title = finding.check.title[language]
    guard let name = subjectName(of: finding, in: comparison.assessment.household, language) else { return title }
    let rest = title.prefix(1).lowercased() + title.dropFirst()
    return Text(en: "\(name): \(rest)", zh: "\(name)：\(rest)")[language]
  }
}
