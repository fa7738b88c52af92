package import Money
package import Planner
package import Rules
import Wording

/// What follows `plan` at the prompt: `extra 500`, `within 24 snowball`, `order A, B`, `schedule`.
extension PlanRequest {
  /// Every word that it may hold, for completion and near suggestions.
  package static let words = ["extra", "budget", "within", "schedule", "with mortgages"] + Strategy.ids

  /// - Throws: `AnswerProblem` with the nearest valid form.
  package static func read(
    _ text: String, in currency: Currency, debts: [PlanDebt], existing: [NamedDebt], pack: Pack
  ) throws(AnswerProblem) -> PlanRequest {
    var (request, rest) = (PlanRequest(), "")
    let strategy = { (id: String, names: String?) throws(AnswerProblem) -> Strategy in
      try read(id, names, debts, existing, pack)
    }
    (request.countsMortgages, rest) = countingMortgages(text)
    rest = writtenPlan(rest)
    if let sum = try? Stated.read(firstWord(rest).command, in: currency), sum.amount > .zero { rest = "extra " + rest }
    while true {
      rest = writtenPlan(rest)
      let (word, after) = firstWord(rest)
      guard !word.isEmpty else { return request }
      switch spokenWords[word] ?? word.lowercased() {
      case "extra": request.budget = .extra(try amount(after, currency))
      case "budget": request.budget = .total(try amount(after, currency))
      case "within": request.budget = .within(months: try months(after))
      case "schedule":
        request.hasSchedule = true
        rest = after
        continue
      case "order":
        request.strategies.append(try strategy("order", after))
        return request
      case let id:
        request.strategies.append(try strategy(id, nil))
        rest = after
        continue
      }
      rest = withoutUnit(firstWord(after).argument)
    }
  }

  private static func amount(_ text: String, _ currency: Currency) throws(AnswerProblem) -> Amount {
    do throws(NumberProblem) {
      return try Stated.read(firstWord(text).command, in: currency).amount
    } catch {
      throw AnswerProblem(error.message, remedy: error.remedy)
    }
  }

  private static func months(_ text: String) throws(AnswerProblem) -> Int {
    let digits = firstWord(text).command.prefix { $0.isNumber }
    guard let months = Int(digits), (1...PayoffRun.mostMonths).contains(months) else {
      throw AnswerProblem(
        Text(en: "within how many months?", zh: "几个月内还清？"),
        remedy: Text(en: "for example plan within 24", zh: "例如 plan within 24"))
    }
    return months
  }

  /// `24 months`, `500 more a month`, `24 个月`: the unit says nothing more.
  private static func withoutUnit(_ text: String) -> String {
    let (word, after) = firstWord(text)
    let units = ["months", "month", "个月", "元", "块", "a", "each", "every", "per", "monthly", "more", "extra"]
    return units.contains(word.lowercased()) ? withoutUnit(after) : text
  }

  private static func read(
    _ id: String, _ names: String?, _ debts: [PlanDebt], _ existing: [NamedDebt], _ pack: Pack
  ) throws(AnswerProblem) -> Strategy {
    do throws(StrategyProblem) {
      return try Strategy.read(id, names: names, debts: debts, existing: existing, pack: pack)
    } catch {
      guard case .unknownStrategy = error else { throw AnswerProblem(error.message, remedy: error.remedy) }
      let near = nearest(id, in: words)
      throw AnswerProblem(
        error.message,
        remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
          ?? Text(en: "for example plan, plan extra 500, plan snowball", zh: "例如 plan、plan extra 500、plan snowball"))
    }
  }
}

private let spokenWords = ["多还": "extra", "每月": "budget", "期限": "within", "逐月": "schedule"]
