import Household
import Money
import StrictYAML
import Wording

extension RuleKind {
  package static let advice = RuleKind(folder: "advice", name: Text(en: "advice", zh: "建议"))
}

extension PackReader {
  mutating func readAdvice(_ file: RuleFile, _ problems: ProblemCollector) -> Advice? {
    let known = [
      "stage", "costs", "keep", "brief", "step", "otherwise", "where", "by", "here", "urgent-for", "excludes", "needs",
      "facts",
      "source",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (excludes, facts) = (rule.ids("excludes"), rule.ids("facts"))
    references += excludes.map { (file.path, $0, .advice) }
    references += facts.map { (file.path, $0, .fact) }
    noteFactsNamed(in: rule, file: file, keys: ["brief", "step", "otherwise", "where", "by", "here"])
    let (stage, costs) = (rule.word("stage", as: Advice.Stage.self), rule.word("costs", as: Advice.Cost.self))
    let (step, citation) = (rule.text("step"), readCitation(rule))
    guard let stage, let costs, let step, let citation else { return nil }
    return Advice(
      id: idOfFile(file.path), stage: stage, costs: costs, brief: rule.optionalText("brief"), step: step,
      otherwise: rule.optionalText("otherwise"),
      place: rule.optionalText("where"), by: rule.optionalText("by"), here: rule.optionalText("here"),
      urgentMatters: rule.words("urgent-for"),
      excludes: excludes.map(\.id), needs: rule.words("needs"), isKept: rule.fields.yesOrNo("keep") ?? false,
      facts: facts.map(\.id), citation: citation)
  }
}
