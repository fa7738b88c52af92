import Rulebook
import Wording

extension ReportDraft {
  /// That sums are rounded, and for which checks that makes a difference.
  mutating func addRedactionNotes(exact: Assessment) {
    note(
      Text(
        en: "Redacted: sums are rounded to two digits and worked with as rounded; names are letters.",
        zh: "已隐去身份：金额取两位有效数字，按取整后的数来算；名称换成了字母。"))
    let changed = zip(assessment.findings, exact.findings).filter { $0.outcome != $1.outcome }
    for (rounded, precise) in changed {
      let name = title(of: rounded, in: household, language)
      let outcome = outcomeName(precise)[language]
      note(
        Text(
          en: "Rounding changes one result: on the exact sums, \(name) is \(outcome).",
          zh: "取整改变了一项结果：按原来的数字，\(name)：\(outcome)。"))
    }
  }
}
