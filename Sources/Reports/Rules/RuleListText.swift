import Checks
public import Rules
public import Wording

/// Every check of a pack with its line, its severity and its source.
/// - Parameter ownFolder: where the person's own pack stands; nil for a built-in one.
public func ruleList(_ pack: Pack, ownFolder: String?, language: Language, columns: Int) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addOwner(pack, ownFolder: ownFolder)
  let (id, name) = (sanitised(pack.id), sanitised(pack.name[language]))
  page.add(Text(en: "\(id): \(name), \(pack.checkedOn)", zh: "\(id)：\(name)，\(pack.checkedOn)"))
  for check in pack.checks {
    let parts = [
      lineInWords(of: check, language), severityRange(of: check, language), sanitised(check.citation.part[language]),
    ]
    page.gap()
    page.add("\(padded(check.id, to: 20)) \(sanitised(check.title[language]))", hanging: 2)
    page.add(parts.joined(separator: Text(en: "; ", zh: "；")[language]), indent: 2, hanging: 4)
    let figures = check.measure.figures.joined(separator: Text(en: ", ", zh: "、")[language])
    page.add(Text(en: "looks at \(figures)", zh: "看的数：\(figures)"), indent: 2, hanging: 4)
  }
  return page.text
}
