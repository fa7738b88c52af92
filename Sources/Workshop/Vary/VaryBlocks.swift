import Checks
import Household
import Money
import Outlook
import Reports
import Rules
import Wording

/// A bar a value, and where the outcome turns.
func blocks(of sweep: Sweep, _ layout: Layout) -> [Block] {
  bars(of: sweep, layout) + [turns(of: sweep, layout.language)]
}

/// A row a value: the sum, how it stands, what is left each month.
func bars(of sweep: Sweep, _ layout: Layout) -> [Block] {
  let (language, currency) = (layout.language, sweep.household.currency)
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
  let what = sweep.variation.name(in: sweep.household)[language]
  let head = Text(
    en: "\(sweep.check.title.en), as \(what) changes", zh: "\(what)变化时：\(sweep.check.title.zh)")
  let width = (
    sum: sweep.points.map { displayWidth(shown($0.value)) }.max() ?? 0,
    left: sweep.points.compactMap { $0.margin.map { displayWidth(shown($0)) } }.max() ?? 0
  )
  let leftWord = Text(en: "left", zh: "结余")
  let lines = sweep.points.map { point in
    let left = point.margin.map { "\(leftWord[language]) \(rightAligned(shown($0), to: width.left))" } ?? ""
    let room = max(
      8,
      min(layout.columns, layout.isBig ? layout.columns : 78) - layout.margin - width.sum - 2 - displayWidth(left) - 4)
    let standing = padded(standing(of: point.finding, width: room, language), to: left.isEmpty ? 0 : room)
    return Block.Item(
      mark: rightAligned(shown(point.value), to: width.sum),
      text: [standing, left].filter { !$0.isEmpty }.joined(separator: "  "))
  }
  return [.heading(head[language]), .items(lines)]
}

/// A bar for a share; its words for anything else.
private func standing(of finding: Finding, width: Int, _ language: Language) -> String {
  guard case .ratio(let share)? = finding.value, case .comparison(_, .share(let line)) = finding.check.rule else {
    return truncated(outcomeName(finding)[language], to: width)
  }
  return bar(of: share, line: line, width: width, language)
}

/// `Over up to 21,999.99; exactly on the line at 22,000; within from 22,000.01.`
func turns(of sweep: Sweep, _ language: Language) -> Block {
  let currency = sweep.household.currency
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
  guard sweep.stretches.count > 1, let first = sweep.stretches.first else {
    let outcome = sweep.points.first.map { outcomeName($0.finding)[language] } ?? ""
    return .result(Text(en: "It turns nowhere in this range: \(outcome).", zh: "这个范围里没有变：一直是\(outcome)。")[language])
  }
  let parts = sweep.stretches.map { stretch in
    let name = shortName(of: stretch.outcome)
    if stretch == first {
      return Text(en: "\(name.en) up to \(shown(stretch.through))", zh: "到 \(shown(stretch.through)) 为止，\(name.zh)")
    }
    if stretch.from == stretch.through {
      return Text(en: "\(name.en) at \(shown(stretch.from))", zh: "\(shown(stretch.from)) 时，\(name.zh)")
    }
    return Text(en: "\(name.en) from \(shown(stretch.from))", zh: "从 \(shown(stretch.from)) 起，\(name.zh)")
  }
  let text = Text(
    en: parts.map(\.en).joined(separator: "; ") + ".", zh: parts.map(\.zh).joined(separator: "；") + "。")
  return .result(Text(en: "Where it turns: \(text.en)", zh: "变在哪里：\(text.zh)")[language])
}

/// What a room calls an outcome.
func shortName(of outcome: Finding.Outcome) -> Text {
  switch outcome {
  case .fired: Text(en: "over the line", zh: "超出")
  case .onTheLine: Text(en: "exactly on the line", zh: "正好在线上")
  case .clear: Text(en: "within the line", zh: "在线以内")
  case .notEvaluated: Text(en: "cannot be told", zh: "说不准")
  }
}

/// The screen of `debthealth vary`.
public func varyText(_ courses: [Sweep], title: String, _ layout: Layout) -> String {
  let heads: [Block] = title.isEmpty ? [] : [.heading(title)]
  return layout.lines(of: heads + courses.flatMap { blocks(of: $0, layout) }).joined(separator: "\n")
}
