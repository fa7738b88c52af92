import Reports
import Rules
import Wording

extension Run {
  /// The lines of the whole screen: what is shown, and where the session stands.
  public func screen(_ layout: Layout) -> [String] {
    let layout = fitted(layout)
    let pages = pages(layout)
    let rows = layout.rows ?? 24
    var lines = [head(layout)] + (isRoomy(layout) ? [""] : []) + pages[min(page, pages.count - 1)]
    let foot = foot(layout, pages: pages.count)
    lines = Array(lines.prefix(rows - foot.count))
    lines += Array(repeating: "", count: max(0, rows - foot.count - lines.count)) + foot
    return lines.map { truncated($0, to: layout.columns) }
  }

  func fitted(_ layout: Layout) -> Layout {
    var layout = layout
    (layout.language, layout.size) = (language, size)
    return layout
  }

  private func isRoomy(_ layout: Layout) -> Bool { (layout.rows ?? 24) >= 16 }

  func pages(_ layout: Layout) -> [[String]] {
    let rows = layout.rows ?? 24
    return layout.pages(of: blocks, lines: rows - (isRoomy(layout) ? 4 : 2))
  }

  /// `DEMO  Three looks                     step 4 of 17, minute 18 of 45`.
  private func head(_ layout: Layout) -> String {
    let lesson = session.lesson
    let (number, all, minute) = (step + 1, lesson.steps.count, session.start(of: step))
    let place =
      layout.isNarrow
      ? Text(
        en: "\(number)/\(all), \(minute)/\(lesson.minutes) min", zh: "\(number)/\(all) 步，\(minute)/\(lesson.minutes) 分")
      : Text(
        en: "step \(number) of \(all), minute \(minute) of \(lesson.minutes)",
        zh: "第 \(number)/\(all) 步，第 \(minute)/\(lesson.minutes) 分钟")
    let right = place[language]
    let left = truncated(
      "\(demoMark[language])  \(lesson.title[language])", to: max(6, layout.columns - displayWidth(right) - 1))
    return layout.emphasise(.strong, padded(left, to: layout.columns - displayWidth(right)) + right)
  }

  private func foot(_ layout: Layout, pages: Int) -> [String] {
    let gap = isRoomy(layout) ? [""] : []
    guard let entry else { return gap + [layout.emphasise(.quiet, keysLine(layout, pages: pages))] }
    let asked = Text(
      en: "Counts of 1 to \(entry.poll.choices.count), as 12 4 14; Enter takes them: ",
      zh: "1 到 \(entry.poll.choices.count) 各多少人，例如 12 4 14，回车记下：")[language]
    let short = Text(en: "Counts: ", zh: "人数：")[language]
    let label = displayWidth(asked) + 12 > layout.columns ? short : asked
    let room = max(4, layout.columns - displayWidth(label) - 1)
    let typed = String(entry.text.reversed().prefix(room / 2).reversed())
    let problem = entry.problem.map { layout.emphasise(.caution, truncated("! " + $0[language], to: layout.columns)) }
    return (problem.map { [$0] } ?? gap) + [label + sanitised(typed) + "_"]
  }

  /// As many keys as fit, what is needed most first.
  private func keysLine(_ layout: Layout, pages: Int) -> String {
    var keys: [Text] = []
    if pages > 1 { keys.append(Text(same: "(\(min(page, pages - 1) + 1)/\(pages))")) }
    if let nextLanguage { keys.append(Text(same: nextLanguage == .zh ? "-> 中文" : "-> English")) }
    keys.append(Text(en: "Enter next", zh: "回车 下一步"))
    if poll != nil, view == .step { keys.append(Text(en: "p counts", zh: "p 人数")) }
    keys += [
      Text(en: "<- back", zh: "<- 上一步"), Text(en: "w how", zh: "w 怎么算"), Text(en: "? source", zh: "? 依据"),
      Text(en: "s skip", zh: "s 跳过"), Text(en: "+ - size", zh: "+ - 大小"), Text(en: "l 中文", zh: "l English"),
      Text(en: "q quit", zh: "q 退出"),
    ]
    var line = ""
    for key in keys {
      let longer = line.isEmpty ? key[language] : line + "  " + key[language]
      if displayWidth(longer) > layout.columns { break }
      line = longer
    }
    return line
  }
}
