public import Checks
public import Household
import Money
import Reports
public import Rules
public import Wording

/// A small household of the tested cases: what does the check say of it? The wrong answers are what people take it for.
public struct QuizQuestion: Sendable {
  public struct Option: Sendable {
    public var outcome: Finding.Outcome
    public var isRight: Bool
    /// Why it is right, or how one comes to think so and what it overlooks.
    public var why: Text
  }

  public var check: Check
  public var household: Household
  /// One card of several.
  public var subject: String?
  public var finding: Finding
  public var options: [Option]

  public var right: Int { options.firstIndex(where: \.isRight) ?? 0 }
}

extension QuizQuestion {
  /// nil for a case that cannot be told in a few lines, and for a check of yes or no.
  init?(_ example: RuleCase, in pack: Pack, asOf day: CalendarDate) {
    guard let check = pack.check(example.check), example.household.isTellable, check.measure != .balloon else {
      return nil
    }
    if case .answer = check.rule { return nil }
    let assessment = assess(example.household, with: pack, asOf: example.household.date ?? day)
    let found = assessment.findings.filter { $0.check == check }
    guard
      let finding = found.first(where: { $0.subject.name == example.subject }) ?? (found.count == 1 ? found[0] : nil),
      finding.outcome == example.gives
    else { return nil }
    if case .holder = finding.subject { return nil }
    (self.check, household, subject, self.finding) = (check, example.household, example.subject, finding)
    let misreadings = Misreadings(finding, assessment)
    options = quizOutcomes.map { outcome in
      Option(
        outcome: outcome, isRight: outcome == finding.outcome,
        why: outcome == finding.outcome ? misreadings.rightWhy : misreadings.why(outcome))
    }
  }
}

/// In the order in which they are offered.
let quizOutcomes: [Finding.Outcome] = [.fired, .onTheLine, .clear, .notEvaluated]

extension Household {
  /// Whether all that it states is told in a few words.
  fileprivate var isTellable: Bool {
    guard totals == nil, setAside == nil, people == nil, keepBack == nil else { return false }
    guard (cards ?? []).count + (loans ?? []).count <= 6 else { return false }
    return (cards ?? []).allSatisfy { $0 == $0.toldInBrief } && (loans ?? []).allSatisfy { $0 == $0.toldInBrief }
  }
}

extension Card {
  fileprivate var toldInBrief: Card {
    var told = Card(name: name)
    (told.limit, told.balance, told.minimum, told.payment, told.pays) = (limit, balance, minimum, payment, pays)
    (told.sharesLimitWith, told.behind, told.rate) = (sharesLimitWith, behind, rate)
    return told
  }
}

extension Loan {
  fileprivate var toldInBrief: Loan {
    var told = Loan(name: name, kind: kind)
    (told.balance, told.payment, told.behind, told.rate) = (balance, payment, behind, rate)
    return told
  }
}
