import Checks
import Counsel
import Household
import Phrases
import Reports
import Rules
import Wording

/// The checks of the pack's own source as far as they are decided, the one thing to do first, and what is left open: one
/// screen.
func quickText(_ assessment: Assessment, _ language: Language, columns: Int) -> String {
  var lines: [String] = []
  let ofSource = assessment.findings.filter { $0.check.citation.source.shortName == nil }
  let decided = ofSource.filter { $0.outcome != .notEvaluated }
  for finding in decided {
    let mark = finding.outcome == .fired ? "!" : finding.outcome == .onTheLine ? "=" : "*"
    let outcome = outcomeName(finding)[language]
    let colon = Text(en: ": ", zh: "：")[language]
    let text = "\(mark) \(finding.check.title[language])\(colon)\(outcome)  \(finding.working[language])"
    lines += wrapped(text, to: columns, indent: 2, hanging: 2)
  }
  if decided.isEmpty {
    lines += wrapped(Text(en: "Nothing could be judged yet.", zh: "还没有能判断的。")[language], to: columns, indent: 2)
  }
  let open = ofSource.count - decided.count
  if open > 0 {
    lines += wrapped(
      Text(
        en: "\(open) \(open == 1 ? "check needs" : "checks need") the debts one by one.", zh: "还有 \(open) 项要一笔一笔看才能判断。")[
          language],
      to: columns, indent: 2)
  }
  if let first = assessment.steps.first {
    lines += ["", Text(en: "First", zh: "先做这一件")[language]]
    lines += wrapped(first.text[language], to: columns, indent: 2)
  }
  lines.append("")
  lines += wrapped(assessment.pack.disclaimer[language], to: columns, indent: 2)
  return lines.joined(separator: "\n")
}
