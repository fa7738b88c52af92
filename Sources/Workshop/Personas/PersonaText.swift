import Checks
public import Money
import Reports
public import Rules
import Wording

/// Every persona of a pack on a line or two: who it is, and what the checks say.
public func personaList(_ pack: Pack, asOf: CalendarDate, _ layout: Layout) -> String {
  let language = layout.language
  let items = pack.personas.map { persona in
    let assessment = persona.assessment(with: pack, in: language, asOf: asOf)
    let name = Text(en: "\(persona.name.en), \(persona.who.en)", zh: "\(persona.name.zh)，\(persona.who.zh)")
    return Block.Row(label: persona.id, value: "\(name[language])\n\(inBrief(assessment)[language])")
  }
  let title = Text(en: "\(demoMark.en): invented households", zh: "\(demoMark.zh)：虚构的人物")
  let hint = Text(
    en: "One whole: debthealth personas \(pack.personas.first?.id ?? "ID")",
    zh: "看一位：debthealth personas \(pack.personas.first?.id ?? "编号")")
  let blocks: [Block] =
    [.heading(title[language])]
    + (items.isEmpty ? [.text(Text(en: "This pack has none.", zh: "这个规则包里没有人物。")[language])] : [.rows(items)])
  return layout.lines(of: blocks + (items.isEmpty ? [] : [.text(hint[language])])).joined(separator: "\n")
}

/// `9 over the line; urgent`.
private func inBrief(_ assessment: Assessment) -> Text {
  func count(_ outcome: Finding.Outcome) -> Int {
    assessment.pack.checks.count { assessment.gravest(of: $0)?.outcome == outcome }
  }
  let (over, on, open) = (count(.fired), count(.onTheLine), count(.notEvaluated))
  let parts = [
    over > 0 ? Text(en: "\(over) over", zh: "\(over) 项超出") : nil,
    on > 0 ? Text(en: "\(on) on the line", zh: "\(on) 项在线上") : nil,
    open > 0 ? Text(en: "\(open) not judged", zh: "\(open) 项没法判断") : nil,
  ].compactMap(\.self)
  let verdict = assessment.verdictInWords
  guard !parts.isEmpty else { return verdict }
  return Text(
    en: "\(parts.map(\.en).joined(separator: ", ")): \(verdict.en)",
    zh: "\(parts.map(\.zh).joined(separator: "，"))：\(verdict.zh)")
}

/// What a table is given: who it is and the figures, nothing of what the checks say.
public func personaCard(_ persona: Persona, _ layout: Layout) -> String {
  layout.lines(of: cardBlocks(of: persona, layout.language)).joined(separator: "\n")
}

func cardBlocks(of persona: Persona, _ language: Language) -> [Block] {
  [
    .heading(personaTitle(persona)[language]), .text(persona.story[language]),
    .rows(rows(of: persona.household(in: language), language)), .text(inventedNote[language]),
  ]
}

/// `DEMO  Xiao An: 27, shop assistant, has just bought a car`.
func personaTitle(_ persona: Persona) -> Text {
  Text(
    en: "\(demoMark.en)  \(persona.name.en): \(persona.who.en)",
    zh: "\(demoMark.zh)  \(persona.name.zh)：\(persona.who.zh)")
}

/// A persona whole: the card, what the checks say with their working, why it is there, and a question to talk about.
public func personaText(_ persona: Persona, in pack: Pack, asOf: CalendarDate, _ layout: Layout) -> String {
  let language = layout.language
  let assessment = persona.assessment(with: pack, in: language, asOf: asOf)
  let labels = (
    says: Text(en: "What the checks say", zh: "检查结果"), why: Text(en: "Why it is here", zh: "为什么选这位"),
    talk: Text(en: "To talk about", zh: "可以聊聊"), source: Text(en: "Source", zh: "依据")
  )
  let blocks: [Block] =
    cardBlocks(of: persona, language).prefix(3) + [
      .heading(labels.says[language]), .rows(outcomes(of: assessment, language)),
      .rows([
        Block.Row(label: labels.why[language], value: persona.why[language]),
        Block.Row(label: labels.talk[language], value: persona.talk[language]),
        Block.Row(label: labels.source[language], value: persona.citation.line[language]),
      ]), .text(inventedNote[language]),
    ]
  return layout.lines(of: blocks).joined(separator: "\n")
}

/// A row for each check that is not within its line, and one for all that are.
private func outcomes(of assessment: Assessment, _ language: Language) -> [Block.Row] {
  let colon = Text(en: ": ", zh: "：")[language]
  var within = 0
  var rows: [Block.Row] = []
  for check in assessment.pack.checks {
    guard let finding = assessment.gravest(of: check) else { continue }
    guard finding.outcome != .clear else {
      within += 1
      continue
    }
    let severity =
      finding.outcome == .fired
      ? Text(en: " (\(severityName(finding.severity).en))", zh: "（\(severityName(finding.severity).zh)）")[language] : ""
    let told = outcomeName(finding)[language] + severity + colon + finding.working[language]
    rows.append(Block.Row(label: check.title[language], value: sanitised(told)))
  }
  if within > 0 {
    let label = Text(en: "The other \(within)", zh: "其余 \(within) 项")
    rows.append(Block.Row(label: label[language], value: Text(en: "within the line", zh: "在线以内")[language]))
  }
  return rows
}
