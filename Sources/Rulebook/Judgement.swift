public import Household
public import Money
public import Outlook
import Wording

/// Where a value stands against its line.
enum Standing: Comparable, Sendable {
  case within, onTheLine, out

  /// Out above the line, strictly.
  init<Value: Comparable>(_ value: Value, over line: Value) {
    self = value > line ? .out : value == line ? .onTheLine : .within
  }

  /// Out below the line, strictly.
  init<Value: Comparable>(_ value: Value, under line: Value) {
    self.init(line, over: value)
  }
}

/// What a measure says of one subject: its standing for the kindest and the harshest values that the missing answers
/// could take. Every measure moves one way with each answer, so when both agree, every value between agrees.
struct Judgement: Sendable {
  var subject: Finding.Subject
  var kindest: Standing
  var harshest: Standing
  /// The conditions that hold even for the kindest values.
  var conditions: Set<Condition> = []
  /// How far values are certain to reach, for conditions that have a line of their own.
  var reaches: [Condition: Ratio] = [:]
  var value: Quantity?
  var threshold: Quantity?
  /// nil unless every figure in it is known.
  var toClear: Quantity?
  var working: Working
  var missing: [String]

  /// Known at once: nothing is missing.
  init(
    _ subject: Finding.Subject = .household, kindest: Standing, harshest: Standing, working: Working, missing: [String]
  ) {
    self.subject = subject
    self.kindest = kindest
    self.harshest = harshest
    self.working = working
    self.missing = missing
  }

  /// An answer of yes (out) or no, nil while it is not given.
  init(answer: Bool?, at path: String, working: Working) {
    self.init(
      kindest: answer == true ? .out : .within, harshest: answer == false ? .within : .out, working: working,
      missing: answer == nil ? [path] : [])
  }

  init(answer: Bool?, at path: String, working: Text) {
    self.init(answer: answer, at: path, working: Working(working))
  }

  func finding(of check: Check) -> Finding {
    let isDecided = kindest == harshest
    let outcome: Finding.Outcome =
      switch (isDecided, kindest) {
      case (false, _): .notEvaluated
      case (true, .within): .clear
      case (true, .onTheLine): .onTheLine
      case (true, .out): .fired
      }
    return Finding(
      check: check, subject: subject, outcome: outcome, severity: severity(of: check), value: value,
      threshold: threshold, toClear: outcome == .fired ? toClear : nil, working: working,
      missing: isDecided ? [] : missing, lacks: missing)
  }

  private func severity(of check: Check) -> Severity {
    check.rises.last { rise in
      guard let line = rise.line else { return conditions.contains(rise.when) }
      return reaches[rise.when].map { rise.isFromLine ? $0 >= line.ratio : $0 > line.ratio } ?? false
    }?.severity ?? check.severity
  }
}

/// What a measure is given: the household's money, the check, and the pack for what leans on another line. Shared by the
/// workings that come out of it, not copied into each.
final class Bench: Sendable {
  let outlook: Outlook
  let check: Check
  let pack: Pack

  init(_ outlook: Outlook, check: Check, pack: Pack) {
    (self.outlook, self.check, self.pack) = (outlook, check, pack)
  }

  var household: Household { outlook.household }
  var figures: Figures { outlook.figures }
  var asOf: CalendarDate { outlook.day }
  var currency: Currency { household.currency }

  /// The whole name of a debt, told apart where another has the same.
  func name(_ debt: Debt, _ language: Language) -> String { wholeName(of: debt, in: household, language) }

  /// What the check says of the household, or of each person or debt.
  var findings: [Finding] { check.measure.judge(self).map { $0.finding(of: check) } }
}

/// Every finding of every check, in the order of the pack, then of the document.
public func assess(_ household: Household, with pack: Pack, asOf: CalendarDate) -> Assessment {
  let outlook = Outlook(of: household, on: asOf, by: pack.practice(for: household, on: asOf))
  return Assessment(outlook, pack: pack, findings: findings(of: outlook, with: pack.checks, of: pack))
}

/// What some checks of a pack say of a household.
public func findings(of outlook: Outlook, with checks: [Check], of pack: Pack) -> [Finding] {
  checks.flatMap { Bench(outlook, check: $0, pack: pack).findings }
}
