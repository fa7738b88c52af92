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
    if let other = otherReading(giving: outcome) ?? otherCard(giving: outcome) { return other }
    switch (finding.outcome, outcome) {
    case (.onTheLine, .fired): return strict
    case (.fired, .onTheLine), (.clear, .onTheLine): return about
    case (.notEvaluated, .clear):
      return Text(
        en: "Not known is not a pass. Still open: \(missing(.en)).", zh: "不清楚，不等于没事。还缺：\(missing(.zh))。")
    case (.notEvaluated, .onTheLine):
      return Text(
        en: "What is still open would have to fall just so: \(missing(.en)).", zh: "还缺的得碰巧刚好才会这样：\(missing(.zh))。")
    case (.notEvaluated, _):
      return Text(
        en: "That takes the worst for what is not stated: \(missing(.en)).", zh: "这是把没写的往坏处猜：\(missing(.zh))。")
    case (_, .notEvaluated): return decided
    case (.onTheLine, _):
      return Text(en: "Not over, but not within either: it stands exactly on the line.", zh: "没有超出，也不算以内：正好踩在线上。")
    case (.fired, _):
      return Text(
        en: "Getting by is not the same as within the line: \(finding.working[.en]).",
        zh: "眼下过得去，不等于在线以内：\(finding.working[.zh])。")
    case (.clear, _): return noAlarm
    }
  }

  private func missing(_ language: Language) -> String {
    assessment.shownPaths(finding.missing, language)
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
      ? Text(
        en: "Not everything has to be known: all that this check needs is stated.", zh: "不必样样都知道：这一项要用的数都写着。")
      : Text(
        en: "Something is missing, but whatever it is, the answer stays the same.", zh: "是缺了一样，可不管缺的是多少，结果都一样。")
  }

  private var about: Text {
    Text(
      en: "On the line means exactly, not about: \(finding.working[.en]).",
      zh: "“正好在线上”是一点不差，差不多不算：\(finding.working[.zh])。")
  }

  private var noAlarm: Text {
    check.rule.isUnder
      ? Text(en: "Little is not yet too little: \(finding.working[.en]).", zh: "不算多，不等于不够：\(finding.working[.zh])。")
      : Text(
        en: "To owe something is not to be over the line: \(finding.working[.en]).",
        zh: "有债，不等于超出：\(finding.working[.zh])。")
  }

  /// Where another reading of the same rule gives that answer: the household's other debts, all cards for one.
  private func otherReading(giving outcome: Finding.Outcome) -> Text? {
    guard outcome != .notEvaluated, finding.outcome != .notEvaluated,
      let other = assessment.otherReadings(of: check).first(where: { $0.finding.outcome == outcome })
    else { return nil }
    let formula = other.measure.formula
    let working = other.finding.working
    return Text(
      en: "That is another reading, \(formula.en): \(working[.en]). This check takes \(check.readingInShort.en).",
      zh: "那是另一种算法（\(formula.zh)）：\(working[.zh])。这一项的口径是：\(check.readingInShort.zh)。")
  }

  /// Where it is what the check says of another card.
  private func otherCard(giving outcome: Finding.Outcome) -> Text? {
    guard finding.outcome != .notEvaluated, let asked = finding.subject.name.map({ sanitised($0) }),
      let other = assessment.findings.first(where: { $0.check == check && $0.outcome == outcome }),
      let name = other.subject.name.map({ sanitised($0) })
    else { return nil }
    return Text(
      en: "That is \(name): \(other.working[.en]). The question is about \(asked).",
      zh: "那是 \(name)：\(other.working[.zh])。问的是 \(asked)。")
  }
}
