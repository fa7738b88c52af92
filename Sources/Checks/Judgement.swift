public import Household
public import Money
public import Outlook
public import Rules
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

/// What a rule is asked about.
enum Judged: Sendable {
  case household
  /// nil: the person assessed.
  case person(String?)
  case card(CardLimit)

  var subject: Finding.Subject {
    switch self {
    case .household, .person(nil): .household
    case .person(let name?): .holder(name)
    case .card(let limit): .debt(name: limit.first.name, id: limit.first.id)
    }
  }
}

/// What a rule says of one place: its standing for the kindest and the harshest values that the missing answers could take.
/// Every figure moves one way with each answer, so when both agree, every value between agrees.
struct Judgement: Sendable {
  var place: Judged
  var kindest: Standing
  var harshest: Standing
  var value: Quantity?
  var threshold: Quantity?
  /// nil unless every figure in it is known.
  var toClear: Quantity?
  var working: Working
  var missing: [String]

  init(
    _ place: Judged = .household, kindest: Standing, harshest: Standing, working: Working, missing: [String]
  ) {
    (self.place, self.kindest, self.harshest) = (place, kindest, harshest)
    (self.working, self.missing) = (working, missing)
  }

  /// An answer of yes (out) or no, nil while it is not given.
  init(answer: Bool?, at path: String, working: Working) {
    self.init(
      kindest: answer == true ? .out : .within, harshest: answer == false ? .within : .out, working: working,
      missing: answer == nil ? [path] : [])
  }

  /// For every value that the missing answers could take.
  var isOut: Bool { kindest == .out && harshest == .out }

  func finding(of check: Check, severity: Severity) -> Finding {
    let isDecided = kindest == harshest
    let outcome: Finding.Outcome =
      switch (isDecided, kindest) {
      case (false, _): .notEvaluated
      case (true, .within): .clear
      case (true, .onTheLine): .onTheLine
      case (true, .out): .fired
      }
    return Finding(
      check: check, subject: place.subject, outcome: outcome, severity: severity, value: value,
      threshold: threshold, toClear: outcome == .fired ? toClear : nil, working: working,
      missing: isDecided ? [] : missing, lacks: missing)
  }
}

/// Every finding of every check, in the order of the pack, then of the document.
public func assess(_ household: Household, with pack: Pack, asOf: CalendarDate) -> Assessment {
  let outlook = Outlook(of: household, on: asOf, by: pack.practice(for: household, on: asOf))
  return Assessment(outlook, pack: pack, findings: findings(of: outlook, with: pack.checks, of: pack))
}

/// Whether some of these findings of a check fire in another outlook: for whom they do, by name, since a debt stands in
/// another place once one before it is gone.
public func fires(_ check: Check, for names: Set<String?>, in outlook: Outlook, of pack: Pack) -> Bool {
  Bench(outlook, pack: pack).judge(check.rule).contains { judgement in
    judgement.isOut && names.contains(judgement.place.subject.name)
  }
}

/// For whom each of these checks fires, by its place among them.
public func subjectsFiring(_ checks: [Check], in outlook: Outlook, of pack: Pack) -> [Set<Finding.Subject>] {
  let bench = Bench(outlook, pack: pack)
  return checks.map { Set(bench.judge($0.rule).filter(\.isOut).map(\.place.subject)) }
}

/// What some checks of a pack say of a household.
public func findings(of outlook: Outlook, with checks: [Check], of pack: Pack) -> [Finding] {
  let bench = Bench(outlook, pack: pack)
  return checks.flatMap(bench.findings)
}
