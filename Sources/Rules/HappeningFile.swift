import StrictYAML
import Wording

extension RuleKind {
  package static let happening = RuleKind(folder: "happenings", name: Text(en: "happening", zh: "变故"))
}

extension PackReader {
  mutating func readHappening(_ file: RuleFile, _ problems: ProblemCollector) -> Happening? {
    let known = ["title", "says", "ask", "change", "source"]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (title, says, ask, citation) = (rule.text("title"), rule.text("says"), rule.text("ask"), readCitation(rule))
    guard let title, let says, let ask, let citation else { return nil }
    return Happening(
      id: idOfFile(file.path), title: title, says: says, ask: ask, change: rule.optionalText("change"),
      citation: citation)
  }
}
