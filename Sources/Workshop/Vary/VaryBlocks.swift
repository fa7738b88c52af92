import Checks
import Household
import Money
import Outlook
import Reports
import Rules
import Wording

/// A bar a value, and where the outcome turns.
func blocks(of sweep: Sweep, _ language: Language) -> [Block] {
  bars(of: sweep, language) + [turns(of: sweep, language)]
}

/// A row a value: the sum, how it stands, what is left each month.
func bars(of sweep: Sweep, _ language: Language) -> [Block] {
  let currency = sweep.household.currency
  let what = sweep.variation.name(in: sweep.household)
  let head = Text(
    en: "\(sweep.check.title.en), as \(what.en) changes", zh: "\(what.zh)变化时：\(sweep.check.title.zh)")
  let left = Text(en: "left", zh: "结余")[language]
  let rows = sweep.points.map { point in
    Block.SeriesRow(
      label: point.value.formatted(in: currency), bar: bar(of: point.finding),
      words: outcomeName(point.finding)[language],
      note: point.margin.map { "\(left) \($0.formatted(in: currency))" } ?? "")
  }
  return [.heading(head[language]), .series(rows)]
}

/// nil for what is no share of something.
func bar(of finding: Finding) -> Block.ShareBar? {
  guard case .ratio(let share)? = finding.value, case .comparison(_, .share(let line)) = finding.check.rule else {
    return nil
  }
  return Block.ShareBar(share: share, line: line)
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
public func varyText(_ sweeps: [Sweep], title: String, _ layout: Layout) -> String {
  let heads: [Block] = title.isEmpty ? [] : [.heading(title)]
  return layout.lines(of: heads + sweeps.flatMap { blocks(of: $0, layout.language) }).joined(separator: "\n")
}
