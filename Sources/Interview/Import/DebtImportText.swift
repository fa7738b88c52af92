import Household
public import Wording

extension DebtImport {
  /// What each column was taken for, what is not used, and every debt as it was understood.
  public func text(_ language: Language, columns: Int) -> String {
    var lines = wrapped(columnsSaid[language], to: columns, hanging: 2)
    for entered in taken {
      lines += wrapped("+ " + shown(entered, in: household.currency, language), to: columns, indent: 2, hanging: 2)
    }
    for remark in leftAside { lines += wrapped("- " + said(remark, language), to: columns, indent: 2, hanging: 2) }
    return (lines + wrapped(countSaid[language], to: columns, hanging: 2)).joined(separator: "\n")
  }

  /// Every row that was not taken: `debts.csv:4: what is wrong; what would be right`; of rows with the same fault one after
  /// the other, the first, and which the others are.
  public func refusals(in file: String, _ language: Language) -> [String] {
    var runs: [(first: Remark, others: [Int])] = []
    for remark in [fault].compactMap(\.self) + refused {
      if let run = runs.last, run.first.problem == remark.problem {
        runs[runs.count - 1].others.append(remark.line)
      } else {
        runs.append((remark, []))
      }
    }
    let separator = Text(en: "; ", zh: "；")[language]
    return runs.map { run in
      let (problem, line) = (run.first.problem, run.first.line)
      return "\(sanitised(file)):\(line): \(problem.message[language])\(separator)\(problem.remedy[language])"
        + theSame(on: run.others, after: line)[language]
    }
  }

  private func theSame(on lines: [Int], after first: Int) -> Text {
    guard let last = lines.last else { return Text(same: "") }
    guard linesTaken.contains(where: { first < $0 && $0 < last }) else {
      return lines.count == 1
        ? Text(en: " (the same on line \(last))", zh: "（第 \(last) 行也一样）")
        : Text(en: " (the same down to line \(last))", zh: "（直到第 \(last) 行都一样）")
    }
    let shown = lines.prefix(12).map(String.init)
    let more = lines.count - shown.count
    let (en, zh) = (shown.joined(separator: ", "), shown.joined(separator: "、"))
    return more > 0
      ? Text(en: " (the same on lines \(en) and \(more) more)", zh: "（第 \(zh) 行和另外 \(more) 行也一样）")
      : Text(en: " (the same on \(lines.count == 1 ? "line" : "lines") \(en))", zh: "（第 \(zh) 行也一样）")
  }

  private func said(_ remark: Remark, _ language: Language) -> String {
    let (message, remedy) = (remark.problem.message, remark.problem.remedy)
    return Text(
      en: "line \(remark.line): \(message.en); \(remedy.en)", zh: "第 \(remark.line) 行：\(message.zh)；\(remedy.zh)")[
        language]
  }

  private var columnsSaid: Text {
    guard let headings else {
      guard !taken.isEmpty else { return Text(en: "Nothing was understood.", zh: "没有看懂的内容。") }
      return Text(
        en: "No row of names: the first cell is the name, the others are told by what they hold.",
        zh: "没有列名：第一格当名称，其他各格看内容判断。")
    }
    let shownName = { (heading: Heading) in truncated(sanitised(heading.name), to: 20) }
    let used = headings.compactMap { heading in heading.column.map { pair(shownName(heading), $0.name) } }
    let unused = headings.filter { $0.column == nil && $0.reportColumn == nil && !$0.name.isEmpty }.map(shownName)
    let passedOver = headings.filter { $0.reportColumn != nil }.map(shownName)
    return Text(
      en: "Columns: \(used.map(\.en).joined(separator: ", ")). Not used: "
        + (unused.isEmpty ? "none." : unused.joined(separator: ", ") + ".")
        + (passedOver.isEmpty ? "" : " Of the report itself: \(passedOver.joined(separator: ", "))."),
      zh: "列：\(used.map(\.zh).joined(separator: "、"))。没有用到："
        + (unused.isEmpty ? "无。" : unused.joined(separator: "、") + "。")
        + (passedOver.isEmpty ? "" : "报告本身的列：\(passedOver.joined(separator: "、"))。"))
  }

  private func pair(_ heading: String, _ column: Text) -> Text {
    column.map { name, _ in plainWord(heading) == name ? heading : "\(heading) = \(name)" }
  }

  private var countSaid: Text {
    let cards = taken.count {
      if case .card = $0.debt { true } else { false }
    }
    let loans = taken.count - cards
    return Text(
      en: "\(cards) \(cards == 1 ? "card" : "cards") and \(loans) \(loans == 1 ? "loan" : "loans") taken; "
        + "\(refused.count) \(refused.count == 1 ? "row" : "rows") not.",
      zh: "记下信用卡 \(cards) 张、贷款 \(loans) 笔；\(refused.count) 行没有记。")
  }
}
