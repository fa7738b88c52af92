import Checks
import Household
public import Messages
public import Money
import Phrases
import Planner
public import Rules
import StrictYAML
import Wording

/// What the steps of a pack's lessons say that does not come out: ranges and changes that cannot be read, checks that say
/// nothing of a persona, messages that look otherwise.
public func reviewLessons(of pack: Pack, messages: MessageRules?, asOf day: CalendarDate) -> [RuleProblem] {
  pack.happenings.flatMap { happening in
    unmade(happening, pack, day).map { RuleProblem(file: "happenings/\(happening.id).yaml", problem: $0) }
  }
    + pack.lessons.flatMap { lesson in
      lesson.steps.flatMap { step in
        StepReview(step: step, pack: pack, messages: messages, day: day).problems.map {
          RuleProblem(file: "lessons/\(lesson.id).yaml", problem: $0)
        }
      }
    }
}

/// A change that no dealt household could make.
private func unmade(_ happening: Happening, _ pack: Pack, _ day: CalendarDate) -> [Problem] {
  guard let change = happening.change else { return [] }
  var household = Household(currency: pack.currency)
  household.income = .total(Stated(Amount(minorUnits: 1_000_000)))
  (household.essentials, household.savings) = (household.income, Stated(Amount(minorUnits: 1_000_000)))
  (household.cards, household.loans, household.listsEveryDebt) = ([], [], true)
  return Language.allCases.compactMap { language in
    var trial = WhatIf(household, with: pack, from: day)
    do throws(TypedChangeProblem) {
      for part in trial.changes(inWords: [change[language]]) { try trial.make(typed: part) }
      return nil
    } catch {
      return Problem(at: nil, path: "change.\(language.rawValue)", error.message, remedy: error.remedy)
    }
  }
}

private struct StepReview {
  let step: LessonStep
  let pack: Pack
  let messages: MessageRules?
  let day: CalendarDate

  var problems: [Problem] { Language.allCases.flatMap(problems) }

  private func problems(in language: Language) -> [Problem] {
    switch step.content {
    case .vary(let id, let range, _, _):
      guard let household = pack.persona(id)?.household(in: language) else { return [] }
      do throws(VariationProblem) {
        _ = try Variation.read(range[language], of: household)
        return []
      } catch {
        return [problem("range.\(language.rawValue)", error.message, error.remedy)]
      }
    case .decide(let id, _, let options):
      guard let household = pack.persona(id)?.household(in: language) else { return [] }
      return options.enumerated().compactMap { index, option in
        option.change.flatMap { unmade($0[language], of: household, "options[\(index)].change.\(language.rawValue)") }
      }
    case .predict(.message(let text, let level)): return wrongLevel(text[language], level, language).map { [$0] } ?? []
    case .predict(.check(let id, let persona, let subject)):
      return unseen(id, persona, subject, language).map { [$0] } ?? []
    case .story, .board, .predict, .reveal, .sort, .quiz, .takeaway: return []
    }
  }

  private func problem(_ path: String, _ message: Text, _ remedy: Text? = nil) -> Problem {
    Problem(at: step.place, path: path, message, remedy: remedy)
  }

  private func unmade(_ change: String, of household: Household, _ path: String) -> Problem? {
    var trial = WhatIf(household, with: pack, from: household.date ?? day)
    do throws(TypedChangeProblem) {
      for part in trial.changes(inWords: [change]) { try trial.make(typed: part) }
      return nil
    } catch {
      return problem(path, error.message, error.remedy)
    }
  }

  private func wrongLevel(_ message: String, _ level: String, _ language: Language) -> Problem? {
    guard let messages else {
      return problem("message", Text(en: "this pack knows nothing of messages", zh: "这个规则包不认识信息"))
    }
    let found = messages.answer(to: message, moneyHasGone: false) { pack.fact($0)?.value(on: day) }.level.rawValue
    guard found != level else { return nil }
    return problem(
      "message.\(language.rawValue)",
      Text(en: "it looks \(found), not \(level)", zh: "看起来是 \(found)，不是 \(level)"),
      Text(en: "write level: \(found), or other words", zh: "写 level: \(found)，或改信息的字句"))
  }

  private func unseen(_ id: String, _ persona: String, _ subject: String?, _ language: Language) -> Problem? {
    guard let subject, let check = pack.check(id), let person = pack.persona(persona) else { return nil }
    let paths = person.assessment(with: pack, in: language, asOf: day).findings.filter { $0.check == check }
      .compactMap(\.debtPath)
    guard !paths.contains(subject) else { return nil }
    return problem("subject", Text(en: "\(id) says nothing of \(subject)", zh: "\(id) 不说 \(subject)"), oneOf(paths))
  }
}
