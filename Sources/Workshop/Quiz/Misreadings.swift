import Checks
import Household
import Money
import Reports
import Rules
import Wording

/// How people come to a wrong answer: "at least" for "more than", all cards for one card, not known for passed.
struct Misreadings {
  private let finding: Finding
  private let assessment: Assessment

  init(_ finding: Finding, _ assessment: Assessment) { (self.finding, self.assessment) = (finding, assessment) }

  private var check: Check { finding.check }

  /// The working, how the check is read, and where that stands.
  var rightWhy: Text {
    let reading = check.readingInShort
    return Text(
      en: "\(finding.working[.en]). How it is read: \(reading.en).", zh: "\(finding.working[.zh])。口径：\(reading.zh)。")
  }

  func why(_ outcome: Finding.Outcome) -> Text {
    if let other = otherReading(giving: outcome) { return other }
    switch (finding.outcome, outcome) {
    case (.onTheLine, .fired): return strict
    case (.onTheLine, .clear):
      return Text(en: "Not over, but not within either: it stands exactly on the line.", zh: "没有超出，也不算以内：正好踩在线上。")
    case (.notEvaluated, .clear):
      return Text(
        en: "Not known is not a pass. Still open: \(missing(.en)).", zh: "不清楚，不等于没事。还缺：\(missing(.zh))。")
    case (.notEvaluated, _):
      return Text(
        en: "What is known does not decide it. Still open: \(missing(.en)).", zh: "光凭已知的定不下来。还缺：\(missing(.zh))。")
    case (_, .notEvaluated): return decided
    case (.fired, .onTheLine): return beyond
    case (_, .onTheLine):
      return Text(en: "It does not reach the line: \(finding.working[.en]).", zh: "还没到线：\(finding.working[.zh])。")
    default: return Text(en: "The figures say: \(finding.working[.en]).", zh: "算出来是：\(finding.working[.zh])。")
    }
  }

  private func missing(_ language: Language) -> String {
    shownPaths(finding.missing, in: assessment.household, language)
  }

  private var strict: Text {
    check.rule.isUnder
      ? Text(
        en: "That reads \"less than\" as \"at most\". Exactly on the line is not below it.",
        zh: "这是把“低于”读成了“不高于”。正好在线上，不算低于。")
      : Text(
        en: "That reads \"more than\" as \"at least\". Exactly on the line is not over it.",
        zh: "这是把“超过”读成了“达到”。正好在线上，不算超过。")
  }

  private var decided: Text {
    finding.lacks.isEmpty
      ? Text(en: "Everything that the check needs is stated.", zh: "要用的数都写着，能判断。")
      : Text(
        en: "Something is missing, but whatever it is, the answer stays the same.", zh: "是缺了一样，可不管缺的是多少，结果都一样。")
  }

  private var beyond: Text {
    Text(en: "It is past the line, if only just: \(finding.working[.en]).", zh: "已经过线，哪怕只多一点：\(finding.working[.zh])。")
  }

  /// Where another reading of the same rule gives that answer: the household's other debts, all cards for one.
  private func otherReading(giving outcome: Finding.Outcome) -> Text? {
    guard outcome != .notEvaluated,
      let other = assessment.otherReadings(of: check).first(where: { $0.finding.outcome == outcome })
    else { return nil }
    let formula = other.measure.formula
    let working = other.finding.working
    return Text(
      en: "That is another reading, \(formula.en): \(working[.en]). This check takes \(check.readingInShort.en).",
      zh: "那是另一种算法（\(formula.zh)）：\(working[.zh])。这一项的口径是：\(check.readingInShort.zh)。")
  }
}
