public import Rulebook
public import Wording

/// One check whole, as its file has it, with its cases.
public func ruleText(_ check: Check, in pack: Pack, cases: [RuleCase], language: Language, columns: Int) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.add("\(check.id): \(sanitised(check.title[language]))", hanging: 2)
  page.add(label: Text(en: "Formula", zh: "怎么算的"), check.measure.formula[language])
  if let line = check.threshold { page.add(label: Text(en: "Line", zh: "参考线"), shownLine(line, of: check, language)) }
  page.add(label: Text(en: "Severity", zh: "轻重"), severities(of: check, language))
  page.add(label: Text(en: "Reading", zh: "口径"), sanitised(check.reading[language]))
  if let ours = check.ours { page.add(label: Text(en: "Ours", zh: "我们定的"), sanitised(ours[language])) }
  page.add(label: Text(en: "Why", zh: "为什么"), sanitised(check.why[language]))
  page.add(label: Text(en: "Source", zh: "依据"), sanitised(check.citation.line[language]))
  page.addAdvice(of: check, in: pack)
  page.addCases(cases)
  return page.text
}

private func severities(of check: Check, _ language: Language) -> String {
  let rises = check.rises.map { rise in
    let than = rise.than.map { " \($0.shown(in: language))" } ?? ""
    let (name, when) = (severityName(rise.severity)[language], rise.when.meaning[language] + than)
    return Text(en: "\(name) when \(when)", zh: "\(when)：\(name)")[language]
  }
  return ([severityName(check.severity)[language]] + rises).joined(separator: Text(en: "; ", zh: "；")[language])
}

extension Page {
  fileprivate mutating func addAdvice(of check: Check, in pack: Pack) {
    let advice = check.advice.compactMap(pack.advice)
    guard !advice.isEmpty else { return }
    gap()
    add(Text(en: "Steps", zh: "建议"))
    for step in advice { add("\(step.id): \(sanitised(step.step[language]))", indent: 2, hanging: 4) }
  }

  fileprivate mutating func addCases(_ cases: [RuleCase]) {
    guard !cases.isEmpty else { return }
    gap()
    add(Text(en: "Cases", zh: "例子"))
    for example in cases {
      let value = example.value.map { Text(en: ", value \($0)", zh: "，值 \($0)")[language] } ?? ""
      add("\(sanitised(example.title)) -> \(example.gives.rawValue)\(value)", indent: 2, hanging: 4)
    }
  }
}
