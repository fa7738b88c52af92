import Checks
public import Rules
import Wording

/// The sessions of a pack: minutes, goal, personas.
public func workshopList(_ pack: Pack, _ layout: Layout) -> String {
  let language = layout.language
  let rows = pack.lessons.map { lesson in
    let minutes = Text(en: "\(lesson.minutes) minutes", zh: "\(lesson.minutes) 分钟")[language]
    let names = lesson.personas.compactMap { pack.persona($0)?.name[language] }
    let people = names.joined(separator: Text(en: ", ", zh: "、")[language])
    let head = "\(lesson.title[language])\(Text(en: ", ", zh: "，")[language])\(minutes)"
    return Block.Row(
      label: lesson.id, value: ([head, lesson.goal[language], people].filter { !$0.isEmpty }).joined(separator: "\n"))
  }
  let title = Text(en: "\(demoMark.en): sessions for a room", zh: "\(demoMark.zh)：给一屋子人讲的课")
  let hint = Text(
    en: "Run one: debthealth workshop \(pack.lessons.last?.id ?? "ID"); for a projector add --big.",
    zh: "开讲：debthealth workshop \(pack.lessons.last?.id ?? "编号")；用投影加 --big。")
  guard !rows.isEmpty else {
    return layout.text(of: [
      .heading(title[language]), .text(Text(en: "This pack has none.", zh: "这个规则包里没有课。")[language]),
    ])
  }
  return layout.text(of: [.heading(title[language]), .rows(rows), .text(hint[language])])
}
