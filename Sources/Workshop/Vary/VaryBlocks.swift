import Checks
import Household
import Money
import Outlook
import Planner
import Reports
import Rules
import Wording

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
  guard sweep.stretches.count > 1 else {
    let outcome = sweep.points.first.map { outcomeName($0.finding)[language] } ?? ""
    return .result(Text(en: "It turns nowhere in this range: \(outcome).", zh: "这个范围里没有变：一直是\(outcome)。")[language])
  }
  let text = told(sweep.stretches, in: sweep.household.currency, as: shortName)
  return .result(Text(en: "Where it turns: \(text.en)", zh: "变在哪里：\(text.zh)")[language])
}

/// `Left each month: below 0 up to 14,599.99; exactly 0 at 14,600; above 0 from 14,600.01.`; nil where that does not turn.
func monthTurns(of sweep: Sweep, _ language: Language) -> Block? {
  guard sweep.monthStretches.count > 1 else { return nil }
  let text = told(sweep.monthStretches, in: sweep.household.currency) { left in
    switch left {
    case .short: Text(en: "below 0", zh: "不够")
    case .nothing: Text(en: "exactly 0", zh: "正好为 0")
    case .something: Text(en: "above 0", zh: "有剩")
    }
  }
  return .result(Text(en: "Left each month: \(text.en)", zh: "每月结余：\(text.zh)")[language])
}

private func told<Said>(
  _ stretches: [Sweep.Stretched<Said>], in currency: Currency, as name: (Said) -> Text
) -> Text {
  let parts = stretches.enumerated().map { place, stretch in
    let name = name(stretch.said)
    let (from, through) = (stretch.from.formatted(in: currency), stretch.through.formatted(in: currency))
    if place == 0 { return Text(en: "\(name.en) up to \(through)", zh: "到 \(through) 为止，\(name.zh)") }
    if stretch.from == stretch.through { return Text(en: "\(name.en) at \(from)", zh: "\(from) 时，\(name.zh)") }
    return Text(en: "\(name.en) from \(from)", zh: "从 \(from) 起，\(name.zh)")
  }
  return Text(
    en: parts.map(\.en).joined(separator: "; ") + ".", zh: parts.map(\.zh).joined(separator: "；") + "。")
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
  let told = sweeps.flatMap { bars(of: $0, layout.language) + [turns(of: $0, layout.language)] }
  let month = sweeps.first.flatMap { monthTurns(of: $0, layout.language) }.map { [$0] } ?? []
  return layout.lines(of: heads + told + month).joined(separator: "\n")
}
