public import Checks
import Household
import Money
import Outlook
public import Rules
public import Wording

/// One step of an assessment, with the household's numbers in it.
public struct Step: Sendable, Equatable {
  public var advice: Advice
  /// The step in one line, for a list.
  public var brief: Text
  public var text: Text
  public var place: Text?
  public var by: Text?
  public var affordability: Affordability
}

extension Assessment {
  /// The steps to take, in order: at most seven, one stage after another, none against another, and no two that spend the
  /// same money. Who owes something that matters gets three where the pack has them; who is well gets none for its own sake. Every urgent matter has its step, and leaves room only for this month's;
  /// someone who is not coping gets only what is urgent.
  public var steps: [Step] {
    let called = adviceCalledFor.filter(isInPlace)
    let turns = called.map { (stage: $0.stage, rank: rank(of: $0)) }
    var chosen: [Step] = []
    for index in called.indices.sorted(by: { turns[$0] < turns[$1] }) { take(called[index], into: &chosen) }
    chosen = atMost(7, of: chosen)
    if !isNotCoping, hasSomethingToDo {
      fill(&chosen, with: pack.adviceForEveryone.filter { !$0.needs.contains(.littleKnown) })
      if chosen.count < 3 { fill(&chosen, with: pack.advice.filter { $0.stage == .learning }) }
    }
    return chosen
  }

  /// Whether more than a notice stands against a household that owes, or may owe, something.
  private var hasSomethingToDo: Bool {
    figures.totalDebt.known != .zero && fired.contains { $0.severity > .notice }
  }

  /// Something cannot wait, something is behind, or the month falls short: no time for lessons.
  var isPressed: Bool { hasUrgentMatter || isBehind || figures.shortfall != nil }

  private func fill(_ chosen: inout [Step], with advice: [Advice]) {
    for advice in advice where chosen.count < 3 && !chosen.contains(where: { $0.advice.id == advice.id }) {
      guard !isPressed || advice.needs.contains(.pressed) else { continue }
      take(advice, into: &chosen)
    }
  }

  /// What the checks that fired name, and what has its own needs or no check names and should be done this month; without a
  /// check that fired, what those need who know little. Lessons are for who has something to do.
  private var adviceCalledFor: [Advice] {
    let unnamed = pack.adviceForEveryone
    var seen: Set<String> = []
    let named = fired.flatMap(\.check.advice).filter { seen.insert($0).inserted }.compactMap(pack.advice)
    return
      (named.filter(isAsked)
      + unnamed.filter { (fired.isEmpty && !$0.needs.isEmpty || $0.stage <= .thisMonth) && seen.insert($0.id).inserted }
      + pack.advice.filter { $0.isKept && seen.insert($0.id).inserted })
      .filter { $0.stage != .learning || hasSomethingToDo || !$0.needs.isEmpty }
  }

  private func take(_ advice: Advice, into chosen: inout [Step]) {
    guard advice.needs.allSatisfy(isMet), !conflicts(advice, with: chosen), let step = step(from: advice),
      step.affordability.canBeTaken
    else { return }
    chosen.append(step)
  }

  func step(from advice: Advice, for finding: Finding? = nil) -> Step? {
    let about = finding ?? fired.first { $0.check.advice.contains(advice.id) }
    guard let text = filled(advice.step, for: about) ?? advice.otherwise.flatMap({ filled($0, for: about) }) else {
      return nil
    }
    return Step(
      advice: advice, brief: advice.brief.flatMap { filled($0, for: about) } ?? text, text: text,
      place: advice.place.flatMap { filled($0, for: about) }, by: advice.by.flatMap { filled($0, for: about) },
      affordability: affordability(of: advice))
  }

  /// False for a step for another urgent matter than those of this household.
  func isAsked(_ advice: Advice) -> Bool {
    advice.urgentMatters.isEmpty
      || household.situation.urgent?.contains(where: advice.urgentMatters.contains) ?? false
  }

  /// Whether its stage has its turn: what is urgent puts off all but this month.
  func isInPlace(_ advice: Advice) -> Bool {
    if isNotCoping { return advice.stage == .urgent }
    return hasUrgentMatter ? advice.stage <= .thisMonth : !isPressed || advice.stage != .learning
  }

  private var isNotCoping: Bool { household.situation.urgent?.contains(.notCoping) ?? false }

  private func conflicts(_ advice: Advice, with chosen: [Step]) -> Bool {
    excludes(advice, chosen) || (advice.takesExtraMoney && chosen.contains { $0.advice.costs == advice.costs })
  }

  func excludes(_ advice: Advice, _ others: [Step]) -> Bool {
    others.contains { $0.advice.excludes.contains(advice.id) || advice.excludes.contains($0.advice.id) }
  }

  /// What cannot wait, or has a day, is never left out. After it every stage keeps its first step before any gets a second; learning waits
  /// until the others have theirs.
  private func atMost(_ most: Int, of steps: [Step]) -> [Step] {
    guard steps.count > most else { return steps }
    let mustStay = steps.map { $0.advice.stage == .urgent || $0.advice.isKept }
    let rounds = steps.indices.map { index in
      steps[index].advice.stage <= .thisMonth
        ? 0 : steps[..<index].count { $0.advice.stage == steps[index].advice.stage }
    }
    let kept = steps.indices.sorted { one, other in
      (mustStay[one] ? 0 : 1, steps[one].isLearning ? 1 : 0, rounds[one], one)
        < (mustStay[other] ? 0 : 1, steps[other].isLearning ? 1 : 0, rounds[other], other)
    }.prefix(max(most, mustStay.count { $0 }))
    return kept.sorted().map { steps[$0] }
  }
}

extension Step {
  fileprivate var isLearning: Bool { advice.stage == .learning }
}

extension Advice {
  /// Money beyond the usual payments, which can be spent only once.
  fileprivate var takesExtraMoney: Bool { costs == .monthly || costs == .savings }
}

extension Affordability {
  /// False only where the household's own numbers speak against it.
  var canBeTaken: Bool {
    switch self {
    case .yes, .unknown: true
    case .no, .firstThingsFirst: false
    }
  }
}
