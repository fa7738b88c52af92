import Reports
import Rules
public import Wording

extension Session {
  /// What the leader says, asks, expects and should not do at a step, and what comes out of it.
  public func leaderNotes(of step: Int, _ language: Language) -> [Block] {
    let wanted = lesson.steps[step]
    var rows = [
      row(Text(en: "Say", zh: "说"), wanted.say, language), row(Text(en: "Ask", zh: "问"), wanted.ask, language),
      row(Text(en: "Expect", zh: "会听到"), wanted.expect, language),
      row(Text(en: "Mistake", zh: "别这样"), wanted.mistake, language),
    ]
    let until = start(of: step) + wanted.minutes
    let time = Text(
      en: "\(wanted.minutes) min, until minute \(until) of \(lesson.minutes)",
      zh: "\(wanted.minutes) 分钟，到第 \(until)/\(lesson.minutes) 分钟")
    rows.append(row(Text(en: "Time", zh: "时间"), time, language))
    if let late = wanted.late { rows.append(row(Text(en: "If late", zh: "来不及"), late, language)) }
    return [.rows(rows)]
  }

  private func row(_ label: Text, _ text: Text, _ language: Language) -> Block.Row {
    Block.Row(label: label[language], value: sanitised(filled(text)[language]))
  }

  /// The title of a step with its number.
  public func stepTitle(_ step: Int, _ language: Language) -> String {
    Text(
      en: "\(step + 1) of \(lesson.steps.count): \(lesson.steps[step].title.en)",
      zh: "\(step + 1)/\(lesson.steps.count)：\(lesson.steps[step].title.zh)")[language]
  }

  /// The second window: the notes of the step that the room sees, as screens of at most the rows that there are.
  public func followed(_ step: Int, _ layout: Layout) -> [[String]] {
    let language = layout.language
    let title = "\(demoMark[language])  \(Text(en: "leader", zh: "主讲")[language])  \(stepTitle(step, language))"
    let head = layout.emphasise(.heading, truncated(title, to: layout.columns))
    var blocks = leaderNotes(of: step, language)
    if step + 1 < lesson.steps.count {
      let next = lesson.steps[step + 1].title
      blocks.append(.text(Text(en: "Next: \(next.en)", zh: "下一步：\(next.zh)")[language]))
    }
    guard let rows = layout.rows, layout.lines(of: blocks).count + 2 > rows else {
      return [[head, ""] + layout.lines(of: blocks)]
    }
    let pages = layout.pages(of: blocks, lines: rows - 2)
    return pages.enumerated().map { place, page in
      let more = Text(en: "(\(place + 1)/\(pages.count))  Enter: more", zh: "(\(place + 1)/\(pages.count))  回车：往下看")
      return [head] + page + [layout.emphasise(.quiet, more[language])]
    }
  }
}
