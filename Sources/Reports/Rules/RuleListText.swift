public import Rulebook
public import Wording

/// Every check of a pack with its line and its source.
public func ruleList(_ pack: Pack, language: Language, columns: Int) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.add("\(sanitised(pack.id)): \(sanitised(pack.name[language])), \(pack.checkedOn)")
  for check in pack.checks {
    let line = check.threshold.map { shownLine($0, of: check, language) } ?? check.measure.formula[language]
    let severity = severityName(check.severity)[language]
    page.gap()
    page.add("\(padded(check.id, to: 20)) \(sanitised(check.title[language]))", hanging: 2)
    page.add("\(line); \(severity); \(sanitised(check.citation.part[language]))", indent: 2, hanging: 4)
  }
  return page.text
}
