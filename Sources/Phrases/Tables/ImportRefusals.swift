public import Wording

extension DebtImport {
  /// Every row that was not taken, and every cell: `debts.csv:4: what is wrong; what would be right`; of those with the same
  /// fault one after the other, the first, and which the others are.
  public func refusals(in file: String, _ language: Language) -> [String] {
    var runs: [(first: Remark, others: [Int])] = []
    let remarks =
      [fault].compactMap(\.self)
      + (refused + unread).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    for remark in remarks {
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
}
