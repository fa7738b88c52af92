import Household
import Money
public import Phrases
public import Wording

extension DebtImport {
  /// What each column was taken for, what is not used, every debt as it was understood, and what is odd about it.
  public func text(_ language: Language, columns: Int) -> String {
    var lines = columnsSaid.flatMap { wrapped($0[language], to: columns, hanging: 2) }
    if let currencyTold {
      let said = Text(
        en: "The signs on the sums were taken for \(currencyTold.code); --currency CODE for another currency.",
        zh: "按金额上的符号，币种当作 \(currencyTold.code)；不是的话加 --currency 代码。")
      lines += wrapped(said[language], to: columns, hanging: 2)
    }
    for (entered, line) in zip(taken, linesTaken) {
      lines += wrapped("+ " + shown(entered, in: household.currency, language), to: columns, indent: 2, hanging: 2)
      for doubt in doubts where doubt.line == line {
        lines += wrapped("? " + doubt.text[language], to: columns, indent: 4, hanging: 2)
      }
    }
    for (problem, places) in leftAsideTogether {
      lines += wrapped("- " + said(problem, on: places, language), to: columns, indent: 2, hanging: 2)
    }
    return (lines + wrapped(countSaid[language], to: columns, hanging: 2)).joined(separator: "\n")
  }

  /// The columns that nothing is taken from, a text a table.
  var columnsLeftOut: [Text] {
    tables.filter { !$0.areOfReport }.compactMap { headings in
      let names = headings.filter { $0.columnName == nil && !$0.isOfReport && !$0.name.isEmpty }.map(shownName)
      guard !names.isEmpty else { return nil }
      return Text(en: "Not used: \(names.joined(separator: ", "))", zh: "没有用到的列：\(names.joined(separator: "、"))")
    }
  }

  /// The names of the columns of the first table, as they stand.
  var firstHeadings: [String]? { tables.first.map { $0.map(\.name) } }

  /// What was left aside for one reason, with all its lines.
  private var leftAsideTogether: [(AnswerProblem, [Int])] {
    var together: [(problem: AnswerProblem, lines: [Int])] = []
    for remark in leftAside {
      if let same = together.firstIndex(where: { $0.problem == remark.problem }) {
        together[same].lines.append(remark.line)
      } else {
        together.append((remark.problem, [remark.line]))
      }
    }
    return together
  }

  private func said(_ problem: AnswerProblem, on lines: [Int], _ language: Language) -> String {
    let (message, remedy) = (problem.message, problem.remedy)
    let shown = lines.prefix(8).map(String.init)
    let more = lines.count - shown.count
    let (en, zh) = (shown.joined(separator: ", "), shown.joined(separator: "、"))
    return Text(
      en:
        "\(lines.count == 1 ? "line" : "lines") \(en)\(more > 0 ? " and \(more) more" : ""): \(message.en); \(remedy.en)",
      zh: "第 \(zh) 行\(more > 0 ? "和另外 \(more) 行" : "")：\(message.zh)；\(remedy.zh)")[language]
  }

  private var columnsSaid: [Text] {
    guard !tables.isEmpty else {
      guard !taken.isEmpty else { return [Text(en: "Nothing was understood.", zh: "没有看懂的内容。")] }
      return [
        Text(
          en: "No row of names: the first cell is the name, the others are told by what they hold.",
          zh: "没有列名：第一格当名称，其他各格看内容判断。")
      ]
    }
    return tables.map(columnsSaid)
  }

  private func columnsSaid(_ headings: [Heading]) -> Text {
    if headings.areOfReport {
      return Text(en: "A report's own table: its debts are read back whole.", zh: "这是报告自己的表，各笔债照原样读回。")
    }
    let used = headings.compactMap { heading in heading.columnName.map { pair(shownName(heading), $0) } }
    let unused = headings.filter { $0.columnName == nil && !$0.isOfReport && !$0.name.isEmpty }.map(shownName)
    let passedOver = headings.filter(\.isOfReport).map(shownName)
    let missing =
      headings.contains(where: \.tellsBalance)
      ? Text(same: "") : Text(en: " No column says what is owed.", zh: "没有哪一列是欠多少。")
    return Text(
      en: "Columns: \(used.map(\.en).joined(separator: ", ")). Not used: "
        + (unused.isEmpty ? "none." : unused.joined(separator: ", ") + ".")
        + (passedOver.isEmpty ? "" : " Of the report itself: \(passedOver.joined(separator: ", ")).") + missing.en,
      zh: "列：\(used.map(\.zh).joined(separator: "、"))。没有用到："
        + (unused.isEmpty ? "无。" : unused.joined(separator: "、") + "。")
        + (passedOver.isEmpty ? "" : "报告本身的列：\(passedOver.joined(separator: "、"))。") + missing.zh)
  }

  private func shownName(_ heading: Heading) -> String { truncated(sanitised(heading.name), to: 20) }

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
