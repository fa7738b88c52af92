public import Checks
public import Money
public import Rules
import Wording

/// Questions drawn from the tested cases of a pack, the same for the same seed.
public struct Quiz: Sendable {
  public let questions: [QuizQuestion]
  public let seed: Int

  /// How many of them have to be right: eight of ten, rounded up.
  public var passMark: Int { (questions.count * 8 + 9) / 10 }

  /// - Parameters:
  ///   - about: only these checks; empty for all.
  ///   - cases: of the pack.
  public init(count: Int, about: [String], seed: Int, cases: [RuleCase], in pack: Pack, asOf day: CalendarDate) {
    self.seed = seed
    let asked = cases.filter { about.isEmpty || about.contains($0.check) }
    var dice = Dice(seed: seed)
    let pool = dice.shuffled(asked.compactMap { QuizQuestion($0, in: pack, asOf: day) })
    var drawn: [QuizQuestion] = []
    var rest = pool
    while drawn.count < count,
      let next = rest.indices.min(by: { left, right in
        (drawn.weight(of: rest[left]), left) < (drawn.weight(of: rest[right]), right)
      })
    {
      drawn.append(rest.remove(at: next))
    }
    questions = dice.shuffled(drawn)
  }

  /// The checks that there are questions about.
  public static func checks(in pack: Pack, cases: [RuleCase], asOf day: CalendarDate) -> [String] {
    let asked = Set(cases.compactMap { QuizQuestion($0, in: pack, asOf: day)?.check.id })
    return pack.checks.map(\.id).filter(asked.contains)
  }
}

extension [QuizQuestion] {
  /// How often its answer and its check were asked already: what was asked least comes next.
  fileprivate func weight(of question: QuizQuestion) -> Int {
    let answers = count { $0.finding.outcome == question.finding.outcome }
    let checks = count { $0.check == question.check }
    return answers * 2 + checks * 3
  }
}
