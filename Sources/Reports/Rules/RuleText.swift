public import Checks
import Counsel
public import Money
public import Rules
public import Wording

/// One check whole, as its file has it, with its steps, facts and cases.
/// - Parameters:
///   - ownFolder: where the person's own pack stands; nil for a built-in one.
///   - asOf: the day whose facts are in force.
public func ruleText(
  _ check: Check, in pack: Pack, cases: [RuleCase], ownFolder: String?, asOf: CalendarDate, language: Language,
  columns: Int
) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addOwner(pack, ownFolder: ownFolder)
  page.add("\(check.id)\(Text(en: ": ", zh: "：")[language])\(sanitised(check.title[language]))", hanging: 2)
  page.addRule(check)
  page.addOtherReadings(of: check)
  page.addAdvice(of: check, in: pack)
  page.addFacts(of: check, in: pack, asOf)
  page.addCases(cases, in: pack, asOf)
  return page.text
}

extension Page {
  fileprivate mutating func addRule(_ check: Check) {
    add(label: Text(en: "Formula", zh: "怎么算的"), check.measure.formula[language])
    add(
      label: Text(en: "Figures", zh: "看哪些数"), check.measure.figures.joined(separator: Text(en: ", ", zh: "、")[language])
    )
    if check.threshold != nil { add(label: Text(en: "Line", zh: "参考线"), lineInWords(of: check, language)) }
    if let mark = check.heavyFrom {
      let share = mark.shown(in: language)
      add(
        label: Text(en: "Mark", zh: "多满才算"), Text(en: "a card above \(share) counts", zh: "高于 \(share) 的卡才算")[language])
    }
    add(label: Text(en: "Severity", zh: "轻重"), severities(of: check))
    add(label: Text(en: "Reading", zh: "口径"), sanitised(check.reading[language]))
    if let ours = check.ours { add(label: Text(en: "Ours", zh: "我们定的"), sanitised(ours[language])) }
    add(label: Text(en: "Why", zh: "为什么"), sanitised(check.why[language]))
    if let avoid = check.pleaseDoNot { add(label: Text(en: "Avoid", zh: "请别"), sanitised(avoid[language])) }
    add(label: Text(en: "Source", zh: "依据"), sanitised(check.citation.line[language]))
  }

  private func severities(of check: Check) -> String {
    let rises = check.rises.map { rise in
      let than = rise.line.map { " \($0.shown(in: language))" } ?? ""
      let (name, when) = (severityName(rise.severity)[language], rise.when.meaning[language] + than)
      return Text(en: "\(name) when \(when)", zh: "\(when)：\(name)")[language]
    }
    return ([severityName(check.severity)[language]] + rises).joined(separator: Text(en: "; ", zh: "；")[language])
  }

  fileprivate mutating func addOtherReadings(of check: Check) {
    guard !check.otherReadings.isEmpty else { return }
    gap()
    add(Text(en: "Other readings", zh: "别的口径"))
    for measure in check.otherReadings { add("- \(measure.formula[language])", indent: 2, hanging: 4) }
  }

  fileprivate mutating func addAdvice(of check: Check, in pack: Pack) {
    let advice = check.advice.compactMap(pack.advice)
    guard !advice.isEmpty else { return }
    gap()
    add(Text(en: "Steps", zh: "建议"))
    for step in advice {
      add("\(step.id)\(Text(en: ": ", zh: "：")[language])\(sanitised(step.step[language]))", indent: 2, hanging: 4)
      if let place = step.place { addDetail(Text(en: "where", zh: "去哪里"), place) }
      if let by = step.by { addDetail(Text(en: "by when", zh: "什么时候"), by) }
    }
  }

  private mutating func addDetail(_ name: Text, _ text: Text) {
    let separator = Text(en: ": ", zh: "：")[language]
    add(name[language] + separator + sanitised(text[language]), indent: 4, hanging: 6)
  }

  fileprivate mutating func addFacts(of check: Check, in pack: Pack, _ asOf: CalendarDate) {
    let facts = check.facts.compactMap(pack.fact)
    guard !facts.isEmpty else { return }
    gap()
    add(Text(en: "Facts", zh: "政策要点"))
    for fact in facts { add(fact, on: asOf) }
  }
}
